"""A citizen's "this is wrong": it goes to those who review the text, with its exact revision and no talk."""

from __future__ import annotations

import uuid

from bot.citizens import Chat
from bot.errors import NotFound
from bot.runtime import Work
from storage.conversations import queries as conversations
from storage.texts.reports import report


def report_wrong(work: Work, chat: Chat, message_id: uuid.UUID) -> None:
    """Say that a text of the bot's in this talk is wrong. Saying it again changes nothing.

    Raises ``NotFound`` for a message of another talk, of a person, or without a text of ours. The row names no talk:
    its id is a keyed hash of the message's, and its time is only the hour.
    """
    shown = conversations.shown_text(work.conn, chat.conversation_id, message_id)
    if shown is None:
        raise NotFound
    report(
        work.conn,
        report_id=uuid.UUID(bytes=work.runtime.vault.mac("wrong", message_id.bytes)[:16]),
        text_id=shown.text_id,
        language=shown.language,
        revision=shown.revision,
        asked_at=work.now.replace(minute=0, second=0, microsecond=0),
    )
