"""One flow with its texts, checked by every rule while it is edited, and whole before it is published."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from bot.checks.joint import check_joint
from bot.checks.owners import with_steps, without_waived
from bot.checks.reading import FlowsRead, as_faults
from bot.clock import COPENHAGEN
from bot.revisions.words import LANGUAGES, TextKey, text_ids_of, units_drafted, units_now
from bot.runtime import Work
from flows.checks import check_flows
from flows.definition.flow import Flow
from flows.definition.load import load as load_flow
from locales.checks import check_library, library_of
from locales.faults import Fault, Severity
from locales.text_base import TextBase, shipped
from locales.unit import Unit
from storage.flows import queries as flows


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


def check_source(work: Work, name: str, source: str) -> tuple[Flow | None, tuple[Found, ...]]:
    """A flow as written, with its drafted texts: the definition where it can be made out, and every fault."""
    flow, faults = load_flow(source, file=f"{name}.yaml")
    found = [_found(fault) for fault in as_faults(faults)]
    if flow is None:
        return None, tuple(found)
    return flow, (*found, *check_draft(work, flow))


def check_draft(work: Work, flow: Flow, units: Mapping[TextKey, Unit] | None = None) -> tuple[Found, ...]:
    """Every fault of a flow as it would be, errors first, in the order of its steps.

    ``units``: texts that stand before what is said now; without them the drafts do. That other flows use the same
    words is not seen here; the check before a publication sees it.
    """
    text_ids = text_ids_of(flow)
    drafted = units_drafted(work, text_ids) if units is None else units
    others = _others(work, flow.name)
    said = {**units_now(work, text_ids), **drafted}
    found = faults_of(flow, others, said.values(), work)
    place = {step: at for at, step in enumerate(flow.steps)}
    return tuple(
        sorted(found, key=lambda one: (one.severity, place.get(one.step, -1), one.text_id, one.language))
    )


def faults_of(flow: Flow, others: Iterable[Flow], units: Iterable[Unit], work: Work) -> Iterator[Found]:
    """The faults of one flow among others, with the texts that it says."""
    named = [dataclasses.replace(unit, file=f"{unit.language}/{unit.text_id}.ftl") for unit in units]
    base = with_references(named)
    read = FlowsRead([flow, *others], frozenset(), [])
    library = library_of(base, today=work.now.astimezone(COPENHAGEN).date())
    of_texts = without_waived(with_steps(check_library(library), [flow], base), [flow])
    of_both = without_waived(check_joint(read, base, shipped=False), [flow])
    seen = dict.fromkeys([*as_faults(check_flows(read.flows)), *of_texts, *of_both])
    ours = {unit.file for unit in named}
    for fault in seen:
        if fault.flow == flow.name or (fault.file in ours and fault.code != "unused"):
            yield _found(fault)


def with_references(units: list[Unit]) -> TextBase:
    """The texts, and what they mention of others."""
    base, found = shipped(), {(unit.language, unit.text_id): unit for unit in units}
    waiting = list(units)
    while waiting:
        unit = waiting.pop()
        for reference in unit.references:
            key = (unit.language, reference.name.partition(".")[0])
            other = base.unit(key[1], key[0])
            if other is not None and key not in found:
                found[key] = other
                waiting.append(other)
    return TextBase(found.values())


def _others(work: Work, name: str) -> list[Flow]:
    """The other flows as they are live."""
    loaded = (
        load_flow(row.source, file=f"{row.flow}.yaml")[0]
        for row in flows.published(work.conn)
        if row.flow != name
    )
    return [flow for flow in loaded if flow is not None]


def _found(fault: Fault) -> Found:
    language, _, file = fault.file.partition("/")
    in_text = language in LANGUAGES and file.endswith(".ftl")
    return Found(
        severity=fault.severity, code=fault.code, step=fault.step, field=fault.field, message=fault.message,
        text_id=file.removesuffix(".ftl") if in_text else "", language=language if in_text else "",
        line=fault.line,
    )  # fmt: skip
