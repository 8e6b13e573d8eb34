"""When the day comes that a case was put off to."""

from __future__ import annotations

from sqlalchemy import RowMapping

from bot.cases.owe import promise_anew, take_up_again
from bot.turn.talk import Talk
from storage.cases import queries as cases
from storage.timers import queries as timers

KIND = "snooze"


def fire(talk: Talk, row: RowMapping) -> None:
    """The day a case was put off to has come: it is taken up again, and what was owed is owed by a new time."""
    timers.mark(talk.work.conn, row["id"], state="fired", fired_at=talk.work.now)
    if talk.case is None or talk.case.number != row["guard"] or talk.case.state != "snoozed":
        return
    take_up_again(talk)
    if cases.owes_answer(talk.work.conn, talk.case.id):
        promise_anew(talk)
