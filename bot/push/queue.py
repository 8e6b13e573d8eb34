"""Noting that a browser is to be woken, in the transaction that puts the message."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import TYPE_CHECKING

from bot.clock import real_now
from storage.base import new_id
from storage.errands import queries as errands
from storage.push import queries as push

if TYPE_CHECKING:
    from bot.turn.talk import Talk

WAKES = frozenset({"person", "reminder", "case-status", "late"})
"""Whoever wrote, or which notice: what somebody waits for. What the bot answers in a talk under way never wakes."""
DELAY = dt.timedelta(seconds=5)
"""By then an open page has had it, and nobody is woken."""


def queue_push(talk: Talk, message_id: uuid.UUID, kind: str) -> None:
    """Have the citizen's browsers woken for a message, unless a page has had it by then.

    ``kind``: ``person``, or the word of a notice. Other kinds wake nobody.
    """
    if kind not in WAKES:
        return
    conn, now = talk.work.conn, real_now()
    for browser in push.browsers_of(conn, talk.citizen_id):
        errands.add(
            conn,
            id=new_id(),
            channel=push.CHANNEL,
            kind=push.KIND,
            address_id=browser.address_id,
            external_id=names(browser.id, message_id),
            attempts=0,
            due_at=now + DELAY,
            made_at=now,
        )


def names(subscription_id: uuid.UUID, message_id: uuid.UUID) -> str:
    """A browser and a message in one word."""
    return f"{subscription_id.hex}:{message_id.hex}"


def named(word: str) -> tuple[uuid.UUID, uuid.UUID]:
    """The browser and the message that ``names`` put into a word."""
    browser, _, message = word.partition(":")
    return uuid.UUID(browser), uuid.UUID(message)
