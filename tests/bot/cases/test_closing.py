"""How a case ends: a summary for staff, one tap on how it was, and a message that opens it again."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select

from bot.accounts import people
from bot.cases import desk
from bot.cases.closing import summary_of
from bot.cases.notes import mentions, see_mentions
from bot.errors import HelpError
from bot.runtime import Work
from storage.accounts import queries as accounts
from storage.cases.tables import case as rows
from tests.bot.cases.conftest import Case, Taken
from tests.bot.cases.test_transfer import member

DAY = dt.timedelta(days=1)
CANARY = "kanariefugl"


def close(case: Case, outcome: str = "helped", summary: str = "") -> None:
    case.run(desk.close_case, outcome, summary)
    case.citizen.now()


def row(case: Case) -> dict[str, object]:
    def read(work: Work) -> dict[str, object]:
        return dict(work.conn.execute(select(rows).where(rows.c.number == case.number)).mappings().one())

    return case.citizen.runtime.look(read)


class TestTheEnd:
    def test_the_summary_is_for_staff(self, taken: Taken) -> None:
        case = taken()
        close(case, summary=f"Endte godt {CANARY} 010190-1234")
        found = case.citizen.runtime.look(summary_of, case.staff, case.number)
        assert found is not None
        assert CANARY in found
        assert "010190" not in found
        assert CANARY not in repr(case.talk())

    @pytest.mark.parametrize(("tap", "kept"), [("good", "good"), ("skip", "skipped")])
    def test_one_tap_by_day_and_the_first_counts(self, taken: Taken, tap: str, kept: str) -> None:
        case = taken()
        close(case)
        case.citizen.waits(2 * DAY)
        assert case.text_ids().count("case-rating-ask") == 1
        case.taps(tap)
        case.taps("bad")
        assert row(case)["rating"] == kept

    def test_a_tap_after_the_case_was_opened_again_is_thanked_for_and_not_kept(self, taken: Taken) -> None:
        case = taken()
        close(case)
        case.citizen.waits(2 * DAY)
        case.citizen.says("Jeg har fået et nyt brev om min sag")
        assert [view.text_id for view in case.taps("bad").messages] == ["case-rating-thanks"]
        assert row(case)["rating"] is None
        case.run(desk.claim)
        close(case)
        case.taps("good")
        assert row(case)["rating"] == "good"

    @pytest.mark.parametrize("why", ["alcohol", "danger", "stop"])
    def test_who_had_better_not_be_asked_is_not(self, taken: Taken, why: str) -> None:
        case = taken("alcohol" if why == "alcohol" else "start")
        if why == "danger":
            case.citizen.says("jeg vil dø")
        if why == "stop":
            case.citizen.presses("stop")
        close(case)
        case.citizen.waits(5 * DAY)
        assert "case-rating-ask" not in case.text_ids()


class TestOpenedAgain:
    def test_for_the_same_person_who_is_named(self, taken: Taken) -> None:
        case = taken()
        close(case)
        case.citizen.waits(3 * DAY)
        told = case.citizen.says("Jeg har fået et nyt brev om min sag")
        ids = [view.text_id for view in told.messages]
        assert ids[-2:] == ["case-reopened-person", "case-moved-answer-by"]
        assert case.citizen.runtime.run(case.citizen.case_number) == case.number
        found = row(case)
        assert (found["state"], found["reserved_id"], found["reopened"]) == ("waiting", case.staff.id, 1)
        case.run(desk.claim)
        assert case.citizen.now().owner == "human"

    def test_for_the_team_when_they_are_gone(self, taken: Taken) -> None:
        case = taken()
        close(case)
        chief = member(case.citizen, "Ane Eksempel", "admin")

        def leave(work: Work) -> None:
            accounts.set_password(work.conn, chief.id, "x")
            people.deactivate(work, chief, case.staff.id)

        case.citizen.runtime.run(leave)
        told = case.citizen.says("Jeg har fået et nyt brev om min sag")
        assert "case-reopened" in [view.text_id for view in told.messages]
        assert row(case)["reserved_id"] is None

    def test_danger_comes_first(self, taken: Taken) -> None:
        case = taken()
        close(case)
        told = case.citizen.says("jeg vil dø")
        ids = [view.text_id for view in told.messages]
        assert ids[0] == "system-crisis-suicide"
        assert "case-reopened-person" in ids
        assert row(case)["priority"] == 2

    @pytest.mark.parametrize("why", ["too late", "withdrawn", "thanks", "who helps", "handed back"])
    def test_not_always(self, taken: Taken, why: str) -> None:
        case = taken(claim=why != "withdrawn")
        if why == "withdrawn":
            case.citizen.presses("withdraw")
        elif why == "handed back":
            case.run(desk.hand_back)
        else:
            close(case)
        if why == "too late":
            case.citizen.waits(15 * DAY)
        words = {"thanks": "tak", "who helps": "hvem hjælper mig?"}
        case.citizen.says(words.get(why, "Jeg har fået et nyt brev om min sag"))
        assert row(case)["state"] == "closed"


class TestMentions:
    def test_who_is_named_is_told_until_they_open_the_case(self, taken: Taken) -> None:
        case = taken()
        nivi = member(case.citizen, "Nivi Opdigtet", "coordinator")
        far = member(case.citizen, "Jonas Tænkt", "reviewer")
        case.run(desk.add_note, f"@nivi og @Jonas: se {CANARY}")
        look = case.citizen.runtime.look
        assert [each.number for each in look(mentions, nivi)] == [case.number]
        assert look(mentions, far) == []
        assert look(mentions, case.staff) == []
        case.citizen.runtime.run(see_mentions, nivi, case.number)
        assert look(mentions, nivi) == []
        assert CANARY not in repr(case.talk())


def test_a_summary_has_an_end(taken: Taken) -> None:
    case = taken()
    with pytest.raises(HelpError, match="too-long"):
        case.run(desk.close_case, "helped", "x" * 2001)


def test_who_promises_is_always_said(taken: Taken) -> None:
    case = taken()
    close(case)
    case.citizen.waits(3 * DAY)
    told = case.citizen.says("Jeg har fået et nyt brev om min sag")
    assert "Eksempel Kommune svarer senest" in told.messages[-1].text
    case.citizen.presses("withdraw")
    case.citizen.waits(dt.timedelta(hours=12))
    told = case.citizen.presses("person")
    assert any("Eksempel Kommune har lukket nu" in view.text for view in told.messages)
