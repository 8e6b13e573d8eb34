"""Browsers that may be woken, and the errands of waking them."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from storage.appointments.tables import appointment, reminder
from storage.conversations.tables import conversation, message
from storage.errands.tables import errand
from storage.identity.tables import address, data_key
from storage.push.tables import push_subscription as subscription
from storage.rows import all_of, columns, one_of

KIND = "push"
CHANNEL = "web"


class Known(msgspec.Struct, frozen=True):
    """A subscription and the talk on a phone that it belongs to."""

    id: uuid.UUID
    address_id: uuid.UUID


class Browser(msgspec.Struct, frozen=True, kw_only=True):
    """A subscription with the wrapped key that opens it."""

    id: uuid.UUID
    sealed_subscription: bytes
    failures: int
    used_at: dt.datetime | None
    wrapped: bytes
    master: str


class PushErrand(msgspec.Struct, frozen=True, kw_only=True):
    """A browser has yet to be woken. ``external_id`` names it and the message."""

    id: uuid.UUID
    external_id: str
    attempts: int
    made_at: dt.datetime


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """A message that a browser is woken for, and when its citizen wrote last (UTC). ``wall``, ``zone``, ``chosen`` and
    ``starts_at`` (of the meeting, UTC) are of the reminder it is, if it is one."""

    sender: str
    heard_at: dt.datetime | None
    received_at: dt.datetime | None
    wall: str | None
    zone: str | None
    chosen: bool | None
    starts_at: dt.datetime | None


def _reachable() -> ColumnElement[bool]:
    """Talks that are not finished, on phones that are not borrowed."""
    return (address.c.state == "open") & address.c.borrowed.is_(False)


def add(
    conn: Connection,
    *,
    subscription_id: uuid.UUID,
    lookup: bytes,
    citizen_id: uuid.UUID,
    address_id: uuid.UUID,
    sealed_subscription: bytes,
    made_at: dt.datetime,
) -> None:
    """Write a browser down: one a talk on a phone, and one talk an endpoint; what stood there before goes."""
    same = (subscription.c.address_id == address_id) | (subscription.c.lookup == lookup)
    conn.execute(delete(subscription).where(same))
    conn.execute(
        insert(subscription).values(
            id=subscription_id,
            lookup=lookup,
            citizen_id=citizen_id,
            address_id=address_id,
            sealed_subscription=sealed_subscription,
            failures=0,
            made_at=made_at,
        )
    )


def browsers_of(conn: Connection, citizen_id: uuid.UUID) -> list[Known]:
    """The browsers of a citizen that may be woken."""
    mine = (
        select(*columns(Known, subscription))
        .join(address, address.c.id == subscription.c.address_id)
        .where(subscription.c.citizen_id == citizen_id, _reachable())
        .order_by(subscription.c.id)
    )
    return all_of(conn, Known, mine)


def browser(conn: Connection, subscription_id: uuid.UUID) -> Browser | None:
    """A browser that may be woken; None when it is gone, its talk is finished, or the phone is borrowed."""
    found = (
        select(
            subscription.c.id,
            subscription.c.sealed_subscription,
            subscription.c.failures,
            subscription.c.used_at,
            data_key.c.wrapped,
            data_key.c.master,
        )
        .join(address, address.c.id == subscription.c.address_id)
        .join(data_key, data_key.c.citizen_id == subscription.c.citizen_id)
        .where(subscription.c.id == subscription_id, _reachable())
    )
    return one_of(conn, Browser, found)


def is_there(conn: Connection, address_id: uuid.UUID) -> bool:
    """Whether the browser of a talk on one phone is written down."""
    mine = select(subscription.c.id).where(subscription.c.address_id == address_id)
    return conn.execute(mine).first() is not None


def set_browser(conn: Connection, subscription_id: uuid.UUID, *, failures: int, used_at: dt.datetime) -> None:
    """Note how the last notice went."""
    mine = update(subscription).where(subscription.c.id == subscription_id)
    conn.execute(mine.values(failures=failures, used_at=used_at))


def remove(conn: Connection, subscription_id: uuid.UUID) -> None:
    """Forget a browser."""
    conn.execute(delete(subscription).where(subscription.c.id == subscription_id))


def forget_address(conn: Connection, address_id: uuid.UUID) -> bool:
    """Forget the browser of a talk on one phone; whether there was one."""
    return conn.execute(delete(subscription).where(subscription.c.address_id == address_id)).rowcount > 0


def forget(conn: Connection, citizen_id: uuid.UUID) -> None:
    """Forget every browser of a citizen."""
    conn.execute(delete(subscription).where(subscription.c.citizen_id == citizen_id))


def are_due(conn: Connection, now: dt.datetime) -> bool:
    """Whether any browser is to be woken now."""
    found = select(errand.c.id).where(_due(now)).limit(1)
    return conn.execute(found).first() is not None


def claim(conn: Connection, now: dt.datetime, until: dt.datetime, limit: int) -> list[PushErrand]:
    """Take what is due, oldest first, so that nobody else does before ``until``."""
    found = select(*columns(PushErrand, errand)).where(_due(now)).order_by(errand.c.due_at).limit(limit)
    taken = all_of(conn, PushErrand, found.with_for_update(skip_locked=True))
    ids = [each.id for each in taken]
    if ids:
        conn.execute(update(errand).where(errand.c.id.in_(ids)).values(due_at=until))
    return taken


def defer(conn: Connection, errand_id: uuid.UUID, due_at: dt.datetime) -> None:
    """Not yet; no attempt was made."""
    conn.execute(update(errand).where(errand.c.id == errand_id).values(due_at=due_at))


def waiting(conn: Connection, message_id: uuid.UUID) -> Waiting | None:
    """The message, and the meeting it reminds of; None when it was erased."""
    found = (
        select(
            message.c.sender,
            conversation.c.heard_at,
            message.c.received_at,
            reminder.c.wall,
            reminder.c.zone,
            reminder.c.chosen,
            appointment.c.starts_at,
        )
        .join(conversation, conversation.c.id == message.c.conversation_id)
        .outerjoin(reminder, reminder.c.message_id == message.c.id)
        .outerjoin(appointment, appointment.c.id == reminder.c.appointment_id)
        .where(message.c.id == message_id)
    )
    return one_of(conn, Waiting, found)


def _due(now: dt.datetime) -> ColumnElement[bool]:
    return (errand.c.channel == CHANNEL) & (errand.c.kind == KIND) & (errand.c.due_at <= now)
