"""No phone lights up at night for what can wait until the morning."""

from __future__ import annotations

import datetime as dt

from bot.appointments import book
from bot.appointments.times import to_utc
from bot.player import Player
from tests.bot.appointments.helpers import DENMARK, GREENLAND, told, within
from tests.bot.conftest import Begin
from tests.bot.push.conftest import Hours, allow, answered, calls, taken_over
from tests.support.push_endpoint import PushEndpoint

MEETING = "2026-11-25T10:00"


def at(citizen: Player, hours: Hours, wall: str, zone: str = DENMARK) -> None:
    """It is this time on the clock; what falls due until then fires at its time, and pushes a little later."""
    by = to_utc(wall, zone) - citizen.clock.now()
    hours.at += by
    citizen.waits(by)
    hours.pass_by(seconds=6)


def stuck_until(citizen: Player, hours: Hours, wall: str, zone: str = DENMARK) -> None:
    """Nobody could be woken for a while."""
    by = to_utc(wall, zone) - citizen.clock.now()
    citizen.clock.at += by
    hours.at += by


def test_a_computed_reminder_that_could_not_go_in_the_evening_waits_for_the_morning(
    begin: Begin, endpoint: PushEndpoint, hours: Hours
) -> None:
    citizen = begin()
    allow(citizen, endpoint.browser())
    told(citizen, MEETING)
    at(citizen, hours, "2026-11-24T18:00")
    stuck_until(citizen, hours, "2026-11-24T21:00")
    assert calls(citizen) == []
    stuck_until(citizen, hours, "2026-11-25T07:59")
    assert calls(citizen) == []
    stuck_until(citizen, hours, "2026-11-25T08:01")
    assert len(calls(citizen)) == 1


def test_night_is_where_the_meeting_is(begin: Begin, endpoint: PushEndpoint, hours: Hours) -> None:
    citizen = begin()
    allow(citizen, endpoint.browser())
    told(citizen, MEETING, zone=GREENLAND)
    at(citizen, hours, "2026-11-24T18:00", GREENLAND)
    stuck_until(citizen, hours, "2026-11-24T20:59", GREENLAND)
    assert len(calls(citizen)) == 1


def test_one_whose_meeting_begins_before_the_morning_wakes_nobody(
    begin: Begin, endpoint: PushEndpoint, hours: Hours
) -> None:
    citizen = begin()
    allow(citizen, endpoint.browser())
    told(citizen, "2026-11-25T07:30")
    at(citizen, hours, "2026-11-24T20:00")
    stuck_until(citizen, hours, "2026-11-24T23:00")
    assert calls(citizen) == []
    stuck_until(citizen, hours, "2026-11-25T08:30")
    assert calls(citizen) == []


def test_a_time_the_citizen_chose_is_kept_at_any_hour(
    begin: Begin, endpoint: PushEndpoint, hours: Hours
) -> None:
    citizen = begin()
    allow(citizen, endpoint.browser())
    agreed = told(citizen, MEETING)
    within(citizen, lambda talk: book.remind(talk, agreed, when="chosen", days_before=0, clock="05:30"))
    at(citizen, hours, "2026-11-25T05:30")
    assert len(calls(citizen)) == 1


def test_an_answer_at_night_wakes_whoever_has_just_written_and_lets_others_sleep(
    begin: Begin, endpoint: PushEndpoint, hours: Hours
) -> None:
    citizen = begin()
    allow(citizen, endpoint.browser())
    number = taken_over(citizen)
    at(citizen, hours, "2026-11-23T22:30")
    citizen.says("Jeg er vågen.")
    answered(citizen, number, "Det er jeg også.", "1")
    hours.pass_by(seconds=6)
    assert len(calls(citizen)) == 1
    at(citizen, hours, "2026-11-23T23:45")
    answered(citizen, number, "Sov godt.", "2")
    hours.pass_by(minutes=2)
    assert calls(citizen) == []
    citizen.clock.at += dt.timedelta(hours=9)
    hours.pass_by(hours=9)
    assert len(calls(citizen)) == 1
