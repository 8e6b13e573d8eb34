"""Errands: what a channel has to do beside sending, kept until it is done so that no crash forgets it."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
import structlog

from bot.clock import real_now
from bot.runtime import Work
from storage.base import new_id
from storage.errands import queries as errands
from storage.vault import Unreadable

log = structlog.get_logger()
DELETE, FETCH = "delete", "fetch"
KEEP_TRYING = dt.timedelta(hours=48)
"""How long a messenger lets a message be taken away, counted from when it came."""


class Errand(msgspec.Struct, frozen=True, kw_only=True):
    """Take a message away. ``external``: whose chat; ``message``: the channel's own id of the message."""

    id: uuid.UUID
    external: str
    message: str
    attempts: int
    made_at: dt.datetime


def topic(channel: str) -> str:
    """The hint that a channel has something to do."""
    return f"errands:{channel}"


def take_away(work: Work, channel: str, address_id: uuid.UUID, message: str) -> None:
    """Have a message of a chat deleted, in the transaction that found out it must not stand there."""
    now = real_now()
    errands.add(
        work.conn,
        id=new_id(),
        channel=channel,
        kind=DELETE,
        address_id=address_id,
        external_id=message[:160],
        attempts=0,
        due_at=now,
        made_at=now,
    )
    work.hint(topic(channel))


def fetch(work: Work, channel: str, address_id: uuid.UUID, media_id: uuid.UUID) -> None:
    """Have what a citizen sent fetched from the channel, after the transaction that notes it."""
    now = real_now()
    errands.add(
        work.conn,
        id=new_id(),
        channel=channel,
        kind=FETCH,
        address_id=address_id,
        external_id=str(media_id),
        attempts=0,
        due_at=now,
        made_at=now,
    )
    work.hint(topic(channel))


def due_errands(work: Work, channel: str, kind: str = DELETE) -> list[Errand]:
    """What may be done now, oldest first. An errand whose address does not open is left out.

    Of a ``FETCH``, ``message`` is our own id of what is to be fetched.
    """
    found = []
    for row in errands.due(work.conn, channel, real_now(), kind=kind):
        try:
            key = work.runtime.vault.unwrap(row["wrapped"], row["master"])
            external = key.open(f"address:{row['address_id']}", row["sealed_external"] or b"").decode()
        except Unreadable:
            log.error("errand does not open", errand=str(row["id"]))
            continue
        found.append(
            Errand(
                id=row["id"],
                external=external,
                message=row["external_id"],
                attempts=row["attempts"],
                made_at=row["made_at"],
            )
        )
    return found


def close_errand(work: Work, errand_id: uuid.UUID) -> None:
    """It is done, or can never be."""
    errands.close(work.conn, errand_id)


def put_off(work: Work, errand: Errand, seconds: float) -> None:
    """Try again after ``seconds``; when that is too late for the messenger it is given up, with a line in the log."""
    again_at = real_now() + dt.timedelta(seconds=seconds)
    if again_at > errand.made_at + KEEP_TRYING:
        log.error("errand given up", errand=str(errand.id))
        errands.close(work.conn, errand.id)
        return
    errands.put_off(work.conn, errand.id, again_at)
