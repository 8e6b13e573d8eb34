"""Read the values of a request by the table: Telegram's error where Telegram has one, else a complaint.

A complaint is what a client did wrong and Telegram lets pass: an unknown field, a type that is ignored.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from tests.support.bot_api.fields import Field, Method
from tests.support.bot_api.objects import TYPES
from tests.support.bot_api.refusals import bad


@dataclass(frozen=True)
class Upload:
    """A file in a multipart body."""

    name: str
    content: bytes
    kind: str

    def __repr__(self) -> str:
        return f"<{self.kind} {self.name}, {len(self.content)} bytes>"


class _Wrong(Exception):
    """A value is not of a type."""


class _NotJson(_Wrong):
    """A value should be JSON and is not."""


def units(text: str) -> int:
    """The length of a text as Telegram counts: in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def read(method: Method, given: dict[str, Any], complaints: list[str]) -> dict[str, Any]:
    """The values by name, of the types of the table; adds to the complaints. Raises ``Refused``."""
    values: dict[str, Any] = {}
    known = {field.name for field in method.fields}
    attached = {
        str(raw).removeprefix("attach://") for raw in given.values() if str(raw).startswith("attach://")
    }
    complaints += [f"unknown field {name}" for name in given if name not in known | attached]
    for field in method.fields:
        if field.name not in given or given[field.name] == "":
            _miss(field, complaints)
            continue
        try:
            value = _value(field.types, given[field.name], given)
        except _Wrong as wrong:
            complaints.append(f"{field.name} is not {' or '.join(field.types)}")
            _refuse_wrong(field, wrong)
            continue
        values[field.name] = _within(field, value, complaints)
        complaints += [f"{field.name}: {each}" for each in _inside(field.types, value)]
    return values


def _miss(field: Field, complaints: list[str]) -> None:
    if field.required:
        complaints.append(f"{field.name} is required")
        if field.missing:
            raise bad(field.missing)


def _refuse_wrong(field: Field, wrong: _Wrong) -> None:
    if field.not_json and isinstance(wrong, _NotJson):
        raise bad(field.not_json)
    # Telegram reads numbers leniently: what is no number is nought, and so as good as missing.
    if field.wrong:
        raise bad(field.wrong)
    if field.required and field.missing:
        raise bad(field.missing)


def _value(types: tuple[str, ...], raw: Any, given: dict[str, Any]) -> Any:
    if "InputFile" in types:
        return _file(raw, given, words="String" in types)
    why = _Wrong()
    for kind in types:
        try:
            return _plain(kind, raw)
        except _Wrong as wrong:
            why = wrong
    raise why


def _file(raw: Any, given: dict[str, Any], *, words: bool) -> Any:
    if isinstance(raw, str) and raw.startswith("attach://"):
        raw = given.get(raw.removeprefix("attach://"))
    if isinstance(raw, Upload) or (words and isinstance(raw, str)):
        return raw
    raise _Wrong


def _plain(kind: str, raw: Any) -> Any:
    if kind == "String":
        if isinstance(raw, str):
            return raw
    elif kind == "Boolean":
        return _boolean(raw)
    elif kind in ("Integer", "Float"):
        return _number(kind, raw)
    else:
        return _structure(kind, raw)
    raise _Wrong


def _boolean(raw: Any) -> bool:
    if isinstance(raw, bool):
        return raw
    word = str(raw).lower()
    if word in ("true", "1", "yes"):
        return True
    if word in ("false", "0", "no"):
        return False
    raise _Wrong


def _number(kind: str, raw: Any) -> int | float:
    if isinstance(raw, bool) or not isinstance(raw, int | float | str):
        raise _Wrong
    try:
        if kind == "Float":
            return float(raw)
        if isinstance(raw, float):
            raise _Wrong
        return int(raw)
    except ValueError:
        raise _Wrong from None


def _structure(kind: str, raw: Any) -> Any:
    """An array or an object, given as itself or as JSON in a string."""
    if isinstance(raw, str):
        try:
            raw = json.loads(raw)
        except ValueError:
            raise _NotJson from None
    if kind.startswith("Array of "):
        if not isinstance(raw, list):
            raise _Wrong
        member = kind.removeprefix("Array of ")
        return [_member(member, each) for each in raw]
    if not isinstance(raw, dict):
        raise _Wrong
    return raw


def _member(kind: str, raw: Any) -> Any:
    # Inside JSON a string is a string: no array or object hides in one.
    if isinstance(raw, str) and kind != "String":
        raise _Wrong
    return _plain(kind, raw)


def _within(field: Field, value: Any, complaints: list[str]) -> Any:
    if field.most is None or field.formatted:
        return value
    number = isinstance(value, int | float)
    size = value if number else units(value) if isinstance(value, str) else len(value)
    if field.least <= size <= field.most:
        return value
    complaints.append(f"{field.name} is {size}, allowed are {field.least} to {field.most}")
    if field.beyond:
        raise bad(field.beyond)
    return min(max(size, field.least), field.most) if number else value


def _inside(types: tuple[str, ...], value: Any) -> list[str]:
    """Complaints about the objects inside a value."""
    if isinstance(value, list):
        members = tuple(kind.removeprefix("Array of ") for kind in types if kind.startswith("Array of "))
        return [each for member in value for each in _inside(members, member)]
    if not isinstance(value, dict):
        return []
    kind = _which(types, value)
    if kind not in TYPES:
        return []
    found = []
    fields = {field.name: field for field in TYPES[kind]}
    found += [f"unknown field {name} of {kind}" for name in value if name not in fields]
    for field in fields.values():
        if field.name not in value:
            found += [f"{kind} without {field.name}"] * field.required
            continue
        if not any(_fits(kind_of, value[field.name]) for kind_of in field.types):
            found.append(f"{field.name} of {kind} is not {' or '.join(field.types)}")
        found += _inside(field.types, value[field.name])
    return found


def _which(types: tuple[str, ...], value: dict[str, Any]) -> str:
    """Of several types, the one whose required field is there."""
    for kind in types:
        if any(field.required and field.name in value for field in TYPES.get(kind, ())):
            return kind
    return types[0] if types else ""


def _fits(kind: str, value: Any) -> bool:
    try:
        _member(kind, value)
    except _Wrong:
        return False
    return True
