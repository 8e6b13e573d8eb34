"""Units out of Fluent files: comments, lines, variables, revisions, and the one way to write them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from locales.emit import compose, plain
from locales.fluent_file import canonical, parse, parse_one
from locales.text_base import TextBase
from locales.translator import Translator
from locales.unit import Note, Unit

SOURCE = """\
### A file

# fact: example.org/law, seen 2026-11, V
# note: two lines
#   of a note
housing-need = Hvad har { $name } brug for?
    .tonight = Et sted i nat
    .sofa =
        Hos { $friend ->
            [one] en ven
           *[other] venner
        }

-bot = hjælperen
other = { -bot } og { housing-need.tonight }, { NUMBER($n) }
"""


def only(source: str) -> Unit:
    unit, faults = parse_one(source, language="da", file="x.ftl")
    assert unit is not None, faults
    return unit


def test_a_unit_keeps_comment_lines_and_variables() -> None:
    units, faults = parse(SOURCE, language="da", file="da/citizen/housing.ftl")
    assert not faults
    need, term, other = units
    assert (need.text_id, need.line, need.language) == ("housing-need", 6, "da")
    assert need.notes == (
        Note("fact", "example.org/law, seen 2026-11, V", 3),
        Note("note", "two lines of a note", 4),
    )
    assert need.comment["note"] == "two lines of a note"
    assert need.value == "Hvad har { $name } brug for?"
    assert list(need.attributes) == ["tonight", "sofa"]
    assert dict(need.lines) == {"value": 6, "tonight": 7, "sofa": 8}
    assert need.variables["sofa"] == {"friend"}
    assert need.shown["sofa"] == set()
    assert need.source.startswith("# fact:")
    assert term.text_id == "-bot"
    assert [reference.name for reference in other.references] == ["-bot", "housing-need.tonight", "NUMBER()"]
    assert other.references[0].line == 15


def test_every_fault_of_a_file_comes_at_once_with_its_line() -> None:
    units, faults = parse("a = A\nb B\nc = { $x ->\n  [one] x\n }\nd = D\n", language="da", file="f")
    assert [unit.text_id for unit in units] == ["a", "d"]
    assert [(fault.code, fault.line) for fault in faults] == [
        ("syntax", 2),
        ("default-variant-missing", 3),
    ]


def test_a_piece_of_a_file_keeps_the_lines_of_the_file() -> None:
    units, _ = parse("a = A\n", language="da", file="f", first_line=40)
    assert units[0].line == 40


def test_windows_line_ends_count_as_one() -> None:
    units, faults = parse("a = A\r\nb = B\r\n    .c = C\r\n", language="da", file="f")
    assert not faults
    assert dict(units[1].lines) == {"value": 2, "c": 3}


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("a = A\n", "# note: why\na = A\n", True),
        ("a = A\n    .b = B\n", "a =   A\n  .b = B\n", True),
        ("a = A\n", "a = B\n", False),
        ("a = A\n", "b = A\n", False),
        ("a = A\n    .b = B\n    .c = C\n", "a = A\n    .c = C\n    .b = B\n", False),
    ],
)
def test_a_revision_is_of_the_words_alone(first: str, second: str, same: bool) -> None:
    assert len(only(first).revision) == 12
    assert (only(first).revision == only(second).revision) is same


@pytest.mark.parametrize(
    ("source", "text_id"), [("", ""), ("a = A\nb = B\n", ""), ("a = A\n", "b"), ("a A", "")]
)
def test_parse_one_refuses_what_is_not_one_unit(source: str, text_id: str) -> None:
    unit, faults = parse_one(source, language="da", text_id=text_id)
    assert unit is None
    assert faults[0].code == "syntax"


def test_emitting_is_stable() -> None:
    units, _ = parse(SOURCE, language="da", file="f")
    for unit in units:
        again = only(canonical(unit))
        assert canonical(again) == canonical(unit)
        assert again.revision == unit.revision
        assert again.notes[0].value == unit.notes[0].value if unit.notes else True


NAMES = st.from_regex(r"[a-z][a-z0-9-]{0,12}", fullmatch=True)
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")) | st.just("\n"), max_size=60)


@settings(deadline=None, derandomize=True, max_examples=300)
@given(NAMES, WORDS, st.dictionaries(NAMES, WORDS, max_size=4))
def test_plain_words_come_back_as_they_were(text_id: str, value: str, attributes: dict[str, str]) -> None:
    source = compose(text_id, plain(value), {name: plain(words) for name, words in attributes.items()})
    unit = only(source)
    said = Translator(TextBase([unit]), strict=True).render(text_id, language="da", options=list(attributes))
    assert said.text == value
    assert [choice.label for choice in said.choices] == list(attributes.values())


@settings(deadline=None, derandomize=True, max_examples=200)
@given(NAMES, WORDS, st.dictionaries(NAMES, WORDS, max_size=3), st.lists(st.tuples(NAMES, WORDS), max_size=3))
def test_what_is_emitted_parses_to_the_same(
    text_id: str, value: str, attributes: dict[str, str], comment: list[tuple[str, str]]
) -> None:
    source = compose(
        text_id, plain(value), {name: plain(words) for name, words in attributes.items()}, comment
    )
    unit = only(source)
    again = only(canonical(unit))
    assert again.revision == unit.revision
    assert canonical(again) == canonical(unit)
    assert list(again.attributes) == list(attributes)


@settings(deadline=None, derandomize=True, max_examples=300)
@given(st.text(max_size=200))
def test_no_source_is_too_strange_to_read(source: str) -> None:
    units, faults = parse(source, language="da", file="f")
    lines = source.count("\n") + source.count("\r") + 1
    assert all(1 <= unit.line <= lines for unit in units)
    assert all(1 <= fault.line <= lines + 1 for fault in faults)
