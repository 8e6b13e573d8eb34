"""Whatever citizens, staff, time and outages do in whatever order: what is said unasked keeps to its rules."""

from __future__ import annotations

import datetime as dt
import uuid
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test
from sqlalchemy import select

from bot.cases import desk
from bot.history import whole_talk
from bot.player import Player
from bot.ports import MessageView
from bot.runtime import Work
from bot.timers.fire import fire
from bot.timers.silence import awake, later
from storage.conversations.tables import conversation
from storage.engine import Database
from storage.timers import queries as timers
from storage.vault import Vault
from tests.bot.conftest import MONDAY_MORNING
from tests.support.organisation import open_house

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
DAY = dt.timedelta(days=1)
BEGINNING = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
INSTANTS = st.integers(0, 3 * 366 * 24 * 60).map(lambda minutes: BEGINNING + dt.timedelta(minutes=minutes))


def by_day(at: dt.datetime) -> bool:
    """Whether the clock in Denmark is at 08 or past it, and before 21."""
    return 8 <= at.astimezone(COPENHAGEN).hour < 21


@given(INSTANTS)
def test_what_falls_at_night_waits_for_ten_o_clock(at: dt.datetime) -> None:
    said = awake(at)
    assert by_day(said)
    if by_day(at):
        assert said == at
    else:
        wall = said.astimezone(COPENHAGEN)
        assert (wall.hour, wall.minute, wall.second) == (10, 0, 0)
        assert dt.timedelta(0) < said - at <= dt.timedelta(hours=14)


@given(INSTANTS, st.integers(1, 14))
def test_days_are_counted_on_the_clock_on_the_wall(at: dt.datetime, days: int) -> None:
    said, asked = later(at, days).astimezone(COPENHAGEN), at.astimezone(COPENHAGEN)
    assert by_day(said)
    if by_day(at):
        assert (said.date() - asked.date()).days == days
        assert said.time() == asked.time()


@given(INSTANTS)
def test_the_second_is_due_a_week_after_the_question(at: dt.datetime) -> None:
    assert later(later(at, 1), 6) == later(at, 7)


class Living(RuleBasedStateMachine):
    """One citizen and one caseworker over months, through outages; each new nudge is held against the rules."""

    player: Player

    def __init__(self) -> None:
        super().__init__()
        self.player.clock.at = MONDAY_MORNING
        self.player.begin()
        self.crisis = False
        self.taken = False
        self.seen = 0

    # -- what may happen ---------------------------------------------------------------------------------------------

    @rule(index=st.integers(0, 5))
    def press(self, index: int) -> None:
        choices = [
            choice
            for view in self.talk()
            for choice in view.choices
            if choice.value not in ("finish", "stop")
        ]
        if choices:
            value = choices[-1 - index % len(choices)].value
            self.does(value)

    @rule(command=st.sampled_from(["menu", "go-on", "back", "repeat", "not-now", "person", "withdraw"]))
    def command(self, command: str) -> None:
        self.does(command)

    @rule(words=st.sampled_from(["hej", "aalborg", "2"]))
    def says(self, words: str) -> None:
        self.player.says(words)
        self.look()

    @rule()
    def speaks_another_language(self) -> None:
        self.player.speaks("kl")
        self.look()

    @rule(rarely=st.integers(0, 2))
    def stops(self, rarely: int) -> None:
        if rarely == 0:
            self.does("stop")

    @precondition(lambda self: not self.crisis)
    @rule(words=st.sampled_from(["jeg vil dø", "han slår mig"]), rarely=st.integers(0, 3))
    def says_what_is_tender(self, words: str, rarely: int) -> None:
        if rarely == 0:
            self.crisis = True
            self.player.says(words)
            self.look()

    @rule(hours=st.sampled_from([1, 5, 14, 24, 24 * 5, 24 * 20]))
    def time_passes(self, hours: int) -> None:
        self.player.waits(dt.timedelta(hours=hours))
        self.look()

    @rule(hours=st.sampled_from([3, 13, 30, 24 * 6, 24 * 12]))
    def the_service_is_down(self, hours: int) -> None:
        self.player.clock.advance(dt.timedelta(hours=hours))
        while due := self.player.runtime.look(lambda work: timers.due(work.conn, work.now)):
            for timer_id, conversation_id in due:
                assert self.player.runtime.run(fire, timer_id, conversation_id)
        self.look()

    @rule()
    def a_person_takes_it(self) -> None:
        number = self.player.runtime.run(self.player.case_number)
        if number is not None and not self.taken:
            self.player.runtime.run(desk.claim, self.player.somebody(), number)
            self.taken = True
        self.look()

    @precondition(lambda self: self.taken)
    @rule(days=st.sampled_from([0, 3, 40]))
    def a_person_hands_it_back(self, days: int) -> None:
        number = self.player.runtime.run(self.player.case_number)
        assert number is not None
        until = self.player.clock.now() + days * DAY if days else None
        self.player.runtime.run(desk.hand_back, self.player.somebody(), number, until)
        self.taken = False
        self.look()

    # -- what always holds -------------------------------------------------------------------------------------------

    def does(self, value: str) -> None:
        if value in ("delete-all", "erase"):
            return
        self.crisis = self.crisis or value in ("danger", "afraid")
        self.player.presses(value)
        self.look()

    def talk(self) -> list[MessageView]:
        return self.player.runtime.look(whole_talk, self.player.chat.conversation_id)

    def look(self) -> None:
        """Hold what has been said against the rules."""
        talk = self.talk()
        if len(talk) < self.seen:
            # Forgotten after a month of silence, and what was known of it too.
            self.crisis = False
            self.seen = 0
        new = {view.id for view in talk[self.seen :] if is_nudge(view)}
        self.seen = len(talk)
        stopped = self.player.runtime.look(is_stopped, self.player.chat.conversation_id)
        assert not new or not (stopped or self.crisis or self.taken)
        in_silence: list[str | None] = []
        heard: dt.datetime | None = None
        last: dt.datetime | None = None
        for view in talk:
            if view.sender == "me" or view.text_id == "system-case-handed-back":
                in_silence, heard = [], view.at
            elif is_nudge(view):
                assert by_day(view.at)
                assert last is None or view.at - last >= DAY
                assert heard is None or view.at - heard >= DAY - dt.timedelta(hours=1)
                in_silence.append(view.text_id)
                last = view.at
            assert in_silence in (
                [],
                ["system-nudge-day"],
                ["system-nudge-week"],
                ["system-nudge-day", "system-nudge-week"],
            )


def is_stopped(work: Work, conversation_id: uuid.UUID) -> bool:
    mine = select(conversation.c.stopped).where(conversation.c.id == conversation_id)
    return bool(work.conn.execute(mine).scalar_one())


def is_nudge(view: MessageView) -> bool:
    return view.text_id in ("system-nudge-day", "system-nudge-week")


@pytest.mark.parametrize("flow", ["housing", "go-home"])
def test_no_order_of_events_breaks_the_silence(flow: str, database: Database, vault: Vault) -> None:
    player = Player(flow, "da", MONDAY_MORNING, database=database, vault=vault)
    open_house(player.runtime)
    machine = type("Living", (Living,), {"player": player})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=15,
            stateful_step_count=20,
            deadline=None,
            derandomize=True,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        ),
    )
