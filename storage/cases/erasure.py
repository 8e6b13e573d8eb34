"""Emptying the cases of a citizen who is erased: the rows stay for the figures, without a word in them."""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy import Connection, delete, func, select, update

from storage.cases.tables import case, case_event, case_look, note
from storage.conversations.tables import media
from storage.interpreting.tables import interpreting
from storage.tasks.tables import task


def empty_cases(conn: Connection, conversation_id: uuid.UUID, now: dt.datetime) -> None:
    """Close and empty every case of a conversation; notes, tasks, what interpreters have and media go."""
    ids = select(case.c.id).where(case.c.conversation_id == conversation_id)
    conn.execute(delete(note).where(note.c.case_id.in_(ids)))
    conn.execute(delete(task).where(task.c.case_id.in_(ids)))
    conn.execute(delete(interpreting).where(interpreting.c.case_id.in_(ids)))
    conn.execute(delete(case_look).where(case_look.c.case_id.in_(ids)))
    conn.execute(update(case_event).where(case_event.c.case_id.in_(ids)).values(sealed_details=None))
    conn.execute(delete(media).where(media.c.conversation_id == conversation_id))
    conn.execute(
        update(case)
        .where(case.c.conversation_id == conversation_id)
        .values(
            state="closed",
            closed_at=func.coalesce(case.c.closed_at, now),
            outcome=func.coalesce(case.c.outcome, "erased"),
            sealed_wish=None,
            sealed_our_number=None,
            sealed_answers=None,
            sealed_wish_danish=None,
            sealed_summary=None,
            our_number_lookup=None,
            reopen_until=None,
            reserved_id=None,
            reserved_until=None,
        )
    )
