"""Who helps, at the desk: the own number, the fixed person with its list, the phone brought by six digits."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from sqlalchemy import select

from bot.cases.our_number import lookup
from bot.citizens import begin_chat, find_chat
from bot.history import whole_talk
from bot.meeting.codes import give_chat
from bot.people import coordinator
from bot.ports import MessageView
from bot.runtime import Runtime, Work
from bot.turn.door import lock
from storage.cases import queries as cases
from storage.cases.tables import case
from storage.coordination import coordinators as rows
from tests.support.seed import Seeded
from tests.support.staff import Staff

Come = Callable[..., Staff]
NUMBER = "2026-48815 / B"


def talk_of(runtime: Runtime, number: int) -> list[MessageView]:
    def look(work: Work) -> list[MessageView]:
        row = cases.by_number(work.conn, number)
        assert row is not None
        return whole_talk(work, row["conversation_id"])

    return runtime.look(look)


def test_the_own_number_is_for_staff_alone_and_no_cpr_number(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    number = seeded.cases["rent"]
    path = f"/console/cases/{number}"
    person = staff("caseworker")
    assert "looks like a CPR number" in person.send(f"{path}/our-number", words="010190-1234").text
    assert person.send(f"{path}/our-number", words=NUMBER).status_code == 303
    assert NUMBER in person.see(path).text
    told = talk_of(runtime, number)[-1]
    assert told.text_id == "handover-number-noted"
    assert all("48815" not in str(view) for view in talk_of(runtime, number))
    found = runtime.look(
        lambda work: work.conn.execute(
            select(case.c.number).where(case.c.our_number_lookup == lookup(work, "2026 48815b"))
        ).scalar()
    )
    assert found == number
    said = len(talk_of(runtime, number))
    person.send(f"{path}/our-number", words=NUMBER)
    assert len(talk_of(runtime, number)) == said
    person.send(f"{path}/our-number", words="")
    assert NUMBER not in person.see(path).text


def test_a_phone_is_brought_by_its_digits_and_a_wrong_one_is_said(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    number = seeded.cases["rent"]
    path = f"/console/cases/{number}/meeting"
    began = runtime.run(begin_chat, "da")
    digits = runtime.run(give_chat, began.chat)
    person = staff("caseworker")
    assert person.send(path, digits="000 0000").status_code == 404
    assert person.send(path, digits=digits).status_code == 303
    joined = runtime.look(find_chat, began.token)
    assert joined is not None
    assert joined.conversation_id != began.chat.conversation_id
    assert talk_of(runtime, number)[-1].text_id == "meeting-joined"


def test_a_fixed_person_is_proposed_and_a_gap_stands_in_the_list(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    number = seeded.cases["rent"]
    path = f"/console/cases/{number}"
    person = staff("caseworker")
    own = re.search(r'<option value="([0-9a-f-]{36})">Myself', person.see(path).text)
    assert own is not None
    assert person.send(f"{path}/coordinator", person=own[1]).status_code == 303
    assert "The citizen was asked about" in person.see(path).text
    assert person.send(f"{path}/coordinator", person=own[1]).status_code == 409
    assert person.send(f"{path}/coordinator/next", words="Vi ringer fredag").status_code == 409
    question = talk_of(runtime, number)[-1]
    assert question.text_id == "coordinator-ask"

    def agree(work: Work) -> None:
        row = cases.by_number(work.conn, number)
        assert row is not None
        talk = lock(work, row["conversation_id"])
        assert talk is not None
        asked = rows.of(work.conn, talk.citizen_id)
        assert asked is not None
        assert asked.proposed_id is not None
        coordinator.answer(talk, asked.proposed_id, "agree")
        talk.save()

    runtime.run(agree)
    assert person.send(f"{path}/coordinator/next", words="Vi ringer fredag").status_code == 303
    assert "Vi ringer fredag" in person.see(path).text
    assert (
        '<span class="count">1</span>'
        in person.see("/console/coordinators").text.partition('id="loads-heading"')[2]
    )
    runtime.run(lambda work: coordinator.left(work, rows.loads(work.conn)[0].staff_id))
    assert f"/console/cases/{number}" in person.see("/console/coordinators").text
    assert f"/console/cases/{number}" not in staff("other").see("/console/coordinators").text
    assert "the fixed person is gone" in person.see(path).text


@pytest.mark.parametrize("form", ["our-number", "meeting", "coordinator", "coordinator/next"])
def test_a_case_of_others_and_a_missing_one_answer_alike(staff: Come, seeded: Seeded, form: str) -> None:
    stranger = staff("other")
    sent = {"words": "x", "digits": "123456", "person": "01a20626-342a-776f-a114-d319a83455b7"}
    hidden = stranger.send(f"/console/cases/{seeded.cases['friend']}/{form}", **sent)
    missing = stranger.send(f"/console/cases/99999/{form}", **sent)
    assert (hidden.status_code, hidden.text) == (404, missing.text)
