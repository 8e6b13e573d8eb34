"""The outbox: what is looked for each second is found without reading every message ever sent."""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy import Connection, insert

from storage.base import new_id
from storage.conversations import outbox
from storage.conversations import queries as conversations
from storage.conversations.tables import message
from storage.engine import Database
from storage.identity import queries as identity

NOON = dt.datetime(2026, 11, 2, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def talk_with(conn: Connection, *queued: dt.datetime | None) -> uuid.UUID:
    """A conversation with messages that may go at these times, in this order."""
    citizen_id, conversation_id, address_id = new_id(), new_id(), new_id()
    identity.insert_citizen(conn, citizen_id, b"wrapped", "one", NOON)
    identity.insert_address(
        conn,
        id=address_id,
        citizen_id=citizen_id,
        channel="telegram",
        lookup=citizen_id.bytes,
        created_at=NOON,
    )
    conversations.insert_conversation(conn, id=conversation_id, citizen_id=citizen_id, created_at=NOON)
    for ordinal, not_before in enumerate(queued, 1):
        values = {
            "id": new_id(),
            "conversation_id": conversation_id,
            "ordinal": ordinal,
            "change_seq": ordinal,
            "sender": "bot",
            "address_id": address_id,
            "channel": "telegram",
            "state": "queued",
            "sealed_parts": b"",
            "not_before": not_before,
            "created_at": NOON,
        }
        conn.execute(insert(message).values(values))
    return conversation_id


def test_what_stands_behind_a_message_that_must_wait_is_not_due(database: Database) -> None:
    waits = database.write(lambda conn: talk_with(conn, NOON + HOUR, None))
    goes = database.write(lambda conn: talk_with(conn, NOON - HOUR, NOON + HOUR))

    def due(now: dt.datetime) -> set[uuid.UUID]:
        return set(database.read(lambda conn: outbox.due_conversations(conn, now, ["telegram"])))

    assert due(NOON) == {goes}
    assert database.read(outbox.waiting) == 4
    assert due(NOON + HOUR) == {goes, waits}
    assert database.read(lambda conn: outbox.due_conversations(conn, NOON, ["web"])) == []


def test_the_look_uses_the_index_of_what_is_unsent(sqlite_url: object) -> None:
    assert callable(sqlite_url)
    database = Database.open(sqlite_url())
    with database.count_statements() as seen:
        database.read(lambda conn: outbox.due_conversations(conn, NOON, ["telegram"]))
    (statement,) = seen.texts
    given = ("queued", "telegram", NOON.isoformat(), 500, 0)
    plan = database.read(lambda conn: conn.exec_driver_sql(f"explain query plan {statement}", given).all())
    assert any("ix_message_outbox" in str(step) for step in plan)
    assert not any("SCAN message USING INDEX uq" in str(step) for step in plan)
    database.close()
