"""The citizen's choice among those a worker offered: it is their word in the case, as if they had written it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from bot.cases.asked import heard, thank
from storage.cases import queries as cases
from storage.conversations import asked

if TYPE_CHECKING:
    from sqlalchemy import RowMapping

    from bot.cases.pressed import Press
    from bot.ports import Choice, Language
    from bot.turn.talk import Talk

FAMILY = "ask"

__all__ = ["FAMILY", "label", "take"]


def label(talk: Talk, press: Press) -> tuple[str, Language | None]:
    """The words on the button; of a value that nobody offered, none."""
    question, choice = _find(talk, press)
    if question is None or choice is None:
        return "…", None
    return choice.label, "kl" if choice.beneath else cast("Language | None", question["language"])


def take(talk: Talk, press: Press) -> None:
    """Whoever owns owes the next word. To a question of a case that is closed it does nothing but say so."""
    question, choice = _find(talk, press)
    if question is None or choice is None:
        return
    row = cases.by_number(talk.work.conn, talk.case.number) if talk.case is not None else None
    if row is None or question["created_at"] < row["opened_at"]:
        thank(talk, "system-case-closed")
        return
    heard(talk)
    if not talk.owned:
        thank(talk, "case-answer-kept")


def _find(talk: Talk, press: Press) -> tuple[RowMapping | None, Choice | None]:
    """The question in this very talk, and the button that was pressed."""
    from bot.turn.talk import PARTS, choices_of

    question = asked.question(talk.work.conn, talk.id, f"a:{press.id.hex}")
    if question is None:
        return None, None
    offered = choices_of(PARTS.decode(talk.key.open(f"message:{question['id']}", question["sealed_parts"])))
    found = (each for each in (offered.choices if offered else ()) if each.value == press.value)
    return question, next(found, None)
