"""The form of a step, made from the model of its kind: a new kind needs nothing here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

import msgspec
from pydantic.fields import FieldInfo

from flows.definition.emit import inline, plain_fields
from flows.definition.nodes import Mapping as MappingNode
from flows.definition.nodes import Node, NotYaml, Scalar, read_nodes
from flows.editing.operations import EditFault, Fields
from flows.step import Step
from flows.steps import KINDS

FormKind = Literal[
    "line", "long", "number", "flag", "choice", "step", "flow", "pairs", "steps", "flows", "list", "written"
]  # fmt: skip
WAY_ROWS = frozenset({"choices", "items"})
ROWS = frozenset({"pairs", "steps", "flows"})
"""Kinds of field that are rows of a value and what it leads to or is."""
WAYS = frozenset({"next", "skip", "none", "failed", "all", "otherwise", "start"})
LONG = frozenset({"note"})
HIDDEN = frozenset({"accept"})
FLOWS = frozenset({"flow"})


class Row(msgspec.Struct, frozen=True):
    """One line of a mapping: a value and where it leads."""

    key: str
    to: str


class FormField(msgspec.Struct, frozen=True, kw_only=True):
    """One field as a form has it.

    ``choice`` has ``options``; ``steps`` and ``flows`` have ``rows``; ``written`` is a value in short YAML.
    """

    name: str
    kind: FormKind
    value: str = ""
    options: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    required: bool = False
    set: bool = False
    """Whether it is not at its default."""


def form_of(step: Step) -> tuple[FormField, ...]:
    """Every field of a step in the order of its kind; what is always there is last."""
    held = plain_fields(step)
    own = [name for name in type(step).model_fields if name not in Step.model_fields]
    names = [*own, *(name for name in ("text", "note") if name in type(step).model_fields)]
    model = type(step)
    found = tuple(
        _field(_alias(model, name), model.model_fields[name], held, step)
        for name in names
        if name not in HIDDEN
    )
    # What it is comes before where it leads.
    return tuple(sorted(found, key=lambda field: (field.name in ("text", "note"), field.kind == "step")))


def fields_from(kind: str, posted: Mapping[str, Sequence[str]]) -> Fields:
    """The step that a form says, as written. Raises ``EditFault`` for what is no short YAML."""
    model = KINDS.get(kind)
    if model is None:
        raise EditFault("", [("kind", f"is one of {', '.join(KINDS)}")])
    fields: Fields = {"kind": kind}
    wrong: list[tuple[str, str]] = []
    for own, info in model.model_fields.items():
        name = _alias(model, own)
        if own in HIDDEN:
            continue
        try:
            value = _value(name, _kind(name, info), posted)
        except NotYaml as broken:
            wrong.append((name, str(broken)))
            continue
        if value not in ("", None, {}, []) or (info.is_required() and value is not None):
            fields[name] = value
    if wrong:
        raise EditFault("", wrong)
    return fields


def _value(name: str, kind: FormKind, posted: Mapping[str, Sequence[str]]) -> Any:
    given = [each.strip() for each in posted.get(name, ())]
    if kind in ROWS:
        keys = [each.strip() for each in posted.get(f"{name}.key", ())]
        ways = [each.strip() for each in posted.get(f"{name}.to", ())]
        return {key: to for key, to in zip(keys, ways, strict=False) if key}
    if kind == "flag":
        return given[-1] if given else ""
    if kind == "list":
        return [part.strip() for part in ",".join(given).split(",") if part.strip()]
    written = given[0] if given else ""
    if kind != "written" or not written:
        return written
    root = read_nodes(f"x: {written}\n")
    node = root.get("x") if isinstance(root, MappingNode) else None
    return _plain(node) if node is not None else ""


def _plain(node: Node) -> Any:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, MappingNode):
        return {key.text: _plain(value) for key, value in node.items}
    return [_plain(item) for item in node.items]


def _field(name: str, info: FieldInfo, held: Fields, step: Step) -> FormField:
    kind, value = _told_by(step, name, _kind(name, info)), held.get(name)
    common: dict[str, Any] = {"name": name, "kind": kind, "required": info.is_required(), "set": name in held}
    if kind in ROWS:
        rows = tuple(Row(key, str(to)) for key, to in (value or {}).items())
        return FormField(rows=rows, **common)
    if kind == "choice":
        options = tuple(str(option) for option in _literals(info.annotation))
        return FormField(options=options, value=_default(value, info), **common)
    if kind == "flag":
        return FormField(options=("true", "false"), value=_default(value, info), **common)
    if kind == "list":
        return FormField(value=", ".join(value or ()), **common)
    if kind == "written":
        return FormField(value="" if value is None else inline(value), **common)
    return FormField(value="" if value is None else str(value), **common)


def _told_by(step: Step, name: str, kind: FormKind) -> FormKind:
    """A field that the step itself says is a way, or calls a flow, is chosen among those that there are."""
    ways = {way.field for way in step.exits("")} | WAYS
    calls = {field for field, _ in step.calls()} | FLOWS
    if kind == "pairs":
        held = f"{name}."
        return (
            "steps"
            if name in WAY_ROWS or _begins(ways, held)
            else "flows"
            if _begins(calls, held)
            else "pairs"
        )
    if kind == "line":
        return "step" if name in ways else "flow" if name in calls else "line"
    return kind


def _begins(names: Iterable[str], beginning: str) -> bool:
    return any(name.startswith(beginning) for name in names)


def _default(value: Any, info: FieldInfo) -> str:
    if value is not None:
        return str(value)
    default = info.default
    if info.is_required() or default is None:
        return ""
    return str(default).lower() if isinstance(default, bool) else str(default)


def _kind(name: str, info: FieldInfo) -> FormKind:
    annotation = info.annotation
    if name in LONG:
        return "long"
    if annotation is bool:
        return "flag"
    if _literals(annotation):
        return "choice"
    if get_origin(annotation) is dict and all(_is_text(each) for each in get_args(annotation)):
        return "pairs"
    if get_origin(annotation) is list and all(_is_text(each) for each in get_args(annotation)):
        return "list"
    if _is_text(annotation) or annotation == (str | None):
        return "line"
    if annotation in (int, float, int | None):
        return "number"
    return "written"


def _is_text(annotation: Any) -> bool:
    if annotation is str:
        return True
    return getattr(annotation, "__origin__", None) is str


def _literals(annotation: Any) -> tuple[Any, ...]:
    if get_origin(annotation) in (Union, UnionType):
        found = [_literals(each) for each in get_args(annotation) if each is not type(None)]
        return found[0] if len(found) == 1 else ()
    return get_args(annotation) if get_origin(annotation) is Literal else ()


def _alias(model: type[Step], name: str) -> str:
    return model.model_fields[name].alias or name
