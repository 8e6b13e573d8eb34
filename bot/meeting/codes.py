"""Meeting codes: six digits, shown to the citizen, good for a quarter of an hour and for one typing."""

from __future__ import annotations

import datetime as dt
import re
import secrets
import uuid

from bot.citizens import Chat
from bot.effects.speak import speak
from bot.runtime import Work
from bot.turn.talk import Talk
from storage.coordination import meetings

GOOD_FOR = dt.timedelta(minutes=15)
MINUTES = GOOD_FOR // dt.timedelta(minutes=1)
DIGITS = 6
DRAWS = 10


def lookup(work: Work, digits: str) -> bytes:
    """The keyed hash of a code; gaps between the digits make no difference."""
    return work.runtime.vault.lookup("meeting", re.sub(r"\D", "", digits))


def give(work: Work, address_id: uuid.UUID) -> str:
    """A new code for an address, in place of any other of it; only its keyed hash is kept."""
    for _ in range(DRAWS):
        digits = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
        if meetings.put(
            work.conn,
            lookup=lookup(work, digits),
            address_id=address_id,
            now=work.now,
            expires_at=work.now + GOOD_FOR,
        ):
            return f"{digits[:3]} {digits[3:]}"
    raise RuntimeError("no digits are left for a meeting code")


def give_chat(work: Work, chat: Chat) -> str:
    """A code for the phone that holds this chat, for the page that shows it."""
    return give(work, chat.address_id)


def say_code(talk: Talk) -> None:
    """A code for the phone that is written from, said in the talk where there is no page."""
    if talk.reply_address_id is None:
        return
    code = give(talk.work, talk.reply_address_id)
    speak(
        talk,
        "meeting-say",
        {"code": code, "minutes": MINUTES},
        notice="rights" if talk.owned else None,
        bare=() if talk.owned else ("menu",),
    )
