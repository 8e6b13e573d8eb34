"""Planning anew while something is overdue, or after what was chosen has been said: nothing lost, nothing added."""

from __future__ import annotations

import datetime as dt

from bot.appointments import book
from bot.appointments.times import to_utc
from bot.effects.acts import pace
from tests.bot.appointments.helpers import DENMARK, lives, outage, reminder, said, told, until, within
from tests.bot.conftest import Begin

THURSDAY = "2026-11-26T10:00"


def test_what_is_overdue_is_said_although_the_time_chosen_meanwhile_is_gone(begin: Begin) -> None:
    citizen = begin("start")
    made = told(citizen, THURSDAY)
    citizen.clock.at = to_utc("2026-11-25T18:30", DENMARK)
    within(citizen, lambda talk: book.remind(talk, made, when="chosen", days_before=3, clock="09:00"))
    citizen.waits(dt.timedelta(0))
    assert [view.at for view in said(citizen)] == [to_utc("2026-11-25T18:30", DENMARK)]


def test_a_chosen_time_that_is_overdue_gives_way_to_another(begin: Begin) -> None:
    citizen = begin("start")
    made = told(citizen, THURSDAY)
    within(citizen, lambda talk: book.remind(talk, made, when="chosen", days_before=1, clock="12:00"))
    citizen.clock.at = to_utc("2026-11-25T12:30", DENMARK)
    within(citizen, lambda talk: book.remind(talk, made, when="chosen", days_before=1, clock="15:00"))
    outage(citizen, "2026-11-25T12:40")
    until(citizen, "2026-11-26T11:00")
    assert [view.at for view in said(citizen)] == [to_utc("2026-11-25T15:00", DENMARK)]


def test_once_the_chosen_one_is_said_another_pace_adds_none(begin: Begin) -> None:
    citizen = begin("settings")
    made = told(citizen, THURSDAY)
    within(citizen, lambda talk: book.remind(talk, made, when="chosen", days_before=2, clock="12:00"))
    until(citizen, "2026-11-24T13:00")
    within(citizen, lambda talk: pace(talk, "few"))
    assert {life for life, _ in lives(citizen).values()} == {"sent", "cancelled"}
    assert reminder(citizen, "chosen").said_at == to_utc("2026-11-24T12:00", DENMARK)
