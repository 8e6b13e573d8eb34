"""The engine: a pure function of definitions, session, input, time and facts. It raises on nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal

import msgspec

from flows.events import Event, NotUnderstood, OldPress, SetAside, Stranded, Variant
from flows.inputs import Back, HandedBack, Help, Input, Pressed, Repeat, Said, Skip
from flows.ports import Facts, Library
from flows.session import Answer, Position, Provenance, Session, Value, Wait
from flows.step import Again, Asking, Go, Miss, Move, Step
from flows.vocabulary import TRAIL
from flows.walk import Walk, begin


class Outcome(msgspec.Struct, frozen=True):
    """What a turn came to: the session to save, and what happened, in order.

    ``path``: the steps that were come to, in order, those too that say nothing. Asking the same anew is no step.
    """

    session: Session
    events: tuple[Event, ...]
    path: tuple[Position, ...] = ()


def start(
    library: Library,
    flow: str,
    *,
    now: dt.datetime,
    facts: Facts,
    step: str | None = None,
    answers: Mapping[str, Answer] | None = None,
    waits: int = 0,
) -> Outcome:
    """Begin ``flow`` as published now, at its first step or at ``step``.

    ``answers`` are known from before. ``waits`` is the last guard of the session this one replaces, so that
    a press of the old one is known as old. A flow or step that does not exist gives an ended session and
    ``Stranded``.
    """
    definition = library.current(flow)
    if definition is None:
        ended = Session(answers=dict(answers or {}), waits=waits)
        return _stranded(Position(flow, "", step or ""), "flow-gone", ended)
    walk = begin(library, facts, now, definition, answers or {}, waits)
    walk.run(Go(definition.start if step is None else step))
    return _outcome(walk)


def resume(library: Library, session: Session, given: Input, *, now: dt.datetime, facts: Facts) -> Outcome:
    """Go on with one input. An ended session stays as it is, without events.

    A session whose flow, revision, step or wait is gone gives an ended session and ``Stranded``.
    """
    if session.ended:
        return Outcome(session, ())
    at = session.stack[-1]
    definition = library.at(at.flow, at.revision)
    if definition is None:
        return _stranded(at, "revision-gone", session)
    step, wait = definition.steps.get(at.step), session.wait
    if step is None:
        return _stranded(at, "step-gone", session)
    if wait is None or not step.takes(wait.kind):
        return _stranded(at, "wait-gone", session)
    walk = Walk(library, facts, now, definition, session)
    walk.wait = wait
    _answer(walk, step, wait, given)
    return _outcome(walk)


def arrive(
    library: Library, session: Session, act: Literal["move", "restart"], *, now: dt.datetime, facts: Facts
) -> Outcome:
    """Go on where a publication has taken the session: say so, and enter its innermost step anew."""
    at = session.stack[-1]
    definition = library.at(at.flow, at.revision)
    if definition is None:
        return _stranded(at, "revision-gone", session)
    walk = Walk(library, facts, now, definition, session)
    walk.run(walk.arrive(act))
    return _outcome(walk)


def shown_values(library: Library, session: Session, *, now: dt.datetime, facts: Facts) -> dict[str, Value]:
    """The values that the present question, and the labels of its options, were said with."""
    at = session.at
    definition = library.at(at.flow, at.revision) if at is not None else None
    step = definition.steps.get(at.step) if definition is not None and at is not None else None
    if definition is None or step is None:
        return {name: answer.value for name, answer in session.answers.items()}
    walk = Walk(library, facts, now, definition, session)
    return step.shows(walk, session.wait.text_id if session.wait is not None else "")


def _outcome(walk: Walk) -> Outcome:
    return Outcome(walk.session(), tuple(walk.events), tuple(walk.path))


def _stranded(at: Position, reason: str, session: Session) -> Outcome:
    ended = Session(answers=session.answers, waits=session.waits)
    return Outcome(ended, (Stranded(at=at, reason=reason),))


def _answer(walk: Walk, step: Step, wait: Wait, given: Input) -> None:
    if isinstance(given, Pressed):
        if given.value not in wait.options or given.guard not in (None, wait.guard):
            walk.events.append(OldPress(at=walk.at))
            _repeat(walk, step, wait)
        else:
            _on(walk, step, wait, step.chosen(walk, given.value, "pressed"))
    elif isinstance(given, Said):
        how: Provenance = "helper" if given.helper else "said"
        meant = _meant(given, wait)
        walk.said = given
        if meant is None:
            _on(walk, step, wait, step.told(walk, _clean(given.text), how))
        else:
            _on(walk, step, wait, step.chosen(walk, meant, how))
    elif isinstance(given, Back):
        _back(walk, step, wait)
    elif isinstance(given, Skip):
        move = step.skipped(walk)
        if move is None:
            walk.events.append(SetAside(at=walk.at))
        else:
            _on(walk, step, wait, move)
    elif isinstance(given, Help):
        wait = msgspec.structs.replace(wait, helps=wait.helps + 1)
        walk.wait = wait
        _repeat(walk, step, wait, "help" if wait.helps == 1 else "simpler")
    elif isinstance(given, HandedBack) and wait.kind == "handover":
        # Not on the trail: going back must not ask for people a second time.
        walk.wait = None
        walk.run(Go(next(iter(step.exits(walk.at.step))).to))
    elif isinstance(given, (Repeat, HandedBack)):
        _repeat(walk, step, wait)


def _on(walk: Walk, step: Step, wait: Wait, move: Move) -> None:
    """Follow a move out of a wait, and remember the question for ``back`` unless it is asked anew."""
    if isinstance(move, Miss):
        wait = msgspec.structs.replace(wait, misses=wait.misses + 1)
        walk.wait = wait
        walk.events.append(NotUnderstood(at=walk.at, misses=wait.misses))
        _repeat(walk, step, wait, "again" if wait.misses == 1 else "simpler")
        return
    if isinstance(move, Go) and move.settled:
        walk.settle()
    elif not isinstance(move, Again):
        walk.trail = (*walk.trail[-(TRAIL - 1) :], walk.before)
    walk.wait = None
    walk.run(move)


def _back(walk: Walk, step: Step, wait: Wait) -> None:
    if wait.page > 0:
        walk.wait = None
        walk.run(Again(page=wait.page - 1, tries=wait.tries))
        return
    if not walk.trail:
        _repeat(walk, step, wait)
        return
    turn = walk.trail[-1]
    at = turn.stack[-1] if turn.stack else walk.at
    definition = walk.library.at(at.flow, at.revision)
    if definition is None:
        walk.strand("revision-gone", at)
        return
    walk.flow = definition
    walk.stack = turn.stack or walk.stack
    walk.answers, walk.trail = turn.answers, walk.trail[:-1]
    walk.wait = None
    walk.run(Go(at.step))


def _repeat(walk: Walk, step: Step, wait: Wait, variant: Variant = "") -> None:
    """Say the present question once more, under the same guard. A handover has no question."""
    if isinstance(step, Asking) or step.text:
        walk.speak(step, variant, wait if isinstance(step, Asking) else None)


def _meant(given: Said, wait: Wait) -> str | None:
    options = wait.options
    if not options:
        return None
    if given.choice in options:
        return given.choice
    words = given.text.strip().casefold()
    if words in options:
        return words
    if wait.kind in ("date", "time"):
        # A number is the answer itself here ("9" is nine o'clock), not the place of a button.
        return None
    if words.isascii() and words.isdigit() and len(words) < 3 and 1 <= int(words) <= len(options):
        return options[int(words) - 1]
    return None


def _clean(text: str) -> str:
    """The text without what cannot be written down (halves of surrogate pairs)."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()
