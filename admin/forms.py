"""Reading what a form sent: text only, without marks that cannot be shown."""

from __future__ import annotations

import re
import uuid
from typing import Any

from litestar import Request

from bot.errors import HelpError, NotFound

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
LONGEST = 8000
"""Characters in any one field; more is refused rather than cut."""


class Form:
    """The fields of a form by name; a missing one is empty."""

    def __init__(self, fields: dict[str, list[str]]) -> None:
        self._fields = fields

    def names(self) -> list[str]:
        """The names of all fields, in the order they came."""
        return list(self._fields)

    def text(self, name: str, longest: int = LONGEST) -> str:
        """The field with line ends made equal and control marks removed. Raises ``too-long``."""
        value = next(iter(self._fields.get(name, ())), "")
        if len(value) > longest:
            raise HelpError("too-long", 400, longest=longest)
        return _CONTROL.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))

    def line(self, name: str) -> str:
        """The field as one line without edges."""
        return " ".join(self.text(name).split())

    def secret(self, name: str) -> str:
        """The field exactly as typed."""
        return next(iter(self._fields.get(name, ())), "")

    def all(self, name: str) -> list[str]:
        """Every value of a field that may come more than once."""
        return [_CONTROL.sub("", value) for value in self._fields.get(name, ()) if value]

    def every(self, name: str) -> list[str]:
        """Every value of a field in order, empty ones too: the rows of two fields belong together."""
        return [_CONTROL.sub("", value) for value in self._fields.get(name, ())]

    def id(self, name: str) -> uuid.UUID:
        """The field as an id. Raises ``NotFound`` when it is none."""
        try:
            return uuid.UUID(self.text(name))
        except ValueError:
            raise NotFound from None


async def read_form(request: Request[Any, Any, Any]) -> Form:
    """The form of a request; files are left out."""
    data = await request.form()
    fields: dict[str, list[str]] = {}
    for name, value in data.multi_items():
        if isinstance(value, str):
            fields.setdefault(name, []).append(value)
    return Form(fields)
