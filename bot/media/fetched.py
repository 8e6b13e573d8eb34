"""What a messenger handed over after the turn: it takes its place in the talk, or it is said that it never came."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from typing import Literal

import msgspec
import structlog

from bot.clock import real_now
from bot.effects.speak import speak
from bot.media.check import Checked
from bot.messenger.errands import FETCH, Errand, close_errand, due_errands, put_off
from bot.ports import MediaPart, Part
from bot.runtime import Work
from bot.turn.door import lock
from bot.turn.talk import PARTS, Talk
from storage.conversations import media as rows
from storage.conversations import queries as conversations
from storage.vault import Unreadable

log = structlog.get_logger()
MOST_TRIES = 6
"""After so many times that the messenger said no it is given up: a minute; a file it has lost does not come back."""
KEEP_TRYING = dt.timedelta(hours=24)
"""For so long it is tried while the messenger cannot be reached."""
FIRST_PAUSE, LONGEST_PAUSE = 2.0, 300.0


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be fetched. ``file``: the channel's own id of it."""

    errand: Errand
    media_id: uuid.UUID
    conversation_id: uuid.UUID
    file: str


def due_fetches(work: Work, channel: str) -> list[Wanted]:
    """What may be fetched now, oldest first. ``file`` is empty for what was erased meanwhile or does not open."""
    return [_wanted(work, errand) for errand in due_errands(work, channel, FETCH)]


def _wanted(work: Work, errand: Errand) -> Wanted:
    media_id = uuid.UUID(errand.message)
    row = rows.talk_of(work.conn, media_id)
    file = ""
    if row is not None:
        try:
            key = work.runtime.vault.unwrap(row["wrapped"], row["master"])
            file = key.open(f"media-name:{media_id}", row["sealed_name"] or b"").decode()
        except Unreadable:
            log.error("what is to be fetched does not open", errand=str(errand.id))
    conversation_id = row["conversation_id"] if row is not None else uuid.UUID(int=0)
    return Wanted(errand=errand, media_id=media_id, conversation_id=conversation_id, file=file)


def arrived(work: Work, wanted: Wanted, checked: Checked) -> None:
    """It is here and proved to be something that can be shown."""
    talk = _place(work, wanted)
    if talk is None:
        return
    rows.change(
        work.conn,
        wanted.media_id,
        content_type=checked.content_type,
        size=len(checked.content),
        sealed_name=None,
        sealed_content=talk.key.seal(f"media:{wanted.media_id}", checked.content),
        checked_as=checked.kind,
    )
    size = len(checked.content)

    def whole(part: MediaPart) -> MediaPart:
        return msgspec.structs.replace(part, content_type=checked.content_type, size=size, state="")

    _show(talk, wanted, whole)
    talk.save()


def never(work: Work, wanted: Wanted, why: Literal["lost", "refused"], text_id: str) -> None:
    """It cannot be had, or is nothing that can be shown: said on the case page and, with a way on, to the citizen."""
    talk = _place(work, wanted)
    if talk is None:
        return
    _show(talk, wanted, lambda part: msgspec.structs.replace(part, state=why))
    rows.drop(work.conn, talk.id, wanted.media_id)
    speak(talk, text_id, notice="case-status" if talk.owned else None)
    talk.save()


def later(work: Work, wanted: Wanted, *, unreached: bool, seconds: float = 0) -> None:
    """It could not be had now: once more after a while, or never."""
    errand = wanted.errand
    over = real_now() - errand.made_at > KEEP_TRYING if unreached else errand.attempts + 1 >= MOST_TRIES
    if over:
        log.warning("media not fetched", channel_said="nothing" if unreached else "no")
        never(work, wanted, "lost", "media-lost")
        return
    put_off(work, errand, seconds or min(FIRST_PAUSE * 2 ** min(errand.attempts, 20), LONGEST_PAUSE))


def _place(work: Work, wanted: Wanted) -> Talk | None:
    """The locked talk where it belongs, the errand done. None when the talk has been erased meanwhile."""
    talk = lock(work, wanted.conversation_id) if wanted.file else None
    close_errand(work, wanted.errand.id)
    if talk is None or rows.find(work.conn, talk.id, wanted.media_id) is None:
        return None
    return talk


def forget(work: Work, wanted: Wanted) -> None:
    """There is nothing to fetch it for any more."""
    close_errand(work, wanted.errand.id)


def _show(talk: Talk, wanted: Wanted, change: Callable[[MediaPart], MediaPart]) -> None:
    """Change its part within its message, under a change number, so that open pages show it."""
    row = rows.talk_of(talk.work.conn, wanted.media_id)
    message = rows.message_row(talk.work.conn, row["message_id"]) if row is not None else None
    if message is None:
        return
    place = f"message:{message['id']}"
    parts: tuple[Part, ...] = PARTS.decode(talk.key.open(place, message["sealed_parts"]))
    shown = tuple(
        change(part) if isinstance(part, MediaPart) and part.id == wanted.media_id else part for part in parts
    )
    conversations.update_message(
        talk.work.conn,
        message["id"],
        sealed_parts=talk.key.seal(place, msgspec.json.encode(shown)),
        change_seq=talk.next_change(),
    )
