"""Two changes of one flow made into one, step by step and field by field; what cannot be both is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

import msgspec

from flows.definition.emit import inline, plain_fields
from flows.definition.flow import Flow, build
from flows.editing.operations import EditFault, made
from flows.step import Step

Prefer = Literal["", "mine", "theirs"]
_HEAD = ("topic", "owner", "start", "note")


class Conflict(msgspec.Struct, frozen=True):
    """What both changed, each in another way. ``step`` is empty for the head, ``field`` for a whole step.

    ``mine`` and ``theirs`` are as written; empty where it was taken away.
    """

    step: str
    field: str
    mine: str
    theirs: str


class Merged(msgspec.Struct, frozen=True):
    """Both changes in one flow; without ``prefer`` there is none while there are conflicts."""

    flow: Flow | None
    conflicts: tuple[Conflict, ...] = ()


def merge(base: Flow, mine: Flow, theirs: Flow, *, prefer: Prefer = "") -> Merged:
    """Put two changes of ``base`` together. ``prefer``: whose word counts where both changed the same field.

    The name is that of ``theirs``. Whether the ways of the result lead anywhere is for the checks to say.
    """
    return _Merging(prefer).flows(base, mine, theirs)


class _Merging:
    def __init__(self, prefer: Prefer) -> None:
        self.prefer = prefer
        self.conflicts: list[Conflict] = []

    def flows(self, base: Flow, mine: Flow, theirs: Flow) -> Merged:
        head = self.fields("", "", _head(base), _head(mine), _head(theirs))
        steps: dict[str, Step] = {}
        for name in _order(base.steps, mine.steps, theirs.steps):
            step = self.step(name, base.steps.get(name), mine.steps.get(name), theirs.steps.get(name))
            if step is not None:
                steps[name] = step
        start = head.get("start", "")
        if start not in steps:
            # One let the flow begin at a step that the other took away.
            self.conflicts.append(Conflict("", "start", mine.start, theirs.start))
            start = next((name for name in (mine.start, theirs.start, *steps) if name in steps), "")
        found = tuple(self.conflicts)
        if (found and not self.prefer) or not start:
            return Merged(None, found)
        flow = build(
            name=theirs.name, topic=head["topic"], owner=head.get("owner", ""), start=start,
            note=head.get("note", ""), accept=head.get("accept", {}), steps=steps,
        )  # fmt: skip
        return Merged(flow, found)

    def step(self, name: str, base: Step | None, mine: Step | None, theirs: Step | None) -> Step | None:
        if mine == theirs or theirs == base:
            return mine
        if mine == base:
            return theirs
        if mine is None or theirs is None or mine.kind != theirs.kind:
            return self.either(name, mine, theirs)
        before = plain_fields(base) if base is not None and base.kind == mine.kind else {}
        known = len(self.conflicts)
        fields = self.fields(name, "", before, plain_fields(mine), plain_fields(theirs))
        try:
            return made(name, fields)
        except EditFault:
            # Each field by itself would do, all of them together are no step.
            del self.conflicts[known:]
            return self.either(name, mine, theirs)

    def either(self, name: str, mine: Step | None, theirs: Step | None) -> Step | None:
        self.conflicts.append(Conflict(name, "", _told(mine), _told(theirs)))
        return theirs if self.prefer == "theirs" else mine

    def fields(
        self, step: str, path: str, base: Mapping[str, Any], mine: Mapping[str, Any], theirs: Mapping[str, Any]
    ) -> dict[str, Any]:  # fmt: skip
        merged: dict[str, Any] = {}
        for name in _order(base, mine, theirs):
            value = self.value(
                step, f"{path}.{name}" if path else name, base.get(name), mine.get(name), theirs.get(name)
            )
            if value is not None:
                merged[name] = value
        return merged

    def value(self, step: str, path: str, base: Any, mine: Any, theirs: Any) -> Any:
        if mine == theirs or theirs == base:
            # The order of rows counts as well: of two equal mappings the one that was moved stands.
            return theirs if _same(mine, base) else mine
        if mine == base:
            return theirs
        if isinstance(mine, dict) and isinstance(theirs, dict):
            return self.fields(step, path, base if isinstance(base, dict) else {}, mine, theirs)
        self.conflicts.append(Conflict(step, path, _written(mine), _written(theirs)))
        return theirs if self.prefer == "theirs" else mine


def _head(flow: Flow) -> dict[str, Any]:
    held = {name: value for name in _HEAD if (value := getattr(flow, name))}
    return {**held, "accept": dict(flow.accept)} if flow.accept else held


def _same(one: Any, other: Any) -> bool:
    return one == other and (not isinstance(one, dict) or list(one) == list(other))


def _order(base: Iterable[str], mine: Iterable[str], theirs: Iterable[str]) -> list[str]:
    """The names of both: in their order when mine is the former one, else in mine; what is only in the other
    stands behind what it stood behind there.
    """
    before, first, second = list(base), list(mine), list(theirs)
    kept = [name for name in before if name in first]
    if kept == [name for name in first if name in before]:
        first, second = second, first
    found = list(first)
    for at, name in enumerate(second):
        if name not in found:
            behind = next((found.index(other) + 1 for other in reversed(second[:at]) if other in found), 0)
            found.insert(behind, name)
    return found


def _told(step: Step | None) -> str:
    return "" if step is None else inline(plain_fields(step))


def _written(value: Any) -> str:
    return "" if value is None else inline(value)
