"""A text as an editor sees it: words and chips in, Fluent out, and nothing else changes on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.emit import compose
from locales.fields import Field, accidents, composed, fields_of, pattern_of, plural_of, words_of
from locales.fluent_file import canonical, parse_one
from locales.text_base import shipped
from locales.unit import Unit

WORDS = st.text(
    st.sampled_from("ab æøå.,?!{}\"'*[]-=#\n $") | st.characters(codec="utf-8", categories=("L", "N", "P", "S")),
    min_size=1, max_size=40,
).filter(str.strip)  # fmt: skip
CHIPS = st.sampled_from(["{$name}", "{$the-day}", "{-huset}", "{other.label}"])


def unit(source: str) -> Unit:
    found, faults = parse_one(source, language="da")
    assert found is not None, (source, faults)
    return found


def written(field: Field) -> str:
    if field.kind == "plural":
        default = next(row.key for row in field.rows if row.default)
        return plural_of(field.selector, {row.key: row.words for row in field.rows}, default)
    return pattern_of(field.words) if field.kind == "plain" else field.source


def test_every_text_of_the_program_comes_back_the_same() -> None:
    kinds = set()
    for units in shipped().units.values():
        for each in units.values():
            assert composed(each, {}) == canonical(each)
            fields = fields_of(each)
            kinds |= {field.kind for field in fields}
            assert composed(each, {field.name: written(field) for field in fields}) == canonical(each)
    assert kinds == {"plain", "plural", "source"}


@given(st.lists(WORDS | CHIPS, min_size=1, max_size=5))
def test_words_with_chips_are_the_same_when_they_are_read_again(pieces: list[str]) -> None:
    words = "".join(pieces).strip()
    if not words:
        return
    made = unit(compose("a", pattern_of(words)))
    (field,) = fields_of(made)
    assert field.kind == "plain"
    # Fluent knows one kind of line end, and no spaces at the end of a line.
    assert [line.rstrip() for line in field.words.split("\n")] == [
        line.rstrip() for line in words.split("\n")
    ]


@given(st.lists(st.tuples(WORDS, CHIPS), min_size=1, max_size=4), WORDS)
def test_other_words_alone_are_no_accident(pieces: list[tuple[str, str]], other: str) -> None:
    before = "".join(word + chip for word, chip in pieces)
    after = "".join(other + chip for _, chip in pieces)
    first, second = (unit(compose("a", pattern_of(words))) for words in (before, after))
    said = {chip for chip in ("{$name}", "{$the-day}", "{-huset}", "{other.label}") if chip in other}
    assert said or not accidents(first, second)


@pytest.mark.parametrize(
    ("before", "after", "keys"),
    [
        ("a = Hej { $name }\n", "a = Hej\n", ["value/lost/variable/$name"]),
        (
            "a = Hej { $n }\n",
            "a = Hej { NUMBER($n) }\n",
            ["value/lost/variable/$n", "value/added/reference/NUMBER($n)"],
        ),
        ("a = Hej\n    .b = Du\n", "a = Hej\n", ["b/lost/attribute/b"]),
        ("a = { -huset } her\n", "a = Huset her\n", ["value/lost/reference/-huset"]),
        (
            "a = { $n ->\n    [one] En\n   *[other] Flere\n }\n",
            "a = { $n ->\n   *[other] Flere\n }\n",
            ["value/lost/selector/$n [one,other]", "value/added/selector/$n [other]"],
        ),
    ],
)  # fmt: skip
def test_what_words_cannot_change_is_told(before: str, after: str, keys: list[str]) -> None:
    assert [each.key for each in accidents(unit(before), unit(after))] == keys


def test_a_comment_and_the_order_of_choices_stay() -> None:
    source = "# fact: borger.dk, seen 2026-11, V\n# note: til nye\na = Hvor?\n    .b = Her\n    .c = Der\n"
    assert composed(unit(source), {"b": "Lige her"}) == source.replace("= Her", "= Lige her")


def test_what_is_more_than_words_is_edited_as_fluent() -> None:
    made = unit(
        "a = { $n ->\n    [one] En\n   *[other] { NUMBER($n, minimumFractionDigits: 1) } ting\n } i alt\n"
    )
    (field,) = fields_of(made)
    assert field.kind == "source"
    pattern = made.entry.value
    assert pattern is not None
    assert words_of(pattern) is None
