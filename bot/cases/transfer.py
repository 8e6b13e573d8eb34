"""Moving a case to a team or a person: it waits anew, and the citizen reads where it is and the new promise."""

from __future__ import annotations

import uuid

from bot.audit import audit
from bot.cases.access import lock_case, sees_every_case
from bot.cases.events import record
from bot.cases.owe import nothing_owed, promised
from bot.cases.people import named, reserved_until, team_for, there
from bot.cases.reasons import LONGEST_REASON, Move, record_move, tidy
from bot.cases.room import due as due_of
from bot.cases.views import StaffMember
from bot.effects.speak import local, speak
from bot.errors import HelpError
from bot.runtime import Work
from bot.timers.plan import plan_status
from bot.turn.door import lock
from bot.turn.talk import Talk
from storage.accounts import queries as accounts
from storage.cases import life
from storage.cases import queries as cases
from storage.conversations import queries as conversations
from storage.timers import queries as timers


def transfer(
    work: Work,
    staff: StaffMember,
    number: int,
    team_id: uuid.UUID | None = None,
    staff_id: uuid.UUID | None = None,
    reason: str = "",
) -> None:
    """Give the case to a team, or to a person, for whom it then waits until the end of their next working day.

    The owner may, and who sees every case: also one that waits or is another's. The bot owns while it waits, and the
    citizen reads where it went, never why. Raises ``HelpError``: ``not-taken``, ``already-taken`` and ``case-closed``
    (409), ``no-such-team``, ``no-such-person`` and ``transfer-reason`` (400; without a reason colleagues start from
    nothing), ``same-person`` (409) for who has it already.
    """
    talk, row = lock_case(work, staff, number)
    if row["state"] == "closed" or talk.case is None or talk.case.number != number:
        raise HelpError("case-closed", 409)
    if talk.staff_id != staff.id and not sees_every_case(staff):
        if talk.staff_id is None:
            raise HelpError("not-taken", 409)
        raise HelpError("already-taken", 409, name=row["staff_name"])
    why = tidy(reason, LONGEST_REASON)
    if not why:
        raise HelpError("transfer-reason", 400)
    organisation = work.runtime.content.organisation
    if team_id is not None and organisation.team(team_id) is None:
        raise HelpError("no-such-team", 400)
    person = None
    if staff_id is not None:
        person, team_id = _person(work, talk, staff_id, team_id or talk.case.team_id)
    elif team_id is None:
        raise HelpError("no-such-team", 400)
    team = organisation.team(team_id)
    wait_again(work, talk, team_id, person)
    move = Move(
        team=team.name if team else "",
        person=person.name if person else "",
        left=row["team_name"] or "",
        reason=why,
    )
    record_move(talk, talk.case.id, "transferred", staff.id, move)
    talk.save()
    after = {"team": move.team} | ({"person": person.email} if person else {})
    audit(work, staff, "case.transferred", f"case:{number}", after=after)


def _person(
    work: Work, talk: Talk, staff_id: uuid.UUID, team_id: uuid.UUID | None
) -> tuple[StaffMember, uuid.UUID | None]:
    person = there(work, staff_id)
    if person is None:
        raise HelpError("no-such-person", 400)
    if talk.staff_id == person.id:
        raise HelpError("same-person", 409)
    may, team_id = team_for(work.runtime.content.organisation, person, team_id)
    if not may:
        raise HelpError("no-such-person", 400)
    return person, team_id


def wait_again(
    work: Work, talk: Talk, team_id: uuid.UUID | None, person: StaffMember | None = None, *, say: bool = True
) -> None:
    """The case waits for a team anew, or for a ``person`` of it first; nobody owns, and the citizen reads the promise.

    ``say``: False where the caller says it in other words.
    """
    case = talk.case
    assert case is not None
    due, full = due_of(work, team_id)
    # Who read that a person has their case must read that nobody has it now, though the team is the same.
    moved = person is not None or team_id != case.team_id or talk.staff_id is not None
    cases.update_case(
        work.conn,
        case.id,
        state="waiting",
        team_id=team_id,
        waiting_since=work.now,
        promised_at=due,
        late_notice_at=None,
        taken_at=None,
        follow_up_at=None,
        reserved_id=person.id if person else None,
        reserved_until=reserved_until(work, team_id) if person else None,
        told_at=work.now,
    )
    timers.cancel(work.conn, f"snooze:{case.id}")
    case.state, case.team_id, case.promised_at = "waiting", team_id, due
    if full and person is None:
        record(work, case.id, "overload")
    talk.set(staff_id=None)
    nothing_owed(talk)
    promised(talk, due)
    plan_status(work, talk.id, case.id, case.number)
    if say:
        _say(talk, person, moved=moved)


def _say(talk: Talk, person: StaffMember | None, *, moved: bool) -> None:
    """Where the case is now, and by when there is an answer; without hours only that a person is waited for."""
    from bot.cases.open import say_promise  # opening says promises; here one is made anew

    case = talk.case
    assert case is not None
    content = talk.work.runtime.content
    team = content.organisation.team(case.team_id)
    if not moved or (team is None and person is None):
        say_promise(talk)
        return
    end = "-by" if case.promised_at is not None else ""
    by: dict[str, object] = {}
    if case.promised_at is not None:
        by["answer-by"] = local(case.promised_at)
    house = team.name if team is not None else content.organisation_name
    if person is not None:
        speak(talk, "case-moved-person", {"team": house} | named(talk.work, person), notice="case-status")
        if by:
            by["organisation"] = content.organisation_name
        speak(talk, f"case-moved-answer{end}", by, notice="case-status")
    else:
        speak(talk, f"case-moved-team{end}", {"team": house} | by, notice="case-status")


def let_go(work: Work, staff_id: uuid.UUID, to: uuid.UUID | None = None) -> None:
    """The cases of somebody who is not there wait again; the citizens read who is asked and the new promise. None
    stays reserved for them.

    ``to``: who gets them first; without it, who stands in while they are on leave; where there is nobody, the team.
    """
    row = accounts.staff_by_id(work.conn, staff_id)
    stand_in = to or (row.stand_in_id if row is not None and row.leave_from is not None else None)
    person = there(work, stand_in) if stand_in != staff_id else None
    for conversation_id in conversations.owned_by(work.conn, staff_id):
        talk = lock(work, conversation_id)
        if talk is None or talk.case is None or talk.staff_id != staff_id:
            continue
        who, team_id = person, talk.case.team_id
        if person is not None:
            may, team_id = team_for(work.runtime.content.organisation, person, team_id)
            who = person if may else None
            team_id = team_id if may else talk.case.team_id
        wait_again(work, talk, team_id, who)
        move = Move(person=who.name if who else "", left=row.name if row is not None else "")
        record_move(talk, talk.case.id, "waiting", None, move)
        talk.save()
    life.free_reserved(work.conn, staff_id)
