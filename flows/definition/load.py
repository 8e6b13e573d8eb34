"""A flow file read with all its faults at once, each with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from flows.definition.flow import Flow, build
from flows.definition.nodes import Mapping, Node, NotYaml, Scalar, read_nodes
from flows.faults import Fault
from flows.migrations import definitions as older
from flows.step import Id, Reason, Step
from flows.steps import KINDS

STEPS = 10_000
_STEP = re.compile(r"  [a-z][a-z0-9-]*:")
_ID = re.compile(r"[a-z][a-z0-9-]{0,63}")
Lines = dict[tuple[str, ...], int]


class _Head(BaseModel):
    model_config = ConfigDict(extra="forbid")
    format: str
    flow: Id
    topic: Id
    owner: str = ""
    start: Id
    note: str = ""
    accept: dict[Id, Reason] = {}


class _Reading:
    """The faults of one file, collected while it is read."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.flow = ""
        self.lines: Lines = {}
        self.faults: list[Fault] = []

    def fault(self, code: str, path: tuple[str, ...], message: str, line: int | None = None) -> None:
        """Note a fault at a path such as ``("steps", "need", "choices")``."""
        step = path[1] if len(path) > 1 and path[0] == "steps" else ""
        field = ".".join(path[2:] if step else path)
        self.faults.append(
            Fault(
                severity="error",
                code=code,
                file=self.file,
                line=self.line(path) if line is None else line,
                flow=self.flow,
                step=step,
                field=field,
                message=message,
            )
        )

    def line(self, path: tuple[str, ...]) -> int:
        """The line of a path, or of the nearest thing that holds it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 0)

    def plain(self, node: Node, path: tuple[str, ...]) -> Any:
        """The node as dicts, lists and strings; doubles are faults and the first one counts."""
        self.lines.setdefault(path, node.line)
        if isinstance(node, Scalar):
            return node.text
        if not isinstance(node, Mapping):
            return [self.plain(item, (*path, str(number))) for number, item in enumerate(node.items)]
        found: dict[str, Any] = {}
        for key, value in node.items:
            inner = (*path, key.text)
            if key.text in found:
                self.fault("duplicate-key", inner, f"{key.text!r} stands twice", key.line)
                continue
            self.lines[inner] = key.line
            found[key.text] = self.plain(value, inner)
        return found

    def validated(self, model: type[BaseModel], given: dict[str, Any], path: tuple[str, ...]) -> Any:
        """The model of ``given``, or None; unknown keys are faults and then left away: the rest is seen."""
        for _ in range(2):
            try:
                return model.model_validate(given)
            except ValidationError as wrong:
                unknown = False
                for error in wrong.errors(include_url=False, include_context=False):
                    # Pydantic marks a bad key itself by a last part of its own.
                    where = tuple(str(part) for part in error["loc"] if part != "[key]")
                    if error["type"] == "extra_forbidden":
                        unknown = True
                        self.fault("unknown-key", path + where, f"there is no field {where[-1]!r} here")
                        _without(given, where)
                    else:
                        self.fault("syntax", path + where, _said(error["msg"], where))
                if not unknown or any(error["type"] != "extra_forbidden" for error in wrong.errors()):
                    return None
        return None


def load(text: str, *, file: str) -> tuple[Flow | None, list[Fault]]:
    """Read a flow, with every fault at once. Raises nothing.

    The flow is None when it cannot be made out; with faults it may still be there, for further checks. It is
    nobody's to change: who reads the same text again is given the same flow.
    """
    flow, faults = _loaded(text, file)
    return flow, list(faults)


@lru_cache(maxsize=128)
def _loaded(text: str, file: str) -> tuple[Flow | None, Sequence[Fault]]:
    """Shipped flows are read when they are brought and when they are published, by every process at its start."""
    reading = _Reading(file)
    try:
        root = read_nodes(text)
    except NotYaml as broken:
        reading.fault("syntax", (), str(broken), broken.line)
        return None, [*_faults_before(text, broken.line, file), *reading.faults]
    if not isinstance(root, Mapping):
        reading.fault("syntax", (), "a flow is a mapping", root.line)
        return None, reading.faults
    wrong = older.lift_definition(root)
    if wrong:
        reading.fault("syntax", ("format",), wrong, root.line)
    flow = _flow(reading, reading_name(root), root)
    if flow is not None and not reading.faults and flow.source != text:
        line = _first_difference(flow.source, text)
        reading.fault("not-canonical", (), "not in canonical form; write it anew with the emitter", line)
    return flow, reading.faults


def _faults_before(text: str, line: int, file: str) -> list[Fault]:
    """What is wrong above the step in which the YAML itself breaks off, so that all faults come at once."""
    lines = text.splitlines(keepends=True)[: max(line - 1, 0)]
    while lines and not _STEP.match(lines[-1]):
        lines.pop()
    above = "".join(lines[:-1])
    if not above.strip() or len(above) >= len(text):
        return []
    _, found = load(above, file=file)
    cut_short = ("not-canonical", "syntax")
    return [
        fault for fault in found if fault.field != "start" and (fault.step or fault.code not in cut_short)
    ]


def reading_name(root: Mapping) -> str:
    """The flow's name as written, for faults about a file that cannot be made out."""
    node = root.get("flow")
    return node.text if isinstance(node, Scalar) else ""


def _flow(reading: _Reading, name: str, root: Mapping) -> Flow | None:
    reading.flow = name
    given = reading.plain(root, ())
    written = given.pop("steps", None)
    head = reading.validated(_Head, given, ())
    if not isinstance(written, dict) or not written:
        reading.fault("syntax", ("steps",), "steps: is a mapping with at least one step")
        return None
    if len(written) > STEPS:
        reading.fault("syntax", ("steps",), f"more than {STEPS} steps")
        return None
    steps = {step: _step(reading, step, fields) for step, fields in written.items()}
    whole = {step: model for step, model in steps.items() if model is not None}
    if head is None or len(whole) < len(steps):
        return None
    return build(
        name=head.flow, topic=head.topic, start=head.start, steps=whole, owner=head.owner, note=head.note,
        accept=head.accept, file=reading.file, lines=reading.lines,
    )  # fmt: skip


def _step(reading: _Reading, name: str, fields: Any) -> Step | None:
    path = ("steps", name)
    if not _ID.fullmatch(name):
        reading.fault("syntax", path, "a step's id is lower case letters, digits and hyphens")
        return None
    if not isinstance(fields, dict):
        reading.fault("syntax", path, "a step is a mapping with a kind")
        return None
    kind = fields.pop("kind", None)
    model = KINDS.get(kind) if isinstance(kind, str) else None
    if model is None:
        known = ", ".join(KINDS)
        reading.fault("syntax", (*path, "kind"), f"kind is one of {known}")
        return None
    step = reading.validated(model, fields, path)
    return step if isinstance(step, Step) else None


def _without(given: Any, where: tuple[str, ...]) -> None:
    for part in where[:-1]:
        given = given[int(part)] if isinstance(given, list) else given.get(part)
    if isinstance(given, dict):
        given.pop(where[-1], None)


def _said(message: str, where: tuple[str, ...]) -> str:
    words = message.removeprefix("Value error, ")
    return f"{where[-1]}: {words}" if where else words


def _first_difference(wanted: str, text: str) -> int:
    pairs: Iterator[tuple[str, str]] = zip(wanted.split("\n"), text.split("\n"), strict=False)
    number = 1
    for number, (one, other) in enumerate(pairs, start=1):
        if one != other:
            return number
    return number
