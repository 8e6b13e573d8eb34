"""The citizen's word on what was agreed: so, or not so. The first is kept with its time."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from bot.cases.asked import heard, is_theirs, thank
from bot.cases.events import record
from bot.cases.pressed import Press
from bot.cases.slips import ANSWERS, FAMILY
from bot.cases.tasks import answer_label
from storage.tasks import queries as rows

if TYPE_CHECKING:
    from bot.ports import Language
    from bot.turn.talk import Talk

__all__ = ["FAMILY", "label", "take"]


def label(talk: Talk, press: Press) -> tuple[str, Language | None]:
    """The words on the button."""
    words, language = answer_label(talk, "case-slip-ask", ANSWERS, press.value)
    return words, cast("Language | None", language)


def take(talk: Talk, press: Press) -> None:
    """Keep it. What is not right goes back to who wrote it: the slip is let go, and they owe the next word."""
    work = talk.work
    slip = rows.one(work.conn, press.id)
    if slip is None or slip["conversation_id"] != talk.id or press.value not in ANSWERS:
        return
    if slip["state"] != "asked" or not is_theirs(talk, slip["case_id"]):
        thank(talk, "case-answer-old")
        return
    agreed = press.value == "agreed"
    rows.change(
        work.conn,
        slip["id"],
        state="done" if agreed else "dropped",
        answer=press.value,
        answered_at=work.now,
        closed_at=work.now,
    )
    record(work, slip["case_id"], f"slip-{press.value}")
    heard(talk)
    thank(talk, f"case-slip-{press.value}")
