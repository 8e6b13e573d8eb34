"""A turn that speaks on a channel this process sends on leases its own messages, within its own transaction."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from bot.clock import real_now
from bot.delivery.lease import LEASE, Claim
from bot.messenger.discreet import discreet
from bot.ports import Outbound
from bot.turn.talk import Talk


def lease_own(talk: Talk, senders: AbstractSet[str]) -> Claim | None:
    """Take the lease for what this turn says; called before ``talk.save``. None: it is queued like any other.

    Only when nobody holds the lease and nothing older waits: then these messages are the whole outbox.
    """
    outbox = talk.outbox
    if not outbox.added or talk.reply_channel not in senders:
        return None
    if outbox.holder is not None or outbox.unsent or outbox.address_id != talk.reply_address_id:
        return None
    sealed = outbox.sealed_external
    external = talk.key.open(f"address:{outbox.address_id}", sealed).decode() if sealed is not None else ""
    token = outbox.token + 1
    outbox.leased = True
    talk.set(
        delivery_holder=talk.work.runtime.process_id, delivery_token=token, delivery_until=real_now() + LEASE
    )
    said = (
        Outbound(
            message_id=message_id,
            conversation_id=talk.id,
            external=external,
            sender=sender,
            name="",
            parts=parts,
            attempt=1,
            language=talk.language,
        )
        for message_id, sender, parts in outbox.added
    )
    channel, address_id = talk.reply_channel, outbox.address_id
    shown = (discreet(talk.work, channel, talk.citizen_id, address_id, each) for each in said)
    return Claim(token, tuple((channel, each) for each in shown))
