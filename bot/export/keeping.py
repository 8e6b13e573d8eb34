"""How long a closed case is kept (level 2): from its closing, or from its export if that came later."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from sqlalchemy import RowMapping

from bot.audit import audit
from bot.runtime import Work
from bot.turn.talk import Talk
from storage.base import new_id
from storage.cases import journal
from storage.timers import queries as timers

COPY_DAYS = 30
KIND = "case-copy"


def copy_days(work: Work) -> int:
    """Days a closed case can still be read and exported: the setting ``case_copy_days``."""
    value = work.runtime.content.facts.settings.get("case_copy_days", COPY_DAYS)
    return value if isinstance(value, int) and value > 0 else COPY_DAYS


def kept_until(work: Work, row: RowMapping | dict[str, Any]) -> dt.datetime | None:
    """Until when a case keeps its words, UTC; None while it is not closed."""
    if row["state"] != "closed" or row["closed_at"] is None:
        return None
    since: dt.datetime = max(row["closed_at"], row["exported_at"] or row["closed_at"])
    return since + dt.timedelta(days=copy_days(work))


def plan_emptying(work: Work, conversation_id: uuid.UUID, case_id: uuid.UUID, number: int) -> None:
    """Look at a closed case when its days are over; set again at each closing and export. Opened again it stays."""
    timers.set_timer(
        work.conn,
        id=new_id(),
        kind=KIND,
        key=f"{KIND}:{case_id}",
        conversation_id=conversation_id,
        case_id=case_id,
        due_at=work.now + dt.timedelta(days=copy_days(work)),
        guard=number,
        attempts=0,
    )


def longest_kept(work: Work, conversation_id: uuid.UUID) -> dt.datetime | None:
    """Until when the closed cases of a conversation keep it from being erased whole, UTC."""
    ends = (kept_until(work, row) for row in journal.closed_and_kept(work.conn, conversation_id))
    return max((end for end in ends if end is not None), default=None)


def empty_case(talk: Talk, row: RowMapping) -> None:
    """Erase what was said, written and noted in a closed case; the rest of the talk follows its own rules."""
    work = talk.work
    journal.empty(work.conn, row, work.now)
    audit(work, None, "case.erased", f"case:{row['number']}")
