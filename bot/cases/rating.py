"""How the help was: one tap by the citizen after a case was closed, and a way to pass."""

from __future__ import annotations

import uuid

from bot.cases.tasks import choices
from bot.effects.speak import put, text_part
from bot.ports import NoticePart
from bot.turn.talk import Talk

RATINGS = ("good", "middling", "bad", "skip")
FAMILY = "rat"
"""The presses of the rating; ``press_rating`` takes them."""
NOTICE = "rating"
"""No browser is woken for it."""


def ask_rating(talk: Talk, case_id: uuid.UUID) -> None:
    """Ask, as a notice: whatever else is talked about goes on beside it."""
    rendered = talk.work.runtime.content.texts.render("case-rating-ask", {}, talk.language, options=RATINGS)
    buttons = choices(talk, FAMILY, case_id, "case-rating-ask", RATINGS)
    put(talk, (NoticePart(NOTICE), text_part(rendered, {}), buttons), notice=NOTICE)
