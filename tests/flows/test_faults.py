"""Every fault code: a file that has it, the place it is named at, and the same file without it."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from flows.checks import check_flows
from flows.definition import Flow, load
from flows.faults import CODES, Fault
from tests.flows.support import flow_of

PERSON = "  person: {kind: handover, topic: housing, next: bye}\n  bye: {kind: end}\n"


class Case(NamedTuple):
    """A bad flow, the line, step and field its fault must name, and its good twin."""

    code: str
    bad: str
    line: int
    step: str
    field: str
    good: str


def _flow(steps: str, **head: str) -> str:
    return flow_of(steps + PERSON, **head)


HELLO = "  hello: {kind: say, next: person}\n"
CHOICE = """\
  need:
    kind: ask
    answer: choice
    choices:
      a: person
      {value}: bye
"""
ALONE = """\
  need:
    kind: ask
    answer: choice
    choices:
      a: person
      suicide: line
  line:
    kind: places
    where: {{type: suicide_line}}
    next: {first}
    none: person
  more:
    kind: ask
    answer: choice
    choices:
      talk: person
      enough: bye
"""
CHECK = """\
  taught:
    kind: check_understood
    about: shelter
    right: walk-in
    wrong: {wrong}
    next: bye
    failed: person
"""
ABOUT = """\
  pick: {{kind: choose_appointment, save: which, next: away}}
  away:
    kind: appointment
    act: cancel
    about: {about}
    next: person
"""
TICKS = """\
  todo:
    kind: checklist
    save: arrived
    items:
      move: moved
    only: {{{only}: {{ill: here}}}}
  moved:
    kind: tick
    list: {list}
    item: {item}
    next: todo
    all: person
"""
BOOK = "  book: {{kind: appointment, {field}, next: person}}\n"
PING = "  ping: {{kind: remind, {what}, next: person}}\n"
GOOD = _flow(HELLO)
CASES = [
    Case("syntax", GOOD.replace("start: hello", "start: {"), 6, "", "", GOOD),
    Case("syntax", GOOD.replace("kind: say", "kind: shout"), 6, "hello", "kind", GOOD),
    Case("syntax", GOOD.replace("next: person", "next: Person"), 6, "hello", "next", GOOD),
    Case("syntax", GOOD.replace("topic: housing\n", "", 1), 1, "", "topic", GOOD),
    Case("syntax", GOOD.replace("format: 1", "format: 9"), 1, "", "format", GOOD),
    Case("syntax", GOOD.replace("format: 1", "format: " + "9" * 5000), 1, "", "format", GOOD),
    Case("syntax", _flow(CHOICE.format(value="Not_So")), 11, "need", "choices.Not_So", GOOD),
    Case("syntax", GOOD.replace("kind: say", "kind: ask, answer: choice"), 6, "hello", "", GOOD),
    Case("syntax", GOOD.replace("kind: say", "kind: ask, answer: date, min: soon"), 6, "hello", "", GOOD),
    Case("syntax", GOOD.replace("kind: say", "kind: &a say"), 6, "", "", GOOD),
    Case("syntax", GOOD.replace("kind: say", "kind: !!str say"), 6, "", "", GOOD),
    Case("syntax", GOOD.replace("hello: {kind: say, next: person}", "hello: *a"), 6, "", "", GOOD),
    Case("syntax", GOOD.replace("{kind: say, next: person}", "say"), 6, "hello", "", GOOD),
    Case("syntax", GOOD.replace("  bye: ", "  Bye: "), 8, "Bye", "", GOOD),
    Case("syntax", GOOD + "---\nmore: 1\n", 9, "", "", GOOD),
    Case("syntax", GOOD + "x: " + "[" * 20 + "]" * 20 + "\n", 9, "", "", GOOD),
    Case("syntax", "", 0, "", "", GOOD),
    Case("syntax", "a string\n", 1, "", "", GOOD),
    Case("syntax", "a: \ud800\n", 0, "", "", GOOD),
    Case("syntax", "a: \x00\n", 0, "", "", GOOD),
    Case("syntax", "#" * 1024 * 1024 + "\n", 0, "", "", GOOD),
    Case("duplicate-key", GOOD + "  bye: {kind: end}\n", 9, "bye", "", GOOD),
    Case("duplicate-key", GOOD.replace("kind: say", "kind: say, kind: end"), 6, "hello", "kind", GOOD),
    Case("unknown-key", GOOD.replace("kind: say", "kind: say, colour: red"), 6, "hello", "colour", GOOD),
    Case("unknown-key", GOOD.replace("flow: talk", "flow: talk\nmood: calm"), 3, "", "mood", GOOD),
    Case("not-canonical", GOOD.replace("kind: say", "kind:  say"), 6, "", "", GOOD),
    Case("not-canonical", GOOD + "# the end\n", 9, "", "", GOOD),
    Case("unknown-id", GOOD.replace("next: person", "next: nobody"), 6, "hello", "next", GOOD),
    Case("unknown-id", GOOD.replace("start: hello", "start: hallo"), 4, "", "start", GOOD),
    Case("unknown-id", _flow(ABOUT.format(about="$gone")), 10, "away", "about", _flow(ABOUT.format(about="$which"))),
    Case(
        "unknown-id", _flow(TICKS.format(only="gone", list="todo", item="move")), 11, "todo", "only.gone",
        _flow(TICKS.format(only="move", list="todo", item="move")),
    ),
    Case(
        "unknown-id", _flow(TICKS.format(only="move", list="person", item="move")), 14, "moved", "list",
        _flow(TICKS.format(only="move", list="todo", item="move")),
    ),
    Case(
        "unknown-id", _flow(TICKS.format(only="move", list="todo", item="gone")), 15, "moved", "item",
        _flow(TICKS.format(only="move", list="todo", item="move")),
    ),
    Case("syntax", _flow(BOOK.format(field="duty: maybe")), 6, "book", "", _flow(BOOK.format(field="duty: ask"))),
    Case("syntax", _flow(BOOK.format(field="about: x")), 6, "book", "", _flow(BOOK.format(field="what: home"))),
    Case("syntax", _flow(BOOK.format(field="text: own")), 6, "book", "", _flow(BOOK.format(field="place: own"))),
    Case("syntax", _flow(BOOK.format(field="date: today")), 6, "book", "", _flow(BOOK.format(field="date: $day"))),
    Case("syntax", _flow(BOOK.format(field="act: move")), 6, "book", "", _flow(BOOK.format(field="zone: ask"))),
    Case("syntax", _flow(PING.format(what="text: x, about: y")), 6, "ping", "", _flow(PING.format(what="about: y"))),
    Case(
        "unknown-id",
        _flow("  post: {kind: call, flow: letters, next: person}\n"),
        6,
        "post",
        "flow",
        _flow("  post: {kind: call, flow: talk, next: person}\n"),
    ),
    Case("id-collision", _flow(HELLO, name="system"), 2, "", "flow", GOOD),
    Case(
        "id-collision",
        _flow("  hello: {kind: say, next: b}\n  b: {kind: say, text: talk-hello, next: person}\n"),
        7,
        "b",
        "text",
        _flow("  hello: {kind: say, next: b}\n  b: {kind: say, text: talk-c, next: person}\n"),
    ),
    Case("reserved-value", _flow(CHOICE.format(value="person")), 11, "need", "choices.person",
         _flow(CHOICE.format(value="a-person"))),
    Case("reserved-value", _flow(CHOICE.format(value="simpler")), 11, "need", "choices.simpler",
         _flow(CHOICE.format(value="not-sure"))),
    Case("reserved-value", _flow(CHECK.format(wrong="[not-sure]")), 10, "taught", "wrong.0",
         _flow(CHECK.format(wrong="[book-first]"))),
    Case("unreachable", _flow(HELLO + "  alone: {kind: say, next: bye}\n"), 7, "alone", "", GOOD),
    Case("exit-nowhere", _flow(HELLO.replace(", next: person", "")), 6, "hello", "next", GOOD),
    Case("exit-nowhere", _flow(CHECK.format(wrong="[x]")).replace("    failed: person\n", ""), 6, "taught",
         "failed",
         _flow(CHECK.format(wrong="[x]"))),
    Case(
        "loop-without-wait",
        _flow(HELLO.replace("person", "round") + "  round: {kind: say, next: hello}\n"),
        6,
        "hello",
        "",
        _flow(HELLO.replace("person", "round") + "  round: {kind: say, next: person}\n"),
    ),
    Case("no-person", flow_of("  hello: {kind: say, next: bye}\n  bye: {kind: end}\n"), 4, "", "start", GOOD),
    Case("no-person", _flow(CHOICE.format(value="photo")), 11, "need", "choices.photo",
         _flow(CHOICE.format(value="film"))),
    Case("no-person", _flow(ALONE.format(first="more")), 11, "need", "choices.suicide",
         _flow(ALONE.format(first="person"))),
    Case("too-many-choices", _flow(CHOICE.format(value="b: bye\n      c: bye\n      d: bye\n      e")), 9,
         "need",
         "choices", _flow(CHOICE.format(value="b: bye\n      c: bye\n      d"))),
    Case("too-many-choices", _flow(CHECK.format(wrong="[a, b, c]")), 10, "taught", "wrong",
         _flow(CHECK.format(wrong="[a, b]"))),
]  # fmt: skip


def faults_of(*texts: str) -> list[Fault]:
    """The faults of files taken together, as the command finds them."""
    found: list[Fault] = []
    flows: list[Flow] = []
    for number, text in enumerate(texts):
        flow, faults = load(text, file=f"{number}.yaml")
        found += faults
        if flow is not None:
            flows.append(flow)
    return found + check_flows(flows)


def test_every_code_has_a_case() -> None:
    assert {case.code for case in CASES} == set(CODES)


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{n}-{case.code}") for n, case in enumerate(CASES)])
def test_fault_is_found_where_it_stands_and_not_in_the_good_twin(case: Case) -> None:
    found = faults_of(case.bad)
    named = [(fault.line, fault.step, fault.field) for fault in found if fault.code == case.code]
    assert (case.line, case.step, case.field) in named, found
    assert all(fault.message and fault.severity == "error" and fault.file == "0.yaml" for fault in found)
    assert case.code not in {fault.code for fault in faults_of(case.good)}


def test_all_faults_of_a_file_come_at_once() -> None:
    text = GOOD.replace("kind: say", "kind: say, colour: red, colour: blue").replace(
        "next: bye", "next: nobody"
    )
    codes = {fault.code for fault in faults_of(text + "  lost: {kind: say}\n")}
    assert codes >= {"duplicate-key", "unknown-key", "unknown-id", "unreachable", "exit-nowhere"}


def test_two_flows_that_share_a_name_or_a_text_collide() -> None:
    assert [f.field for f in faults_of(GOOD, GOOD) if f.code == "id-collision"] == ["flow"]
    one = flow_of("  b-c: {kind: say, next: d}\n  d: {kind: end}\n", name="a", topic="settings")
    other = flow_of("  c: {kind: say, next: d}\n  d: {kind: end}\n", name="a-b", topic="settings")
    assert [(f.file, f.step) for f in faults_of(one, other) if f.code == "id-collision"] == [("1.yaml", "c")]


def test_a_loop_through_called_flows_is_one_fault() -> None:
    one = flow_of(
        "  a: {kind: call, flow: two, next: end}\n  end: {kind: end}\n", name="one", topic="settings"
    )
    two = flow_of(
        "  a: {kind: call, flow: one, next: end}\n  end: {kind: end}\n", name="two", topic="settings"
    )
    found = [fault for fault in faults_of(one, two) if fault.code == "loop-without-wait"]
    assert [(fault.flow, fault.step) for fault in found] == [("one", "a")]


def test_a_called_flow_that_waits_breaks_a_loop() -> None:
    one = flow_of("  a: {kind: call, flow: two, next: a}\n", name="one", topic="settings")
    waits = flow_of(
        "  a: {kind: ask, answer: text, next: b}\n  b: {kind: end}\n", name="two", topic="settings"
    )
    hurries = waits.replace("kind: ask, answer: text", "kind: say")
    assert "loop-without-wait" not in {fault.code for fault in faults_of(one, waits)}
    assert "loop-without-wait" in {fault.code for fault in faults_of(one, hurries)}


def test_people_may_be_reached_through_a_called_flow() -> None:
    caller = flow_of("  a: {kind: call, flow: talk, next: end}\n  end: {kind: end}\n", name="one")
    assert faults_of(caller, GOOD) == []


def test_the_way_to_people_is_found_through_ten_thousand_steps_and_never_round_in_a_circle() -> None:
    row = "".join(f"  s{n}: {{kind: say, next: s{n + 1}}}\n" for n in range(9_990))
    talk = CHOICE.format(value="talk").replace("talk: bye", "talk: s0")
    assert faults_of(_flow(talk + row + "  s9990: {kind: say, next: person}\n")) == []
    found = faults_of(_flow(talk + row + "  s9990: {kind: say, next: s0}\n"))
    assert {fault.code for fault in found} == {"loop-without-wait", "no-person"}


def test_ten_thousand_steps_in_one_round_are_checked_and_more_are_refused() -> None:
    ring = "".join(f"  s{n}: {{kind: say, next: s{(n + 1) % 10_000}}}\n" for n in range(10_000))
    found = [fault for fault in faults_of(flow_of(ring)) if fault.code == "loop-without-wait"]
    assert [fault.step for fault in found] == ["s0"]
    assert {fault.code for fault in faults_of(flow_of(ring + "  more: {kind: end}\n"))} == {"syntax"}


def test_what_is_wrong_above_a_broken_step_is_told_too() -> None:
    source = "format: 1\nflow: bad\ntopic: x\nstart: a\nsteps:\n  a:\n    kind: say\n    colour: red\n    next: b\n"
    source += "  b:\n    kind: ask\n    choices:\n      x: [\n  c: {kind: end}\n"
    _, faults = load(source, file="bad.yaml")
    assert [(fault.code, fault.line) for fault in faults if fault.code in ("unknown-key", "syntax")] == [
        ("unknown-key", 8),
        ("syntax", 15),
    ]
