"""The calendar file: read by a calendar as the same time, saying nothing more than it must."""

from __future__ import annotations

import datetime as dt
import uuid

import pytest
from icalendar import Calendar, Event

from bot.appointments import book
from bot.appointments.calendar import ics
from bot.appointments.times import CLOSES, OPENS, local, to_utc
from bot.player import Player
from tests.bot.appointments.helpers import DENMARK, GREENLAND, told, until, within
from tests.bot.conftest import Begin

THURSDAY = "2026-11-26T10:00"


def events(citizen: Player, made: uuid.UUID | None = None, *, opened: bool = False) -> list[Event]:
    raw = citizen.runtime.look(ics, citizen.chat.conversation_id, made, opened=opened)
    assert raw is not None
    calendar = Calendar.from_ical(raw)
    zones = {str(zone["tzid"]) for zone in calendar.walk("VTIMEZONE")}
    found = [event for event in calendar.walk("VEVENT") if isinstance(event, Event)]
    assert zones == {str(event["dtstart"].params["TZID"]) for event in found}
    return found


def instant(event: Event) -> dt.datetime:
    """When it begins, UTC."""
    assert isinstance(event.start, dt.datetime)
    return event.start.astimezone(dt.UTC)


def test_the_time_is_the_same_in_both_zones(begin: Begin) -> None:
    citizen = begin("start")
    told(citizen, THURSDAY)
    told(citizen, "2026-11-28T23:30", zone=GREENLAND)
    first, second = events(citizen)
    assert instant(first) == to_utc(THURSDAY, DENMARK)
    assert instant(second) == to_utc("2026-11-28T23:30", GREENLAND)


def test_it_is_neutral_unless_opened(begin: Begin) -> None:
    citizen = begin("start")
    made = told(citizen, THURSDAY, what="court", duty="duty", words="Eksempelvej 1", bring="pas")
    (neutral,) = events(citizen, made)
    assert (str(neutral["summary"]), "location" in neutral) == ("Aftale", False)
    (opened,) = events(citizen, made, opened=True)
    assert (str(opened["summary"]), str(opened["location"])) == ("Møde i retten", "Eksempelvej 1")


def test_a_moved_one_replaces_and_a_cancelled_one_takes_away(begin: Begin) -> None:
    citizen = begin("start")
    made = told(citizen, THURSDAY)
    (before,) = events(citizen, made)
    within(citizen, lambda talk: book.move(talk, made, "2026-11-27T10:00"))
    (after,) = events(citizen, made)
    assert after["uid"] == before["uid"]
    assert (str(before["sequence"]), str(after["sequence"])) == ("0", "1")
    within(citizen, lambda talk: book.cancel(talk, made))
    (gone,) = events(citizen, made)
    assert str(gone["status"]) == "CANCELLED"
    assert events(citizen) == []


def alarms(citizen: Player) -> list[dt.datetime]:
    (event,) = events(citizen)
    return [alarm["trigger"].dt for alarm in event.walk("VALARM")]


@pytest.mark.parametrize("zone", [DENMARK, GREENLAND])
@pytest.mark.parametrize("clock", ["00:30", "07:00", "10:00", "22:30"])
def test_an_alarm_is_by_day_and_never_behind(begin: Begin, zone: str, clock: str) -> None:
    citizen = begin("start")
    told(citizen, f"2026-11-26T{clock}", zone=zone)
    for wait in range(0, 56, 7):
        now = citizen.clock.now()
        for at in alarms(citizen):
            assert at > now, wait
            assert OPENS <= local(at, zone).time() < CLOSES
        citizen.clock.advance(dt.timedelta(hours=7))


def test_no_alarm_within_the_hour_after_it_was_told(begin: Begin) -> None:
    citizen = begin("start")
    until(citizen, "2026-11-25T17:15")
    made = told(citizen, THURSDAY)
    assert alarms(citizen) == [to_utc("2026-11-26T08:00", DENMARK)]
    until(citizen, "2026-11-26T07:30")
    within(citizen, lambda talk: book.move(talk, made, "2026-11-26T10:15"))
    assert alarms(citizen) == []


def test_who_remembers_it_themselves_has_no_alarm(begin: Begin) -> None:
    citizen = begin("start")
    made = told(citizen, THURSDAY)
    assert alarms(citizen)
    within(citizen, lambda talk: book.remind(talk, made, when="none"))
    assert alarms(citizen) == []


def test_a_time_of_their_own_is_the_only_alarm_until_it_was(begin: Begin) -> None:
    citizen = begin("start")
    made = told(citizen, THURSDAY)
    within(citizen, lambda talk: book.remind(talk, made, when="chosen", days_before=1, clock="07:00"))
    assert alarms(citizen) == [to_utc("2026-11-25T07:00", DENMARK)]
    until(citizen, "2026-11-25T07:30")
    assert alarms(citizen) == []


def test_what_is_not_theirs_is_not_there(begin: Begin) -> None:
    citizen, other = begin("start"), begin("start")
    made = told(other, THURSDAY)
    assert citizen.runtime.look(ics, citizen.chat.conversation_id, made) is None


def test_who_wants_few_words_has_one_alarm_the_evening_before(begin: Begin) -> None:
    citizen = begin("start")
    told(citizen, THURSDAY)
    assert len(alarms(citizen)) == 2
    within(citizen, lambda talk: talk.set(pace="few"))
    assert alarms(citizen) == [to_utc("2026-11-25T18:00", DENMARK)]
