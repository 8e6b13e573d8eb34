"""The ways out of a case: handed back, withdrawn, closed. Each returns the citizen to where they were."""

from __future__ import annotations

import datetime as dt
import uuid

from bot.cases.events import record, tell
from bot.cases.owe import nothing_owed
from bot.effects.speak import speak
from bot.export.keeping import plan_emptying
from bot.runtime import Work
from bot.turn.talk import Talk
from flows.inputs import HandedBack, Repeat
from storage.cases import queries as cases
from storage.flows import sessions

REOPEN_DAYS = 14


def reopen_days(work: Work) -> int:
    """Days in which a message opens a closed case again: the setting ``reopen_days``; 0: never."""
    value = work.runtime.content.facts.settings.get("reopen_days", REOPEN_DAYS)
    return value if isinstance(value, int) and value >= 0 else REOPEN_DAYS


def leave_case(talk: Talk, kind: str, staff_id: uuid.UUID | None = None, outcome: str | None = None) -> None:
    """Close the open case and clear the owner: the bot owns from here on. ``kind`` is the event that ended it.

    Only what staff closed may be opened again by a message: who is handed back goes on with the bot, and who took it
    back wants nobody to read on.
    """
    case = talk.case
    if case is None:
        return
    again = kind == "closed"
    cases.update_case(
        talk.work.conn,
        case.id,
        state="closed",
        closed_at=talk.work.now,
        outcome=outcome or kind,
        waiting_since=None,
        reserved_id=None,
        reserved_until=None,
        reopen_until=talk.work.now + dt.timedelta(days=reopen_days(talk.work)) if again else None,
    )
    nothing_owed(talk, "withdrawn" if kind == "withdrawn" else "moot")
    plan_emptying(talk.work, talk.id, case.id, case.number)
    record(talk.work, case.id, kind, staff_id)
    tell(talk.work, case.team_id, talk.staff_id)
    talk.set(staff_id=None)
    talk.case = None


def withdraw(talk: Talk) -> None:
    """The citizen takes it back: no reason asked, nobody reads on."""
    if talk.case is None or talk.owned:
        speak(talk, "system-nothing-to-withdraw", notice="case-status" if talk.owned else None)
        return
    leave_case(talk, "withdrawn")
    speak(talk, "system-case-withdrawn")
    return_to_flow(talk)


def return_to_flow(talk: Talk) -> None:
    """Back to where the citizen was: after the handover step, or to the question that was left."""
    from bot.effects.apply import open_menu, resume  # effects open cases, cases return to effects

    if talk.session is None and (row := sessions.latest_paused(talk.work.conn, talk.id)) is not None:
        talk.take_up(row)
    wait = talk.session.wait if talk.session is not None else None
    if wait is None:
        open_menu(talk)
    elif wait.kind == "handover":
        resume(talk, HandedBack())
    else:
        resume(talk, Repeat())
