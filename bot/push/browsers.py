"""Browsers that a citizen lets us wake: allowing it, taking it back, and whether there is one."""

from __future__ import annotations

import uuid

import msgspec

from bot.citizens import Chat
from bot.errors import HelpError, NotFound
from bot.push.endpoint import Subscription, checked
from bot.runtime import Work
from bot.turn.door import lock
from storage.base import new_id
from storage.push import queries as push


def has_push(work: Work, citizen_id: uuid.UUID) -> bool:
    """Whether a notice can wake a phone of this citizen: one is subscribed, not finished on and not borrowed."""
    return bool(push.browsers_of(work.conn, citizen_id))


def allow_push(work: Work, chat: Chat, given: Subscription) -> None:
    """Wake this browser from now on, instead of what the same phone gave before.

    Raises ``HelpError``: 409 on a borrowed phone, 422 for what no push service gave, and ``NotFound`` where the talk
    has been erased meanwhile.
    """
    if chat.borrowed:
        raise HelpError("borrowed", 409)
    subscription = checked(given, local=work.runtime.settings.local)
    talk = lock(work, chat.conversation_id)
    if talk is None:
        raise NotFound
    subscription_id = new_id()
    push.add(
        work.conn,
        subscription_id=subscription_id,
        lookup=work.runtime.vault.lookup("push", subscription.endpoint),
        citizen_id=talk.citizen_id,
        address_id=chat.address_id,
        sealed_subscription=talk.key.seal(f"push:{subscription_id}", msgspec.json.encode(subscription)),
        made_at=work.now,
    )


def stop_push(work: Work, address_id: uuid.UUID) -> bool:
    """Wake the browser of this talk no more: the citizen asked, finished, or the phone is borrowed."""
    return push.forget_address(work.conn, address_id)


def has_push_here(work: Work, address_id: uuid.UUID) -> bool:
    """Whether the browser of this talk may be woken."""
    return push.is_there(work.conn, address_id)
