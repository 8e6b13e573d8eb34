"""The other phones of somebody who came back with a code: a lost one is closed from the one in hand."""

from __future__ import annotations

from bot.citizens import Chat
from bot.effects.speak import speak
from bot.runtime import Work
from bot.turn.door import lock
from storage.identity import queries as identity
from storage.push import queries as push


def is_open_elsewhere(work: Work, chat: Chat) -> bool:
    """Whether the talk is open in another browser too."""
    return bool(identity.other_open_addresses(work.conn, chat.citizen_id, "web", chat.address_id))


def close_elsewhere(work: Work, chat: Chat) -> int:
    """Close the talk in every browser but this one, and wake none of them any more; how many there were.

    Messengers stay: there the citizen is known by their account, not by the phone. The talk says what was done.
    """
    talk = lock(work, chat.conversation_id)
    if talk is None:
        return 0
    others = identity.other_open_addresses(work.conn, talk.citizen_id, "web", chat.address_id)
    for address_id in others:
        identity.update_address(work.conn, address_id, state="finished", last_seen_at=work.now)
        push.forget_address(work.conn, address_id)
    if not others:
        return 0
    if talk.reply_address_id in others:
        talk.set(reply_address_id=chat.address_id)
    speak(talk, "recovery-others-closed", notice="rights")
    talk.save()
    return len(others)
