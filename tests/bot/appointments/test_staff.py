"""Appointments that staff enter: read at once, answered, told back; only by who has the case."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable

import pytest
from sqlalchemy import select

from bot.appointments import book, desk, preview
from bot.appointments.views import Details
from bot.cases import desk as cases
from bot.cases.reading import access_case
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.player import Player
from bot.ports import TextPart
from storage.audit.tables import audit_entry
from storage.conversations.tables import message
from tests.bot.appointments.helpers import (
    add_messenger,
    all_views,
    last,
    only,
    presses_under,
    said,
    taken,
    talk_of,
    told,
    until,
    within,
)
from tests.bot.conftest import Begin

THURSDAY = "2026-11-26T10:00"
DUTY = Details(wall=THURSDAY, what="jobcentre", duty="duty", interpreter="west", bring="pas")


def events(citizen: Player, staff: StaffMember, number: int) -> list[str]:
    return [event.kind for event in citizen.runtime.run(access_case, staff, number).events]


def test_the_citizen_reads_it_at_once_with_how_they_are_reminded(begin: Begin) -> None:
    citizen = begin("start")
    staff, number = taken(citizen)
    citizen.runtime.run(desk.enter, staff, number, DUTY)
    message = last(citizen)
    assert (message.notice, message.text_id) == ("reminder", "appointment-agreed-must-money")
    assert [choice.value for choice in message.choices] == ["coming", "another-time", "cannot-come"]
    shown = [part.text_id for part in message.parts if hasattr(part, "text_id")]
    assert shown[1:] == ["appointment-bring", "appointment-interpreter", "reminder-reach-page"]
    assert only(citizen).by_staff == "Eksempel"
    assert events(citizen, staff, number)[-1] == "appointment-entered"


def test_each_act_is_in_the_audit_without_content(begin: Begin) -> None:
    citizen = begin("start")
    staff, number = taken(citizen)
    made = citizen.runtime.run(desk.enter, staff, number, DUTY)
    citizen.runtime.run(desk.move_for, staff, number, made, "2026-11-27T10:00", "Europe/Copenhagen")
    citizen.runtime.run(desk.cancel_for, staff, number, made)
    rows = citizen.runtime.look(lambda work: work.conn.execute(audit_entry.select()).mappings().all())
    assert [row["action"] for row in rows if row["action"].startswith("appointment.")] == [
        "appointment.entered",
        "appointment.moved",
        "appointment.cancelled",
    ]
    assert {row["object"] for row in rows if row["action"].startswith("appointment.")} == {f"case:{number}"}
    assert only(citizen).state == "cancelled"


def test_cannot_come_is_seen_and_an_answer_is_owed(begin: Begin) -> None:
    citizen = begin("start")
    staff, number = taken(citizen)
    citizen.runtime.run(cases.answer, staff, number, "Her er din tid.", "1")
    citizen.runtime.run(desk.enter, staff, number, DUTY)
    assert not citizen.runtime.run(access_case, staff, number).row.unanswered
    presses_under(citizen, last(citizen), "cannot-come")
    assert last(citizen).text_id == "appointment-noted-told"
    assert events(citizen, staff, number)[-1] == "appointment-cannot-come"
    row = citizen.runtime.run(access_case, staff, number).row
    assert row.unanswered
    assert row.promised_at is not None
    assert row.promised_at > citizen.clock.at


@pytest.mark.parametrize("wrongs", [0, 1, 2])
def test_a_duty_is_asked_about_once_and_the_doubt_is_ours(begin: Begin, wrongs: int) -> None:
    citizen = begin("start")
    staff, number = taken(citizen)
    citizen.runtime.run(desk.enter, staff, number, DUTY)
    presses_under(citizen, last(citizen), "coming")
    asked = last(citizen)
    assert (asked.text_id, asked.notice) == ("reminder-check", "reminder")
    labels = {choice.label: choice.value for choice in asked.choices}
    right = labels["torsdag kl. 10.00"]
    wrong = next(value for label, value in labels.items() if label != "torsdag kl. 10.00")
    assert len(labels) == 4
    for _ in range(wrongs):
        presses_under(citizen, last(citizen), wrong)
    if wrongs < 2:
        presses_under(citizen, last(citizen), right)
        assert last(citizen).text_id == "reminder-check-right"
    else:
        assert last(citizen).text_id == "reminder-check-told"
        assert events(citizen, staff, number)[-1] == "appointment-unclear"
    assert only(citizen).understood == ["right", "simpler", "person"][wrongs]
    assert not any("forkert" in view.text for view in talk_of(citizen))
    before = [view.text_id for view in talk_of(citizen)].count("reminder-check")
    presses_under(citizen, said(citizen, "appointment-agreed-")[0], "coming")
    assert [view.text_id for view in talk_of(citizen)].count("reminder-check") == before


def test_a_question_that_nobody_answered_was_passed_over(begin: Begin) -> None:
    citizen = begin("start")
    staff, number = taken(citizen)
    citizen.runtime.run(desk.enter, staff, number, DUTY)
    presses_under(citizen, last(citizen), "coming")
    assert only(citizen).understood == "asked"
    until(citizen, "2026-11-26T11:00")
    assert only(citizen).understood == "passed-over"


def test_an_offer_and_what_the_citizen_told_are_not_asked_about(begin: Begin) -> None:
    citizen = begin("start")
    told(citizen, THURSDAY, duty="duty")
    staff, number = taken(citizen)
    citizen.runtime.run(desk.enter, staff, number, Details(wall="2026-11-27T10:00", duty="offer"))
    presses_under(citizen, last(citizen), "coming")
    assert last(citizen).text_id == "appointment-coming"


def enter(citizen: Player, staff: StaffMember, number: int, made: uuid.UUID) -> None:
    citizen.runtime.run(desk.enter, staff, number, DUTY)


def move(citizen: Player, staff: StaffMember, number: int, made: uuid.UUID) -> None:
    citizen.runtime.run(desk.move_for, staff, number, made, "2026-11-28T10:00", "Europe/Copenhagen")


def cancel(citizen: Player, staff: StaffMember, number: int, made: uuid.UUID) -> None:
    citizen.runtime.run(desk.cancel_for, staff, number, made)


ACTS = [enter, move, cancel]
Act = Callable[[Player, StaffMember, int, uuid.UUID], None]


@pytest.mark.parametrize("act", ACTS)
def test_only_who_has_the_case_may(begin: Begin, act: Act) -> None:
    citizen = begin("start")
    staff, number = taken(citizen)
    made = citizen.runtime.run(desk.enter, staff, number, DUTY)
    citizen._staff = None
    other = citizen.somebody()
    before = all_views(citizen)
    with pytest.raises(HelpError) as refused:
        act(citizen, other, number, made)
    assert (refused.value.code, refused.value.status) == ("already-taken", 409)
    with pytest.raises(NotFound):
        act(citizen, staff, number + 1, made)
    assert all_views(citizen) == before


@pytest.mark.parametrize(
    ("details", "code"),
    [
        (Details(wall="2026-11-20T10:00"), "time-has-passed"),
        (Details(wall="2026-11-31T10:00"), "appointment-incomplete"),
        (Details(wall=THURSDAY, duty="perhaps"), "appointment-incomplete"),
        (Details(wall=THURSDAY, zone="Mars"), "appointment-incomplete"),
        (Details(wall="9999-12-31T23:59", zone="America/Nuuk"), "appointment-incomplete"),
        (Details(wall="0001-01-01T00:00"), "appointment-incomplete"),
        (Details(wall="2028-11-23T10:01"), "appointment-too-far"),
        (Details(wall=THURSDAY, place="et-sted-der-ikke-er"), "appointment-no-place"),
        (Details(wall=THURSDAY, interpreter="somebody"), "no-such-interpreter"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_code(begin: Begin, details: Details, code: str) -> None:
    citizen = begin("start")
    staff, number = taken(citizen)
    with pytest.raises(HelpError) as refused:
        citizen.runtime.run(desk.enter, staff, number, details)
    assert (refused.value.code, refused.value.status) == (code, 400)
    assert all_views(citizen) == ()


def test_a_number_of_the_register_is_not_kept(begin: Begin) -> None:
    citizen = begin("start")
    staff, number = taken(citizen)
    citizen.runtime.run(desk.enter, staff, number, Details(wall=THURSDAY, words="hos 010170-1234"))
    assert "010170" not in only(citizen).words


def test_a_closed_case_shows_what_was_known_and_an_erased_one_nothing(begin: Begin) -> None:
    citizen = begin("start")
    staff, number = taken(citizen)
    made = citizen.runtime.run(desk.enter, staff, number, DUTY)
    citizen.runtime.run(cases.close_case, staff, number)
    until(citizen, "2026-11-24T12:00")
    told(citizen, "2026-11-27T10:00")
    seen = citizen.runtime.look(desk.appointments_of, staff, number)
    assert [view.id for view in seen] == [made]
    citizen.presses("delete-all")
    told(citizen, "2026-11-28T10:00")
    assert citizen.runtime.look(desk.appointments_of, staff, number) == ()


def test_cannot_come_on_a_case_that_rests_brings_it_back(begin: Begin) -> None:
    citizen = begin("start")
    staff, number = taken(citizen)
    citizen.runtime.run(desk.enter, staff, number, DUTY)
    entered = last(citizen)
    later = citizen.clock.at + dt.timedelta(days=30)
    citizen.runtime.run(cases.hand_back, staff, number, later)
    presses_under(citizen, entered, "cannot-come")
    row = citizen.runtime.run(access_case, staff, number).row
    assert row.state == "waiting"
    assert row.promised_at is not None
    assert citizen.clock.at < row.promised_at < later


def test_what_staff_do_goes_where_reminders_go(begin: Begin) -> None:
    citizen = begin("start")
    staff, number = taken(citizen)
    add_messenger(citizen)
    made = citizen.runtime.run(desk.enter, staff, number, DUTY)
    citizen.runtime.run(desk.move_for, staff, number, made, "2026-11-27T10:00", "Europe/Copenhagen")
    citizen.runtime.run(desk.cancel_for, staff, number, made)
    sent = citizen.runtime.look(
        lambda work: work.conn.execute(
            select(message.c.text_id, message.c.channel)
            .where(message.c.text_id.startswith("appointment-"))
            .order_by(message.c.ordinal)
        ).all()
    )
    assert [(row.text_id, row.channel) for row in sent] == [
        ("appointment-agreed-must-money", "telegram"),
        ("appointment-moved-must-money", "telegram"),
        ("appointment-cancelled", "telegram"),
    ]


def test_moving_to_the_same_time_is_refused_and_not_in_the_audit(begin: Begin) -> None:
    citizen = begin("start")
    staff, number = taken(citizen)
    made = citizen.runtime.run(desk.enter, staff, number, DUTY)
    for act in (desk.move_for, preview.moved):
        with pytest.raises(HelpError) as refused:
            citizen.runtime.run(act, staff, number, made, THURSDAY, "Europe/Copenhagen")
        assert (refused.value.code, refused.value.status) == ("appointment-same-time", 400)
    rows = citizen.runtime.look(lambda work: work.conn.execute(audit_entry.select()).mappings().all())
    assert "appointment.moved" not in {row["action"] for row in rows}


def test_the_preview_shows_no_more_than_is_kept(begin: Begin) -> None:
    citizen = begin("start")
    staff, number = taken(citizen)
    long = Details(wall=THURSDAY, bring="b" * 900, words="w" * 900)
    danish = citizen.runtime.run(preview.entered, staff, number, long)[0]
    citizen.runtime.run(desk.enter, staff, number, long)
    assert [part.text for part in danish.parts if isinstance(part, TextPart)] == [
        part.text for part in last(citizen).parts if isinstance(part, TextPart)
    ]


def test_a_closed_case_shows_nothing_that_came_after_it(begin: Begin) -> None:
    citizen = begin("start")
    staff, number = taken(citizen)
    made = citizen.runtime.run(desk.enter, staff, number, DUTY)
    entered = last(citizen)
    citizen.runtime.run(cases.close_case, staff, number)
    until(citizen, "2026-11-25T19:00")
    presses_under(citizen, entered, "cannot-come")
    (view,) = citizen.runtime.look(desk.appointments_of, staff, number)
    assert (view.answer, view.answered_at, view.wall) == (None, None, THURSDAY)
    assert [(each.kind, each.life, each.seen_at) for each in view.reminders] == [("agreed", "sent", None)]
    within(citizen, lambda talk: book.move(talk, made, "2026-11-27T10:00"))
    assert citizen.runtime.look(desk.appointments_of, staff, number) == ()
