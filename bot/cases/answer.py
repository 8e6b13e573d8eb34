"""What a person says to the citizen: the one way their words go out."""

from __future__ import annotations

from collections.abc import Callable

from bot.audit import audit
from bot.cases.access import find_case, own_case
from bot.cases.events import record
from bot.cases.owe import answered
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.ports import Language, Part, TextPart
from bot.privacy.clean import clean_text
from bot.privacy.cpr import mask
from bot.runtime import Work
from bot.turn.talk import Talk
from storage.conversations import queries as conversations

LONGEST_ANSWER = 3_000
"""Characters of one answer or note."""


def own_words(text: str, language: Language = "da") -> tuple[Part, ...]:
    """A worker's own words, Danish unless they say otherwise, as the citizen gets them, with no CPR number in them.

    Raises ``HelpError``: ``empty-answer`` or ``answer-too-long`` (400).
    """
    masked, _ = mask(clean_text(text).strip())
    if not masked:
        raise HelpError("empty-answer", 400)
    if len(masked) > LONGEST_ANSWER:
        raise HelpError("answer-too-long", 400, most=LONGEST_ANSWER)
    return (TextPart(text=masked, lang=language),)


def preview(work: Work, staff: StaffMember, number: int, text: str) -> tuple[Part, ...]:
    """The bubble as the citizen would get it."""
    find_case(work, staff, number)
    return own_words(text)


def answer(work: Work, staff: StaffMember, number: int, text: str, key: str) -> None:
    """Send an answer as the person one is. ``key`` makes a repeated press harmless."""
    say_parts(work, staff, number, lambda _: own_words(text), key)


def say_parts(
    work: Work, staff: StaffMember, number: int, parts: Callable[[Talk], tuple[Part, ...]], key: str
) -> None:
    """Send what ``parts`` makes of the locked talk, as the person one is: the one way a person's words go out.

    ``key`` makes a repeated press harmless. Raises as ``own_case`` and as ``parts`` does.
    """
    talk, _ = own_case(work, staff, number)
    said = parts(talk)
    key = f"a:{key}"[:64]
    if conversations.message_with_key(work.conn, talk.id, key) is not None:
        return
    talk.say("person", said, staff_id=staff.id, client_id=key)
    assert talk.case is not None
    answered(talk)
    record(work, talk.case.id, "answered", staff.id)
    talk.save()
    audit(work, staff, "case.answered", f"case:{number}")
