"""Which kind of field a form has for what a model declares."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Any, Literal, TypeGuard, Union, get_args, get_origin

from pydantic import BaseModel

FormKind = Literal[
    "line", "long", "number", "flag", "choice", "step", "flow", "pairs", "steps", "flows", "list", "written",
    "group", "groups", "tests",
]  # fmt: skip
LONG = frozenset({"note"})


def kind_of(name: str, annotation: Any) -> FormKind:
    """The kind of field; ``written``, short YAML, for what has no better one."""
    if name in LONG:
        return "long"
    if annotation is bool:
        return "flag"
    if literals(annotation):
        return "choice"
    if tested(annotation) is not None:
        return "tests"
    if listed(annotation) is not None:
        return "groups"
    if model_of(annotation) is not None:
        return "group"
    if get_origin(annotation) is dict and all(_is_text(each) for each in get_args(annotation)):
        return "pairs"
    if get_origin(annotation) is list and all(_is_text(each) for each in get_args(annotation)):
        return "list"
    if _is_text(annotation) or annotation == (str | None):
        return "line"
    if annotation in (int, float, int | None):
        return "number"
    return "written"


def literals(annotation: Any) -> tuple[Any, ...]:
    """The values of a closed list, of several in turn where any of them will do."""
    if get_origin(annotation) in (Union, UnionType):
        found = [literals(each) for each in get_args(annotation) if each is not NoneType]
        return tuple(value for values in found for value in values) if all(found) else ()
    return get_args(annotation) if get_origin(annotation) is Literal else ()


def model_of(annotation: Any) -> type[BaseModel] | None:
    """The model of which there is one, or none."""
    if get_origin(annotation) in (Union, UnionType):
        named = [each for each in get_args(annotation) if each is not NoneType]
        return model_of(named[0]) if len(named) == 1 else None
    return annotation if _is_model(annotation) else None


def listed(annotation: Any) -> type[BaseModel] | None:
    """The model of which there is a list."""
    if get_origin(annotation) is not list:
        return None
    (each,) = get_args(annotation)
    return each if _is_model(each) else None


def tested(annotation: Any) -> type[BaseModel] | None:
    """The model of which each name has one, where exactly one of its fields is given (it says so by ``ONE_OF``)."""
    if get_origin(annotation) is not dict:
        return None
    key, each = get_args(annotation)
    return each if _is_text(key) and _is_model(each) and getattr(each, "ONE_OF", False) else None


def alias(model: type[BaseModel], name: str) -> str:
    """The name a field is written by."""
    return model.model_fields[name].alias or name


def _is_model(annotation: Any) -> TypeGuard[type[BaseModel]]:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _is_text(annotation: Any) -> bool:
    return annotation is str or getattr(annotation, "__origin__", None) is str
