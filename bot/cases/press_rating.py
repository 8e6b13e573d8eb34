"""The citizen's tap on how the help was; the first counts, passing is an answer too."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from bot.cases.asked import thank
from bot.cases.pressed import Press
from bot.cases.rating import FAMILY, RATINGS
from bot.cases.tasks import answer_label
from storage.cases import life
from storage.cases import queries as cases

if TYPE_CHECKING:
    from bot.ports import Language
    from bot.turn.talk import Talk

__all__ = ["FAMILY", "label", "take"]


def label(talk: Talk, press: Press) -> tuple[str, Language | None]:
    """The words on the button."""
    words, language = answer_label(talk, "case-rating-ask", RATINGS, press.value)
    return words, cast("Language | None", language)


def take(talk: Talk, press: Press) -> None:
    """Keep it, once, for the closing it was asked of: where the case was opened again meanwhile it is only thanked
    for."""
    work = talk.work
    case = life.maybe_row(work.conn, press.id)
    if case is None or case["conversation_id"] != talk.id or press.value not in RATINGS:
        return
    if case["rating"] is None and case["state"] == "closed":
        rating = "skipped" if press.value == "skip" else press.value
        cases.update_case(work.conn, case["id"], rating=rating, rated_at=work.now)
    thank(talk, "case-rating-thanks")
