"""Whom a waiting case is offered to: who is there, on duty, and has room for one more."""

from __future__ import annotations

import uuid

from bot.cases.events import record
from bot.cases.owe import promise_anew
from bot.cases.people import away
from bot.cases.reading import seen_by
from bot.cases.views import StaffMember
from bot.effects.speak import local, speak
from bot.history import first_name
from bot.runtime import Work
from bot.turn.door import lock
from bot.turn.talk import Talk
from storage.accounts import queries as accounts
from storage.cases import offers
from storage.cases import queries as cases
from storage.conversations import queries as conversations


def free(work: Work, staff_id: uuid.UUID) -> bool:
    """Whether somebody can be offered a case: active, on duty, not on leave, and with fewer cases than they have room
    for."""
    row = accounts.staff_by_id(work.conn, staff_id)
    if row is None or not row.active or not row.on_duty or away(work, staff_id):
        return False
    return not full(work, staff_id)


def full(work: Work, staff_id: uuid.UUID) -> bool:
    """Whether somebody has as many open cases as the largest of their teams lets one person have.

    A team without a capacity sets no limit. Who is full may still take a case; none is offered.
    """
    organisation = work.runtime.content.organisation
    teams = [organisation.team(team_id) for team_id in accounts.teams_of_staff(work.conn, staff_id)]
    rooms = [team.capacity for team in teams if team is not None]
    if not rooms or any(room is None for room in rooms):
        return False
    return offers.open_of(work.conn, staff_id) >= max(room for room in rooms if room is not None)


def next_for(work: Work, staff: StaffMember) -> int | None:
    """The number of the case to be taken next: the first of the queue that nobody has and that is kept for nobody else.

    None for who is off duty, away or full; danger is offered to everybody on duty, however much they have.
    """
    if not staff.on_duty or not staff.reads_talks or away(work, staff.id):
        return None
    found = offers.first_waiting(work.conn, seen_by(staff), staff.id, work.now)
    if found is None or (found.priority < offers.DANGER and full(work, staff.id)):
        return None
    return int(found.number)


def owner_left(work: Work, staff_id: uuid.UUID) -> None:
    """Somebody is no longer at work: who waits for their answer is told by when, and colleagues may take over.

    The case stays theirs until one does. Who is owed nothing reads nothing; said once until they are answered.
    """
    for conversation_id in conversations.owned_by(work.conn, staff_id):
        talk = lock(work, conversation_id)
        if talk is not None and talk.case is not None and talk.staff_id == staff_id:
            _tell(talk, staff_id)


def _tell(talk: Talk, staff_id: uuid.UUID) -> None:
    work, case = talk.work, talk.case
    assert case is not None
    if (
        case.state == "snoozed"
        or case.late_notice_at is not None
        or not cases.owes_answer(work.conn, case.id)
    ):
        return
    if case.promised_at is None or case.promised_at <= work.now:
        promise_anew(talk)
    cases.update_case(work.conn, case.id, late_notice_at=work.now)
    case.late_notice_at = work.now
    record(work, case.id, "owner-left", staff_id)
    if case.promised_at is None:
        speak(talk, "system-case-status", notice="late")
    else:
        row = accounts.staff_by_id(work.conn, staff_id)
        said = {
            "answer-by": local(case.promised_at),
            "name": first_name(row.name if row is not None else None),
            "organisation": work.runtime.content.organisation_name,
        }
        speak(talk, "system-owner-left", said, notice="late")
    talk.save()
