"""A Fluent file read and written: to the byte, whatever stands between its units."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

from locales.fluent_file import canonical, parse
from locales.locale_data import PACKAGE
from locales.resource import read, shipped_files
from locales.text_base import shipped
from locales.unit import Unit
from tests.locales.fluent_sources import files

FILES = sorted(PACKAGE.glob("*/citizen/*.ftl"))
IDS = ("bad-aabent", "bad-pris", "bad-vej")


def units(source: str) -> dict[str, Unit]:
    found, faults = parse(source, language="da", file="bad.ftl")
    assert faults == []
    return {unit.text_id: unit for unit in found}


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parts[-3]}/{file.stem}")
def test_every_file_of_the_program_is_written_as_it_stands(file: Path) -> None:
    source, language = file.read_text("utf-8"), file.parts[-3]
    assert read(source).written(shipped().units[language]) == source
    assert shipped_files(language)[file.stem] == read(source)


@settings(max_examples=12)
@given(files(IDS))
def test_any_file_is_written_as_it_was_read(source: str) -> None:
    own = units(source)
    assert sorted(own) == sorted([*IDS, "-hus", "-kommune"])
    resource = read(source)
    assert resource.text_ids == tuple(own)
    assert resource.written() == resource.written(own) == source
    crossed = read("\ufeff" + source.replace("\n", "\r\n"))
    assert crossed == resource


@settings(max_examples=12)
@given(files(IDS), files(IDS))
def test_a_unit_in_the_place_of_another_leaves_all_between_them(one: str, other: str) -> None:
    new = units(other)
    written = read(one).written(new)
    again = units(written)
    assert list(again) == list(units(one))
    assert {each: canonical(unit) for each, unit in again.items()} == {
        each: canonical(unit) for each, unit in new.items()
    }
    assert [piece for piece in read(written).pieces if not piece.text_id] == [
        piece for piece in read(one).pieces if not piece.text_id
    ]
    assert read(written).written(again) == read(written).written(new) == written


def test_what_no_file_has_stands_behind() -> None:
    resource = read("## Bad\n\nbad-pris = Gratis\n\n# til sidst\n")
    more = units("bad-vej = Ned ad trappen\n").values()
    written = resource.written({}, more)
    assert written == "## Bad\n\nbad-pris = Gratis\n\n# til sidst\n\nbad-vej = Ned ad trappen\n"
    assert read(written).written() == written
    assert read("").written({}, more) == "bad-vej = Ned ad trappen\n"
