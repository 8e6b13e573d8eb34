"""The examples in force: those the program brings, less what staff removed, and what they added."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

import msgspec

from bot.understanding.understood import UNKNOWN
from storage.understanding.examples import ChangeRow

Examples = Mapping[tuple[str, str], tuple[str, ...]]
"""Sentences by language and intent, in the order they are written."""
LANGUAGES = ("da", "kl")
REVIEWED = "kl"
"""The language whose examples a reviewer approves."""


class Line(msgspec.Struct, frozen=True, order=True):
    """A sentence as an example of an intent."""

    language: str
    intent: str
    sentence: str


class Overrides(msgspec.Struct, frozen=True):
    """How the examples differ from those the program brings; sorted, so that the same difference is equal."""

    added: tuple[Line, ...] = ()
    removed: tuple[Line, ...] = ()

    @property
    def token(self) -> str:
        """A short name of this difference, for forms: it changes when the difference does."""
        return hashlib.sha256(msgspec.json.encode(self)).hexdigest()[:32]


def overrides_of(shipped: Examples, changes: Iterable[ChangeRow]) -> Overrides:
    """The difference that changes come to, one after another. What changes nothing is left out."""
    there: dict[Line, bool] = {}
    for change in changes:
        there[Line(change.language, change.intent, change.sentence)] = change.kind == "added"
    return Overrides(
        added=tuple(
            sorted(line for line, is_there in there.items() if is_there and not _is_in(shipped, line))
        ),
        removed=tuple(
            sorted(line for line, is_there in there.items() if not is_there and _is_in(shipped, line))
        ),
    )


def sentences(shipped: Examples, overrides: Overrides, language: str, intent: str) -> tuple[str, ...]:
    """The sentences of one intent: the program's in their order, then the added ones sorted."""
    gone = {line.sentence for line in overrides.removed if (line.language, line.intent) == (language, intent)}
    new = (line.sentence for line in overrides.added if (line.language, line.intent) == (language, intent))
    kept = (sentence for sentence in shipped.get((language, intent), ()) if sentence not in gone)
    return (*kept, *new)


def apply(shipped: Examples, overrides: Overrides) -> Examples:
    """All examples in force."""
    return {key: sentences(shipped, overrides, *key) for key in shipped}


def digest(given: Iterable[str]) -> str:
    """What sentences an approval was given for, whatever their order."""
    return hashlib.sha256("\n".join(sorted(given)).encode()).hexdigest()


def intents(shipped: Examples, language: str) -> tuple[str, ...]:
    """Intents that have examples in this language, what is none of them last."""
    found = sorted(intent for each, intent in shipped if each == language)
    return tuple(sorted(found, key=lambda intent: intent == UNKNOWN))


def _is_in(shipped: Examples, line: Line) -> bool:
    return line.sentence in shipped.get((line.language, line.intent), ())
