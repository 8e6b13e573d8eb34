"""Somebody without a phone: a case is opened for them, a flow answered with them, and what was typed says so."""

from __future__ import annotations

import asyncio
import datetime as dt

import pytest
from sqlalchemy import delete

from bot.appointments import desk as appointments
from bot.appointments.addressee import remind_me
from bot.appointments.views import Details
from bot.cases import desk, tasks
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.history import whole_talk
from bot.runtime import Runtime, Work
from bot.timers.fire import fire_due
from bot.turn.door import lock
from bot.walk_in import hand
from bot.walk_in.begin import WalkIn, open_walk_in
from storage.cases import queries as cases
from storage.identity.tables import data_key
from tests.bot.conftest import MONDAY_MORNING, Begin
from tests.support.seed import at, make_staff, make_teams


@pytest.fixture
def runtime(begin: Begin) -> Runtime:
    """A service with two teams."""
    found: Runtime = begin("start").runtime
    make_teams(found)
    return found


@pytest.fixture
def nivi(runtime: Runtime) -> StaffMember:
    """An outreach worker."""
    return make_staff(runtime, "caseworker")


def test_a_case_is_opened_and_is_the_workers(runtime: Runtime, nivi: StaffMember) -> None:
    given = WalkIn(language="kl", topic="housing", city="aarhus", words="Sinivissaqanngilanga. 010170-1234")
    number = runtime.run(open_walk_in, nivi, given)
    view = runtime.run(desk.access_case, nivi, number)
    assert (view.row.owner, view.row.staff_id, view.row.city) == ("human", nivi.id, "aarhus")
    assert view.wish is not None
    assert "Sinivissaqanngilanga" in view.wish
    assert "010170" not in view.wish
    assert [(answer.name, answer.how) for answer in view.answers] == [("city", "helper")]
    mine = [line.message for line in view.talk if line.message.sender == "me"]
    assert runtime.look(hand.about, nivi, number).typed_by == {mine[0].id: "Nivi Opdigtet"}
    # Nothing waits to be sent: it stands in the talk.
    assert {line.message.state for line in view.talk} <= {"sent", "received"}
    with pytest.raises(HelpError, match="already-taken"):
        runtime.run(hand.give, nivi, number, words="mere", key="1")


def test_a_flow_is_answered_together(runtime: Runtime, nivi: StaffMember) -> None:
    number = runtime.run(open_walk_in, nivi, WalkIn(language="da", topic="housing", ask=True))
    page = runtime.run(hand.together, nivi, number)
    assert page is not None
    assert not page.owned
    assert page.choices
    chosen = page.choices[0]
    for _ in range(2):  # pressed twice, it counts once
        runtime.run(hand.give, nivi, number, press=chosen.press, key="one")
    row = runtime.look(lambda work: cases.by_number(work.conn, number))
    assert row is not None
    talk = runtime.look(whole_talk, row["conversation_id"])
    texts = [message.text_id for message in talk]
    assert texts[0] == "system-case-write", "who reads is said"
    assert not {"system-case-opened", "system-case-opened-closed", "handover-spoken"} & set(texts), (
        "they sit here"
    )
    assert [message.text for message in talk if message.sender == "me"] == [chosen.label]
    locked = runtime.run(lock, row["conversation_id"])
    assert locked is not None
    assert locked.session is not None
    assert {answer.how for answer in locked.session.answers.values()} <= {"helper", "none"}
    with pytest.raises(HelpError, match="bad-request"):
        runtime.run(hand.give, nivi, number, press="delete-all", key="two")
    runtime.run(hand.finish, nivi, number)
    after = runtime.run(hand.together, nivi, number)
    assert after is not None
    assert after.owned
    other = make_staff(runtime, "other")
    for act in (hand.together, hand.finish):
        with pytest.raises(NotFound):
            runtime.run(act, other, number)


def test_a_form_sent_again_after_its_talk_is_gone_for_good_is_refused(
    runtime: Runtime, nivi: StaffMember
) -> None:
    given = WalkIn(language="da", topic="work", key="form")
    number = runtime.run(open_walk_in, nivi, given)
    assert runtime.run(open_walk_in, nivi, given) == number

    def forget(work: Work) -> None:
        work.conn.execute(delete(data_key))

    runtime.run(forget)
    with pytest.raises(HelpError, match="walk-in-gone"):
        runtime.run(open_walk_in, nivi, given)


def test_what_cannot_be_opened_is_refused(runtime: Runtime, nivi: StaffMember) -> None:
    for given, code in (
        (WalkIn(language="da", topic="guessed"), "walk-in-topic"),
        (WalkIn(language="da", topic="work", city="Atlantis"), "walk-in-city"),
    ):
        with pytest.raises(HelpError, match=code):
            runtime.run(open_walk_in, nivi, given)
    with pytest.raises(NotFound):
        runtime.run(hand.together, nivi, 9999)


def test_the_worker_is_reminded_in_their_place_with_consent(runtime: Runtime, nivi: StaffMember) -> None:
    number = runtime.run(open_walk_in, nivi, WalkIn(language="kl", topic="health"))
    details = Details(what="doctor", wall="2026-11-26T10:15", words="Lægehuset")
    appointment = runtime.run(appointments.enter, nivi, number, details)
    with pytest.raises(HelpError, match="addressee-consent"):
        runtime.run(remind_me, nivi, number, appointment, consent=False)
    runtime.run(remind_me, nivi, number, appointment, consent=True)
    assert runtime.run(tasks.tasks_of, nivi, number) == []
    with at(runtime, MONDAY_MORNING + dt.timedelta(days=3)):
        for _ in range(2):
            asyncio.run(fire_due(runtime))
    found = runtime.run(tasks.tasks_of, nivi, number)
    assert ["26.11." in task.text and "10:15" in task.text for task in found] == [True]
    view = runtime.run(appointments.appointments_of, nivi, number)[0]
    assert "no-way" not in {each.reason for each in view.reminders}
