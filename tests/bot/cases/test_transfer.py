"""A case goes to a team or a person: who may, who gets it, and what the citizen reads; never why."""

from __future__ import annotations

import datetime as dt
import uuid

import pytest

from bot.accounts.rights import change_rights
from bot.cases import away, desk
from bot.cases.reasons import moves
from bot.cases.transfer import let_go, transfer
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.history import whole_talk
from bot.player import Played, Player
from bot.runtime import Work
from storage.accounts import queries as accounts
from tests.bot.conftest import Begin
from tests.support.organisation import open_house

DAY = dt.timedelta(days=1)
REASON = "kanarie-otte-og-tyve"


def text_ids(played: Played) -> list[str | None]:
    return [view.text_id for view in played.messages]


def member(player: Player, name: str, role: str, *teams: uuid.UUID) -> StaffMember:
    """An invented colleague."""
    email = f"{name.split()[0].lower()}@example.org"
    staff_id = player.runtime.run(
        lambda work: accounts.insert_staff(
            work.conn, email=email, name=name, role=role, created_at=work.now, teams=teams
        )
    )
    return StaffMember(id=staff_id, email=email, name=name, role=role, language="da", teams=frozenset(teams))


class Desk:
    """Two teams, a caseworker in each, a coordinator, and a citizen who asked for a person."""

    def __init__(self, begin: Begin) -> None:
        self.citizen = begin()
        self.runtime = self.citizen.runtime
        self.first = open_house(self.runtime, "Første team")
        self.second = open_house(self.runtime, "Andet team")
        self.nivi = member(self.citizen, "Nivi Opdigtet", "caseworker", self.first)
        self.jonas = member(self.citizen, "Jonas Tænkt", "caseworker", self.second)
        self.karl = member(self.citizen, "Karl Prøve", "coordinator")
        self.citizen.presses("person")
        number = self.runtime.run(self.citizen.case_number)
        assert number is not None
        self.number = number
        # Routed to the first team by name; both are told apart below.
        self.citizen.now()

    def row(self, staff: StaffMember | None = None) -> object:
        return self.runtime.look(desk.queue, staff or self.karl, "all")[0]

    def team(self) -> str | None:
        return self.runtime.look(desk.queue, self.karl, "all")[0].team

    def claim(self, staff: StaffMember) -> None:
        self.runtime.run(desk.claim, staff, self.number)
        self.citizen.now()


@pytest.fixture
def house(begin: Begin) -> Desk:
    return Desk(begin)


def test_to_a_team_by_the_owner_with_a_reason_for_staff_alone(house: Desk) -> None:
    house.claim(house.karl)
    house.runtime.run(transfer, house.karl, house.number, house.second, None, f"{REASON} 010190-1234")
    told = house.citizen.now()
    assert told.owner == "waiting"
    assert "case-moved-team-by" in text_ids(told) or "system-case-opened" in text_ids(told)
    assert house.team() == "Andet team"
    [moved] = house.runtime.look(moves, house.karl, house.number)
    assert (moved.move.team, moved.by) == ("Andet team", "Karl Prøve")
    assert REASON in moved.move.reason
    assert "010190" not in moved.move.reason
    assert REASON not in repr(house.runtime.look(whole_talk, house.citizen.chat.conversation_id))


def test_who_gives_a_case_on_says_why(house: Desk) -> None:
    house.claim(house.karl)
    for reason in ("", " \n\u200b "):
        with pytest.raises(HelpError, match="transfer-reason"):
            house.runtime.run(transfer, house.karl, house.number, house.second, None, reason)
    assert house.citizen.now().owner == "human"


def test_a_caseworker_may_not_move_what_is_not_theirs_and_a_coordinator_may(house: Desk) -> None:
    owner = house.nivi if house.team() == "Første team" else house.jonas
    other_team = house.second if owner is house.nivi else house.first
    with pytest.raises(HelpError, match="not-taken"):
        house.runtime.run(transfer, owner, house.number, other_team, None, REASON)
    house.claim(owner)
    house.runtime.run(transfer, house.karl, house.number, other_team, None, REASON)
    assert house.citizen.now().owner == "waiting"


def test_to_a_person_it_waits_for_them_until_the_end_of_their_next_working_day(house: Desk) -> None:
    house.runtime.run(transfer, house.karl, house.number, None, house.jonas.id, "kender sagen")
    told = house.citizen.now()
    assert {"case-moved-person", "case-moved-answer-by"} <= set(text_ids(told))
    words = " ".join(view.text for view in told.messages)
    assert "Jonas" in words
    assert "Tænkt" not in words
    colleague = member(house.citizen, "Pia Opfundet", "caseworker", house.second)
    with pytest.raises(HelpError, match="case-reserved"):
        house.runtime.run(desk.claim, colleague, house.number)
    house.claim(house.jonas)
    assert house.citizen.now().owner == "human"


def test_what_nobody_took_is_the_teams_again(house: Desk) -> None:
    house.runtime.run(transfer, house.karl, house.number, None, house.jonas.id, REASON)
    colleague = member(house.citizen, "Pia Opfundet", "caseworker", house.second)
    house.citizen.waits(3 * DAY)
    house.claim(colleague)


def test_what_waits_for_somebody_who_cannot_see_it_any_more_is_the_teams(house: Desk) -> None:
    house.runtime.run(transfer, house.karl, house.number, None, house.jonas.id, REASON)
    colleague = member(house.citizen, "Pia Opfundet", "caseworker", house.second)
    house.runtime.run(change_rights, None, house.jonas.id, "caseworker", ["Første team"])
    house.claim(colleague)


def test_leave_without_a_stand_in_tells_the_citizen_whose_the_case_is_now(house: Desk) -> None:
    house.claim(house.karl)
    house.runtime.run(let_go, house.karl.id)
    told = house.citizen.now()
    assert told.owner == "waiting"
    assert [text for text in text_ids(told) if text] == ["case-moved-team-by"]


def test_leave_gives_cases_to_who_stands_in(house: Desk) -> None:
    house.claim(house.karl)
    today = house.citizen.clock.now().date()

    def leave(work: Work) -> None:
        accounts.set_leave(work.conn, house.karl.id, today, today + 7 * DAY, house.jonas.id)
        away.begin(work, house.karl.id)
        away.begin(work, house.karl.id)

    house.runtime.run(leave)
    told = house.citizen.now()
    assert told.owner == "waiting"
    assert text_ids(told).count("case-moved-person") == 1
    with pytest.raises(HelpError, match="on-leave"):
        house.claim(house.karl)
    with pytest.raises(HelpError, match="no-such-person"):
        house.runtime.run(
            transfer,
            house.nivi if house.team() == "Første team" else house.karl,
            house.number,
            None,
            house.karl.id,
            REASON,
        )
    house.claim(house.jonas)
