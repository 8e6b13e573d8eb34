"""Appointments and reminders: told once, read only by their conversation, gone when they are erased."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from sqlalchemy import Connection

from storage.appointments import queries as rows
from storage.appointments import reach
from storage.base import new_id
from storage.conversations import queries as conversations
from storage.engine import Database
from storage.identity import queries as identity

NOON = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def somebody(conn: Connection) -> tuple[uuid.UUID, uuid.UUID]:
    """A citizen and their conversation."""
    citizen_id, conversation_id = new_id(), new_id()
    identity.insert_citizen(conn, citizen_id, b"key", "master", NOON)
    conversations.insert_conversation(
        conn, id=conversation_id, citizen_id=citizen_id, created_at=NOON, delivery_token=0
    )
    return citizen_id, conversation_id


def agreed(conversation_id: uuid.UUID, **values: Any) -> dict[str, Any]:
    return {
        "id": new_id(),
        "conversation_id": conversation_id,
        "state": "agreed",
        "what": "doctor",
        "duty": "offer",
        "interpreter": "none",
        "wall": "2026-11-26T10:00",
        "zone": "Europe/Copenhagen",
        "starts_at": NOON + 24 * HOUR,
        "computed_with": "2026a",
        "created_at": NOON,
        "changed_at": NOON,
    } | values


def reminding(conversation_id: uuid.UUID, **values: Any) -> dict[str, Any]:
    return {
        "id": new_id(),
        "conversation_id": conversation_id,
        "kind": "text",
        "version": 1,
        "wall": "2026-11-25T10:00",
        "zone": "Europe/Copenhagen",
        "due_at": NOON + 48 * HOUR,
        "state": "planned",
        "created_at": NOON,
    } | values


def test_the_same_origin_is_one_appointment_and_none_is_many(database: Database) -> None:
    def job(conn: Connection) -> list[bool]:
        _, mine = somebody(conn)
        _, other = somebody(conn)
        given = [
            agreed(mine, origin="eksempel:1"),
            agreed(mine, origin="eksempel:1"),
            agreed(other, origin="eksempel:1"),
            agreed(mine, origin=None),
            agreed(mine, origin=None),
        ]
        found = [rows.insert_appointment(conn, **each) for each in given]
        assert rows.of_origin(conn, mine, "eksempel:1") == given[0]["id"]
        assert len(rows.of_conversation(conn, mine)) == 3
        return found

    assert database.write(job) == [True, False, True, True, True]


def test_nothing_of_another_conversation_is_found(database: Database) -> None:
    def job(conn: Connection) -> None:
        _, mine = somebody(conn)
        _, other = somebody(conn)
        appointment, reminder = agreed(mine), reminding(mine)
        rows.insert_appointment(conn, **appointment)
        rows.insert_reminder(conn, **reminder)
        assert rows.one(conn, mine, appointment["id"]) is not None
        assert rows.reminder_of(conn, mine, reminder["id"]) is not None
        assert rows.one(conn, other, appointment["id"]) is None
        assert rows.reminder_of(conn, other, reminder["id"]) is None
        assert (rows.of_conversation(conn, other), rows.reminders(conn, other)) == ([], [])

    database.write(job)


def test_upcoming_ones_are_agreed_and_ahead_in_order(database: Database) -> None:
    def job(conn: Connection) -> list[dt.datetime]:
        _, mine = somebody(conn)
        for hours, state in ((30, "agreed"), (-1, "agreed"), (5, "cancelled"), (10, "agreed"), (0, "agreed")):
            rows.insert_appointment(conn, **agreed(mine, starts_at=NOON + hours * HOUR, state=state))
        return [row["starts_at"] for row in rows.of_conversation(conn, mine, NOON)]

    assert database.write(job) == [NOON + 10 * HOUR, NOON + 30 * HOUR]


def test_how_long_a_talk_is_kept(database: Database) -> None:
    def job(conn: Connection) -> list[dt.datetime | None]:
        _, mine = somebody(conn)
        found = [rows.kept_until(conn, mine)]
        rows.insert_appointment(conn, **agreed(mine, starts_at=NOON + 90 * HOUR, state="cancelled"))
        rows.insert_appointment(conn, **agreed(mine, starts_at=NOON + 10 * HOUR))
        found.append(rows.kept_until(conn, mine))
        rows.insert_reminder(conn, **reminding(mine, state="said", due_at=NOON + 80 * HOUR))
        rows.insert_reminder(conn, **reminding(mine, state="held", due_at=NOON + 20 * HOUR))
        found.append(rows.kept_until(conn, mine))
        return found

    assert database.write(job) == [None, NOON + 10 * HOUR, NOON + 20 * HOUR]


def test_when_another_was_said(database: Database) -> None:
    def job(conn: Connection) -> None:
        _, mine = somebody(conn)
        appointment = agreed(mine)
        rows.insert_appointment(conn, **appointment)
        about = {"appointment_id": appointment["id"], "kind": "chosen"}
        first, second = reminding(mine, **about), reminding(mine, **about)
        for each in (first, second):
            rows.insert_reminder(conn, **each)
        rows.update_reminder(conn, first["id"], state="said", said_at=NOON)
        assert rows.last_said(conn, appointment["id"], second["id"]) == NOON
        assert rows.last_said(conn, appointment["id"], first["id"]) is None

    database.write(job)


def test_what_was_computed_with_other_data_is_found(database: Database) -> None:
    def job(conn: Connection) -> None:
        (_, one), (_, two), (_, three) = somebody(conn), somebody(conn), somebody(conn)
        rows.insert_appointment(conn, **agreed(one))
        rows.insert_appointment(conn, **agreed(one))
        rows.insert_appointment(conn, **agreed(two, computed_with="2026b"))
        rows.insert_appointment(conn, **agreed(three, state="cancelled"))
        starts_at = agreed(one)["starts_at"]
        assert rows.computed_before(conn, "2026b", starts_at - dt.timedelta(minutes=1)) == [one]
        assert rows.computed_before(conn, "2026b", starts_at) == []

    database.write(job)


def test_erased_is_gone(database: Database) -> None:
    def job(conn: Connection) -> None:
        (_, mine), (_, other) = somebody(conn), somebody(conn)
        for whose in (mine, other):
            appointment = agreed(whose)
            rows.insert_appointment(conn, **appointment)
            rows.insert_reminder(conn, **reminding(whose, appointment_id=appointment["id"]))
        rows.forget(conn, mine)
        assert (rows.of_conversation(conn, mine), rows.reminders(conn, mine)) == ([], [])
        assert len(rows.reminders(conn, other)) == 1

    database.write(job)


def test_open_addresses_come_with_the_last_seen_first(database: Database) -> None:
    def job(conn: Connection) -> list[str]:
        citizen_id, _ = somebody(conn)
        for number, (channel, state, seen) in enumerate(
            [
                ("web", "open", NOON),
                ("telegram", "open", NOON + HOUR),
                ("web", "finished", NOON + 2 * HOUR),
                ("telegram", "closed", NOON + 3 * HOUR),
                ("web", "open", None),
            ]
        ):
            identity.insert_address(
                conn, id=new_id(), citizen_id=citizen_id, channel=channel, lookup=b"%d" % number,
                state=state, created_at=NOON, last_seen_at=seen,
            )  # fmt: skip
        return [row["channel"] for row in reach.open_addresses(conn, citizen_id)]

    assert database.write(job) == ["telegram", "web", "web"]
