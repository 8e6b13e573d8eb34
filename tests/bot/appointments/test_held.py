"""The morning after an appointment it is asked kindly, once, and never where it is better to be silent."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.appointments import desk
from bot.appointments.held import note_held
from bot.appointments.views import AppointmentView, Details
from bot.cases.closing import close_case
from bot.cases.reading import access_case
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.player import Player
from bot.ports import Language, TextPart
from bot.timers.silence import TENDER_TOPICS
from storage.cases import queries as cases
from tests.bot.appointments.helpers import (
    HOUR,
    all_views,
    last,
    only,
    outage,
    presses_under,
    said,
    taken,
    talk_of,
    told,
    until,
    within,
)  # fmt: skip
from tests.bot.conftest import Begin

ASK = "appointment-held-ask"
WALL = "2026-11-26T10:00"


def agreed(begin: Begin, flow: str = "start", language: Language = "da") -> tuple[Player, StaffMember, int]:
    citizen = begin(flow, language)
    citizen.presses("menu")
    staff, number = taken(citizen)
    citizen.runtime.run(desk.enter, staff, number, Details(wall=WALL, what="municipality", duty="duty"))
    return citizen, staff, number


def held(citizen: Player) -> tuple[str | None, bool]:
    return only(citizen).held, only(citizen).held_by_staff


def test_it_is_asked_the_next_morning_and_each_answer_is_thanked(begin: Begin) -> None:
    citizen, staff, number = agreed(begin)
    until(citizen, "2026-11-27T09:59")
    assert not said(citizen, ASK)
    until(citizen, "2026-11-29T12:00")
    (question,) = said(citizen, ASK)
    assert question.notice == "held"
    assert [choice.value for choice in question.choices] == ["kept", "moved", "missed", "later"]
    presses_under(citizen, question, "later")
    assert (last(citizen).text_id, held(citizen)) == ("appointment-held-later", (None, False))
    presses_under(citizen, question, "missed")
    assert last(citizen).text_id == "appointment-held-missed-told"
    events = [event.kind for event in citizen.runtime.run(access_case, staff, number).events]
    assert events[-1] == "appointment-held-missed"
    presses_under(citizen, question, "kept")
    presses_under(citizen, question, "kept")
    assert (last(citizen).text_id, held(citizen)) == ("case-answer-kept", ("kept", False))
    until(citizen, "2026-12-04T10:00")
    presses_under(citizen, question, "missed")
    assert (last(citizen).text_id, held(citizen)) == ("case-answer-old", ("kept", False))
    assert len(said(citizen, ASK)) == 1


@pytest.mark.parametrize(
    "quiet", ["stop", "few", "tender", "answered", "noted", "moved", "cancelled", "late"]
)
def test_it_is_not_asked_where_it_is_better_to_be_silent(begin: Begin, quiet: str) -> None:
    citizen, staff, number = agreed(begin)
    (view,) = all_views(citizen)
    match quiet:
        case "stop":
            citizen.presses("stop")
        case "few":
            within(citizen, lambda talk: talk.set(pace="few"))
        case "tender":
            within(
                citizen,
                lambda talk: cases.update_case(talk.work.conn, talk.case.id, topic="violence"),  # type: ignore[union-attr]
            )
        case "answered":
            presses_under(citizen, said(citizen, "appointment-agreed")[0], "cannot-come")
        case "noted":
            until(citizen, "2026-11-26T11:00")
            citizen.runtime.run(note_held, staff, number, view.id, "missed")
        case "moved":
            citizen.runtime.run(
                desk.move_for, staff, number, view.id, "2026-12-10T10:00", "Europe/Copenhagen"
            )
        case "cancelled":
            citizen.runtime.run(desk.cancel_for, staff, number, view.id)
        case _:
            outage(citizen, "2026-11-29T11:00")
    until(citizen, "2026-12-02T12:00")
    assert not said(citizen, ASK)


def test_it_is_not_asked_where_alcohol_came_up_before_the_case(begin: Begin) -> None:
    citizen, staff, number = agreed(begin, "alcohol")
    assert citizen.runtime.run(access_case, staff, number).row.topic not in TENDER_TOPICS
    until(citizen, "2026-12-02T12:00")
    assert not said(citizen, ASK)


def test_a_time_in_greenland_is_said_so_and_the_machine_offers_a_person(begin: Begin) -> None:
    citizen, staff, number = agreed(begin)
    citizen.runtime.run(desk.cancel_for, staff, number, only(citizen).id)
    zone = "America/Nuuk"
    citizen.runtime.run(desk.enter, staff, number, Details(wall="2026-11-26T20:00", zone=zone))
    citizen.runtime.run(close_case, staff, number, "helped")
    until(citizen, "2026-11-28T12:00")
    (question,) = said(citizen, ASK)
    assert [part.text_id for part in question.parts if isinstance(part, TextPart)] == [
        ASK, "appointment-greenland-time",
    ]  # fmt: skip
    presses_under(citizen, question, "missed")
    answered = last(citizen)
    assert answered.text_id == "appointment-held-missed"
    assert [choice.value for choice in answered.choices] == ["person"]


def test_who_reads_greenlandic_presses_greenlandic(begin: Begin) -> None:
    citizen, _, _ = agreed(begin, language="kl")
    until(citizen, "2026-11-27T12:00")
    (question,) = said(citizen, ASK)
    labels = [choice.label for choice in question.choices]
    assert labels[0] == "Najuuppunga"
    presses_under(citizen, question, "kept")
    assert [view.text for view in talk_of(citizen) if view.sender == "me"][-1] == labels[0]


def test_an_appointment_of_no_case_is_not_asked_about(begin: Begin) -> None:
    citizen = begin("start")
    told(citizen, WALL)
    until(citizen, "2026-12-02T12:00")
    assert not said(citizen, ASK)


def test_who_is_talking_is_not_interrupted(begin: Begin) -> None:
    citizen, _, _ = agreed(begin)
    until(citizen, "2026-11-27T09:30")
    citizen.says("Hej igen")
    until(citizen, "2026-11-27T10:45")
    assert not said(citizen, ASK)
    citizen.waits(HOUR)
    assert len(said(citizen, ASK)) == 1


def test_staff_note_it_once_its_time_has_come_and_take_it_back(begin: Begin) -> None:
    citizen, staff, number = agreed(begin)
    view = only(citizen)

    def noted(word: str | None, about: AppointmentView = view) -> None:
        citizen.runtime.run(note_held, staff, number, about.id, word)

    with pytest.raises(HelpError, match="not-begun-yet"):
        noted("kept")
    until(citizen, "2026-11-26T11:00")
    before = len(said(citizen, ""))
    noted("called-off")
    assert (held(citizen), len(said(citizen, ""))) == (("called-off", True), before)
    noted(None)
    assert held(citizen) == (None, False)
    with pytest.raises(HelpError, match="bad-request"):
        noted("late")
    other = begin("start")
    elsewhere = told(other, "2026-11-26T12:00")
    citizen.clock.at += dt.timedelta(hours=3)
    with pytest.raises(NotFound):
        citizen.runtime.run(note_held, staff, number, elsewhere, "kept")
