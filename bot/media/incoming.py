"""What a citizen sent, within their turn: it goes into the case where there is one, else it is dropped unseen."""

from __future__ import annotations

import uuid

from bot.media.store import take_over
from bot.messenger.errands import fetch
from bot.ports import Inbound, MediaPart
from bot.turn.talk import InboxRow, Talk
from storage.base import new_id
from storage.conversations import media as rows

FETCHED = {"photo": "photo", "image": "photo", "voice": "voice", "audio": "voice"}
"""What a messenger calls it, and what it is to us."""


def take_up(talk: Talk, inbound: Inbound, message_id: uuid.UUID, row: InboxRow) -> tuple[MediaPart, ...]:
    """Keep what came with a message of somebody who waits for a person or has one; the parts that show it.

    From the page it is there already; from a messenger it is fetched after this turn. With no case it is dropped.
    """
    wanted = talk.case is not None
    found = [take_over(talk, media_id, message_id if wanted else None) for media_id in inbound.media]
    if wanted and inbound.file and inbound.sent in FETCHED:
        found.append(_to_fetch(talk, inbound, message_id, row))
    return tuple(part for part in found if part is not None)


def _to_fetch(talk: Talk, inbound: Inbound, message_id: uuid.UUID, row: InboxRow) -> MediaPart:
    """Note what is to be fetched; its name at the channel is sealed like everything else of the citizen's."""
    media_id, kind = new_id(), FETCHED[inbound.sent]
    rows.insert_media(
        talk.work.conn,
        id=media_id,
        conversation_id=talk.id,
        kind=kind,
        content_type="",
        size=0,
        sealed_name=talk.key.seal(f"media-name:{media_id}", inbound.file.encode()),
        sealed_content=b"",
        created_at=talk.work.now,
        message_id=message_id,
    )
    fetch(talk.work, row.channel, row.address_id, media_id)
    return MediaPart(id=media_id, media=kind, state="coming")
