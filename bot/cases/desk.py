"""What staff do with cases. Each is one transaction through the conversation's lock, and written in the audit."""

from __future__ import annotations

import datetime as dt
import uuid

from bot.audit import audit
from bot.cases.access import find_case, lock_case, own_case
from bot.cases.events import record
from bot.cases.leave import leave_case, return_to_flow
from bot.cases.promise import promise
from bot.cases.reading import access_case, counts, queue, row_view
from bot.cases.views import StaffMember
from bot.effects.speak import speak
from bot.errors import HelpError
from bot.history import first_name
from bot.ports import Part, TextPart
from bot.privacy.clean import clean_text
from bot.privacy.cpr import mask
from bot.runtime import Work
from bot.timers.plan import plan_follow_up, plan_promise
from bot.turn.door import lock
from bot.turn.talk import Talk
from locales.format import ByLanguage
from storage.base import new_id
from storage.cases import queries as cases
from storage.conversations import queries as conversations
from storage.timers import queries as timers

__all__ = [
    "access_case",
    "add_note",
    "answer",
    "claim",
    "close_case",
    "counts",
    "hand_back",
    "preview",
    "queue",
    "set_interpreter",
    "snooze",
    "transfer",
]

LONGEST_ANSWER = 3_000
"""Characters of one answer or note."""
INTERPRETERS = ("west", "east", "north", "none", "not-sure")


def claim(work: Work, staff: StaffMember, number: int) -> None:
    """Take a case: the owner is set in one step. The second to come reads who has it (``already-taken``, 409).

    A case that is late may be taken over: the citizen has been told that others are asked.
    """
    talk, row = lock_case(work, staff, number)
    if row["state"] == "closed" or talk.case is None or talk.case.number != number:
        raise HelpError("case-closed", 409)
    if talk.staff_id == staff.id:
        return
    if talk.staff_id is not None and not row_view(work, row).late:
        raise HelpError("already-taken", 409, name=row["staff_name"])
    cases.update_case(
        work.conn, talk.case.id, state="taken", taken_at=work.now, waiting_since=None, follow_up_at=None
    )
    talk.case.state = "taken"
    record(work, talk.case.id, "taken", staff.id)
    name = first_name(staff.name)
    texts = work.runtime.content.texts
    role = ByLanguage(
        {language: texts.render(f"role-{staff.role}", {}, language).text for language in ("da", "kl")}
    )
    speak(talk, "system-case-taken", {"name": name, "role": role}, notice="case-status")
    talk.set(staff_id=staff.id)
    talk.save()
    audit(work, staff, "case.taken", f"case:{number}")


def preview(work: Work, staff: StaffMember, number: int, text: str) -> tuple[Part, ...]:
    """The bubble as the citizen would get it."""
    find_case(work, staff, number)
    return _words(text)


def _words(text: str) -> tuple[Part, ...]:
    masked, _ = mask(clean_text(text).strip())
    if not masked:
        raise HelpError("empty-answer", 400)
    if len(masked) > LONGEST_ANSWER:
        raise HelpError("answer-too-long", 400, most=LONGEST_ANSWER)
    return (TextPart(text=masked, lang="da"),)


def answer(work: Work, staff: StaffMember, number: int, text: str, key: str) -> None:
    """Send an answer as the person one is. ``key`` makes a repeated press harmless."""
    talk, row = own_case(work, staff, number)
    parts = _words(text)
    key = f"a:{key}"[:64]
    if conversations.message_with_key(work.conn, talk.id, key) is not None:
        return
    talk.say("person", parts, staff_id=staff.id, client_id=key)
    assert talk.case is not None
    first = row["first_answer_at"] or work.now
    cases.update_case(work.conn, talk.case.id, first_answer_at=first, late_notice_at=None)
    timers.cancel(work.conn, f"promise:{talk.case.id}")
    record(work, talk.case.id, "answered", staff.id)
    talk.save()
    audit(work, staff, "case.answered", f"case:{number}")


def add_note(work: Work, staff: StaffMember, number: int, text: str) -> None:
    """Write a note for staff. It stands in a table of its own that nothing citizen-bound reads."""
    talk, row = lock_case(work, staff, number)
    if row["outcome"] == "erased":
        raise HelpError("case-closed", 409)
    masked, _ = mask(clean_text(text).strip())
    if not masked or len(masked) > LONGEST_ANSWER:
        raise HelpError("empty-answer" if not masked else "answer-too-long", 400, most=LONGEST_ANSWER)
    note_id = new_id()
    cases.add_note(
        work.conn,
        id=note_id,
        case_id=row["id"],
        staff_id=staff.id,
        created_at=work.now,
        sealed_text=talk.key.seal(f"note:{note_id}", masked.encode()),
    )
    record(work, row["id"], "noted", staff.id)


def hand_back(work: Work, staff: StaffMember, number: int, follow_up: dt.datetime | None = None) -> None:
    """Give the talk back to the bot: the citizen goes on where they were, and the case closes.

    With a ``follow_up`` it is put off until then instead, with the bot as owner; on that day it waits again.
    """
    talk, _ = own_case(work, staff, number)
    if follow_up is None:
        leave_case(talk, "handed-back", staff.id)
    else:
        _let_rest(work, talk, staff, follow_up)
    speak(talk, "system-case-handed-back", {"name": first_name(staff.name)}, notice="case-status")
    return_to_flow(talk)
    talk.save()
    work.hint("cases")
    audit(work, staff, "case.handed_back", f"case:{number}")


def _let_rest(work: Work, talk: Talk, staff: StaffMember, until: dt.datetime) -> None:
    """Nobody owns, nothing is owed; the case comes back by itself."""
    if until <= work.now:
        raise HelpError("time-has-passed", 400)
    case = talk.case
    assert case is not None
    values = {"state": "snoozed", "follow_up_at": until, "waiting_since": None, "promised_at": None}
    cases.update_case(work.conn, case.id, **values)
    case.state, case.promised_at = "snoozed", None
    timers.cancel(work.conn, f"promise:{case.id}")
    plan_follow_up(work, talk.id, case.id, until, case.number)
    record(work, case.id, "handed-back", staff.id)
    talk.set(staff_id=None)


def close_case(work: Work, staff: StaffMember, number: int, outcome: str = "closed") -> None:
    """Close the case; the bot owns again and offers the menu or the place where the citizen was."""
    talk, _ = own_case(work, staff, number)
    leave_case(talk, "closed", staff.id, outcome[:64] or "closed")
    speak(talk, "system-case-closed", notice="case-status")
    return_to_flow(talk)
    talk.save()
    work.hint("cases")
    audit(work, staff, "case.closed", f"case:{number}")


def transfer(work: Work, staff: StaffMember, number: int, team_id: uuid.UUID) -> None:
    """Give the case to a team: it waits anew, the bot owns while it does, and the citizen reads the new promise."""
    talk, _ = own_case(work, staff, number)
    content = work.runtime.content
    team = content.organisation.team(team_id)
    if team is None:
        raise HelpError("no-such-team", 400)
    _wait_again(work, talk, team_id)
    record(work, _case_id(talk), "transferred", staff.id)
    talk.save()
    audit(work, staff, "case.transferred", f"case:{number}", after={"team": team.name})


def _wait_again(work: Work, talk: Talk, team_id: uuid.UUID | None) -> None:
    from bot.cases.open import say_promise  # opening says promises; here one is made anew

    content = work.runtime.content
    due = promise(content.organisation.team(team_id), work.now, content.facts.countries)
    case = talk.case
    assert case is not None
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
    )
    case.state, case.team_id, case.promised_at = "waiting", team_id, due
    talk.set(staff_id=None)
    timers.cancel(work.conn, f"promise:{case.id}")
    if due is not None:
        plan_promise(work, talk.id, case.id, due, case.number)
    say_promise(talk)


def let_go(work: Work, staff_id: uuid.UUID) -> None:
    """The cases of somebody who is no longer there wait for their team again; the citizens read the new promise."""
    for conversation_id in conversations.owned_by(work.conn, staff_id):
        talk = lock(work, conversation_id)
        if talk is None or talk.case is None or talk.staff_id != staff_id:
            continue
        _wait_again(work, talk, talk.case.team_id)
        record(work, talk.case.id, "waiting")
        talk.save()


def snooze(work: Work, staff: StaffMember, number: int, until: dt.datetime) -> None:
    """Set the case aside until ``until``; it stays theirs, and the citizen is still theirs to answer."""
    talk, _ = own_case(work, staff, number)
    if until <= work.now:
        raise HelpError("time-has-passed", 400)
    cases.update_case(work.conn, _case_id(talk), state="snoozed", follow_up_at=until)
    plan_follow_up(work, talk.id, _case_id(talk), until, number)
    record(work, _case_id(talk), "snoozed", staff.id)
    talk.save()


def set_interpreter(work: Work, staff: StaffMember, number: int, value: str) -> None:
    """Which interpreter is needed: west, east, north, none or not-sure."""
    if value not in INTERPRETERS:
        raise HelpError("no-such-interpreter", 400)
    _, row = lock_case(work, staff, number)
    cases.update_case(work.conn, row["id"], interpreter=value)
    record(work, row["id"], "interpreter", staff.id)


def _case_id(talk: Talk) -> uuid.UUID:
    assert talk.case is not None
    return talk.case.id
