"""How a method's fields are written down; the tables are in ``methods.py`` and ``objects.py``."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Field:
    """One field of a method or of a type, and what the server says when a client gets it wrong."""

    name: str
    types: tuple[str, ...]
    required: bool = False
    missing: str = ""
    """The words when a required field is not there; empty: Telegram goes on, and only the ledger says so."""
    wrong: str = ""
    """The words when it is of another type; empty: Telegram takes it as not given, and the ledger says so."""
    not_json: str = ""
    """The words when JSON was awaited and it is none; empty: as ``wrong``."""
    least: int = 0
    most: int | None = None
    """Limits: UTF-16 units of a text, members of a list, or a number's range. """
    beyond: str = ""
    """The words outside the limits; empty: Telegram takes the nearest allowed value."""
    formatted: bool = False
    """Whether its length counts only after its markup is read."""


@dataclass(frozen=True)
class Method:
    """A method and its fields."""

    name: str
    fields: tuple[Field, ...]
    sends: bool = False
    """Whether it writes to a chat, and so counts against the limits on sending."""

    def field(self, name: str) -> Field:
        """The field of that name. Raises ``KeyError``."""
        return {field.name: field for field in self.fields}[name]


def field(
    name: str,
    types: str,
    *,
    need: str | None = None,
    wrong: str = "",
    not_json: str = "",
    least: int = 0,
    most: int | None = None,
    beyond: str = "",
    formatted: bool = False,
) -> Field:
    """Write a field; ``need`` makes it required and is what is said without it, ``types`` are split at ``|``."""
    kinds, required = tuple(types.split("|")), need is not None
    return Field(name, kinds, required, need or "", wrong, not_json, least, most, beyond, formatted)
