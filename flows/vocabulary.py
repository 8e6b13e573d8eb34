"""Names that mean the same in every flow, and the engine's limits."""

from __future__ import annotations

from typing import Literal, get_args

RESERVED_ATTRIBUTES = ("again", "simpler", "help", "unsure")
"""Attributes of a text that are other wordings of the question, never answers."""

STANDING_VALUES = (
    "danger", "stop", "delete", "language", "finish", "person", "withdraw",
    "back", "repeat", "not-now", "dont-understand", "menu", "go-on",
)  # fmt: skip
"""Commands a citizen may give at any time; every flow inherits them and none repeats them."""

MORE = "more"
"""The option that turns the page."""
NOT_SURE = "not-sure"
"""The option that ``check_understood`` always adds last."""

RESERVED_VALUES = frozenset((*RESERVED_ATTRIBUTES, *STANDING_VALUES, "skip", MORE))
"""Words that may not be choice values."""

Action = Literal[
    "erase", "finish", "stop", "go-on-messages", "remember", "forget", "code",
    "language-da", "language-kl", "pace-few", "pace-normal", "pace-many",
]  # fmt: skip
"""What a ``do`` step may ask of the host."""

Doing = Literal[
    "warm", "food", "bath", "laundry", "clothes", "sleep", "company", "counselling", "letters", "interpreter",
    "legal", "digital", "danish", "work", "children", "treatment",
]  # fmt: skip
DOINGS: tuple[str, ...] = get_args(Doing)
"""What one can do at a place; each has a text, ``place-can-<word>``."""
OCCASION = "occasion"
"""The kind of a place that is there at certain times only: open counselling in a café, an open house."""

PAGE = 6
"""Entries or places on one page."""
CHOICES = 4
"""Choices in one question."""
SPRINT = 100
"""Steps between two waits before the engine takes it for a loop."""
TRAIL = 50
"""Questions that ``back`` remembers."""
DEPTH = 20
"""Flows called within each other; beyond it the outermost is forgotten."""
