"""Files that were made to do harm: one line says where, nothing has changed, and little memory was needed."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from bot.cli.texts_csv import read as read_csv
from bot.revisions.archive import LARGEST, ArchiveFault, read_archive, write_archive
from bot.setup.places_csv import guarded, unguarded
from bot.texts import library
from locales.checks import check_texts
from locales.fluent_file import parse
from locales.text_base import TextBase

ABOUT = json.dumps({"format": 1, "flow": "housing", "revision": "x"})
FLOW = "flows/housing.yaml"


def packed(folder: Path, *members: tuple[str, str]) -> bytes:
    file = folder / "f.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return file.read_bytes()


@pytest.mark.parametrize(
    ("members", "says"),
    [
        ([(FLOW, "a" * (LARGEST + 1))], "'flows/housing.yaml' is larger"),
        ([("../../etc/passwd", "x")], "'../../etc/passwd'"),
        ([("/etc/passwd", "x")], "'/etc/passwd'"),
        ([(f"f{number}", "") for number in range(50)], "51 members"),
        ([("inner.zip", "PK")], "'inner.zip'"),
    ],
)
def test_zip_files_that_are_no_flow(tmp_path: Path, members: list[tuple[str, str]], says: str) -> None:
    with pytest.raises(ArchiveFault, match=says.replace(".", r"\.").replace("/", "/")):
        read_archive(packed(tmp_path, ("about.json", ABOUT), *members))


def test_what_a_member_says_of_its_size_is_not_believed(tmp_path: Path) -> None:
    content = bytearray(packed(tmp_path, ("about.json", ABOUT), (FLOW, "a" * (LARGEST + 1))))
    real = (LARGEST + 1).to_bytes(4, "little")
    while (at := content.find(real)) >= 0:
        content[at : at + 4] = (10).to_bytes(4, "little")
    with pytest.raises(ArchiveFault):
        read_archive(bytes(content))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"PK" + b"0" * 1000, b"\x00" * 100])
def test_what_is_no_zip_file(content: bytes) -> None:
    with pytest.raises(ArchiveFault):
        read_archive(content)


def test_the_same_flow_is_the_same_bytes_and_comes_back() -> None:
    members = {
        "about.json": ABOUT,
        FLOW: "format: 1\n",
        "locales/da/housing.ftl": "",
        "locales/kl/housing.ftl": "",
    }
    assert write_archive(members) == write_archive(members)
    assert read_archive(write_archive(members)) == members


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("a = " + "{" * 5000 + '"x"' + "}" * 5000 + "\n", "deep"),
        ("b = x\na = x\0\n", "NUL"),
        ("a = x\n" * 400_000, "at most"),
    ],
)
def test_fluent_that_no_parser_is_given(source: str, says: str) -> None:
    units, faults = parse(source, language="da", file="f.ftl")
    assert units == []
    assert says in faults[0].message
    assert faults[0].line


@pytest.mark.parametrize(
    "source",
    [
        "a = { a }\n",
        "a = { b }\nb = { c }\nc = { a }\n",
        "-a = { -b }\n-b = { -a }\nc = { -a }\n",
        "a = x\n    .b = { a.b }\n",
    ],
)
def test_fluent_that_says_itself(source: str) -> None:
    faults = check_texts(TextBase.from_sources({"da/f.ftl": source}))
    assert any(fault.code == "syntax" and "says itself" in fault.message for fault in faults)


def test_tables_that_break_off_say_where() -> None:
    standing = library.Standing({}, {})
    for table in (
        'id,da\na,"b\n',
        "id,da\na\n",
        'id,da\na,"' + "x" * 200_000 + '"\n',
        "id,da\n" + "a\n" * 10_000,
    ):
        units, faults = read_csv(standing, table)
        assert units == []
        assert faults[0].startswith("line ")
        assert len(faults) < 300


@pytest.mark.parametrize("cell", ["=1+1", "+45 12 34", "-a", "@x", "'=x", "''+x", "'ord'", "a=b", "", "\t=x"])
def test_a_cell_is_no_formula_and_comes_back(cell: str) -> None:
    assert not guarded(cell).startswith(("=", "+", "-", "@", "\t"))
    assert unguarded(guarded(cell)) == cell
