"""All flows and texts as they stand, or would stand with changes, and whether that is sound."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.runtime import Work
from flows.definition import load as load_flow
from flows.definition.flow import Flow
from locales.fluent_file import canonical, parse_one
from locales.resource import shipped_files
from locales.text_base import BASE, TextBase, shipped
from locales.unit import Unit
from storage.flows import queries as flow_rows
from storage.texts import queries as text_rows

TextKey = tuple[str, str]
"""Text id and language."""


@dataclass(frozen=True)
class Standing:
    """Flows by name and units by id and language, staff's changes included."""

    flows: Mapping[str, Flow]
    units: Mapping[TextKey, Unit]
    flow_of: Mapping[str, str] = field(default_factory=dict)
    """The flow that says a text, by text id; system texts are in none."""

    def term_ids(self) -> list[str]:
        """The ids of all terms, whatever language has them, sorted."""
        return sorted({text_id for text_id, _ in self.units if text_id.startswith("-")})

    def text_ids(self, flow: str | None = None) -> list[str]:
        """The ids of all Danish messages, or of those that one flow says, sorted."""
        return sorted(
            text_id
            for text_id, language in self.units
            if language == BASE and not text_id.startswith("-") and flow in (None, self.flow_of.get(text_id))
        )


def standing(work: Work) -> Standing:
    """The published flows and the texts that are said now."""
    flows: dict[str, Flow] = {}
    for row in flow_rows.published(work.conn):
        flow, _ = load_flow(row.source, file=f"{row.flow}.yaml")
        if flow is not None:
            flows[row.flow] = flow
    base = shipped()
    units = {
        (unit.text_id, language): unit for language, held in base.units.items() for unit in held.values()
    }
    for override in text_rows.overrides(work.conn):
        unit, _ = parse_one(override.source, language=override.language, text_id=override.text_id)
        if unit is not None:
            units[override.text_id, override.language] = unit
    return assemble(flows, units)


def assemble(flows: Mapping[str, Flow], units: Mapping[TextKey, Unit]) -> Standing:
    """A library of these flows and units, with each text's flow worked out."""
    flow_of = {use.text_id: flow.name for flow in flows.values() for use in flow.text_uses()}
    return Standing(dict(flows), dict(units), flow_of)


def changed(before: Standing, flows: Iterable[Flow], units: Iterable[Unit]) -> Standing:
    """The library as it would be with these flows and units in place of their former ones."""
    return assemble(
        {**before.flows, **{flow.name: flow for flow in flows}},
        {**before.units, **{(unit.text_id, unit.language): unit for unit in units}},
    )


def errors_of(after: Standing, flows: Iterable[str], text_ids: Iterable[str]) -> list[str]:
    """The errors that concern these flows and texts when the library is as ``after``; one line each."""
    from bot.checks import check_all

    names, ids = set(flows), set(text_ids)
    with tempfile.TemporaryDirectory() as folder:
        flows_dir, locales_dir = Path(folder, "flows"), Path(folder, "locales")
        _write(after, flows_dir, locales_dir)
        report = check_all(flows_dir, locales_dir)
    lines = []
    for fault in report.faults:
        concerned = fault.flow in names or any(text_id in fault.message for text_id in ids)
        if fault.severity == "error" and concerned:
            lines.append(f"{Path(fault.file).name}:{fault.line}: {fault.code}: {fault.message}")
    return lines


def _write(library: Standing, flows_dir: Path, locales_dir: Path) -> None:
    flows_dir.mkdir()
    for name, flow in library.flows.items():
        (flows_dir / f"{name}.yaml").write_text(flow.source, "utf-8")
    by_file: dict[Path, list[str]] = {}
    for (text_id, language), unit in library.units.items():
        name = library.flow_of.get(text_id, "system")
        by_file.setdefault(locales_dir / language / "citizen" / f"{name}.ftl", []).append(canonical(unit))
    for file, sources in by_file.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(sources), "utf-8")


def fluent_of(library: Standing, text_ids: Iterable[str], language: str) -> str:
    """The units of one language as one Fluent file, in the order of the ids, the terms they speak of behind them;
    ids it lacks are left out."""
    units = [unit for each in text_ids if (unit := library.units.get((each, language))) is not None]
    return "\n".join(canonical(unit) for unit in (*units, *_terms_of(library, units, language)))


def files_of(library: Standing, language: str, flow: str | None = None) -> str:
    """The texts of a language as Fluent: the program's files, or that of one flow, as they stand, changed units in
    their place; then what no file has. The same library gives the same bytes."""
    files = shipped_files(language)
    chosen = {name: file for name, file in files.items() if flow in (None, name)}
    units = {text_id: unit for (text_id, held), unit in library.units.items() if held == language}
    there = {text_id for file in chosen.values() for text_id in file.text_ids}
    more = [units[each] for each in library.text_ids(flow) if each in units and each not in there]
    spoken = [units[each] for each in there if each in units]
    if flow is None:
        terms = [units[each] for each in sorted(units) if each.startswith("-") and each not in there]
    else:
        terms = [term for term in _terms_of(library, [*spoken, *more], language) if term.text_id not in there]
    written = [file.written(units) for file in chosen.values()]
    last = "\n".join(canonical(unit) for unit in (*more, *terms))
    return "\n".join(each for each in (*written, last) if each)


def _terms_of(library: Standing, units: Iterable[Unit], language: str) -> list[Unit]:
    """The terms that units speak of, and those that these speak of, sorted."""
    found: dict[str, Unit] = {}
    waiting = list(units)
    while waiting:
        for reference in waiting.pop().references:
            name = reference.name.partition(".")[0]
            term = library.units.get((name, language)) if name.startswith("-") else None
            if term is not None and name not in found:
                found[name] = term
                waiting.append(term)
    return [found[name] for name in sorted(found)]


def units_of(source: str, language: str, file: str) -> tuple[list[Unit], list[str]]:
    """The units of a Fluent source, or its faults, one line each."""
    base = TextBase.from_sources({f"{language}/{file}": source})
    faults = [f"{file}:{fault.line}: {fault.code}: {fault.message}" for fault in base.faults]
    faults += [f"{file}:{unit.line}: duplicate-key: {unit.text_id}" for unit in base.repeated]
    return list(base.units.get(language, {}).values()), faults


def differing(before: Standing, units: Iterable[Unit]) -> list[Unit]:
    """Those units whose source is not what stands now; comments count."""
    found = []
    for unit in units:
        old = before.units.get((unit.text_id, unit.language))
        if old is None or canonical(old) != canonical(unit):
            found.append(unit)
    return found


def not_drafted(work: Work, units: Iterable[Unit]) -> list[Unit]:
    """Those units that are not kept as drafts already, word for word."""
    kept = {(row.text_id, row.language): row.source for row in text_rows.drafts(work.conn)}
    return [unit for unit in units if kept.get((unit.text_id, unit.language)) != canonical(unit)]
