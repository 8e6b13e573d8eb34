"""A closed case is kept for its own days; then every word of it is gone and the rest of the talk goes on."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.cases import desk
from bot.errors import HelpError
from bot.export.desk import export
from bot.history import whole_talk
from bot.player import Player
from storage.cases import queries as cases
from storage.identity import queries as identity
from tests.bot.conftest import Begin
from tests.support.organisation import open_house

DAY = dt.timedelta(days=1)


def said(citizen: Player) -> list[str]:
    return [view.text for view in citizen.runtime.look(whole_talk, citizen.chat.conversation_id)]


def remembered(citizen: Player) -> None:
    citizen.runtime.run(
        lambda work: identity.set_citizen(work.conn, citizen.chat.citizen_id, retention_level=1)
    )


def test_a_case_goes_in_its_time_and_the_talk_stays(begin: Begin) -> None:
    citizen = begin()
    open_house(citizen.runtime)
    remembered(citizen)
    citizen.says("mit gamle ord")
    citizen.clock.advance(dt.timedelta(hours=1))
    citizen.presses("person")
    citizen.says("mit ønske")
    staff, number = citizen.somebody(), citizen.runtime.run(citizen.case_number)
    assert number is not None
    citizen.runtime.run(desk.claim, staff, number)
    citizen.runtime.run(desk.answer, staff, number, "mit svar", "k1")
    citizen.runtime.run(desk.add_note, staff, number, "min note")
    given = citizen.runtime.run(export, staff, number, "json")
    assert [words.text for each in given.journal.messages for words in each.words if each.sender == "me"][
        -1:
    ] == ["mit ønske"]
    assert "mit gamle ord" not in given.json.decode()
    ids = [words.text_id for each in given.journal.messages for words in each.words]
    assert given.journal.messages[0].sender == "me"
    assert "system-case-opened" in ids, "what was promised belongs to it"
    citizen.runtime.run(desk.close_case, staff, number, "helped")

    citizen.waits(20 * DAY)
    citizen.says("mit nye ord")
    assert {"mit ønske", "mit svar"} <= set(said(citizen))
    citizen.runtime.run(export, staff, number, "json")
    citizen.waits(29 * DAY)
    assert "mit ønske" in said(citizen), "the export set its time anew"
    citizen.waits(2 * DAY)
    left = set(said(citizen))
    assert {"mit gamle ord", "mit nye ord"} <= left
    assert not {"mit ønske", "mit svar"} & left
    row = citizen.runtime.look(lambda work: cases.by_number(work.conn, number))
    assert row is not None
    assert (row["outcome"], row["sealed_wish"], row["sealed_answers"]) == ("helped", None, None)
    view = citizen.runtime.run(desk.access_case, staff, number)
    assert (view.talk, view.notes, view.wish) == ((), (), None)
    with pytest.raises(HelpError, match="case-emptied"):
        citizen.runtime.run(export, staff, number, "json")


def test_a_talk_nobody_asked_to_keep_waits_for_its_case(begin: Begin) -> None:
    citizen = begin()
    open_house(citizen.runtime)
    citizen.presses("person")
    citizen.says("mit ønske")
    staff, number = citizen.somebody(), citizen.runtime.run(citizen.case_number)
    assert number is not None
    citizen.runtime.run(desk.claim, staff, number)
    citizen.waits(20 * DAY)
    citizen.runtime.run(desk.close_case, staff, number, "helped")
    citizen.waits(12 * DAY)
    assert "mit ønske" in said(citizen), "thirty-two days without a word, but the case closed twelve days ago"
    citizen.waits(19 * DAY)
    assert said(citizen) == []
