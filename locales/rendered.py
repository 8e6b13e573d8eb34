"""What the translator gives back, and what it is told about reviews."""

from __future__ import annotations

from typing import Literal

import msgspec

Standing = Literal["absent", "draft", "reviewed", "hidden"]
"""Of a text beside its Danish: not whole; not reviewed; reviewed; outdated with another meaning."""


class Review(msgspec.Struct, frozen=True, kw_only=True):
    """A named person approved ``revision`` of a text while its Danish was ``danish_revision``."""

    text_id: str
    language: str
    revision: str
    danish_revision: str
    meaning_changed: bool = False
    """Set when the Danish changed in meaning since; without such a change the approval stands."""


class RenderedChoice(msgspec.Struct, frozen=True):
    """A button's label in the language shown, and the Danish of it when that stands beneath."""

    value: str
    label: str
    beneath: str | None = None


class Rendered(msgspec.Struct, frozen=True, kw_only=True):
    """A text in words. ``language`` is the one of ``text``; ``beneath`` is ``(language, words)``."""

    text_id: str
    variant: str
    language: str
    text: str
    beneath: tuple[str, str] | None = None
    revision: str
    draft: bool = False
    choices: tuple[RenderedChoice, ...] = ()


class MissingText(LookupError):
    """A text, attribute or variable that was asked for does not exist. Raised in strict mode only."""
