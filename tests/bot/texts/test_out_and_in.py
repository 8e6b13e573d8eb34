"""Texts out and in, as Fluent and as a table: what was exported, imported and exported is the same to the byte."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from bot.cli import texts_csv
from bot.texts.library import Standing, assemble, changed, differing, files_of, units_of
from flows.definition.flow import Flow
from flows.definition.load import load as load_flow
from locales.fluent_file import canonical
from locales.locale_data import PACKAGE
from locales.text_base import shipped
from tests.flows.support import LIBRARY
from tests.locales.fluent_sources import files

IDS = ("housing-need", "housing-sofa-what", "system-stranded")


def library() -> Standing:
    """The program's flows and texts."""
    flows: dict[str, Flow] = {}
    for file in LIBRARY.glob("*.yaml"):
        flow, _ = load_flow(file.read_text("utf-8"), file=file.name)
        assert flow is not None
        flows[flow.name] = flow
    units = {
        (unit.text_id, language): unit for language, held in shipped().units.items() for unit in held.values()
    }
    return assemble(flows, units)


def few() -> Standing:
    """Some texts that say nothing yet."""
    units, _ = units_of("".join(f"{each} = Tom\n" for each in IDS), "da", "few.ftl")
    return assemble({}, {(unit.text_id, "da"): unit for unit in units})


BASE, FEW = library(), few()


def brought(before: Standing, source: str, language: str) -> Standing:
    """The library after a Fluent file."""
    units, faults = units_of(source, language, "file.ftl")
    assert faults == []
    return changed(before, (), units)


@settings(max_examples=8)
@given(files(IDS))
def test_a_flow_as_fluent(source: str) -> None:
    after = brought(BASE, source, "da")
    out = files_of(after, "da", "housing")
    units, faults = units_of(out, "da", "out.ftl")
    assert faults == []
    assert differing(after, units) == []
    # Into an installation that knows nothing of it, and out again.
    there = brought(BASE, out, "da")
    assert files_of(there, "da", "housing") == out
    said = [each for each in IDS if each.startswith("housing-")]
    assert [canonical(there.units[each, "da"]) for each in said] == [
        canonical(after.units[each, "da"]) for each in said
    ]


@settings(max_examples=8)
@given(files(IDS), files(IDS))
def test_as_a_table(danish: str, greenlandic: str) -> None:
    """A table takes no wording away, so it comes into texts that have none of these."""
    after = brought(brought(FEW, danish, "da"), greenlandic, "kl")
    out = texts_csv.write(after, [*after.text_ids(), *after.term_ids()], {})
    assert texts_csv.read(after, out) == ([], [])
    units, faults = texts_csv.read(FEW, out)
    assert faults == []
    there = changed(FEW, (), units)
    assert texts_csv.write(there, [*there.text_ids(), *there.term_ids()], {}) == out
    assert texts_csv.read(after, "\ufeff" + out.replace("\n", "\r\n")) == ([], [])


@pytest.mark.parametrize("language", ["da", "kl"])
def test_what_nobody_changed_is_the_programs_files(language: str) -> None:
    out = files_of(BASE, language)
    units, faults = units_of(out, language, "all.ftl")
    assert faults == []
    assert differing(BASE, units) == []
    for file in sorted((PACKAGE / language / "citizen").glob("*.ftl")):
        assert file.read_text("utf-8") in out
        assert file.stem not in BASE.flows or files_of(BASE, language, file.stem) == file.read_text("utf-8")
