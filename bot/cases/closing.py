"""Closing a case: how it ended, a summary for staff, and later one tap from the citizen on how the help was."""

from __future__ import annotations

import datetime as dt
import uuid

from bot.audit import audit
from bot.cases.access import emptied, find_case, own_case
from bot.cases.leave import leave_case, return_to_flow
from bot.cases.tender import may_be_asked
from bot.cases.views import StaffMember
from bot.effects.speak import speak
from bot.errors import HelpError
from bot.privacy.clean import clean_text
from bot.privacy.cpr import mask
from bot.runtime import Work
from bot.timers.plan import plan_rating
from bot.timers.silence import awake
from bot.turn.talk import Talk
from storage.cases import life
from storage.cases import queries as cases
from storage.conversations import queries as conversations

LONGEST_SUMMARY = 2_000
RATED_AFTER = dt.timedelta(hours=2)
"""So that the question does not stand between the last words and what comes after."""


def close_case(
    work: Work, staff: StaffMember, number: int, outcome: str = "closed", summary: str = ""
) -> None:
    """Close the case; the bot owns again and offers the menu or the place where the citizen was.

    ``summary``: how it ended, for staff alone. Raises as ``own_case``, and ``too-long`` (400).
    """
    talk, row = own_case(work, staff, number)
    words, _ = mask(clean_text(summary).strip())
    if len(words) > LONGEST_SUMMARY:
        raise HelpError("too-long", 400, longest=LONGEST_SUMMARY)
    if words:
        sealed = talk.key.seal(f"summary:{row['id']}", words.encode())
        cases.update_case(work.conn, row["id"], sealed_summary=sealed)
    leave_case(talk, "closed", staff.id, outcome[:64] or "closed")
    speak(talk, "system-case-closed", notice="case-status")
    return_to_flow(talk)
    ask_later(talk, row["id"])
    talk.save()
    audit(work, staff, "case.closed", f"case:{number}")


def ask_later(talk: Talk, case_id: uuid.UUID) -> None:
    """Have the rating asked for in a while and by day, where it may be asked at all and never was."""
    row = life.row_of(talk.work.conn, case_id)
    if row["rating"] is None and may_be_asked(talk, row):
        due = awake(talk.work.now + RATED_AFTER)
        plan_rating(talk.work, talk.id, case_id, due, row["number"])


def summary_of(work: Work, staff: StaffMember, number: int) -> str | None:
    """How a case ended, in the words of who closed it. Raises ``NotFound``."""
    row = find_case(work, staff, number)
    owner = conversations.key_of(work.conn, row["conversation_id"])
    if owner is None or emptied(row) or row["sealed_summary"] is None:
        return None
    key = work.runtime.vault.unwrap(owner["wrapped"], owner["master"])
    return key.open(f"summary:{row['id']}", row["sealed_summary"]).decode()
