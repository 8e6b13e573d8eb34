"""What a channel that others can read may carry: guidance, but no answer of staff, no private step, no case text,
and of an appointment only when it is.

The message row keeps the true words for the web chat; only what leaves is exchanged for a line and a one-time link.
"""

from __future__ import annotations

import uuid
from typing import cast

import msgspec

from bot.appointments.discreet import when_alone
from bot.messenger.carried import SETTINGS, carries_all
from bot.messenger.links import LINK, link_address, make_link
from bot.ports import Beneath, Language, MediaPart, NoticePart, Outbound, Part, TextPart
from bot.runtime import Work

OF_A_PERSON = frozenset({"name"})
"""A notice that shows one of these names somebody at work on the case."""
UNNAMED = {
    "system-case-taken": "telegram-case-taken",
    "system-case-handed-back": "telegram-case-handed-back",
}
"""What is said in place of such a notice. It holds no more than this, so no link is needed."""


def discreet(
    work: Work, channel: str, citizen_id: uuid.UUID, address_id: uuid.UUID | None, message: Outbound
) -> Outbound:
    """The message as it may leave on this channel. Writes down the link it carries, if it does."""
    if channel not in SETTINGS:
        return message
    full = carries_all(work, channel)
    if not full and (alone := when_alone(work, message)) is not None:
        token = make_link(work, citizen_id, "web", address_id, message.message_id.bytes)
        return msgspec.structs.replace(message, parts=(*alone, TextPart(text=link_address(work, token))))
    text_id = None if full else _instead(message)
    if text_id is None and not _carries_link(message):
        return message
    parts = message.parts if text_id is None else (_line(work, text_id, message.language),)
    if text_id in UNNAMED.values():
        return msgspec.structs.replace(message, parts=parts)
    token = make_link(work, citizen_id, "web", address_id, message.message_id.bytes)
    link = TextPart(text=link_address(work, token))
    return msgspec.structs.replace(message, parts=(*parts, link), sender="bot", name="")


def _instead(message: Outbound) -> str | None:
    """The text that stands for what may not leave; None when all of it may."""
    texts = [part for part in message.parts if isinstance(part, TextPart)]
    if message.sender == "person" or any(isinstance(part, MediaPart) for part in message.parts):
        return "telegram-answer-waiting"
    if any(part.private for part in texts):
        return "telegram-private-waiting"
    named = [part.text_id for part in texts if OF_A_PERSON & part.vars.keys()]
    if message.sender == "notice" and named:
        return UNNAMED.get(named[0] or "", "telegram-answer-waiting")
    return None


def _carries_link(message: Outbound) -> bool:
    return any(isinstance(part, NoticePart) and part.notice == LINK for part in message.parts)


def _line(work: Work, text_id: str, language: Language | None) -> Part:
    rendered = work.runtime.content.texts.render(text_id, {}, language)
    under = rendered.beneath
    return TextPart(
        text=rendered.text,
        lang=cast("Language", rendered.language),
        beneath=Beneath(cast("Language", under[0]), under[1]) if under else None,
        text_id=rendered.text_id,
    )
