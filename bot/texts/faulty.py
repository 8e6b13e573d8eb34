"""Which texts in force have warnings. Only what staff have changed is looked at: what is shipped has none."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain
from weakref import WeakKeyDictionary

from bot.checks.owners import with_steps, without_waived
from bot.clock import COPENHAGEN
from bot.revisions.checks import with_references
from bot.revisions.words import LANGUAGES, units_now
from bot.runtime import Work
from locales.checks import check_library, library_of
from locales.checks.repeats import check_repeats
from locales.faults import Fault
from locales.translator import Translator
from locales.unit import Unit
from storage.texts import queries as texts

Key = tuple[object, ...]
_KNOWN: WeakKeyDictionary[Translator, Mapping[str, int]] = WeakKeyDictionary()
"""By what is said: a reload brings another translator, and what it replaces is forgotten."""


class _Texts:
    """The faults each text has by itself, for as long as it says the same: a save changes one of a thousand."""

    def __init__(self) -> None:
        self._found: dict[Key, list[Fault]] = {}

    def faults_of(self, by_text: Iterable[list[Unit]], translator: Translator, today: dt.date) -> list[Fault]:
        """The faults of all these texts; those of others are forgotten."""
        kept: dict[Key, list[Fault]] = {}
        for units in by_text:
            base = with_references(units, translator.unit)
            said = (unit for held in base.units.values() for unit in held.values())
            key = (today, *((unit.language, unit.text_id, unit.line, unit.source) for unit in said))
            found = self._found.get(key)
            if found is None:
                found = check_library(library_of(base, today=today))
            kept[key] = found
        self._found = kept
        return list(chain.from_iterable(kept.values()))


_TEXTS = _Texts()


def faulty(work: Work) -> Mapping[str, int]:
    """Number of faults by text id; texts without any are left out."""
    translator = work.runtime.content.texts
    if (known := _KNOWN.get(translator)) is not None:
        return known
    changed = sorted({row.text_id for row in texts.overrides(work.conn)})
    said = units_now(work, changed)
    by_text = [
        [
            dataclasses.replace(said[text_id, language], file=text_id)
            for language in LANGUAGES
            if (text_id, language) in said
        ]
        for text_id in changed
    ]
    base = with_references(list(chain.from_iterable(by_text)))
    found = _TEXTS.faults_of(by_text, translator, work.now.astimezone(COPENHAGEN).date())
    # Beside what a text is by itself: whether another has its words.
    found = list(dict.fromkeys([*found, *check_repeats(library_of(base))]))
    content = work.runtime.content.library
    flows = [flow for name in content.names() if (flow := content.current(name)) is not None]
    mine = set(changed)
    counted = Counter(
        fault.file for fault in without_waived(with_steps(found, flows, base), flows) if fault.file in mine
    )
    _KNOWN[translator] = counted
    return counted
