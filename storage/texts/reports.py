"""A citizen says that what was shown is wrong: a question without words, and without anybody who asks it."""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy import Connection

from storage.rows import insert_missing
from storage.texts.tables import text_question


def report(
    conn: Connection,
    *,
    report_id: uuid.UUID,
    text_id: str,
    language: str,
    revision: str,
    asked_at: dt.datetime,
) -> bool:
    """Keep that this wording is said to be wrong; False: it is known. ``report_id``: one for each message."""
    values = {
        "id": report_id,
        "text_id": text_id,
        "language": language,
        "revision": revision,
        "kind": "citizen",
        "asked_at": asked_at,
    }
    return insert_missing(conn, text_question, values, ["id"])
