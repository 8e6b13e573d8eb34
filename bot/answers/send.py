"""Sending an answer: a ready one in the citizen's language, anything else as the worker's own Danish."""

from __future__ import annotations

from typing import cast

from bot.answers.ready import values_in
from bot.audit import audit
from bot.cases import desk
from bot.cases.access import find_case, own_case
from bot.cases.events import record
from bot.cases.views import StaffMember
from bot.effects.speak import text_part
from bot.ports import Part, TextPart
from bot.runtime import Work
from storage.cases import queries as cases
from storage.conversations import queries as conversations
from storage.timers import queries as timers


def preview(work: Work, staff: StaffMember, number: int, words: str, ready: str) -> tuple[Part, ...]:
    """The bubble as the citizen would get it. Raises as ``send``, but for whose case it is."""
    language = find_case(work, staff, number)["language"]
    values = _values(work, staff, number, words, ready)
    if values is None:
        return desk.preview(work, staff, number, words)
    return (_part(work, ready, values, language),)


def send(work: Work, staff: StaffMember, number: int, words: str, key: str, ready: str) -> None:
    """Send ``words``, which may be the ready answer ``ready`` filled in (empty: none). Own words stay Danish.

    ``key`` makes a repeated press harmless. Raises ``HelpError``: ``blank-empty`` (400) while a blank is empty,
    and whatever ``desk.answer`` refuses.
    """
    values = _values(work, staff, number, words, ready)
    if values is None:
        desk.answer(work, staff, number, words, key)
        return
    talk, row = own_case(work, staff, number)
    key = f"a:{key}"[:64]
    if conversations.message_with_key(work.conn, talk.id, key) is not None:
        return
    talk.say("person", (_part(work, ready, values, talk.language),), staff_id=staff.id, client_id=key)
    assert talk.case is not None
    first = row["first_answer_at"] or work.now
    cases.update_case(work.conn, talk.case.id, first_answer_at=first, late_notice_at=None)
    timers.cancel(work.conn, f"promise:{talk.case.id}")
    record(work, talk.case.id, "answered", staff.id)
    talk.save()
    audit(work, staff, "case.answered", f"case:{number}")


def _values(work: Work, staff: StaffMember, number: int, words: str, ready: str) -> dict[str, str] | None:
    """The blanks' words, cleaned and with no CPR number in them, as those of every answer are."""
    cleaned = cast("TextPart", desk.preview(work, staff, number, words)[0]).text
    return values_in(work.runtime.content.texts, ready, cleaned)


def _part(work: Work, ready: str, values: dict[str, str], language: str | None) -> TextPart:
    return text_part(work.runtime.content.texts.render(ready, values, language), values)


__all__ = ["preview", "send"]
