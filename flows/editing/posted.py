"""What a form sends, as the fields of a step are written."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from flows.definition.nodes import Mapping as MappingNode
from flows.definition.nodes import Node, NotYaml, Scalar, read_nodes
from flows.editing.shape import alias, kind_of, listed, model_of, tested

Posted = Mapping[str, Sequence[str]]
Wrong = list[tuple[str, str]]
_EMPTY: tuple[Any, ...] = ("", None, {}, [])
MANY = 200
"""Groups of one field, more than any step has."""


def values_of(
    model: type[BaseModel], posted: Posted, wrong: Wrong, *, within: str = "", skip: Collection[str] = ()
) -> dict[str, Any]:
    """The fields of a model whose names begin with ``within``; what is empty, or within a group as it is anyway,
    is left out. Faults are added to ``wrong``."""
    found: dict[str, Any] = {}
    for own, info in model.model_fields.items():
        if own in skip:
            continue
        name = alias(model, own)
        value = _value(within + name, info, posted, wrong)
        as_it_is = within and not info.is_required() and value == str(info.default).lower()
        if not as_it_is and (
            value not in _EMPTY or (not within and info.is_required() and value is not None)
        ):
            found[name] = value
    return found


def _value(name: str, info: FieldInfo, posted: Posted, wrong: Wrong) -> Any:
    kind = kind_of(name.rpartition(".")[2], info.annotation)
    given = [each.strip() for each in posted.get(name, ())]
    if kind == "tests":
        return _tests(name, info, posted)
    if kind in ("group", "groups"):
        return _groups(name, info, posted, wrong)
    if kind == "pairs":
        keys, ways = _column(name, "key", posted), _column(name, "to", posted)
        return {key: to for key, to in zip(keys, ways, strict=False) if key}
    if kind == "flag":
        return given[-1] if given else ""
    if kind == "list":
        return _listed(",".join(given))
    written = given[0] if given else ""
    return _short(name, written, wrong) if kind == "written" and written else written


def _groups(name: str, info: FieldInfo, posted: Posted, wrong: Wrong) -> Any:
    many = listed(info.annotation)
    if many is None:
        one = model_of(info.annotation)
        return {} if one is None else values_of(one, posted, wrong, within=f"{name}.")
    numbered = re.compile(re.escape(name) + r"\.(\d{1,3})\.")
    numbers = sorted({int(match[1]) for each in posted if (match := numbered.match(each)) is not None})
    groups = [values_of(many, posted, wrong, within=f"{name}.{number}.") for number in numbers[:MANY]]
    return [group for group in groups if group]


def _tests(name: str, info: FieldInfo, posted: Posted) -> dict[str, Any]:
    model = tested(info.annotation)
    assert model is not None
    lists = {alias(model, own) for own, held in model.model_fields.items() if "list" in str(held.annotation)}
    rows = zip(
        _column(name, "key", posted), _column(name, "how", posted), _column(name, "to", posted), strict=False
    )
    found: dict[str, Any] = {}
    for key, how, to in rows:
        if key:
            value = _listed(to) if how in lists else to
            found[key] = value if how == "is" else {how: value}
    return found


def _column(name: str, part: str, posted: Posted) -> list[str]:
    return [each.strip() for each in posted.get(f"{name}.{part}", ())]


def _listed(written: str) -> list[str]:
    return [part.strip() for part in written.split(",") if part.strip()]


def _short(name: str, written: str, wrong: Wrong) -> Any:
    try:
        root = read_nodes(f"x: {written}\n")
    except NotYaml as broken:
        wrong.append((name, str(broken)))
        return None
    node = root.get("x") if isinstance(root, MappingNode) else None
    return _plain(node) if node is not None else ""


def _plain(node: Node) -> Any:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, MappingNode):
        return {key.text: _plain(value) for key, value in node.items}
    return [_plain(item) for item in node.items]
