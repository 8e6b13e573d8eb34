"""An entry of the audit in words: what was done, to what, and each field before and after."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

import msgspec

from admin import words
from bot.accounts.trail import AuditLine
from bot.clock import COPENHAGEN
from locales.console import ConsoleTexts

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])")
"""Days that every month has: what else looks like one is shown as it is."""
_SPOKEN = frozenset({"role", "topic", "city", "language"})
"""Fields whose words have a text of their own, as ``role-admin``."""


class Change(msgspec.Struct, frozen=True):
    """One field. None: it had, or has, nothing there; ``only``: which side the entry tells of."""

    field: str
    before: str | None
    after: str | None
    both: bool


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """An entry as the page shows it. ``case``: the number of the case it is of."""

    line: AuditLine
    day: str
    clock: str
    action: str
    thing: str
    case: int | None
    changes: list[Change]


class Teller:
    """Says entries in one language. ``names``: what stands behind an id, for the teams."""

    def __init__(self, texts: ConsoleTexts, names: Mapping[str, str]) -> None:
        self._texts = texts
        self._names = names

    def entry(self, line: AuditLine) -> Entry:
        """The entry in words; the time is Denmark's and says the day, since what stands here is looked up later."""
        kind, _, name = line.object.partition(":")
        return Entry(
            line=line,
            day=words.day_words(line.at.astimezone(COPENHAGEN).date(), self._texts.language),
            clock=words.clock_words(line.at, self._texts.language),
            action=self.action(line.action),
            thing=self._thing(kind, name),
            case=int(name) if kind == "case" and name.isdecimal() else None,
            changes=self._changes(line.before, line.after),
        )

    def action(self, action: str) -> str:
        """What was done; a word nobody wrote a text for is shown as it is."""
        return self._or(f"did-{action.replace('.', '-').replace('_', '-')}", action)

    def _or(self, text_id: str, otherwise: str) -> str:
        known = re.fullmatch(r"[a-z0-9-]+", text_id) and self._texts.has(text_id)
        return self._texts.format(text_id) if known else otherwise

    def _thing(self, kind: str, name: str) -> str:
        shown = self._or(f"audit-thing-{kind}", kind.capitalize())
        return f"{shown} {self._value('', name)}" if name else shown

    def _changes(self, before: Any, after: Any) -> list[Change]:
        old, new = dict(self._flat("", "", before)), dict(self._flat("", "", after))
        both = before is not None and after is not None
        return [
            Change(field, old.get(field), new.get(field), both)
            for field in dict.fromkeys((*old, *new))
            if not both or old.get(field) != new.get(field)
        ]

    def _flat(self, path: str, key: str, value: Any) -> list[tuple[str, str]]:
        """The leaves of a value, each with its fields' names in words."""
        if value is None and not path:
            return []
        if isinstance(value, Mapping):
            return [
                pair
                for name, inner in value.items()
                for pair in self._flat(
                    f"{path} · {self._field(name)}" if path else self._field(name), name, inner
                )
            ]
        if isinstance(value, list) and any(isinstance(item, Mapping | list) for item in value):
            return [(f"{path} {place}", self._listed(item)) for place, item in enumerate(value, 1)]
        return [(path, self._value(key, value))]

    def _field(self, key: str) -> str:
        return self._or(f"audit-field-{key.replace('_', '-')}", self._or(f"day-{key}", key))

    def _listed(self, item: Any) -> str:
        """A line of a list of lists: of the rules, what is asked and which team it is for."""
        told = [
            ", ".join(f"{name}: {value}" for name, value in self._flat("", "", each))
            if isinstance(each, Mapping)
            else self._value("", each)
            for each in (item if isinstance(item, list) else [item])
        ]
        return " → ".join(part or self._texts.format("audit-otherwise") for part in told)

    def _value(self, key: str, value: Any) -> str:
        if value is None or value in ("", []):
            return self._texts.format("audit-nothing")
        if isinstance(value, bool):
            return self._texts.format("audit-yes" if value else "audit-no")
        if isinstance(value, list):
            return ", ".join(self._value(key, item) for item in value)
        return self._word(key, str(value))

    def _word(self, key: str, word: str) -> str:
        if _ID.fullmatch(word):
            return self._names.get(word, f"…{word[-6:]}")
        if _DAY.fullmatch(word):
            return words.day_words(dt.date.fromisoformat(word), self._texts.language)
        return self._or(f"{key}-{word}" if key in _SPOKEN else f"audit-word-{word}", word)
