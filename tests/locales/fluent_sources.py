"""Fluent files as anybody might write them: every kind of entry and pattern, comments of all levels, empty lines."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

NAMES = ("by", "dag", "count", "name")
TERMS = ("-hus", "-kommune")
LETTERS = "abcæøåé ABCÆØÅ.,;:!?-–’“”&%#/()=+*[]<>|~^_0123456789漢"
BEGINNINGS = ("", "", "", "[", ".", "*", "=", "-", "'", "\u00a0", "\n    ", "\n      ")
"""What may stand before a wording."""
NOTES = ("gloss: ", "from: ", "note: ", "")
ESCAPES = (r"\u00e6", r"\U01F600", r"\\", r"\"", "{", "}", " ", "[", "*")


def words() -> st.SearchStrategy[str]:
    """Plain text that Fluent reads as text: it begins with a letter and ends with one."""
    inner = st.text(LETTERS, max_size=24).map(lambda text: " ".join(text.split()))
    return inner.map(lambda text: f"a{text}z".replace("  ", " "))


def literals() -> st.SearchStrategy[str]:
    """A string within quotation marks."""
    return st.lists(st.sampled_from([*ESCAPES, "æ", "x"]), max_size=4).map(
        lambda parts: '{ "' + "".join(parts) + '" }'
    )


def selectors(within: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """A choice among wordings, by number, plural or word."""
    keys = st.lists(st.sampled_from(["one", "two", "0", "1.5", "aalborg"]), max_size=2, unique=True)
    by = st.sampled_from(["$count", "NUMBER($count)", "-hus.slags", '"fast"'])

    def built(by: str, keys: Sequence[str], wordings: Sequence[str]) -> str:
        lines = [f"[{key}] {words}" for key, words in zip(keys, wordings, strict=False)]
        lines.append(f"*[other] {wordings[-1]}")
        return "{ " + by + " ->\n" + "".join(f"        {line}\n" for line in lines) + "    }"

    return st.builds(built, by, keys, st.lists(within, min_size=3, max_size=3))


def placeables(*, nested: int, messages: Sequence[str]) -> st.SearchStrategy[str]:
    """Something in braces."""
    simple = [
        st.sampled_from(NAMES).map(lambda name: f"{{ ${name} }}"),
        literals(),
        st.sampled_from(["{ 3 }", "{ -3.14 }", "{ { $by } }"]),
        st.sampled_from(
            ["{ NUMBER($count, minimumFractionDigits: 2) }", '{ DATETIME($dag, month: "long") }']
        ),
        st.sampled_from(TERMS).map(lambda term: f"{{ {term} }}"),
        st.just('{ -hus(kasus: "genitiv") }'),
    ]
    if messages:
        simple += [
            st.sampled_from(messages).map(lambda text_id: f"{{ {text_id} }}"),
            st.sampled_from(messages).map(lambda text_id: f"{{ {text_id}.mere }}"),
        ]
    if nested:
        simple.append(selectors(patterns(nested=nested - 1, messages=messages)))
    return st.one_of(simple)


def patterns(*, nested: int = 2, messages: Sequence[str] = ()) -> st.SearchStrategy[str]:
    """What stands behind ``=``, on one line or more: beside it, where a line may begin as syntax does, or under it."""
    part = st.one_of(words(), words(), placeables(nested=nested, messages=messages))
    line = st.lists(part, min_size=1, max_size=3).map(" ".join)
    lines = st.lists(line, min_size=1, max_size=2).map("\n    ".join)
    return st.builds("".join, st.tuples(st.sampled_from(BEGINNINGS), lines))


def comments(mark: str) -> st.SearchStrategy[str]:
    """A comment of a level, of some lines."""
    line = st.builds(lambda note, text: f"{mark} {note}{text}", st.sampled_from(NOTES), words())
    return st.lists(line, min_size=1, max_size=2).map("\n".join)


def entries(text_id: str, *, messages: Sequence[str] = ()) -> st.SearchStrategy[str]:
    """A message or a term (its id has a dash) with attributes, with a comment or without."""

    def built(comment: str, value: str, more: Sequence[str]) -> str:
        attributes = [
            f"    .{name} = {pattern}" for name, pattern in zip(("mere", "slags"), more, strict=False)
        ]
        return "\n".join([*([comment] if comment else []), f"{text_id} = {value}", *attributes])

    pattern = patterns(messages=messages)
    comment = st.one_of(st.just(""), comments("#"))
    return st.builds(built, comment, pattern, st.lists(pattern, max_size=2))


def files(text_ids: Sequence[str]) -> st.SearchStrategy[str]:
    """A whole file with these texts and some terms, in any order, with all that may stand between them."""
    between = st.one_of(
        st.just(""),
        comments("###"),
        comments("##"),
        comments("#").map(lambda text: f"{text}\n"),
        st.just("##"),
    )
    gap = st.builds(
        lambda empty, other: "\n" * empty + (f"{other}\n\n" if other else ""), st.integers(0, 2), between
    )

    def built(order: Sequence[str], sources: dict[str, str], gaps: Sequence[str], end: str) -> str:
        return "".join(f"{gap}{sources[each]}\n" for gap, each in zip(gaps, order, strict=True)) + end

    every = [*text_ids, *TERMS]
    held = st.fixed_dictionaries({each: entries(each, messages=text_ids) for each in every})
    gaps = st.lists(gap, min_size=len(every), max_size=len(every))
    return st.builds(built, st.permutations(every), held, gaps, st.sampled_from(["", "\n", "# til sidst\n"]))
