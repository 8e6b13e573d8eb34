"""One-time links: a citizen goes on in the web chat, or in a messenger, as the same citizen.

A token is made from the message that carries it, so sending the message again carries the same link; only its keyed
hash is stored. It is good for 72 hours and for one redeeming, which is a POST: previews spend nothing.
"""

from __future__ import annotations

import base64
import datetime as dt
import secrets
import uuid
from typing import Literal

import msgspec

from bot.citizens import TOKEN_BYTES
from bot.effects.speak import speak
from bot.runtime import Work
from bot.turn.door import lock
from storage.base import new_id
from storage.identity import queries as identity
from storage.links import queries as links

GOOD_FOR = dt.timedelta(hours=72)
LINK = "link"
"""The notice of a message that does nothing but carry a link."""
LONGEST = 64


class LinkState(msgspec.Struct, frozen=True):
    """Whether a link may be redeemed, and if not, whether a new one may be asked for."""

    state: Literal["fresh", "spent"]
    renewable: bool


def make_link(
    work: Work, citizen_id: uuid.UUID, channel: str, from_address_id: uuid.UUID | None, seed: bytes
) -> str:
    """The token of a link that leads to ``channel``; the same ``seed`` gives the same one."""
    token = base64.urlsafe_b64encode(work.runtime.vault.mac("link", channel, seed)[:TOKEN_BYTES]).decode()
    links.add(
        work.conn,
        lookup=_lookup(work, token),
        citizen_id=citizen_id,
        channel=channel,
        from_address_id=from_address_id,
        made_at=work.now,
        expires_at=work.now + GOOD_FOR,
    )
    return token


def link_address(work: Work, token: str) -> str:
    """Where a link into the web chat points."""
    return f"{work.runtime.settings.base_url}/l/{token}"


def look_at_link(work: Work, token: str) -> LinkState | None:
    """How a link into the web chat stands; None when there never was such a one. Spends nothing."""
    row = links.find(work.conn, _lookup(work, token), "web") if _plausible(token) else None
    if row is None:
        return None
    if row.used_at is None and row.expires_at > work.now:
        return LinkState("fresh", renewable=False)
    return LinkState("spent", renewable=row.replaced_at is None and row.from_address_id is not None)


def redeem_link(work: Work, token: str) -> str | None:
    """Spend a link: the token of a new web address of the citizen it is bound to. None when it is worth nothing."""
    citizen_id = links.use(work.conn, _lookup(work, token), "web", work.now) if _plausible(token) else None
    if citizen_id is None:
        return None
    web = secrets.token_urlsafe(TOKEN_BYTES)
    add_address(work, citizen_id, "web", web)
    return web


def add_address(
    work: Work, citizen_id: uuid.UUID, channel: str, external: str, *, borrowed: bool = False
) -> uuid.UUID:
    """One more address of a citizen; its id. ``external`` is kept as a keyed hash alone."""
    address_id = new_id()
    identity.insert_address(
        work.conn,
        id=address_id,
        citizen_id=citizen_id,
        channel=channel,
        lookup=work.runtime.vault.lookup(channel, external),
        state="open",
        borrowed=borrowed,
        created_at=work.now,
        last_seen_at=work.now,
    )
    return address_id


def spend_for(work: Work, token: str, channel: str) -> uuid.UUID | None:
    """Spend a link that leads to ``channel``: the citizen it is bound to."""
    return links.use(work.conn, _lookup(work, token), channel, work.now) if _plausible(token) else None


def send_link_again(work: Work, token: str) -> bool:
    """Send a new link, in place of one that is spent, to the chat where that one was sent. Once for each link."""
    if not _plausible(token):
        return False
    lookup = _lookup(work, token)
    row = links.find(work.conn, lookup, "web")
    if row is None or row.from_address_id is None or (row.used_at is None and row.expires_at > work.now):
        return False
    at = identity.address_with_conversation(work.conn, row.from_address_id)
    talk = lock(work, at["conversation_id"]) if at is not None and at["state"] == "open" else None
    if at is None or talk is None or not links.replace(work.conn, lookup, work.now):
        return False
    # To that chat, wherever the citizen wrote from last; the talk's own reply address stays.
    talk.reply_address_id, talk.reply_channel = row.from_address_id, at["channel"]
    speak(talk, "telegram-new-link", notice=LINK)
    talk.save()
    return True


def _lookup(work: Work, token: str) -> bytes:
    return work.runtime.vault.lookup("link", token)


def _plausible(token: str) -> bool:
    return 0 < len(token) <= LONGEST and token.isascii()
