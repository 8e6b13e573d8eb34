"""What is shown of a request: to the one who interprets the words alone, to who asked the whole."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Literal

import msgspec

Direction = Literal["to-danish", "to-citizen"]
"""Into Danish, what the citizen wrote; or into Greenlandic, what a worker wants to say."""
Dialect = Literal["west", "east", "north"]
DIALECTS: tuple[Dialect, ...] = ("west", "east", "north")


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """A request as the interpreter sees it: never whose it is, nor of which case."""

    id: uuid.UUID
    direction: str
    dialect: str | None
    promised_at: dt.datetime
    late: bool
    created_at: dt.datetime
    done_at: dt.datetime | None = None
    words: str = ""
    """Only of what they have taken."""
    length: int = 0
    """Words in it, to plan by."""


class Handed(msgspec.Struct, frozen=True, kw_only=True):
    """A request as the case page shows it."""

    id: uuid.UUID
    direction: str
    dialect: str | None
    state: str
    promised_at: dt.datetime
    late: bool
    created_at: dt.datetime
    done_at: dt.datetime | None
    message_id: uuid.UUID | None
    source: str
    result: str
    interpreter: str
    """First name of who has taken it."""
    sent: bool
    """The result went to the citizen."""
