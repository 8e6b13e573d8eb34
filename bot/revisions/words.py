"""The texts of a flow as they are said now, and as drafts would have them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.runtime import Work
from flows.definition.flow import Flow
from locales.fluent_file import canonical, parse_one
from locales.text_base import shipped
from locales.unit import Unit
from storage.flows.queries import Sources
from storage.texts import queries as texts

LANGUAGES = ("da", "kl")
SHORT = 70
"""Characters of a step that stand for it where there is little room."""
TextKey = tuple[str, str]
"""Text id and language."""


def text_ids_of(*flows: Flow | None) -> list[str]:
    """The ids of everything that some flows say, in order, each once."""
    return list(dict.fromkeys(use.text_id for flow in flows if flow is not None for use in flow.text_uses()))


def units_now(work: Work, text_ids: Iterable[str]) -> dict[TextKey, Unit]:
    """What is said now: staff's wording, else the program's."""
    base, wanted = shipped(), list(text_ids)
    changed = {(row.text_id, row.language): row.source for row in texts.overrides_of(work.conn, wanted)}
    found: dict[TextKey, Unit] = {}
    for text_id in wanted:
        for language in LANGUAGES:
            source = changed.get((text_id, language))
            unit = parse_one(source, language=language, text_id=text_id)[0] if source is not None else None
            unit = unit or base.unit(text_id, language)
            if unit is not None:
                found[text_id, language] = unit
    return found


def units_drafted(work: Work, text_ids: Iterable[str]) -> dict[TextKey, Unit]:
    """The drafts that differ from what is said now."""
    wanted = set(text_ids)
    rows = [row for row in texts.drafts(work.conn) if row.text_id in wanted and row.language in LANGUAGES]
    now = units_now(work, {row.text_id for row in rows})
    found: dict[TextKey, Unit] = {}
    for row in rows:
        unit, _ = parse_one(row.source, language=row.language, text_id=row.text_id)
        said = now.get((row.text_id, row.language))
        if unit is not None and (said is None or canonical(said) != canonical(unit)):
            found[row.text_id, row.language] = unit
    return found


def sources(units: Mapping[TextKey, Unit]) -> Sources:
    """Units as their Fluent sources, by id and language."""
    found: Sources = {}
    for (text_id, language), unit in units.items():
        found.setdefault(text_id, {})[language] = canonical(unit)
    return found


def same_words(one: Unit | None, other: Unit | None) -> bool:
    """Whether a reader sees no difference."""
    return (one.patterns if one is not None else None) == (other.patterns if other is not None else None)


def first_words(work: Work, flow: Flow, step: str, drafted: Mapping[TextKey, Unit] | None = None) -> str:
    """The first Danish words of a step, variables as they are written; empty where it says nothing."""
    text_id = flow.text_id(step) if step in flow.steps else None
    if text_id is None:
        return ""
    unit = (drafted or {}).get((text_id, "da")) or work.runtime.content.texts.unit(text_id, "da")
    words = " ".join((unit.value or "").split()) if unit is not None else ""
    return words if len(words) <= SHORT else words[: SHORT - 1].rstrip() + "…"
