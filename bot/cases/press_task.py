"""The citizen's answer to whether something is done: it alone closes what concerns them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from bot.cases.asked import heard, is_theirs, thank
from bot.cases.events import record
from bot.cases.pressed import Press
from bot.cases.tasks import ANSWERS, FAMILY, answer_label
from storage.tasks import queries as rows
from storage.timers import queries as timers

if TYPE_CHECKING:
    from bot.ports import Language
    from bot.turn.talk import Talk

__all__ = ["FAMILY", "label", "take"]


def label(talk: Talk, press: Press) -> tuple[str, Language | None]:
    """The words on the button."""
    words, language = answer_label(talk, "case-task-ask", ANSWERS, press.value)
    return words, cast("Language | None", language)


def take(talk: Talk, press: Press) -> None:
    """Done closes it; not yet and I cannot keep it, and staff see which. After the first answer of a question, and
    when the case is closed, nothing changes."""
    work = talk.work
    task = rows.one(work.conn, press.id)
    if task is None or task["conversation_id"] != talk.id or press.value not in ANSWERS:
        return
    if task["state"] != "asked" or not is_theirs(talk, task["case_id"]):
        thank(talk, "case-answer-old")
        return
    done = press.value == "done"
    rows.change(
        work.conn,
        task["id"],
        state="done" if done else "open",
        answer=press.value,
        answered_at=work.now,
        closed_at=work.now if done else None,
    )
    timers.cancel(work.conn, f"followup:{task['id']}")
    record(work, task["case_id"], f"task-{press.value}")
    heard(talk)
    thank(talk, "case-answer-kept")
