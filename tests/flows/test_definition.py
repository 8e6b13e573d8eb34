"""Definitions: one canonical form, revisions by content, lines, and what each text of a flow needs."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.definition import build, emit, load
from flows.step import Step
from flows.steps import KINDS
from tests.flows.support import HERE, flow_of, read_flow

ids = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)
words = st.text(st.characters(codec="utf-8"), max_size=30)
value_words = st.one_of(ids, words.filter(bool))
comparisons = st.one_of(
    value_words,
    st.fixed_dictionaries({"in": st.lists(value_words, max_size=3)}),
    st.fixed_dictionaries({"under": st.integers(-99, 99).map(str)}),
    st.fixed_dictionaries({"known": st.sampled_from(["true", "false"])}),
)
where = st.fixed_dictionaries({"type": ids}, optional={"city": value_words, "open": st.just("now")})
FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "next": ids, "skip": ids, "none": ids, "failed": ids, "otherwise": ids, "text": ids,
    "save": ids, "flow": ids,
    "topic": ids, "about": ids, "right": ids, "note": words, "where": where,
    "accept": st.dictionaries(ids, st.from_regex(r"[a-z:#, ]*[a-zæøå]", fullmatch=True), max_size=2),
    "wrong": st.lists(ids, min_size=1, max_size=3), "values": st.dictionaries(ids, words, max_size=3),
    "action": st.sampled_from(["erase", "pace-few"]), "priority": st.sampled_from(["0", "1", "9"]),
    "nudge": st.sampled_from(["true", "false"]), "private": st.sampled_from(["true", "false"]),
    "entries": st.dictionaries(ids, ids, min_size=1, max_size=8),
    "choices": st.dictionaries(ids, ids, min_size=1, max_size=5),
    "cases": st.lists(
        st.fixed_dictionaries({"when": st.dictionaries(ids, comparisons, max_size=2), "go": ids}),
        min_size=1, max_size=3,
    ),
    "min": st.none(), "max": st.none(), "answer": st.none(),
    "items": st.dictionaries(ids, ids, min_size=1, max_size=8),
    "only": st.dictionaries(ids, st.dictionaries(ids, comparisons, max_size=2), max_size=2),
    "names": st.lists(ids, min_size=1, max_size=3),
    "list": ids, "item": ids, "all": ids, "undo": st.sampled_from(["true", "false"]),
    "act": st.sampled_from(["book", "move", "cancel", "coming", "show"]),
    "what": st.sampled_from(["doctor", "$what"]), "date": st.sampled_from(["2026-11-24", "$day"]),
    "time": st.sampled_from(["09:30", "$time"]), "zone": st.sampled_from(["ask", "America/Nuuk"]),
    "place": value_words, "duty": st.sampled_from(["duty", "ask", "$duty"]),
    "interpreter": st.sampled_from(["west", "ask"]), "bring": st.sampled_from(["ask", "$bring"]),
    "opening": st.just("$place"),
}  # fmt: skip


@st.composite
def steps(draw: st.DrawFn) -> Step:
    """Any step of any kind."""
    model = KINDS[draw(st.sampled_from(sorted(KINDS)))]
    given: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        if field.is_required() or draw(st.booleans()):
            given[name] = draw(FIELDS[name])
    if model.kind == "ask":
        answer = draw(st.sampled_from(["choice", "text", "number", "date", "time", "city", "place"]))
        given = {name: value for name, value in given.items() if name not in ("choices", "where")}
        given |= {"choices": draw(FIELDS["choices"])} if answer == "choice" else {}
        given |= {"where": draw(where)} if answer == "place" else {}
        bounds = {"number": ("-1", "12"), "date": ("today", "2030-01-01"), "time": ("08:00", "21:00")}
        low, high = bounds.get(answer, (None, None))
        given |= {"answer": answer, "min": low, "max": high}
    elif model.kind == "appointment":
        wrong = {"text", "about" if given.get("act", "book") == "book" else "save"}
        given = {name: value for name, value in given.items() if name not in wrong}
        given |= {"about": "$which"} if given.get("act", "book") != "book" else {}
    elif model.kind == "remind":
        if "opening" in given and draw(st.booleans()):
            return model.model_validate(given | {"about": "", "text": draw(ids)})
        given = {name: value for name, value in given.items() if name not in ("text", "opening")}
        given["about"] = "$which"
    return model.model_validate(given)


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(
    name=ids,
    topic=ids,
    start=ids,
    owner=words,
    note=words,
    written=st.dictionaries(ids, steps(), min_size=1, max_size=6),
)
def test_what_is_emitted_is_read_back_equal_and_without_faults(
    name: str, topic: str, start: str, owner: str, note: str, written: dict[str, Step]
) -> None:
    flow = build(name=name, topic=topic, start=start, owner=owner, note=note, steps=written)
    read, faults = load(emit(flow), file="x")
    assert faults == []
    assert read == flow


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(text=st.one_of(st.text(), st.text("abc:{}[],-|>&*!#'\"\n \t?%@`", max_size=60)))
def test_no_text_makes_the_loader_raise(text: str) -> None:
    flow, faults = load(text, file="x")
    assert flow is None
    assert faults


def test_a_mutated_flow_never_makes_the_loader_raise() -> None:
    text = (HERE / "formats" / "1.yaml").read_text()
    for at in range(len(text)):
        for put in ("", "{", ": ", "\n", "- "):
            load(text[:at] + put + text[at + 1 :], file="x")


def test_revision_is_of_the_content_and_lines_do_not_count() -> None:
    one = read_flow(flow_of("  a: {kind: end}\n"))
    same, _ = load("# a remark\n" + one.source, file="y")
    other = read_flow(flow_of("  b: {kind: end}\n"))
    assert same == one
    assert same.revision == one.revision
    assert (one.line("a"), same.line("a")) == (6, 7)
    assert len(one.revision) == 12
    assert other.revision != one.revision


def test_older_formats_are_lifted() -> None:
    old, faults = load((HERE / "formats" / "0.yaml").read_text(), file="0.yaml")
    assert [fault.code for fault in faults] == ["not-canonical"]
    assert old == read_flow((HERE / "formats" / "1.yaml").read_text())


VARIABLES = """\
  city: {kind: ask, answer: city, save: city, next: sort}
  sort:
    kind: branch
    cases:
      - {when: {city: aalborg}, go: age}
    otherwise: note
  age: {kind: ask, answer: number, next: meet}
  note: {kind: set, values: {told: rent}, next: meet}
  meet:
    kind: ask
    answer: text
    next: last
    skip: aside
    private: true
  aside: {kind: say, next: last}
  last: {kind: handover, topic: housing, next: bye}
  bye: {kind: end}
"""


def test_variables_are_those_that_every_path_has() -> None:
    flow = read_flow(flow_of(VARIABLES))
    at = {step: sorted(flow.variables_at(step)) for step in flow.steps}
    assert at["city"] == []
    assert at["age"] == at["note"] == ["city"]
    assert at["meet"] == at["aside"] == at["last"] == ["city"]
    assert flow.answer_kinds() == {"city": "city", "age": "number", "meet": "text"}


def test_text_uses_say_what_each_text_must_have() -> None:
    check = """\
  taught:
    kind: check_understood
    about: shelter
    right: walk-in
    wrong: [book-first]
    next: need
    failed: bye
  need:
    kind: ask
    answer: choice
    text: other-need
    choices:
      a: bye
      b: bye
    private: true
  bye: {kind: end}
"""
    uses = {use.step: use for use in read_flow(flow_of(check)).text_uses()}
    assert list(uses) == ["taught", "need"]
    assert uses["taught"].attributes == ("book-first", "walk-in")
    assert "not-sure" in uses["taught"].optional
    assert uses["need"].text_id == "other-need"
    assert uses["need"].attributes == ("a", "b")
    assert uses["need"].private
    assert uses["need"].variables == {"understood-shelter"}
    assert (uses["need"].line, uses["need"].kind) == (13, "ask")


def test_waivers_are_of_the_step_or_of_the_flow() -> None:
    flow = read_flow(
        "format: 1\nflow: talk\ntopic: start\nstart: a\naccept: {lix: a law is quoted}\nsteps:\n"
        "  a: {kind: say, next: bye, accept: {unused: kept}}\n  bye: {kind: end}\n"
    )
    assert flow.accepted("a", "unused") == "kept"
    assert flow.accepted("a", "lix") == flow.accepted("bye", "lix") == "a law is quoted"
    assert flow.accepted("bye", "unused") is None
