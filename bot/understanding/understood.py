"""What was understood of one message: the answer of this package, and the JSON of ``ikiorti understand``."""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

from bot.understanding.danger import Danger

Language = Literal["da", "kl", "mixed", "unknown"]
Decision = Literal["sure", "unsure", "unknown"]
Intent = Literal[
    "housing", "homeless_tonight", "benefits", "appointment", "cancel_appointment", "interpreter", "doctor",
    "alcohol_drugs", "mitid", "job", "children", "letter", "rights", "places", "travel_back", "arrival",
    "violence_crisis", "suicide", "talk_to_human", "who_helps_me", "change_language", "delete_data", "thanks",
    "greeting",
]  # fmt: skip
INTENTS: tuple[str, ...] = get_args(Intent)
UNKNOWN = "unknown"
"""The intent of what is none of them; also the name of the class the model learns it as."""
CLASSES = (*INTENTS, UNKNOWN)


class Understood(msgspec.Struct, frozen=True):
    """One message understood.

    ``intent`` is one of ``INTENTS``, or ``unknown`` when ``decision`` is. ``alternatives`` are always the three
    likeliest of ``INTENTS``, likeliest first, the intent itself at their head unless it is unknown.
    ``confidence``, 0 to 1, is how often such an answer is right; of an unknown, how surely it is none.
    """

    text: str
    language: Language
    decision: Decision
    intent: str
    alternatives: tuple[str, ...]
    confidence: float
    crisis: Danger | None
