"""One flow with its texts, checked by every rule while it is edited, and whole before it is published."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from weakref import WeakKeyDictionary

import msgspec

from bot.checks.joint import of_flow, shared
from bot.checks.owners import with_steps, without_waived
from bot.checks.reading import FlowsRead, as_faults
from bot.clock import COPENHAGEN
from bot.revisions.words import LANGUAGES, TextKey, text_ids_of, units_drafted, units_now
from bot.runtime import Work
from flows.checks import check_flows
from flows.checks.ids import check_text_ids
from flows.definition.flow import Flow
from flows.definition.load import load as load_flow
from locales.checks import check_library, library_of
from locales.checks.repeats import by_wording, wordings_of
from locales.faults import Fault, Severity
from locales.text_base import BASE, TextBase, shipped
from locales.translator import Translator
from locales.unit import Unit
from storage.flows import queries as flows

KEPT = 64
"""Drafts whose faults are known as long as they, and all that is said, stay as they are."""
Key = tuple[object, ...]


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A fault as an editor meets it: at a step and a field, or in a text of one language."""

    severity: Severity
    code: str
    step: str = ""
    field: str = ""
    text_id: str = ""
    language: str = ""
    message: str = ""
    line: int = 0


_KNOWN: WeakKeyDictionary[Translator, dict[Key, tuple[Found, ...]]] = WeakKeyDictionary()
"""By what is said; a page of flows looks at every draft, and nearly always at the same ones."""


def check_source(work: Work, name: str, source: str) -> tuple[Flow | None, tuple[Found, ...]]:
    """A flow as written, with its drafted texts: the definition where it can be made out, and every fault."""
    flow, faults = load_flow(source, file=f"{name}.yaml")
    found = [_found(fault) for fault in as_faults(faults)]
    if flow is None:
        return None, tuple(found)
    return flow, (*found, *check_draft(work, flow))


def check_draft(work: Work, flow: Flow, units: Mapping[TextKey, Unit] | None = None) -> tuple[Found, ...]:
    """Every fault of a flow as it would be, errors first, in the order of its steps.

    ``units``: texts that stand before what is said now; without them the drafts do.
    """
    text_ids = text_ids_of(flow)
    drafted = units_drafted(work, text_ids) if units is None else units
    others = _others(work, flow.name)
    said = {**units_now(work, text_ids), **drafted}
    texts = work.runtime.content.texts
    today = work.now.astimezone(COPENHAGEN).date()
    known = _KNOWN.setdefault(texts, {})
    words = tuple((*where, unit.source) for where, unit in said.items())
    key = (flow.source, tuple(other.source for other in others), words, today)
    if (before := known.get(key)) is not None:
        return before
    faults = faults_of(
        flow, others, said.values(), today, lambda units: saying_the_same(texts, units), texts.unit
    )
    place = {step: at for at, step in enumerate(flow.steps)}
    found = tuple(
        sorted(faults, key=lambda one: (one.severity, place.get(one.step, -1), one.text_id, one.language))
    )
    if len(known) >= KEPT:
        known.clear()
    known[key] = found
    return found


def faults_of(
    flow: Flow,
    others: Iterable[Flow],
    units: Iterable[Unit],
    today: dt.date,
    alike: Callable[[Iterable[Unit]], Iterable[Unit]] = lambda units: (),
    find: Callable[[str, str], Unit | None] | None = None,
) -> Iterator[Found]:
    """The faults of one flow among others, with the texts that it says.

    ``alike``: other texts, in both languages, that use the words of some. What this flow shares with another is
    told of this one. ``find``: texts that these mention; without it they are those of the program.
    """
    named = [dataclasses.replace(unit, file=f"{unit.language}/{unit.text_id}.ftl") for unit in units]
    base = with_references(named, find)
    among = [*others, flow]
    read = FlowsRead([flow, *among[:-1]], frozenset(), [])
    # Those that are in the base count there.
    around = TextBase([unit for held in base.units.values() for unit in held.values()] + list(alike(named)))
    library = dataclasses.replace(library_of(base, today=today), around=around)
    of_flows = as_faults([*check_flows(read.flows), *check_text_ids(among, frozenset())])
    of_texts = without_waived(with_steps(check_library(library), [flow], base), [flow])
    of_both = without_waived([*of_flow(flow, read, base), *shared(among)], [flow])
    ours = {unit.file for unit in named}
    for fault in dict.fromkeys([*of_flows, *of_texts, *of_both]):
        if fault.flow == flow.name or (fault.file in ours and fault.code != "unused"):
            yield _found(fault)


_ALIKE: WeakKeyDictionary[Translator, dict[tuple[str, str], list[Unit]]] = WeakKeyDictionary()


def saying_the_same(texts: Translator, units: Iterable[Unit]) -> Iterator[Unit]:
    """The other texts, as they are said now, that have a translation of theirs in common with some."""
    if texts not in _ALIKE:
        translated = (
            texts.unit(text_id, name) for text_id in texts.text_ids() for name in LANGUAGES if name != BASE
        )
        _ALIKE[texts] = by_wording(unit for unit in translated if unit is not None)
    held = list(units)
    ids = {unit.text_id for unit in held}
    wordings = set().union(*(wordings_of(unit) for unit in held if unit.language != BASE))
    for other in {each.text_id for key in wordings for each in _ALIKE[texts].get(key, ())} - ids:
        yield from (unit for name in LANGUAGES if (unit := texts.unit(other, name)) is not None)


def with_references(units: list[Unit], find: Callable[[str, str], Unit | None] | None = None) -> TextBase:
    """The texts, and what they mention of others: as ``find`` has them, else as they come with the program."""
    base, found = shipped(), {(unit.language, unit.text_id): unit for unit in units}
    waiting = list(units)
    while waiting:
        unit = waiting.pop()
        for reference in unit.references:
            key = (unit.language, reference.name.partition(".")[0])
            other = (find or base.unit)(key[1], key[0])
            if other is not None and key not in found:
                found[key] = other
                waiting.append(other)
    return TextBase(found.values())


def _others(work: Work, name: str) -> list[Flow]:
    """The other flows as they are live."""
    known = work.runtime.content.library
    found = []
    for row in flows.published(work.conn):
        if row.flow != name:
            # Reading them all takes as long as the checks do; the service has nearly always done so.
            flow = known.at(row.flow, row.revision) or load_flow(row.source, file=f"{row.flow}.yaml")[0]
            found += [flow] if flow is not None else []
    return found


def _found(fault: Fault) -> Found:
    language, _, file = fault.file.partition("/")
    in_text = language in LANGUAGES and file.endswith(".ftl")
    return Found(
        severity=fault.severity, code=fault.code, step=fault.step, field=fault.field, message=fault.message,
        text_id=file.removesuffix(".ftl") if in_text else "", language=language if in_text else "",
        line=fault.line,
    )  # fmt: skip
