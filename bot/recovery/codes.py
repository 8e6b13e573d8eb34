"""Recovery codes: made for a citizen, shown once, and worth one redeeming on another phone."""

from __future__ import annotations

import datetime as dt
import secrets
import uuid
from typing import Literal

import msgspec

from bot.citizens import TOKEN_BYTES, Chat
from bot.effects.speak import speak
from bot.messenger.links import add_address
from bot.ports import Language
from bot.recovery import limits
from bot.recovery.words import draw, fold, readings
from bot.runtime import Work
from bot.timers.plan import days_kept, plan_retention
from bot.turn.door import lock
from bot.turn.talk import Talk
from storage.identity import queries as identity
from storage.identity import retention
from storage.push import queries as push
from storage.recovery import queries

GOOD_FOR = dt.timedelta(days=365)
DRAWS = 10
"""How often words are drawn again when somebody else's code has the same; one such chance is in a million."""


class Issued(msgspec.Struct, frozen=True):
    """A code at the only moment its words are known. ``expires_at``: UTC; the talk may be forgotten before."""

    words: tuple[str, ...]
    language: Language
    expires_at: dt.datetime


class Redeemed(msgspec.Struct, frozen=True):
    """What a typed code came to. ``token``: of the new web address; ``wait``: how long no code is looked at."""

    state: Literal["opened", "wrong", "wait"]
    token: str = ""
    wait: dt.timedelta = dt.timedelta()


def issue(talk: Talk, language: Language, staff_id: uuid.UUID | None = None) -> Issued:
    """Make a code in place of any other of this citizen; only its keyed hash is kept."""
    work = talk.work
    expires_at = work.now + GOOD_FOR
    for _ in range(DRAWS):
        words = draw(language)
        if queries.put(
            work.conn,
            lookup=_lookup(work, fold(" ".join(words))),
            citizen_id=talk.citizen_id,
            staff_id=staff_id,
            made_at=work.now,
            expires_at=expires_at,
        ):
            return Issued(words, language, expires_at)
    raise RuntimeError("no words are left for a recovery code")


def make_code(work: Work, chat: Chat, language: Language) -> Issued | None:
    """A code for whoever holds this chat; who has one is remembered. None when the talk has gone meanwhile."""
    talk = lock(work, chat.conversation_id)
    if talk is None:
        return None
    keep_longer(talk)
    return issue(talk, talk.language or language)


def keep_longer(talk: Talk) -> bool:
    """Remember who has a code; whether that is new."""
    work = talk.work
    if retention.level_of(work.conn, talk.citizen_id) > 0:
        return False
    identity.set_citizen(work.conn, talk.citizen_id, retention_level=1)
    plan_retention(work, talk.id, work.now, 1)
    return True


def days_remembered(work: Work) -> int:
    """Days after the last word that a talk is kept for somebody with a code."""
    return days_kept(work, 1)


def redeem_code(
    work: Work,
    typed: str,
    network: str,
    at: dt.datetime,
    *,
    borrowed: bool = False,
    instead_of: uuid.UUID | None = None,
) -> Redeemed:
    """Spend a code: a new web address of the citizen it belongs to. ``at`` is the machine's instant, for limits.

    A code that is wrong, spent, too old or erased gives the same answer. ``instead_of``: the address this browser
    had until now, which is closed when the code opens another.
    """
    tries = limits.hold(work, network, at)
    if tries.left:
        return Redeemed("wait", wait=tries.left)
    meant = readings(typed)
    # As many hashes for every input, so that the answer takes as long whether or not the words are ours.
    padded = (*meant, *("",) * (2 - len(meant)))
    found = queries.find(work.conn, [_lookup(work, code) for code in padded], work.now)
    talk = lock(work, found.conversation_id) if found is not None else None
    if found is None or talk is None or not queries.use(work.conn, found.lookup, work.now):
        limits.count_wrong(work, tries, at)
        return Redeemed("wrong")
    if instead_of is not None:
        identity.update_address(work.conn, instead_of, state="finished", last_seen_at=work.now)
        push.forget_address(work.conn, instead_of)
    token = secrets.token_urlsafe(TOKEN_BYTES)
    add_address(work, talk.citizen_id, "web", token, borrowed=borrowed)
    # Whoever still holds the old phone, and the citizen on any other channel, is told.
    speak(talk, "recovery-opened", notice="rights")
    talk.save()
    return Redeemed("opened", token)


def _lookup(work: Work, code: str) -> bytes:
    return work.runtime.vault.lookup("recovery", code)
