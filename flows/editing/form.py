"""The form of a step, made from the model of its kind: a new kind needs nothing here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from flows.definition.emit import inline, plain_fields
from flows.editing.operations import EditFault, Fields
from flows.editing.posted import values_of
from flows.editing.shape import FormKind, alias, kind_of, listed, literals, model_of, tested
from flows.step import Step
from flows.steps import KINDS

WAY_ROWS = frozenset({"choices", "items"})
ROWS = frozenset({"pairs", "steps", "flows"})
"""Kinds of field that are rows of a value and what it leads to or is."""
WAYS = frozenset({"next", "skip", "none", "failed", "all", "otherwise", "start"})
HIDDEN = frozenset({"accept"})
FLOWS = frozenset({"flow"})
_NUMBER = re.compile(r"\.\d+\.")


class Row(msgspec.Struct, frozen=True):
    """One line of a mapping: a value and where it leads, or a name, how it is compared and with what."""

    key: str
    to: str
    how: str = ""


class FormField(msgspec.Struct, frozen=True, kw_only=True):
    """One field as a form has it.

    ``choice`` has ``options``; ``steps`` and ``flows`` have ``rows``, and so do ``tests``, with ``options`` for how;
    ``group`` has ``groups`` of one, ``groups`` of many, the last of them empty; ``written`` is short YAML.
    """

    name: str
    kind: FormKind
    value: str = ""
    options: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    groups: tuple[tuple[FormField, ...], ...] = ()
    required: bool = False
    help: str = ""
    """What the field is for, as its model says in English; the console's own words go before it."""
    set: bool = False
    """Whether it is not at its default."""

    @property
    def label(self) -> str:
        """The last part of the name: what it is called within its group."""
        return self.name.rpartition(".")[2]


class _Known(msgspec.Struct, frozen=True):
    """Which fields of a step are ways on, and which call a flow, as the step itself says."""

    ways: frozenset[str]
    calls: frozenset[str]

    def kind(self, name: str, kind: FormKind) -> FormKind:
        if kind == "pairs":
            held = f"{name}."
            if name in WAY_ROWS or _begins(self.ways, held):
                return "steps"
            return "flows" if _begins(self.calls, held) else "pairs"
        if kind == "line":
            named = _NUMBER.sub(".*.", name)
            return "step" if named in self.ways else "flow" if named in self.calls else "line"
        return kind


def form_of(step: Step) -> tuple[FormField, ...]:
    """Every field of a step in the order of its kind; what is always there is last."""
    model = type(step)
    own = [name for name in model.model_fields if name not in Step.model_fields]
    names = [*own, *(name for name in ("text", "note") if name in model.model_fields)]
    known = _Known(
        frozenset(_NUMBER.sub(".*.", way.field) for way in step.exits("")) | WAYS,
        frozenset(_NUMBER.sub(".*.", field) for field, _ in step.calls()) | FLOWS,
    )
    shown = [name for name in names if name not in HIDDEN]
    found = _fields(model, shown, plain_fields(step), known, "")
    # What it is comes before where it leads.
    return tuple(sorted(found, key=lambda field: (field.name in ("text", "note"), field.kind == "step")))


def fields_from(kind: str, posted: Mapping[str, Sequence[str]]) -> Fields:
    """The step that a form says, as written. Raises ``EditFault`` for what is no short YAML."""
    model = KINDS.get(kind)
    if model is None:
        raise EditFault("", [("kind", f"is one of {', '.join(KINDS)}")])
    wrong: list[tuple[str, str]] = []
    fields = values_of(model, posted, wrong, skip=HIDDEN)
    if wrong:
        raise EditFault("", wrong)
    return {"kind": kind, **fields}


def typed_again(fields: Iterable[FormField], posted: Mapping[str, Sequence[str]]) -> tuple[FormField, ...]:
    """The fields with what was typed into them, for a page that comes again."""
    return tuple(_typed(field, posted) for field in fields)


def _typed(field: FormField, posted: Mapping[str, Sequence[str]]) -> FormField:
    keys = f"{field.name}.key"
    if keys in posted:
        ways = posted.get(f"{field.name}.to", ())
        hows = posted.get(f"{field.name}.how") or [""] * len(ways)
        triples = zip(posted[keys], ways, hows, strict=False)
        return msgspec.structs.replace(
            field, rows=tuple(Row(*each) for each in triples if each[0] or each[1])
        )
    if field.groups:
        groups = tuple(typed_again(group, posted) for group in field.groups)
        return msgspec.structs.replace(field, groups=groups)
    if field.name in posted:
        return msgspec.structs.replace(field, value=posted[field.name][0])
    return field


def _fields(
    model: type[BaseModel], names: Iterable[str], held: Mapping[str, Any], known: _Known, within: str
) -> Iterator[FormField]:
    for name in names:
        written = alias(model, name)
        yield _field(within + written, model.model_fields[name], held.get(written), known)


def _field(name: str, info: FieldInfo, value: Any, known: _Known) -> FormField:
    kind = known.kind(name, kind_of(name.rpartition(".")[2], info.annotation))
    common: dict[str, Any] = {
        "name": name,
        "kind": kind,
        "required": info.is_required(),
        "help": info.description or "",
        "set": value is not None,
    }
    if kind in ROWS:
        rows = tuple(Row(key, str(to)) for key, to in (value or {}).items())
        return FormField(rows=rows, **common)
    if kind == "tests":
        return FormField(rows=_tests(value or {}), options=_hows(tested(info.annotation)), **common)
    if kind in ("group", "groups"):
        model = model_of(info.annotation) or listed(info.annotation)
        assert model is not None
        held = [value or {}] if kind == "group" else [*(value or ()), {}]
        begin = [f"{name}."] if kind == "group" else [f"{name}.{number}." for number in range(len(held))]
        groups = tuple(
            tuple(_fields(model, model.model_fields, each, known, within))
            for each, within in zip(held, begin, strict=True)
        )
        return FormField(groups=groups, **common)
    if kind == "choice":
        options = tuple(str(option) for option in literals(info.annotation) if option != "")
        return FormField(options=options, value=_default(value, info), **common)
    if kind == "flag":
        return FormField(options=("true", "false"), value=_default(value, info), **common)
    if kind == "list":
        return FormField(value=", ".join(value or ()), **common)
    if kind == "written":
        return FormField(value="" if value is None else inline(value), **common)
    return FormField(value="" if value is None else str(value), **common)


def _tests(held: Mapping[str, Any]) -> tuple[Row, ...]:
    found = []
    for key, value in held.items():
        how, other = next(iter(value.items())) if isinstance(value, dict) else ("is", value)
        found.append(Row(key, ", ".join(other) if isinstance(other, list) else str(other), how))
    return tuple(found)


def _hows(model: type[BaseModel] | None) -> tuple[str, ...]:
    return tuple(alias(model, name) for name in model.model_fields) if model is not None else ()


def _begins(names: Iterable[str], beginning: str) -> bool:
    return any(name.startswith(beginning) for name in names)


def _default(value: Any, info: FieldInfo) -> str:
    if value is not None:
        return str(value)
    default = info.default
    if info.is_required() or default is None:
        return ""
    return str(default).lower() if isinstance(default, bool) else str(default)
