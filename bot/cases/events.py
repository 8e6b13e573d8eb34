"""What happened to a case, written down."""

from __future__ import annotations

import uuid

from bot.runtime import Work
from storage.cases import queries as cases


def record(work: Work, case_id: uuid.UUID, kind: str, staff_id: uuid.UUID | None = None) -> None:
    """Add an event at this instant and tell whoever looks at the queue."""
    cases.add_event(work.conn, case_id, kind, work.now, staff_id)
    work.hint("cases")
