"""Instants computed again from wall clocks when the time zone data is another one. Doing it twice changes nothing."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

import structlog

from bot.appointments.plan import TEXT, plan, set_timer
from bot.appointments.times import release, to_utc
from bot.runtime import Runtime, Work
from bot.turn.door import lock
from storage.appointments import queries as rows

log = structlog.get_logger()


async def recompute_all(runtime: Runtime) -> int:
    """Compute again what was computed with other time zone data; how many conversations it touched."""
    touched = 0
    for conversation_id in await runtime.alook(stale_conversations):
        try:
            await runtime.arun(recompute, conversation_id)
            touched += 1
        except Exception as error:  # noqa: BLE001 - one conversation must not hold up the others
            log.error(
                "appointments not computed again",
                conversation=str(conversation_id),
                error=type(error).__name__,
            )
    return touched


def stale_conversations(work: Work) -> Sequence[uuid.UUID]:
    """Conversations with something to come that was computed with other data than this process has."""
    loose = {
        row["conversation_id"]
        for row in rows.open_of_kind(work.conn, TEXT)
        if row["reason"] is None and to_utc(row["wall"], row["zone"]) != row["due_at"]
    }
    return sorted({*rows.computed_before(work.conn, release(), work.now), *loose})


def recompute(work: Work, conversation_id: uuid.UUID) -> None:
    """Compute one conversation's meetings, reminders and timers again from what the clock on the wall will show."""
    talk = lock(work, conversation_id)
    if talk is None:
        return
    for row in rows.of_conversation(work.conn, conversation_id, work.now):
        if row["computed_with"] == release():
            continue
        values = {"starts_at": to_utc(row["wall"], row["zone"]), "computed_with": release()}
        rows.update_appointment(work.conn, row["id"], **values)
        if (computed := rows.one(work.conn, conversation_id, row["id"])) is not None:
            plan(talk, computed)
    for row in rows.reminders(work.conn, conversation_id):
        due_at = to_utc(row["wall"], row["zone"])
        if row["state"] in rows.OPEN and row["reason"] != "quiet-hours" and row["due_at"] != due_at:
            rows.update_reminder(work.conn, row["id"], due_at=due_at)
            set_timer(talk, row["id"], due_at, row["version"])
    talk.save()
