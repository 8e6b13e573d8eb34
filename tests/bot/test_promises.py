"""An answer that is owed is never forgotten, whoever has the case; what is not for staff is not shown to them."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.accounts import people
from bot.cases import desk
from bot.cases.views import CaseRow, StaffMember
from bot.errors import HelpError
from bot.player import Played, Player
from storage.accounts import queries as accounts
from tests.bot.conftest import Begin
from tests.support.organisation import open_house

DAY = dt.timedelta(days=1)


def text_ids(played: Played) -> list[str | None]:
    return [view.text_id for view in played.messages]


def asked(begin: Begin) -> tuple[Player, StaffMember, int]:
    """Somebody who has asked for a person, and the one who has taken it."""
    citizen = begin()
    open_house(citizen.runtime)
    citizen.presses("person")
    number = citizen.runtime.run(citizen.case_number)
    assert number is not None
    staff = citizen.somebody()
    citizen.runtime.run(desk.claim, staff, number)
    citizen.now()
    return citizen, staff, number


def colleague(citizen: Player) -> StaffMember:
    """Another invented administrator."""
    staff_id = citizen.runtime.run(
        lambda work: accounts.insert_staff(
            work.conn, email="anden@example.org", name="Anden", role="admin", created_at=work.now
        )
    )
    # Who has come in counts as an administrator that is left.
    citizen.runtime.run(lambda work: accounts.set_password(work.conn, staff_id, "invented"))
    return StaffMember(
        id=staff_id, email="anden@example.org", name="Anden", role="admin", language="da", teams=frozenset()
    )


def row(citizen: Player, staff: StaffMember, view: str = "all") -> CaseRow:
    return citizen.runtime.look(desk.queue, staff, view)[0]


class TestOwedAgain:
    def test_who_writes_after_an_answer_is_owed_another_by_a_new_time(self, begin: Begin) -> None:
        citizen, staff, number = asked(begin)
        citizen.runtime.run(desk.answer, staff, number, "Kom på mandag.", "1")
        citizen.waits(DAY)
        citizen.says("Hvad skal jeg have med?")
        assert not row(citizen, staff).late
        assert "system-late-person" in text_ids(citizen.waits(3 * DAY))
        assert row(citizen, staff).late

    def test_writing_twice_does_not_put_off_what_was_promised(self, begin: Begin) -> None:
        citizen, staff, _ = asked(begin)
        promised = row(citizen, staff).promised_at
        citizen.waits(dt.timedelta(hours=1))
        citizen.says("Er der nogen?")
        assert row(citizen, staff).promised_at == promised

    def test_an_answer_ends_being_late(self, begin: Begin) -> None:
        citizen, staff, number = asked(begin)
        citizen.waits(2 * DAY)
        assert row(citizen, staff).late
        citizen.runtime.run(desk.answer, staff, number, "Undskyld ventetiden.", "1")
        assert not row(citizen, staff).late


class TestLate:
    def test_a_colleague_may_take_over_what_is_late_and_nothing_else(self, begin: Begin) -> None:
        citizen, staff, number = asked(begin)
        other = colleague(citizen)
        with pytest.raises(HelpError, match="already-taken"):
            citizen.runtime.run(desk.claim, other, number)
        citizen.waits(2 * DAY)
        citizen.runtime.run(desk.claim, other, number)
        assert row(citizen, other).staff_id == other.id
        with pytest.raises(HelpError, match="already-taken"):
            citizen.runtime.run(desk.answer, staff, number, "Jeg er her.", "1")


class TestPutOff:
    def test_a_case_comes_back_on_its_day(self, begin: Begin) -> None:
        citizen, staff, number = asked(begin)
        citizen.runtime.run(desk.answer, staff, number, "Jeg vender tilbage.", "1")
        citizen.runtime.run(desk.snooze, staff, number, citizen.clock.now() + 2 * DAY)
        citizen.waits(DAY)
        assert row(citizen, staff).state == "snoozed"
        citizen.waits(2 * DAY)
        assert (row(citizen, staff).state, row(citizen, staff).staff_id) == ("taken", staff.id)

    def test_a_citizen_who_writes_brings_it_back_and_is_promised_an_answer(self, begin: Begin) -> None:
        citizen, staff, number = asked(begin)
        citizen.runtime.run(desk.answer, staff, number, "Jeg vender tilbage.", "1")
        citizen.runtime.run(desk.snooze, staff, number, citizen.clock.now() + 20 * DAY)
        citizen.says("Det haster alligevel")
        assert row(citizen, staff).state == "taken"
        assert "system-late-person" in text_ids(citizen.waits(3 * DAY))

    def test_an_answer_that_was_owed_when_it_was_put_off_is_owed_when_it_comes_back(
        self, begin: Begin
    ) -> None:
        citizen, staff, number = asked(begin)
        citizen.runtime.run(desk.snooze, staff, number, citizen.clock.now() + 2 * DAY)
        assert "system-late-person" in text_ids(citizen.waits(6 * DAY))


class TestWhoIsNoLongerThere:
    def test_the_cases_of_a_closed_account_wait_for_the_team(self, begin: Begin) -> None:
        citizen, gone, number = asked(begin)
        other = colleague(citizen)
        citizen.runtime.run(people.deactivate, other, gone.id)
        told = citizen.now()
        assert told.owner == "waiting"
        assert "case-moved-team-by" in text_ids(told)
        citizen.runtime.run(desk.claim, other, number)
        assert citizen.now().owner == "human"


class TestClosedCases:
    @pytest.mark.parametrize("how", ["withdrawn", "handed back"])
    def test_what_is_said_afterwards_is_not_read_there(self, begin: Begin, how: str) -> None:
        citizen = begin("housing")
        citizen.presses("person")
        citizen.says("Jeg er smidt ud")
        staff, number = citizen.somebody(), citizen.runtime.run(citizen.case_number)
        assert number is not None
        if how == "withdrawn":
            citizen.presses("withdraw")
        else:
            citizen.hands_back()
        citizen.waits(dt.timedelta(minutes=5))
        citizen.says("qzvxkwjpfhgbnmtr")
        page = citizen.runtime.run(desk.access_case, staff, number)
        assert "Jeg er smidt ud" in repr(page.talk)
        assert "qzvxkwjpfhgbnmtr" not in repr(page.talk)
