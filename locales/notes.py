"""The comment of a text as an editor writes it: facts, what the translator meant, warnings that are all right."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Mapping, Sequence

from fluent.syntax import ast

from locales.emit import emit
from locales.fluent_file import parse_one
from locales.unit import Unit

OF = {"da": ("fact", "note"), "kl": ("gloss", "from", "note")}
"""Keys of the notes that a form has, by language."""
MANY = frozenset({"fact"})
"""Keys of which there may be more than one."""
ACCEPT = "accept"
_KEY = re.compile(r"([a-z][a-z-]*):(?:\s|$)")


def notes_of(unit: Unit) -> dict[str, str]:
    """What a form has in its fields, by key; several of one key on a line each."""
    return {key: unit.comment.get(key, "") for key in OF.get(unit.language, ())}


def noted(unit: Unit, notes: Mapping[str, str], accepted: Mapping[str, str] | None = None) -> str:
    """The source of a unit with these notes in the place of its own; keys that are not named stay.

    ``accepted``: reasons by the code of a warning, beside those that are there. Empty lines are left out.
    """
    kept = _without(unit, notes)
    lines = [*kept, *(f"{key}: {line}" for key, words in notes.items() for line in _lines(key, words))]
    lines += [f"{ACCEPT}: {code} {_one(reason)}" for code, reason in (accepted or {}).items() if _one(reason)]
    entry = copy.copy(unit.entry)
    entry.comment = ast.Comment("\n".join(lines)) if lines else None
    source = emit(entry)
    return source if parse_one(source, language=unit.language, text_id=unit.text_id)[0] else unit.source


def _without(unit: Unit, keys: Iterable[str]) -> list[str]:
    """The lines of the comment but for those of some keys and what goes on below them."""
    comment, taken, dropping = unit.entry.comment, frozenset(keys), False
    found: list[str] = []
    for line in (comment.content or "").split("\n") if comment is not None else ():
        if match := _KEY.match(line.strip()):
            dropping = match[1] in taken
        if not dropping:
            found.append(line)
    return found


def _lines(key: str, words: str) -> Sequence[str]:
    given = [line for line in (_one(each) for each in words.splitlines()) if line]
    return given if key in MANY else [" ".join(given)] if given else []


def _one(words: str) -> str:
    return " ".join(words.split())
