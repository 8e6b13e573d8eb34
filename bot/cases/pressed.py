"""Presses of what staff asked: they work whoever owns and however old they are, like those of reminders.

A module ``bot.cases.press_<word>`` brings a family: ``FAMILY`` (three letters), ``label`` and ``take``. A press is
``<family>.<id in letters>.<value>``, at most 64 bytes; letters, because ten digits of chance that look like a CPR
number would be masked on their way back. Whose it is is seen from the conversation it comes in, so that a forged one
finds nothing; each family checks that, and that a repeated press is harmless.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import uuid
from functools import cache
from typing import TYPE_CHECKING, Protocol

import msgspec

import bot.cases

if TYPE_CHECKING:
    from bot.ports import Language
    from bot.turn.talk import Talk

_LETTERS = str.maketrans("0123456789", "ghijklmnop")
_DIGITS = str.maketrans("ghijklmnop", "0123456789")
_PRESS = re.compile(r"([a-z]{3})\.([a-p]{32})\.([a-z][a-z-]{0,19})")


class Press(msgspec.Struct, frozen=True):
    """A press read: its family, what it is about, and which button."""

    family: str
    id: uuid.UUID
    value: str


class Family(Protocol):
    """What a module ``press_<word>`` has."""

    FAMILY: str

    def label(self, talk: Talk, press: Press) -> tuple[str, Language | None]:
        """The words on the button, and their language."""

    def take(self, talk: Talk, press: Press) -> None:
        """Do what was pressed; a strange or repeated press does nothing."""


@cache
def families() -> dict[str, Family]:
    """Every family there is, by its three letters."""
    found = [name for _, name, _ in pkgutil.iter_modules(bot.cases.__path__) if name.startswith("press_")]
    modules: list[Family] = [importlib.import_module(f"bot.cases.{name}") for name in found]
    return {module.FAMILY: module for module in modules}


def token(family: str, about: uuid.UUID, value: str) -> str:
    """The press of a button; ``value`` is of small letters and hyphens, at most 20."""
    return f"{family}.{about.hex.translate(_LETTERS)}.{value}"


def read(press: str) -> Press | None:
    """A press of one of these families; None for any other."""
    found = _PRESS.fullmatch(press)
    if found is None or found[1] not in families():
        return None
    return Press(found[1], uuid.UUID(hex=found[2].translate(_DIGITS)), found[3])


def shown(talk: Talk, press: Press) -> tuple[str, str, Language | None]:
    """Its value, and the words on its button with their language."""
    return (press.value, *families()[press.family].label(talk, press))


def take(talk: Talk, press: Press) -> None:
    """Do what was pressed."""
    families()[press.family].take(talk, press)
