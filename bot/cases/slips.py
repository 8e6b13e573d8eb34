"""Agreement slips: who does what and when, as the citizen reads it, kept with the time they said it is so."""

from __future__ import annotations

import uuid

import msgspec

from bot.audit import audit
from bot.cases.access import own_case
from bot.cases.answer import say_parts
from bot.cases.events import record
from bot.cases.reasons import tidy
from bot.cases.tasks import choices, insert
from bot.cases.views import StaffMember
from bot.effects.speak import text_part
from bot.errors import HelpError
from bot.ports import Part, TextPart
from bot.runtime import Work
from bot.turn.talk import Talk
from storage.conversations import queries as conversations
from storage.tasks import queries as rows

LONGEST_FIELD = 200
FIELDS = ("who", "what", "when")
ANSWERS = ("agreed", "not-right")
FAMILY = "slp"
"""The presses of a slip; ``press_slip`` takes them."""


class Slip(msgspec.Struct, frozen=True, kw_only=True):
    """What was agreed, in the worker's Danish words."""

    who: str
    what: str
    when: str


def make_slip(work: Work, staff: StaffMember, number: int, slip: Slip, key: str) -> None:
    """Send what was agreed, the frame in both languages, and ask whether it is so. ``key`` makes a repeat harmless.

    Raises as ``own_case``, and ``text-missing`` (400) where one of the three is empty.
    """
    talk, row = own_case(work, staff, number)
    said = tuple(tidy(getattr(slip, name), LONGEST_FIELD) for name in FIELDS)
    if not all(said):
        raise HelpError("text-missing", 400)
    if conversations.message_with_key(work.conn, talk.id, f"a:{key}"[:64]) is not None:
        return
    task_id = insert(talk, staff, row["id"], "slip", said[1], said, state="asked", asks=1)
    say_parts(work, staff, number, lambda locked: _parts(locked, task_id, said), key)
    message_id = conversations.message_with_key(work.conn, talk.id, f"a:{key}"[:64])
    rows.change(work.conn, task_id, message_id=message_id)
    record(work, row["id"], "slip", staff.id)
    audit(work, staff, "slip.sent", f"case:{number}")


def _parts(talk: Talk, task_id: uuid.UUID, said: tuple[str, ...]) -> tuple[Part, ...]:
    texts = talk.work.runtime.content.texts
    parts: list[Part] = [text_part(texts.render("case-slip", {}, None), {})]
    for name, words in zip(FIELDS, said, strict=True):
        parts.append(text_part(texts.render(f"case-slip-{name}", {}, None), {}))
        parts.append(TextPart(text=words, lang="da"))
    asked = texts.render("case-slip-ask", {}, talk.language, options=ANSWERS)
    return (*parts, text_part(asked, {}), choices(talk, FAMILY, task_id, "case-slip-ask", ANSWERS))
