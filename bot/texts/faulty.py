"""Which texts in force have warnings. Only what staff have changed is looked at: what is shipped has none."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Mapping
from weakref import WeakKeyDictionary

from bot.checks.owners import with_steps, without_waived
from bot.clock import COPENHAGEN
from bot.revisions.checks import with_references
from bot.revisions.words import LANGUAGES, units_now
from bot.runtime import Work
from locales.checks import check_library, library_of
from locales.translator import Translator
from storage.texts import queries as texts

_KNOWN: WeakKeyDictionary[Translator, Mapping[str, int]] = WeakKeyDictionary()
"""By what is said: a reload brings another translator, and what it replaces is forgotten."""


def faulty(work: Work) -> Mapping[str, int]:
    """Number of faults by text id; texts without any are left out."""
    translator = work.runtime.content.texts
    if (known := _KNOWN.get(translator)) is not None:
        return known
    changed = sorted({row.text_id for row in texts.overrides(work.conn)})
    said = units_now(work, changed)
    named = [
        dataclasses.replace(said[text_id, language], file=text_id)
        for text_id in changed
        for language in LANGUAGES
        if (text_id, language) in said
    ]
    base = with_references(named)
    library = library_of(base, today=work.now.astimezone(COPENHAGEN).date())
    content = work.runtime.content.library
    flows = [flow for name in content.names() if (flow := content.current(name)) is not None]
    found = without_waived(with_steps(check_library(library), flows, base), flows)
    mine = set(changed)
    counted = Counter(fault.file for fault in found if fault.file in mine)
    _KNOWN[translator] = counted
    return counted
