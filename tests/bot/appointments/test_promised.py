"""A reminder that was promised is said: none is planned that would say within the hour what was just told."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.appointments import book
from bot.appointments.times import to_utc
from bot.appointments.views import Details
from bot.effects.acts import go_on_messages, pace, stop
from bot.player import Player
from bot.turn.talk import Talk
from tests.bot.appointments.helpers import (
    DENMARK,
    add_messenger,
    last,
    lives,
    reminder,
    said,
    talk_of,
    told,
    until,
    within,
)
from tests.bot.conftest import Begin

THURSDAY = "2026-11-26T10:00"


def books(citizen: Player, wall: str, way: str) -> None:
    """The citizen tells of it in this pace and wants the usual reminders."""

    def do(talk: Talk) -> None:
        talk.set(pace=way)
        book.remind(talk, book.book(talk, Details(wall=wall)), when="usual")

    within(citizen, do)


@pytest.mark.parametrize("way", ["few", "normal", "many"])
def test_told_half_an_hour_before_the_evening_one_the_next_is_promised_and_comes(
    begin: Begin, way: str
) -> None:
    citizen = begin("start", at=to_utc("2026-11-25T17:30", DENMARK))
    add_messenger(citizen)
    books(citizen, "2026-11-26T14:00", way)
    assert last(citizen).vars["first"] == "2026-11-26 12:00:00"
    until(citizen, "2026-11-26T13:30")
    assert [view.at for view in said(citizen)] == [to_utc("2026-11-26T12:00", DENMARK)]
    assert set(lives(citizen)) == {"agreed", "two-hours"}


def test_when_nothing_else_would_come_it_says_that_it_is_too_soon(begin: Begin) -> None:
    citizen = begin("start", at=to_utc("2026-11-25T19:30", DENMARK))
    add_messenger(citizen)
    books(citizen, "2026-11-26T09:00", "normal")
    assert last(citizen).text_id == "reminder-too-soon"
    assert set(lives(citizen)) == {"agreed"}


def test_an_hour_after_it_was_told_is_late_enough(begin: Begin) -> None:
    citizen = begin("start", at=to_utc("2026-11-25T17:00", DENMARK))
    books(citizen, "2026-11-26T14:00", "few")
    until(citizen, "2026-11-26T13:30")
    assert [view.at for view in said(citizen)] == [to_utc("2026-11-25T18:00", DENMARK)]


def test_a_move_counts_as_told(begin: Begin) -> None:
    citizen = begin("start")
    within(citizen, lambda talk: talk.set(pace="few"))
    made = told(citizen, "2026-12-10T10:00")
    until(citizen, "2026-11-25T17:30")
    within(citizen, lambda talk: book.move(talk, made, "2026-11-26T14:00"))
    until(citizen, "2026-11-26T13:30")
    assert [view.at for view in said(citizen)] == [to_utc("2026-11-26T12:00", DENMARK)]


def test_planning_anew_just_before_its_time_leaves_it_planned(begin: Begin) -> None:
    citizen = begin("start")
    told(citizen, THURSDAY)
    until(citizen, "2026-11-25T17:30")
    within(citizen, lambda talk: pace(talk, "few"))
    until(citizen, "2026-11-26T11:00")
    assert [view.at for view in said(citizen)] == [to_utc("2026-11-25T18:00", DENMARK)]


def test_few_after_the_evening_one_was_said_is_no_more(begin: Begin) -> None:
    citizen = begin("start")
    told(citizen, THURSDAY)
    until(citizen, "2026-11-25T18:30")
    within(citizen, lambda talk: pace(talk, "few"))
    until(citizen, "2026-11-26T11:00")
    assert [view.at for view in said(citizen)] == [to_utc("2026-11-25T18:00", DENMARK)]


def test_few_stays_few_over_a_stop_and_its_end(begin: Begin) -> None:
    citizen = begin("start")
    within(citizen, lambda talk: talk.set(pace="few"))
    told(citizen, THURSDAY)
    until(citizen, "2026-11-25T18:30")
    within(citizen, stop)
    within(citizen, go_on_messages)
    until(citizen, "2026-11-26T11:00")
    assert len(said(citizen)) == 1


def test_few_while_the_evening_one_is_overdue_waits_for_that_one(begin: Begin) -> None:
    citizen = begin("start")
    add_messenger(citizen)
    made = told(citizen, THURSDAY)
    citizen.clock.at = to_utc("2026-11-25T21:30", DENMARK)
    citizen.waits(dt.timedelta(0))
    assert lives(citizen)["evening-before"] == ("held", "quiet-hours")
    within(citizen, lambda talk: talk.set(pace="few"))
    within(citizen, lambda talk: book.remind(talk, made, when="usual"))
    assert last(citizen).vars["first"] == "2026-11-26 08:00:00"
    assert reminder(citizen, "two-hours").life == "cancelled"
    before = len(talk_of(citizen))
    until(citizen, "2026-11-26T09:30")
    assert len(talk_of(citizen)) == before + 1
