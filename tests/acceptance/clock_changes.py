"""A running service led through the nights in which clocks change, its reminders read from Telegram's side."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from bot.appointments.views import Details
from bot.citizens import new_chat
from bot.runtime import Work
from storage.base import new_id
from storage.engine import Database
from storage.timers import queries as timers
from tests.support.appointments import (
    accepted,
    books,
    forget_said,
    is_quiet,
    opened,
    people_who_started,
    set_clock,
    telegram_chat,
    with_talk,
)
from tests.support.bot_api.client import BotAccount, BotApi, User, serving
from tests.support.processes import Served, wait_until
from tests.support.reminder_rules import chosen, computed
from tests.support.wall_clock import COPENHAGEN, NUUK, instant, shown

MINUTE = dt.timedelta(minutes=1)
HOURS = dt.timedelta(hours=2)


@dataclass(frozen=True)
class Case:
    """A meeting and how it is reminded of. ``said``: wall clocks at which a reminder is to be read, on its zone's
    clock, where they are worth writing out; the others follow from the rules."""

    wall: str
    zone: str = COPENHAGEN
    choice: tuple[int, str] | None = None
    pace: str = "normal"
    said: tuple[str, ...] = ()

    def due(self, now: dt.datetime) -> list[dt.datetime]:
        """The instants, UTC, at which it is to be reminded of."""
        if self.choice is not None:
            due = [chosen(self.wall, self.zone, *self.choice)]
        else:
            due = sorted(computed(self.wall, self.zone, self.pace, now).values())
        if self.said:
            assert due == [instant(each, self.zone) for each in self.said]
        return due


@dataclass(frozen=True)
class Night:
    """A change of clocks. ``at``: the instant, UTC."""

    at: dt.datetime
    chosen: tuple[Case, ...]
    computed: tuple[Case, ...]


AUTUMN = Night(
    dt.datetime(2026, 10, 25, 1, tzinfo=dt.UTC),
    (
        Case("2026-10-25T11:00", choice=(0, "09:00"), said=("2026-10-25T09:00",)),
        # Twice on the clock: the first of them.
        Case("2026-10-25T10:00", choice=(0, "02:30")),
        Case("2026-10-25T09:00", NUUK, choice=(1, "23:30")),
    ),
    (
        Case("2026-10-25T10:00", said=("2026-10-24T18:00", "2026-10-25T08:00")),
        Case("2026-10-25T09:30", said=("2026-10-24T18:00", "2026-10-24T20:00")),
        Case("2026-10-25T10:15", NUUK, said=("2026-10-24T18:00", "2026-10-25T08:15")),
        Case("2026-10-25T09:45", NUUK, said=("2026-10-24T18:00", "2026-10-24T20:00")),
        Case("2026-10-24T23:45", NUUK, pace="few"),
        Case("2026-10-25T23:30", said=("2026-10-24T18:00", "2026-10-25T20:00")),
        Case("2026-11-01T12:00", pace="many"),
    ),
)
SPRING = Night(
    dt.datetime(2027, 3, 28, 1, tzinfo=dt.UTC),
    (
        Case("2027-03-28T11:00", choice=(0, "09:00"), said=("2027-03-28T09:00",)),
        # Not on the clock at all: an hour later.
        Case("2027-03-28T10:00", choice=(0, "02:30"), said=("2027-03-28T03:30",)),
        Case("2027-03-28T09:00", NUUK, choice=(1, "23:30"), said=("2027-03-28T00:30",)),
    ),
    (
        Case("2027-03-28T10:00", said=("2027-03-27T18:00", "2027-03-28T08:00")),
        Case("2027-03-28T09:30", said=("2027-03-27T18:00", "2027-03-27T20:00")),
        Case("2027-03-28T10:15", NUUK, said=("2027-03-27T18:00", "2027-03-28T08:15")),
        Case("2027-03-28T09:45", NUUK, said=("2027-03-27T18:00", "2027-03-27T20:00")),
        # A meeting in the hour that is left out is an hour later.
        Case("2027-03-28T02:30", said=("2027-03-27T18:00", "2027-03-27T20:00")),
        Case("2027-03-28T23:30", said=("2027-03-27T18:00", "2027-03-28T20:00")),
        Case("2027-04-04T12:00", pace="many"),
    ),
)
NIGHTS = (AUTUMN, SPRING)


@dataclass
class Passage:
    """The nights that a service is led through, who is reminded in them, and the steps of its clock."""

    nights: Sequence[Night]
    every: dt.timedelta
    """Steps of the clock from two hours before a change to two hours after it."""
    begins: dt.datetime
    cases: list[Case] = field(default_factory=list)
    restarts: list[dt.datetime] = field(default_factory=list)

    def steps(self) -> list[dt.datetime]:
        """Every instant the clock is set to: each at which something is due, the minute before it, and the hours
        around each change."""
        due = {at for case in self.cases for at in case.due(self.begins)}
        near = {at - MINUTE for at in due if any(abs(at - night.at) < HOURS for night in self.nights)}
        around = {
            night.at - HOURS + number * self.every
            for night in self.nights
            for number in range(2 * HOURS // self.every + 1)
        }
        return sorted(due | near | around)


def passage(nights: Sequence[Night], every: dt.timedelta, *, only_chosen: bool = False) -> Passage:
    """The way through these nights; with ``only_chosen`` without those whose times are computed."""
    begins = nights[0].at - dt.timedelta(hours=16)
    cases = [case for night in nights for case in night.chosen]
    if not only_chosen:
        cases += [case for night in nights for case in night.computed]
    return Passage(nights, every, begins, cases, [night.at - MINUTE * 20 for night in nights])


def pass_through(folder: Path, url: str, way: Passage) -> dict[str, Any]:
    """Lead a service along, ended and started again in each night; figures. Raises ``AssertionError``."""
    with ExitStack() as held:
        api = held.enter_context(serving("clock_bot"))
        bot = api.bots()[0]
        people = people_who_started(api, bot, len(way.cases))
        clock = folder / "clock"
        set_clock(clock, way.begins)
        with opened(folder, url, way.begins) as runtime:
            runtime.run(_seed, people, way)
        served = held.enter_context(Served(folder, url))
        served.environment |= {
            "IKIORTI_TELEGRAM_TOKEN": bot.token,
            "IKIORTI_TELEGRAM_API_URL": api.url,
            "IKIORTI_CLOCK_FILE": str(clock),
        }
        served.start()
        api.wait_polled(bot)
        database = held.enter_context(closing(Database.open(url, pool=1)))
        restarts = list(way.restarts)
        awaited = _awaited(people, way)
        for at in way.steps():
            if restarts and at >= restarts[0]:
                restarts.pop(0)
                served.stop()
                served.start()
            set_clock(clock, at)
            wait_until(partial(database.read, is_quiet(at)), f"rest at {at}")
            _compare(api, bot, people, way, _until(awaited, at), at)
        assert not restarts
        figures = {"steps": len(way.steps()), "restarts": len(way.restarts), "reminders": len(awaited)}
        return figures | {"chosen": sum(case.choice is not None for case in way.cases)}


def _seed(work: Work, people: Sequence[User], way: Passage) -> None:
    for person, case in zip(people, way.cases, strict=True):
        details = Details(what="doctor", duty="offer", wall=case.wall, zone=case.zone)
        with_talk(
            work, telegram_chat(work, str(person.id)), books(details, pace=case.pace, chosen=case.choice)
        )
    for at in way.steps():
        _witness(work, at)
    forget_said(work)


def _witness(work: Work, at: dt.datetime) -> None:
    """A talk with a timer of its own that says nothing: once it is due no more, the service has seen the instant."""
    chat, _ = new_chat(work, "web", new_id().bytes, "da")
    timers.set_timer(
        work.conn, id=new_id(), kind="retention", key=f"retention:{chat.conversation_id}",
        conversation_id=chat.conversation_id, due_at=at, guard=0, attempts=0,
    )  # fmt: skip


def _awaited(people: Sequence[User], way: Passage) -> list[tuple[dt.datetime, int]]:
    return sorted(
        (at, person.id) for person, case in zip(people, way.cases, strict=True) for at in case.due(way.begins)
    )


def _until(awaited: Sequence[tuple[dt.datetime, int]], now: dt.datetime) -> Counter[int]:
    return Counter(who for at, who in awaited if at <= now)


def _compare(
    api: BotApi, bot: BotAccount, people: Sequence[User], way: Passage, due: Counter[int], at: dt.datetime
) -> None:
    """Each has read what was due by now, once, and nothing before its time; it tells the meeting's own clock time."""
    read = accepted(api, bot, people)
    found = Counter(who for who, _ in read)
    early, late = found - due, due - found
    assert (early, late) == (Counter(), Counter()), f"at {at}"
    cases = {person.id: case for person, case in zip(people, way.cases, strict=True)}
    for who, words in read:
        case = cases[who]
        meets = shown(instant(case.wall, case.zone), case.zone)
        assert f"den {meets.day}. " in words
        assert f"kl. {meets:%H.%M}" in words
