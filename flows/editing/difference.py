"""What is different between two revisions of a flow, step by step and field by field, for somebody who reads it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from flows.definition.emit import plain_fields
from flows.definition.flow import Flow
from flows.step import Step


class FieldChange(msgspec.Struct, frozen=True):
    """One field that differs, by its path (``choices.sofa``); as written, empty where it is not there."""

    field: str
    before: str
    after: str


class StepChange(msgspec.Struct, frozen=True):
    """A step that is there in both and differs."""

    step: str
    fields: tuple[FieldChange, ...]


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """Steps in the order of the newer flow; what was removed in the order of the older."""

    head: tuple[FieldChange, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    """Former and new id of what is the same step but for its name; these are in no other list."""
    changed: tuple[StepChange, ...] = ()
    moved: bool = False
    """The order of the steps that are in both is another."""

    @property
    def anything(self) -> bool:
        """Whether there is a difference at all."""
        return bool(self.head or self.added or self.removed or self.renamed or self.changed or self.moved)


def difference(before: Flow | None, after: Flow) -> Difference:
    """The difference; without an older flow everything is added."""
    if before is None:
        return Difference(added=tuple(after.steps))
    added = [step for step in after.steps if step not in before.steps]
    removed = [step for step in before.steps if step not in after.steps]
    renamed = _renamed(before, after, removed, added)
    names = dict(renamed)
    changed = []
    for old, new in [*((step, step) for step in after.steps if step in before.steps), *renamed]:
        fields = tuple(_fields(before.steps[old], after.steps[new], names))
        if fields:
            changed.append(StepChange(new, fields))
    kept = [step for step in before.steps if step in after.steps]
    return Difference(
        head=tuple(_head(before, after, names)),
        added=tuple(step for step in added if step not in names.values()),
        removed=tuple(step for step in removed if step not in names),
        renamed=tuple(renamed),
        changed=tuple(changed),
        moved=kept != [step for step in after.steps if step in before.steps],
    )


def _head(before: Flow, after: Flow, names: dict[str, str]) -> Iterator[FieldChange]:
    for field in ("topic", "owner", "start", "note"):
        old, new = str(getattr(before, field)), str(getattr(after, field))
        if (names.get(old, old) if field == "start" else old) != new:
            yield FieldChange(field, old, new)
    for code in dict.fromkeys((*before.accept, *after.accept)):
        if before.accept.get(code) != after.accept.get(code):
            yield FieldChange(f"accept.{code}", before.accept.get(code, ""), after.accept.get(code, ""))


def _renamed(before: Flow, after: Flow, removed: list[str], added: list[str]) -> list[tuple[str, str]]:
    """A step that went and one that came are one when nothing but the name differs and no other could be meant."""
    pairs = []
    for old in removed:
        alike = [new for new in added if _written(before.steps[old]) == _written(after.steps[new])]
        others = [other for other in removed if _written(before.steps[other]) == _written(before.steps[old])]
        if len(alike) == 1 and len(others) == 1:
            pairs.append((old, alike[0]))
    return pairs


def _written(step: Step) -> dict[str, str]:
    fields = flat(plain_fields(step))
    fields.pop("text", None)
    return fields


def _fields(old: Step, new: Step, names: dict[str, str]) -> Iterator[FieldChange]:
    before, after = flat(plain_fields(old)), flat(plain_fields(new))
    ways = {way.field for way in old.exits("")}
    for field in dict.fromkeys((*before, *after)):
        was, now = before.get(field, ""), after.get(field, "")
        if was != now and not (field in ways and names.get(was) == now):
            yield FieldChange(field, was, now)
    if list(old.choice_values()) != list(new.choice_values()) and set(old.choice_values()) == set(
        new.choice_values()
    ):
        yield FieldChange("choices", ", ".join(old.choice_values()), ", ".join(new.choice_values()))


def flat(value: Any, path: str = "") -> dict[str, str]:
    """Nested fields as one mapping by path, values as written."""
    if isinstance(value, dict):
        found: dict[str, str] = {}
        for key, part in value.items():
            found |= flat(part, f"{path}.{key}" if path else str(key))
        return found
    if isinstance(value, list):
        if all(isinstance(part, str) for part in value):
            return {path: ", ".join(value)}
        found = {}
        for number, part in enumerate(value):
            found |= flat(part, f"{path}.{number}")
        return found
    return {path: str(value)}
