"""A citizen's way through flows: where it stands, what was answered and how. Saved between two turns."""

from __future__ import annotations

from typing import Literal

import msgspec

Value = str | int | bool | list[str] | None
"""A date is an ISO string, a time ``HH:MM``, a city and a place their slug."""
Provenance = Literal["said", "pressed", "helper", "none"]
"""How an answer came about. ``none``: nobody gave it (passed over, or set by a flow); it is never a yes."""
InputKind = Literal[
    "choice", "text", "number", "date", "time", "city", "place", "understood", "appointment", "handover"
]

VERSION = 1
"""Of the saved form; ``flows.migrations`` lifts older ones."""


class Answer(msgspec.Struct, frozen=True):
    """One answer with its provenance."""

    value: Value
    how: Provenance


class Position(msgspec.Struct, frozen=True, omit_defaults=True):
    """A step of a flow in one revision of it."""

    flow: str
    revision: str
    step: str
    fresh: Literal["", "move", "restart"] = ""
    """Set while another flow is gone through: come here by a publication, it is entered anew, in these words."""


class Wait(msgspec.Struct, frozen=True, kw_only=True):
    """What the session waits for. ``guard`` is new at each wait: old presses and late timers show by it."""

    kind: InputKind
    guard: int
    options: tuple[str, ...] = ()
    page: int = 0
    misses: int = 0
    """Inputs in a row that fitted nothing."""
    helps: int = 0
    """How often "I don't understand" came: help, then simpler words, then the host offers a person."""
    tries: int = 0
    """Answers to ``check_understood`` that were not the right one."""
    nudge: bool = True
    private: bool = False
    text_id: str = ""
    """What was asked, where a step asks several questions; empty: the step's own text."""


class Turn(msgspec.Struct, frozen=True):
    """An earlier wait that ``back`` returns to, and the answers known when it was asked."""

    stack: tuple[Position, ...]
    answers: dict[str, Answer]


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """Position, answers and the way back. ``stack`` has the innermost flow last; ended when it is empty."""

    v: int = VERSION
    stack: tuple[Position, ...] = ()
    answers: dict[str, Answer] = {}
    trail: tuple[Turn, ...] = ()
    wait: Wait | None = None
    waits: int = 0
    settled: str = ""
    """The newest move of a publication that was known at the last turn. What it left where it stood goes on to the end
    of what it began: moves up to this one are not for it, on whatever step it comes to stand."""

    @property
    def ended(self) -> bool:
        """Whether no step is left to stand on."""
        return not self.stack

    @property
    def at(self) -> Position | None:
        """The innermost step, or nothing when ended."""
        return self.stack[-1] if self.stack else None
