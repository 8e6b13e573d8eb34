"""A while after a case was closed: how was the help?"""

from __future__ import annotations

from sqlalchemy import RowMapping

from bot.cases.rating import ask_rating
from bot.cases.tender import may_be_asked
from bot.timers.silence import awake
from bot.turn.talk import Talk
from storage.cases import life
from storage.timers import queries as timers

KIND = "rating"


def fire(talk: Talk, row: RowMapping) -> None:
    """Ask, unless the case was opened again, another is open, danger came up since, or it was answered."""
    work = talk.work
    timers.mark(work.conn, row["id"], state="fired", fired_at=work.now)
    case = life.maybe_row(work.conn, row["case_id"])
    if case is None or case["state"] != "closed" or talk.case is not None or case["rating"] is not None:
        return
    if not may_be_asked(talk, case):
        return
    due = awake(work.now)
    if due > work.now:
        timers.mark(work.conn, row["id"], state="waiting", due_at=due)
        return
    ask_rating(talk, case["id"])
    talk.set(unasked_at=work.now)
