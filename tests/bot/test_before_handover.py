"""Before a person helps: who it should be and how one speaks are asked of a case that stands already."""

from __future__ import annotations

import uuid

import msgspec
import pytest

from bot.cases import desk
from bot.cases.ask_first import SPOKEN
from bot.cases.our_number import our_number, set_our_number
from bot.player import Played, Player
from bot.runtime import Work
from storage.cases import queries as cases
from storage.cases.tables import case, team
from tests.bot.conftest import Begin
from tests.support.organisation import HOURS, open_house


class Asked(msgspec.Struct, frozen=True):
    """What a case knows."""

    house: str | None
    spoken: str | None
    interpreter: str | None
    team_id: uuid.UUID | None


def houses(citizen: Player, **named: str) -> dict[str, uuid.UUID]:
    """Teams by name, each standing for a house."""
    teams = {name: open_house(citizen.runtime, name, HOURS) for name in named}
    for name, house in named.items():
        citizen.runtime.run(
            lambda work, name=name, house=house: work.conn.execute(
                team.update().where(team.c.name == name).values(house=house)
            )
        )
    citizen.runtime.look(lambda work: citizen.runtime.content.reload(work.conn))
    return teams


def known(citizen: Player) -> Asked:
    def look(work: Work) -> Asked:
        wanted = case.c.house, case.c.spoken, case.c.interpreter, case.c.team_id
        row = work.conn.execute(
            case.select().with_only_columns(*wanted).order_by(case.c.number.desc())
        ).first()
        assert row is not None
        return Asked(*row)

    return citizen.runtime.look(look)


def last(played: Played) -> str | None:
    return played.messages[-1].text_id


def labels(played: Played) -> list[str]:
    return [choice.label for choice in played.messages[-1].choices]


def press(played: Played, label: str) -> str:
    return next(choice.press for choice in played.messages[-1].choices if choice.label == label)


def test_the_case_stands_before_the_first_question_and_answers_fill_it(begin: Begin) -> None:
    citizen = begin()
    teams = houses(citizen, Aalborg="municipality", Huset="greenlandic-house")
    asked = citizen.presses("person")
    assert (asked.owner, last(asked)) == ("waiting", "handover-house")
    assert labels(asked) == ["Det Grønlandske Hus", "Kommunen", "Ikke nu", "Træk min besked tilbage"]
    assert known(citizen) == Asked(None, None, None, teams["Aalborg"])
    spoken = citizen.presses(press(asked, "Det Grønlandske Hus"))
    assert [view.text_id for view in spoken.messages] == ["system-case-opened", "handover-spoken"]
    assert "Tilbage" in labels(spoken)
    done = citizen.presses(press(spoken, "Østgrønlandsk"))
    assert known(citizen) == Asked("greenlandic-house", "east", "east", teams["Huset"])
    assert last(done) == "handover-done-team"
    assert "Borgerservice hos Eksempel Kommune, Huset" in done.messages[-1].text


def test_one_may_go_back_and_choose_another_house(begin: Begin) -> None:
    citizen = begin()
    teams = houses(citizen, Aalborg="municipality", Huset="greenlandic-house")
    spoken = citizen.presses(press(citizen.presses("person"), "Det Grønlandske Hus"))
    again = citizen.presses(press(spoken, "Tilbage"))
    assert last(again) == "handover-house"
    citizen.presses(press(again, "Kommunen"))
    assert known(citizen) == Asked("municipality", None, None, teams["Aalborg"])


def test_each_may_be_passed_over_and_no_answer_says_nothing_of_an_interpreter(begin: Begin) -> None:
    citizen = begin()
    houses(citizen, Aalborg="municipality", Huset="greenlandic-house")
    spoken = citizen.presses(press(citizen.presses("person"), "Ikke nu"))
    done = citizen.presses(press(spoken, "Ikke nu"))
    assert (last(done), done.owner) == ("handover-done-team", "waiting")
    assert (known(citizen).house, known(citizen).spoken, known(citizen).interpreter) == (
        "skipped", "skipped", None,
    )  # fmt: skip


@pytest.mark.parametrize("house", ["municipality", ""])
def test_where_there_is_one_house_it_is_not_asked(begin: Begin, house: str) -> None:
    citizen = begin()
    houses(citizen, Aalborg=house)
    assert last(citizen.presses("person")) == "handover-spoken"
    assert known(citizen).house == (house or None)


def test_words_that_are_an_answer_are_one_and_other_words_reach_the_case(begin: Begin) -> None:
    citizen = begin("start", "kl")
    citizen.presses("person")
    assert last(citizen.says("Jeg mangler et sted at bo")) == "system-case-kept"
    assert last(citizen.says("tunu")) == "handover-done"
    assert (known(citizen).spoken, known(citizen).interpreter) == ("east", "east")


@pytest.mark.parametrize("spoken", SPOKEN)
def test_danish_alone_needs_no_interpreter_and_staff_are_not_overruled(begin: Begin, spoken: str) -> None:
    citizen = begin()
    asked = citizen.presses("person")
    citizen.runtime.run(lambda work: cases.update_case(work.conn, open_id(work), interpreter=None))
    presses = [choice.press for choice in asked.messages[-1].choices]
    citizen.presses(presses[SPOKEN.index(spoken)])
    assert known(citizen).interpreter == (None if spoken == "danish" else spoken)
    citizen.runtime.run(lambda work: cases.update_case(work.conn, open_id(work), interpreter="none"))
    citizen.presses(presses[0])
    assert known(citizen).interpreter == "none"


def open_id(work: Work) -> uuid.UUID:
    found: uuid.UUID = work.conn.execute(case.select().with_only_columns(case.c.id)).scalar_one()
    return found


def test_danger_and_a_crisis_are_asked_nothing(begin: Begin) -> None:
    citizen = begin()
    houses(citizen, Aalborg="municipality", Huset="greenlandic-house")
    citizen.presses("danger")
    asked = citizen.presses("person")
    assert all("handover" not in (view.text_id or "") for view in asked.messages)


def test_how_one_speaks_is_asked_once_and_old_presses_change_no_other_case(begin: Begin) -> None:
    citizen = begin()
    asked = citizen.presses("person")
    west, east = (press(asked, word) for word in ("Vestgrønlandsk", "Østgrønlandsk"))
    citizen.presses(west)
    citizen.presses("withdraw")
    again = citizen.presses("person")
    assert last(again) == "handover-done"
    assert known(citizen).spoken == "west"
    citizen.presses(east)
    assert known(citizen).spoken == "west"


def test_typed_words_answer_the_question_just_asked_pass_it_over_and_go_back(begin: Begin) -> None:
    citizen = begin()
    houses(citizen, Aalborg="municipality", Huset="greenlandic-house")
    citizen.presses("person")
    assert last(citizen.says("kommunen")) == "handover-spoken"
    assert last(citizen.says("tilbage")) == "handover-house"
    assert last(citizen.says("spring over")) == "handover-spoken"
    assert last(citizen.says("Dansk")) == "handover-done-team"
    assert known(citizen).spoken == "danish"
    assert last(citizen.says("dansk")) != "handover-done-team"


def test_the_citizen_takes_the_municipalitys_own_number_off_their_case(begin: Begin) -> None:
    citizen = begin()
    open_house(citizen.runtime)
    citizen.presses("person")
    staff, number = citizen.somebody(), citizen.runtime.run(citizen.case_number)
    assert number is not None
    citizen.runtime.run(desk.claim, staff, number)
    citizen.runtime.run(set_our_number, staff, number, "2026-48815")
    assert citizen.runtime.look(our_number, staff, number) == "2026-48815"
    told = citizen.now().messages[-1]
    assert "48815" not in told.text
    assert last(citizen.presses(told.choices[0].press)) == "handover-number-gone"
    assert citizen.runtime.look(our_number, staff, number) is None
    assert citizen.presses(told.choices[0].press).messages == []
