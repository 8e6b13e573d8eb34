"""Agreement slips: who does what and when, as the citizen reads it, kept with the time they said it is so."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import cast

import msgspec

from bot.audit import audit
from bot.cases.access import own_case
from bot.cases.answer import say_parts
from bot.cases.events import record
from bot.cases.reasons import tidy
from bot.cases.tasks import choices, insert, said_in
from bot.cases.views import StaffMember
from bot.effects.speak import text_part
from bot.errors import HelpError
from bot.ports import Beneath, Language, Part, TextPart
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


def last_agreed(talk: Talk) -> tuple[dt.datetime, str] | None:
    """What the citizen of an open case agreed to last, and when (UTC); None: nothing."""
    if talk.case is None:
        return None
    agreed = [
        row
        for row in rows.of_case(talk.work.conn, talk.case.id)
        if row["kind"] == "slip" and row["answer"] == "agreed" and row["answered_at"] is not None
    ]
    if not agreed:
        return None
    row = max(agreed, key=lambda each: each["answered_at"])
    who, what, when = said_in(talk.key, row)
    return row["answered_at"], f"{who}: {what} · {when}"


def _parts(talk: Talk, task_id: uuid.UUID, said: tuple[str, ...]) -> tuple[Part, ...]:
    asked = talk.work.runtime.content.texts.render("case-slip-ask", {}, talk.language, options=ANSWERS)
    pressed = choices(talk, FAMILY, task_id, "case-slip-ask", ANSWERS)
    return (_written(talk, said), text_part(asked, {}), pressed)


def _written(talk: Talk, said: tuple[str, ...]) -> TextPart:
    """What was agreed as one text in each language, each whole, the citizen's own first."""
    texts = talk.work.runtime.content.texts
    head = texts.render("case-slip", {}, None)
    labels = [texts.render(f"case-slip-{name}", {}, None) for name in FIELDS]

    def whole(title: str, names: list[str]) -> str:
        lines = (f"{name}: {words}" for name, words in zip(names, said, strict=True))
        return "\n".join((title, *lines))

    first = text_part(head, {})
    own = whole(head.text, [label.text for label in labels])
    if first.beneath is None:
        return msgspec.structs.replace(first, text=own)
    danish = whole(
        first.beneath.text, [label.beneath[1] if label.beneath else label.text for label in labels]
    )
    draft = any(each.draft for each in (head, *labels))
    if talk.language == "da":
        other = Beneath(cast("Language", head.language), own)
        return msgspec.structs.replace(first, text=danish, lang="da", beneath=other, draft=draft)
    return msgspec.structs.replace(first, text=own, beneath=Beneath("da", danish), draft=draft)
