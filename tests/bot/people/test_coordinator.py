"""A fixed person by consent: asked, agreed, changed with a reason, ended by the citizen, missed when gone."""

from __future__ import annotations

import datetime as dt
import uuid

import pytest
from sqlalchemy import update

from bot.accounts import people
from bot.accounts.leave import begin_leave, end_leave, set_leave
from bot.accounts.trail import audit_lines
from bot.cases import desk
from bot.cases.pressed import token
from bot.cases.slips import Slip, make_slip
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.people import coordinator
from bot.player import Played, Player
from bot.runtime import Work
from storage.accounts import queries as accounts
from storage.cases.tables import case, team
from tests.bot.conftest import Begin
from tests.support.organisation import open_house


def somebody(citizen: Player, name: str, role: str = "coordinator", *, duty: bool = True) -> StaffMember:
    """An invented colleague."""

    def make(work: Work) -> StaffMember:
        email = f"{name.split(' ')[0].lower()}@example.org"
        staff_id = accounts.insert_staff(work.conn, email=email, name=name, role=role, created_at=work.now)
        accounts.set_duty(work.conn, staff_id, duty, work.now)
        found = people.staff_member(work, staff_id)
        assert found is not None
        return found

    return citizen.runtime.run(make)


def asked(begin: Begin) -> tuple[Player, StaffMember, int]:
    citizen = begin()
    open_house(citizen.runtime)
    citizen.presses("person")
    number = citizen.runtime.run(citizen.case_number)
    assert number is not None
    return citizen, citizen.somebody(), number


def agreed(begin: Begin) -> tuple[Player, StaffMember, StaffMember, int]:
    """Somebody who has said yes to Aviaja."""
    citizen, staff, number = asked(begin)
    aviaja = somebody(citizen, "Aviaja Eksempel")
    citizen.runtime.run(coordinator.propose, staff, number, aviaja.id)
    question = citizen.now().messages[-1]
    citizen.presses(question.choices[0].press)
    return citizen, staff, aviaja, number


def text_ids(played: Played) -> list[str | None]:
    return [view.text_id for view in played.messages]


def view(citizen: Player, staff: StaffMember, number: int) -> coordinator.Coordinator:
    found = citizen.runtime.look(coordinator.of, staff, number)
    assert found is not None
    return found


def reserved(citizen: Player) -> uuid.UUID | None:
    def look(work: Work) -> uuid.UUID | None:
        found: uuid.UUID | None = work.conn.execute(
            case.select().with_only_columns(case.c.reserved_id).order_by(case.c.number.desc())
        ).scalar()
        return found

    return citizen.runtime.look(look)


def test_nobody_is_anybodys_before_they_have_said_so(begin: Begin) -> None:
    citizen, staff, number = asked(begin)
    aviaja = somebody(citizen, "Aviaja Eksempel")
    citizen.runtime.run(desk.claim, staff, number)
    citizen.runtime.run(coordinator.propose, staff, number, aviaja.id)
    question = citizen.now().messages[-1]
    assert (question.text_id, question.sender) == ("coordinator-ask", "notice")
    assert "Aviaja" in question.text
    assert "Eksempel" not in question.text
    assert (view(citizen, staff, number).state, view(citizen, staff, number).name) == ("proposed", None)
    with pytest.raises(HelpError, match="coordinator-already"):
        citizen.runtime.run(coordinator.propose, staff, number, aviaja.id)
    assert text_ids(citizen.presses(question.choices[0].press)) == ["coordinator-agreed"]
    assert view(citizen, staff, number).name == "Aviaja Eksempel"
    assert text_ids(citizen.presses(question.choices[0].press)) == []
    assert text_ids(citizen.presses(question.choices[1].press)) == []
    assert view(citizen, staff, number).state == "agreed"


def test_a_no_is_a_no_and_a_forged_yes_is_nothing(begin: Begin) -> None:
    citizen, staff, number = asked(begin)
    aviaja, other = somebody(citizen, "Aviaja Eksempel"), somebody(citizen, "Malik Eksempel")
    citizen.runtime.run(coordinator.propose, staff, number, aviaja.id)
    citizen.presses(token(coordinator.FAMILY, other.id, "agree"))
    assert view(citizen, staff, number).state == "proposed"
    question = citizen.presses(token(coordinator.FAMILY, aviaja.id, "decline"))
    assert text_ids(question) == ["coordinator-declined"]
    citizen.presses(token(coordinator.FAMILY, aviaja.id, "agree"))
    assert (view(citizen, staff, number).state, view(citizen, staff, number).name) == ("declined", None)


def test_who_helps_me_names_them_with_the_next_step_and_how_to_reach_them(begin: Begin) -> None:
    citizen, staff, _, number = agreed(begin)
    citizen.runtime.run(coordinator.set_next, staff, number, "Vi ringer til kommunen på fredag, 010190-1234")
    citizen.presses("withdraw")
    said = citizen.says("hvem hjælper mig")
    assert text_ids(said) == ["coordinator-next", "coordinator-who"]
    assert "på fredag" in said.messages[0].text
    assert "1234" not in said.messages[0].text
    assert said.messages[1].choices[0].press == "person"


def test_who_helps_me_under_a_person_names_them_and_what_was_agreed_last(begin: Begin) -> None:
    citizen, staff, number = asked(begin)
    citizen.runtime.run(desk.claim, staff, number)
    slip = Slip(who="Eksempel", what="ringer til kommunen", when="fredag klokken 10")
    citizen.runtime.run(make_slip, staff, number, slip, "1")
    said = citizen.says("hvem hjælper mig")
    assert [(view.text_id, view.sender) for view in said.messages[-1:]] == [("case-who-person", "notice")]
    assert "Eksempel" in said.messages[-1].text
    assert "Medarbejder" not in said.messages[-1].text
    agree = next(each for view in said.messages for each in view.choices if each.value == "agreed")
    citizen.presses(agree.press)
    said = citizen.says("hvem hjælper mig?")
    assert text_ids(said) == ["coordinator-next", "case-who-person"]
    assert "ringer til kommunen · fredag klokken 10" in said.messages[0].text
    # The words reach who has the case, too, and a longer letter to them is answered by nobody else.
    assert (
        text_ids(citizen.says("Hej, hvem hjælper mig med brevet fra kommunen, når du er væk i morgen?")) == []
    )


def test_a_meeting_code_and_stop_are_answered_under_a_person(begin: Begin) -> None:
    citizen, staff, number = asked(begin)
    citizen.runtime.run(desk.claim, staff, number)
    citizen.now()
    for word, text_id in (("mødekode", "meeting-say"), ("stop", "system-stopped")):
        said = citizen.says(word)
        assert [(view.text_id, view.sender) for view in said.messages] == [(text_id, "notice")]
        assert citizen.runtime.run(citizen.case_number) == number


@pytest.mark.parametrize("how", ["free", "off duty", "full"])
def test_a_new_case_waits_for_them_first_where_they_are_free(begin: Begin, how: str) -> None:
    citizen, _, aviaja, _ = agreed(begin)

    def make(work: Work) -> None:
        accounts.set_duty(work.conn, aviaja.id, how != "off duty", work.now)
        if how == "full":
            house = work.runtime.content.organisation.teams[0].id
            accounts.set_role(work.conn, aviaja.id, "coordinator", [house])
            work.conn.execute(update(team).values(capacity=0))

    citizen.runtime.run(make)
    citizen.runtime.look(lambda work: work.runtime.content.reload(work.conn))
    citizen.presses("withdraw")
    citizen.presses("person")
    assert reserved(citizen) == (aviaja.id if how == "free" else None)


def test_danger_waits_for_everybody(begin: Begin) -> None:
    citizen, _, _, _ = agreed(begin)
    citizen.presses("withdraw")
    citizen.presses("danger")
    citizen.presses("person")
    assert reserved(citizen) is None


def test_another_is_proposed_with_the_old_name_and_a_neutral_reason(begin: Begin) -> None:
    citizen, staff, _, number = agreed(begin)
    malik = somebody(citizen, "Malik Eksempel")
    with pytest.raises(HelpError, match="why-missing"):
        citizen.runtime.run(coordinator.propose, staff, number, malik.id)
    citizen.runtime.run(coordinator.propose, staff, number, malik.id, "away")
    question = citizen.now().messages[-1]
    assert "Aviaja er væk i en tid." in question.text
    assert "Malik" in question.text
    assert view(citizen, staff, number).name == "Aviaja Eksempel"
    citizen.presses(question.choices[1].press)
    assert view(citizen, staff, number).name == "Aviaja Eksempel"
    citizen.runtime.run(coordinator.propose, staff, number, malik.id, "tasks")
    citizen.presses(question.choices[0].press)
    assert view(citizen, staff, number).name == "Malik Eksempel"


def test_the_citizen_ends_it_and_what_waited_for_them_is_the_teams(begin: Begin) -> None:
    citizen, staff, aviaja, _ = agreed(begin)
    citizen.presses("withdraw")
    citizen.presses("person")
    assert reserved(citizen) == aviaja.id
    assert text_ids(citizen.presses(token(coordinator.FAMILY, aviaja.id, "end"))) == ["coordinator-ended"]
    assert reserved(citizen) is None
    number = citizen.runtime.run(citizen.case_number)
    assert number is not None
    assert view(citizen, staff, number).name is None
    assert text_ids(citizen.presses(token(coordinator.FAMILY, aviaja.id, "end"))) == []


def test_somebody_who_is_gone_leaves_a_gap_that_both_sides_see(begin: Begin) -> None:
    citizen, staff, aviaja, number = agreed(begin)
    assert citizen.runtime.look(coordinator.overview, staff).loads[0].count == 1
    citizen.runtime.run(coordinator.left, aviaja.id)
    assert text_ids(citizen.now()) == ["coordinator-vacant"]
    seen = citizen.runtime.look(coordinator.overview, staff)
    assert (seen.loads, [each.number for each in seen.vacancies]) == ([], [number])
    citizen.runtime.run(coordinator.left, aviaja.id)
    assert text_ids(citizen.now()) == []
    malik = somebody(citizen, "Malik Eksempel")
    citizen.runtime.run(coordinator.propose, staff, number, malik.id)
    assert citizen.now().messages[-1].text_id == "coordinator-ask"


def on_leave(citizen: Player, staff: StaffMember, days: int, stand_in: StaffMember | None = None) -> None:
    """They are away from today on."""
    today = citizen.clock.now().date()
    until = today + dt.timedelta(days=days - 1)
    citizen.runtime.run(set_leave, None, staff.id, today, until, stand_in.id if stand_in else None)
    for _ in range(2):
        citizen.runtime.run(begin_leave, staff.id)


def vacant(citizen: Player, staff: StaffMember) -> list[int]:
    return [gap.number for gap in citizen.runtime.look(coordinator.overview, staff).vacancies]


def test_a_long_leave_is_explained_and_who_stands_in_is_proposed(begin: Begin) -> None:
    citizen, staff, aviaja, number = agreed(begin)
    malik = somebody(citizen, "Malik Eksempel")
    on_leave(citizen, aviaja, 20, malik)
    question = citizen.now().messages[-1]
    assert (question.text_id, question.sender) == ("coordinator-ask-change", "notice")
    assert "Aviaja er væk i en tid." in question.text
    assert vacant(citizen, staff) == [number]
    citizen.presses(question.choices[1].press)
    citizen.runtime.run(begin_leave, aviaja.id)
    assert text_ids(citizen.now()) == []  # a no is a no
    assert view(citizen, staff, number).name == "Aviaja Eksempel"


@pytest.mark.parametrize(("days", "said", "gaps"), [(20, ["coordinator-why-away"], 1), (5, [], 0)])
def test_a_leave_with_nobody_standing_in(begin: Begin, days: int, said: list[str], gaps: int) -> None:
    citizen, staff, aviaja, _ = agreed(begin)
    on_leave(citizen, aviaja, days)
    assert text_ids(citizen.now()) == said
    assert len(vacant(citizen, staff)) == gaps
    citizen.runtime.run(end_leave, None, aviaja.id)
    assert vacant(citizen, staff) == []


def test_who_was_whose_and_since_when_is_in_the_audit(begin: Begin) -> None:
    citizen, staff, aviaja, number = agreed(begin)
    malik = somebody(citizen, "Malik Eksempel")
    citizen.runtime.run(coordinator.propose, staff, number, malik.id, "tasks")
    citizen.presses(citizen.now().messages[-1].choices[0].press)
    citizen.runtime.run(people.deactivate, staff, malik.id)

    def look(work: Work) -> list[str]:
        found = audit_lines(work, thing=f"case:{number}")
        return [line.action for line in found if line.action.startswith("coordinator.")][::-1]

    assert citizen.runtime.look(look) == [
        "coordinator.proposed",
        "coordinator.agreed",
        "coordinator.proposed",
        "coordinator.agreed",
        "coordinator.vacant",
    ]
    assert aviaja.id != malik.id
