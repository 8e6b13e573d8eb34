"""Models that were trained here, so that no other process and no later start has to."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Connection, delete, select

from storage.rows import upsert
from storage.understanding.tables import trained_model

KEPT = 5
"""As many publications can be rolled back without training; a model has less than two megabytes."""


def put(conn: Connection, key: str, content: bytes, now: dt.datetime) -> None:
    """Keep a model; of those there are, the newest stay."""
    upsert(conn, trained_model, {"key": key, "content": content, "made_at": now}, ["key"])
    table = trained_model.c
    newest = select(table.key).order_by(table.made_at.desc(), table.key != key).limit(KEPT)
    conn.execute(delete(trained_model).where(table.key.not_in(newest)))


def find(conn: Connection, key: str) -> bytes | None:
    """A model by its key, or None when nobody has trained it."""
    found = select(trained_model.c.content).where(trained_model.c.key == key)
    content = conn.execute(found).scalar()
    return bytes(content) if content is not None else None


def is_there(conn: Connection, key: str) -> bool:
    """Whether it was trained; without reading it."""
    found = select(trained_model.c.key).where(trained_model.c.key == key)
    return conn.execute(found).first() is not None
