"""Saved sessions: old forms are lifted and go on, broken ones are known, and lost ones end with words."""

from __future__ import annotations

import contextlib
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.engine import resume, start
from flows.events import Stranded
from flows.inputs import Back, HandedBack, Help, Input, Pressed, Repeat, Said, Skip
from flows.saved import BrokenSession, dump, load
from flows.session import VERSION, Answer, Position, Session, Turn, Wait
from tests.flows.support import HERE, NOON, Memory, Town, read_flow

FLOW = read_flow((HERE / "formats" / "1.yaml").read_text())
LIBRARY = Memory([FLOW])
OLD = sorted((HERE / "old_sessions").glob("*.json"))
INPUTS: tuple[Input, ...] = (
    Pressed("tonight"), Pressed("later", 3), Said("hej"), Back(), Repeat(), Skip(), Help(), HandedBack(),
)  # fmt: skip


def test_every_version_has_a_kept_session() -> None:
    assert [path.stem for path in OLD] == [str(version) for version in range(VERSION + 1)]


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_an_old_session_goes_on_where_it_stood(path: Path) -> None:
    session = load(path.read_bytes().replace(b"REVISION", FLOW.revision.encode()))
    assert session.v == VERSION
    assert session.answers["city"] == Answer("aalborg", "none")
    assert load(dump(session)) == session
    after = resume(LIBRARY, session, Pressed("tonight", 3), now=NOON, facts=Town()).session
    assert after.at is not None
    assert after.at.step == "person"


@pytest.mark.parametrize(
    "saved",
    [b"", b"{", b"[]", b"null", b'{"v": 99}', b'{"v": "1"}', b'{"stack": 3}', b"\xff", b"[" * 100_000,
     b'{"v": 0, "answers": [1]}', b'{"v": 0, "wait": 1}', b'{"v": true}', b'{"v": 0, "step": "a"}'],
)  # fmt: skip
def test_what_is_no_session_is_broken(saved: bytes) -> None:
    with pytest.raises(BrokenSession):
        load(saved)


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(saved=st.binary(max_size=60))
def test_no_bytes_raise_anything_else(saved: bytes) -> None:
    with contextlib.suppress(BrokenSession):
        load(saved)


@pytest.mark.parametrize("given_input", INPUTS, ids=lambda given_input: type(given_input).__name__)
@pytest.mark.parametrize(
    ("at", "reason"),
    [
        (Position("gone", "x", "need"), "revision-gone"),
        (Position("talk", "x", "need"), "revision-gone"),
        (Position("talk", FLOW.revision, "gone"), "step-gone"),
        (Position("talk", FLOW.revision, "hello"), "wait-gone"),
        (Position("talk", FLOW.revision, "person"), "wait-gone"),
    ],
)
def test_a_session_that_stands_on_nothing_ends_with_words(
    at: Position, reason: str, given_input: Input
) -> None:
    session = Session(stack=(at,), wait=Wait(kind="choice", guard=1, options=("tonight",)), waits=1)
    outcome = resume(LIBRARY, session, given_input, now=NOON, facts=Town())
    assert outcome.session.ended
    assert outcome.events == (Stranded(at=at, reason=reason),)


def test_back_to_what_is_gone_ends_with_words() -> None:
    begun = start(LIBRARY, "talk", now=NOON, facts=Town()).session
    for stack in ((), (Position("talk", "x", "need"),), (Position("talk", FLOW.revision, "gone"),)):
        session = msgspec.structs.replace(begun, trail=(Turn(stack, {}),))
        outcome = resume(LIBRARY, session, Back(), now=NOON, facts=Town())
        assert outcome.session.ended == bool(stack)


def test_a_caller_that_is_gone_ends_with_words() -> None:
    below = Position("talk", "x", "need")
    begun = start(LIBRARY, "talk", now=NOON, facts=Town()).session
    session = msgspec.structs.replace(begun, stack=(below, *begun.stack))
    outcome = resume(LIBRARY, session, Pressed("later"), now=NOON, facts=Town())
    assert outcome.events[-1] == Stranded(at=below, reason="revision-gone")
    assert outcome.session.ended


def test_start_at_a_step_with_answers_and_guards_that_go_on() -> None:
    known = {"city": Answer("aalborg", "said")}
    outcome = start(LIBRARY, "talk", now=NOON, facts=Town(), step="person", answers=known, waits=7)
    assert outcome.session.wait is not None
    assert outcome.session.wait.guard == 8
    assert outcome.session.answers == known
    assert start(LIBRARY, "talk", now=NOON, facts=Town(), step="gone").session.ended
