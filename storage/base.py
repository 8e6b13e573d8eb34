"""The one MetaData every table hangs on, and the column types they share."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

import uuid_utils
from sqlalchemy import (
    BigInteger,
    ColumnClause,
    DateTime,
    Integer,
    LargeBinary,
    MetaData,
    String,
    TypeDecorator,
    literal_column,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import Uuid

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMING)


def new_id() -> uuid.UUID:
    """Return a fresh UUIDv7: sortable by the time it was made, in milliseconds."""
    return uuid.UUID(int=uuid_utils.uuid7().int)


def spelt(word: str) -> ColumnClause[str]:
    """A word of ours as it stands in the statement itself, not as a value beside it.

    SQLite takes a partial index only for a statement in which the index's condition can be read.
    """
    assert word.isascii()
    assert word.isalpha()
    return literal_column(f"'{word}'", String)


class UtcDateTime(TypeDecorator[dt.datetime]):
    """An instant. Always UTC in Python; a naive value is a programming error and refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return value.astimezone(dt.UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        assert isinstance(value, dt.datetime)
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


Id = Uuid(as_uuid=True)
Serial = BigInteger().with_variant(Integer(), "sqlite")
Word = String(64)
"""A short machine word: a state, a kind, a flow's name, a hash."""
Sealed = LargeBinary
"""AES-GCM ciphertext (nonce, then text and tag); see ``storage.vault``."""
