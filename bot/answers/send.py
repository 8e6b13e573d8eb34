"""Sending an answer: a ready one in the citizen's language, anything else as the worker's own words."""

from __future__ import annotations

from bot.answers.compose import Extra, composed, question_id
from bot.bubble import Bubble
from bot.cases.access import find_case
from bot.cases.answer import say_parts
from bot.cases.views import StaffMember
from bot.errors import NotFound
from bot.history import first_name, view_of
from bot.messenger.discreet import discreet
from bot.ports import Outbound, Part
from bot.runtime import Work
from bot.turn.door import lock
from bot.turn.talk import Talk

NOTHING = Extra()


def preview(
    work: Work, staff: StaffMember, number: int, words: str, ready: str, extra: Extra = NOTHING
) -> tuple[Part, ...]:
    """The parts of the message that ``send`` would send. Raises as ``send``, but for whose case it is."""
    return _composed(work, staff, number, words, ready, extra)[1]


def bubble(
    work: Work, staff: StaffMember, number: int, words: str, ready: str, extra: Extra = NOTHING
) -> Bubble:
    """The message as it would leave on the citizen's channel; nothing is sent. Raises as ``preview``."""
    talk, parts = _composed(work, staff, number, words, ready, extra)
    message = view_of(parts, sender="person", name=first_name(staff.name), at=work.now)
    outbound = Outbound(
        message_id=message.id,
        conversation_id=talk.id,
        external="",
        sender="person",
        name=message.name,
        parts=parts,
        attempt=1,
        language=talk.language,
    )
    citizen = find_case(work, staff, number)["citizen_id"]
    # The link that a discreet message carries is made for the look of it, and taken back.
    undone = work.conn.begin_nested()
    try:
        outbound = discreet(work, talk.reply_channel, citizen, talk.reply_address_id, outbound)
    finally:
        undone.rollback()
    return Bubble(
        channel=talk.reply_channel, language=talk.language or "da", message=message, outbound=outbound
    )


def send(
    work: Work, staff: StaffMember, number: int, words: str, key: str, ready: str, extra: Extra = NOTHING
) -> None:
    """Send ``words``, which may be the ready answer ``ready`` filled in (empty: none), with what ``extra`` says.

    ``key`` makes a repeated press harmless. Raises ``HelpError`` as ``composed`` and ``say_parts``.
    """

    def parts(talk: Talk) -> tuple[Part, ...]:
        return composed(talk, words, ready, extra, question_id(talk, key))

    if not extra.asks:
        say_parts(work, staff, number, parts, key)
        return
    row = find_case(work, staff, number)
    talk = lock(work, row["conversation_id"])
    if talk is None:
        raise NotFound
    # The question is found again from a press by the key of its message.
    say_parts(work, staff, number, parts, question_id(talk, key).hex)


def _composed(
    work: Work, staff: StaffMember, number: int, words: str, ready: str, extra: Extra
) -> tuple[Talk, tuple[Part, ...]]:
    """The talk as it stands, and what would be said in it; it is not kept."""
    row = find_case(work, staff, number)
    talk = lock(work, row["conversation_id"])
    if talk is None:
        raise NotFound
    return talk, composed(talk, words, ready, extra, question_id(talk, "preview"))


__all__ = ["bubble", "preview", "send"]
