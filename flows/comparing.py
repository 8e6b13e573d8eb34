"""The closed list of comparisons a branch may make. There is no expression language behind it."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from flows.session import Value

_ORDERED = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}:[0-9]{2}")
_NUMBER = re.compile(r"-?[0-9]{1,9}")


class Comparison(BaseModel):
    """Exactly one of its fields is given. A plain value is ``is``."""

    ONE_OF: ClassVar[bool] = True
    """A form has one row for it: how, and with what."""
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
    is_: str | None = Field(None, alias="is")
    in_: list[str] | None = Field(None, alias="in")
    under: str | None = None
    over: str | None = None
    known: bool | None = None

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, given: Any) -> Any:
        return {"is": given} if isinstance(given, str) else given

    @model_validator(mode="after")
    def _one(self) -> Comparison:
        given = (self.is_, self.in_, self.under, self.over, self.known)
        if sum(part is not None for part in given) != 1:
            raise ValueError("give exactly one of is, in, under, over, known")
        for limit in (self.under, self.over):
            if limit is not None and not (_NUMBER.fullmatch(limit) or _ORDERED.fullmatch(limit)):
                raise ValueError(f"{limit!r} is no number, date or time")
        return self


def holds(test: Comparison, value: Value) -> bool:
    """Whether ``value`` passes. Kinds that do not fit each other (a word under 18) never do."""
    if test.known is not None:
        return (value is not None) == test.known
    if value is None:
        return False
    words = [_word(part) for part in value] if isinstance(value, list) else [_word(value)]
    if test.is_ is not None:
        return test.is_ in words
    if test.in_ is not None:
        return any(word in test.in_ for word in words)
    if test.under is not None:
        return _less(value, test.under)
    return test.over is not None and _less(value, test.over, over=True)


def _word(value: str | int | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _less(value: Value, limit: str, *, over: bool = False) -> bool:
    if isinstance(value, int) and not isinstance(value, bool):
        if not _NUMBER.fullmatch(limit):
            return False
        return value > int(limit) if over else value < int(limit)
    if isinstance(value, str) and _ORDERED.fullmatch(value) and _ORDERED.fullmatch(limit):
        if len(value) != len(limit):
            return False
        return value > limit if over else value < limit
    return False
