"""Pictures and sounds of a talk: sealed with the citizen's key, opened for who may read it, erased with it."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import TYPE_CHECKING, Literal

import msgspec

from bot.errors import HelpError, NotFound
from bot.media.check import Checked
from bot.ports import Inbound, MediaPart
from bot.receive import Receipt, store
from bot.runtime import Work
from storage.base import new_id
from storage.conversations import media as rows
from storage.vault import DataKey

if TYPE_CHECKING:
    from bot.citizens import Chat
    from bot.turn.talk import Talk

WORDS: dict[str, Literal["photo", "voice"]] = {"image": "photo", "audio": "voice"}
"""What a message calls it, by what it proved to be."""
KEPT_LOOSE = dt.timedelta(days=1)
"""After so long what came in and no message took up is dropped: its turn failed."""
MOST_A_DAY = 60
"""From one citizen: enough for a thick letter page by page, and no way to fill the disk."""


class Opened(msgspec.Struct, frozen=True):
    """One as it may be shown. ``content_type`` is what its content proved to be."""

    content: bytes
    content_type: str


def keep(work: Work, talk: Talk, checked: Checked, by: uuid.UUID | None, alt: str = "") -> MediaPart:
    """Keep what a member of staff sends (``by``; None: the citizen), and the part of a message that shows it."""
    media_id = new_id()
    _insert(work, talk.id, media_id, checked, talk.key, by)
    return part_of(media_id, checked, alt)


def part_of(media_id: uuid.UUID, checked: Checked, alt: str = "") -> MediaPart:
    """The part of a message that shows what is kept under this id."""
    return MediaPart(
        id=media_id,
        media=WORDS[checked.kind],
        content_type=checked.content_type,
        size=len(checked.content),
        alt=alt,
    )


def take_upload(work: Work, chat: Chat, client_id: str, checked: Checked) -> Receipt:
    """Receive what a citizen sends from the page. Their turn decides: with no case it is dropped again, unseen.

    Raises ``HelpError`` ``media-too-many`` (429).
    """
    rows.drop_loose(work.conn, chat.conversation_id, work.now - KEPT_LOOSE)
    if rows.sent_since(work.conn, chat.conversation_id, work.now - dt.timedelta(days=1)) >= MOST_A_DAY:
        raise HelpError("media-too-many", 429)
    media_id = new_id()
    inbound = Inbound(kind="media", sent=WORDS[checked.kind], media=(media_id,), client_id=client_id)
    key = work.runtime.vault.unwrap(chat.wrapped, chat.master)
    receipt = store(work, chat, f"{chat.address_id}:{client_id}", inbound, key)
    if not receipt.duplicate:
        _insert(work, chat.conversation_id, media_id, checked, key, None)
    return receipt


def _insert(
    work: Work,
    conversation_id: uuid.UUID,
    media_id: uuid.UUID,
    checked: Checked,
    key: DataKey,
    by: uuid.UUID | None,
) -> None:
    rows.insert_media(
        work.conn,
        id=media_id,
        conversation_id=conversation_id,
        kind=WORDS[checked.kind],
        content_type=checked.content_type,
        size=len(checked.content),
        sealed_content=key.seal(f"media:{media_id}", checked.content),
        created_at=work.now,
        staff_id=by,
        checked_as=checked.kind,
    )


def open_media(work: Work, conversation_id: uuid.UUID, media_id: uuid.UUID) -> Opened:
    """One of this talk. Raises ``NotFound`` alike for what is missing, of another talk, or not there yet."""
    row = rows.find(work.conn, conversation_id, media_id)
    if row is None or row["checked_as"] is None:
        raise NotFound
    key = work.runtime.vault.unwrap(row["wrapped"], row["master"])
    return Opened(key.open(f"media:{media_id}", row["sealed_content"]), row["content_type"])


def take_over(talk: Talk, media_id: uuid.UUID, message_id: uuid.UUID | None) -> MediaPart | None:
    """What came in belongs to this message now; with no message it is dropped. None also when it is gone already."""
    row = rows.find(talk.work.conn, talk.id, media_id)
    if row is None or message_id is None:
        rows.drop(talk.work.conn, talk.id, media_id)
        return None
    rows.change(talk.work.conn, media_id, message_id=message_id)
    return MediaPart(id=media_id, media=row["kind"], content_type=row["content_type"], size=row["size"])
