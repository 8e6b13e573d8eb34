"""What goes into the engine besides ``now`` and ``facts``."""

from __future__ import annotations

import msgspec


class Pressed(msgspec.Struct, frozen=True):
    """A choice by its stable value. ``guard``: the wait it was offered in; None: only the value counts."""

    value: str
    guard: int | None = None


class Said(msgspec.Struct, frozen=True):
    """Free text, cleaned, at most 4,000 characters. ``choice``: the value the host understood it to mean.

    ``dates`` (ISO) and ``times`` (``HH:MM``): what the host found the words may mean, the likeliest first; the step
    takes what fits it, and never one of two that do. None: the host has not looked, and the plain forms are read.
    """

    text: str
    choice: str | None = None
    helper: bool = False
    dates: tuple[str, ...] | None = None
    times: tuple[str, ...] | None = None


class Back(msgspec.Struct, frozen=True):
    """To the question before this one."""


class Repeat(msgspec.Struct, frozen=True):
    """The present question once more."""


class Skip(msgspec.Struct, frozen=True):
    """Not now."""


class Help(msgspec.Struct, frozen=True):
    """I don't understand: ``help``, then ``simpler``, then a person."""


class HandedBack(msgspec.Struct, frozen=True):
    """People are done (or the citizen withdrew): go on after the handover step."""


Input = Pressed | Said | Back | Repeat | Skip | Help | HandedBack
