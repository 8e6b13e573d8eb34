"""Sessions that stand in an older revision, taken to where a publication has said they go on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

from flows.session import Position, Session, Turn

Act = Literal["move", "restart"]
LONGEST = 100
"""Publications in a row that one session is taken through; each leads to a newer one, so none leads back."""


class Target(msgspec.Struct, frozen=True):
    """Where whoever stands on a step goes on. ``told``: the question there is another, and they are told so.

    ``id`` grows with each move that is written down; a session has its word on every one up to ``Session.settled``.
    """

    revision: str
    step: str
    act: Act
    told: bool
    id: str = ""


Moves = Mapping[tuple[str, str, str], Target]
"""(flow, revision, step) -> where it goes on."""


class Moved(msgspec.Struct, frozen=True):
    """The session in its new place. ``arrives``: the innermost step is to be entered anew, in these words."""

    session: Session
    arrives: Act | None = None


def moved(session: Session, moves: Moves) -> Moved | None:
    """Take every frame of a session to where it goes on; None when it stays where it is.

    A flow that waits for another is entered anew when that one ends. Where nobody is told, the wait stands and so
    does what was pressed. Of the way back only what still leads to the same questions is kept.
    """
    if not moves or session.ended:
        return None
    settled = session.settled
    stack = tuple(_frame(at, moves, settled) for at in session.stack)
    if stack == session.stack:
        return None
    last = stack[-1]
    arrives = last.fresh or None
    return Moved(
        msgspec.structs.replace(
            session,
            stack=(*stack[:-1], msgspec.structs.replace(last, fresh="")),
            trail=tuple(
                turn for turn in (_turn(turn, moves, settled) for turn in session.trail) if turn is not None
            ),
            wait=None if arrives else session.wait,
        ),
        arrives,
    )


def newest(moves: Moves) -> str:
    """The id of the move that was written down last; empty where there is none."""
    return max((target.id for target in moves.values()), default="")


def target_of(at: Position, moves: Moves, settled: str = "") -> Target | None:
    """Where a position goes on in the end, through every publication since; None when it stays.

    ``settled``: the newest move that was known when it came to stand there; those up to it are for others.
    """
    found: Target | None = None
    for _ in range(LONGEST):
        following = moves.get((at.flow, at.revision, at.step))
        if following is None or (found is None and settled and following.id <= settled):
            break
        if found is not None:
            act: Act = "restart" if "restart" in (found.act, following.act) else "move"
            following = msgspec.structs.replace(following, act=act, told=found.told or following.told)
        found = following
        at = Position(at.flow, found.revision, found.step)
    return found


def _frame(at: Position, moves: Moves, settled: str) -> Position:
    target = target_of(at, moves, settled)
    if target is None:
        return at
    fresh = target.act if target.told else at.fresh
    return Position(at.flow, target.revision, target.step, fresh)


def _turn(turn: Turn, moves: Moves, settled: str) -> Turn | None:
    stack = tuple(_frame(at, moves, settled) for at in turn.stack)
    return None if any(at.fresh for at in stack) else Turn(stack, turn.answers)
