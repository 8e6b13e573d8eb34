"""When a phone was taken back from a case while somebody held its own talk: it is said there once that talk is free."""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy import RowMapping

from bot.turn.talk import Talk
from storage.timers import queries as timers

KIND = "returned"
AGAIN = dt.timedelta(minutes=1)


def fire(talk: Talk, row: RowMapping) -> None:
    """Say it there, once."""
    from bot.meeting.join import say_there  # joining plans this timer

    work = talk.work
    timers.mark(work.conn, row["id"], state="fired", fired_at=work.now)
    if not say_there(work, uuid.UUID(row["key"].partition(":")[2])):
        timers.mark(work.conn, row["id"], state="waiting", due_at=work.now + AGAIN)
