"""A caseworker hands words to an interpreter, and has them back on the case page; nothing else goes along."""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy import RowMapping

from bot.audit import audit
from bot.cases.access import find_case, lock_case
from bot.cases.answer import LONGEST_ANSWER, say_parts
from bot.cases.events import record
from bot.cases.views import StaffMember
from bot.clock import COPENHAGEN
from bot.effects.speak import text_part
from bot.errors import HelpError, NotFound
from bot.facts.hours import answer_by, is_holiday
from bot.history import first_name, whole_talk
from bot.interpreting.views import DIALECTS, Handed
from bot.ports import Beneath, Part, TextPart
from bot.privacy.clean import clean_text
from bot.privacy.cpr import mask
from bot.runtime import Work
from bot.turn.talk import Talk
from storage.conversations import queries as conversations
from storage.interpreting import queries
from storage.vault import DataKey

LEAST = dt.timedelta(hours=3)
"""Of the team's opening hours that must be left for something to be promised the same day."""
END_OF_DAY = dt.time(15)
"""When a working day ends where no team says its hours."""


def cleaned(text: str) -> str:
    """Words as they are kept: without marks that cannot be shown and without CPR numbers.

    Raises ``empty-answer`` and ``answer-too-long``.
    """
    words, _ = mask(clean_text(text).strip())
    if not words:
        raise HelpError("empty-answer", 400)
    if len(words) > LONGEST_ANSWER:
        raise HelpError("answer-too-long", 400, most=LONGEST_ANSWER)
    return words


def promised(work: Work, team_id: uuid.UUID | None) -> dt.datetime:
    """By when it will be interpreted: the end of the team's opening with three hours left, else the end of the next
    working day."""
    content = work.runtime.content
    team, countries = content.organisation.team(team_id), content.facts.countries
    due = answer_by(team.hours, work.now, countries, LEAST) if team is not None and team.hours else None
    if due is not None:
        return due
    day = work.now.astimezone(COPENHAGEN).date() + dt.timedelta(days=1)
    while day.weekday() > 4 or is_holiday(day, countries):
        day += dt.timedelta(days=1)
    return dt.datetime.combine(day, END_OF_DAY, COPENHAGEN).astimezone(dt.UTC)


def words_of(work: Work, row: RowMapping, message_id: uuid.UUID) -> str:
    """What the citizen of a case wrote in a message. Raises ``NotFound`` for another's, and without words."""
    for message in whole_talk(work, row["conversation_id"]):
        if message.id == message_id and message.sender == "me" and message.text:
            return message.text
    raise NotFound


def ask(
    work: Work,
    staff: StaffMember,
    number: int,
    *,
    item_id: uuid.UUID,
    message_id: uuid.UUID | None = None,
    text: str = "",
    dialect: str | None = None,
) -> uuid.UUID:
    """Hand over a message of the citizen, to be put into Danish, or a text of one's own, to be put into Greenlandic.

    ``item_id`` is made by the page, so that a form sent twice is one request; a message that is with an interpreter
    already, or was, is not handed over again. Returns the request's id. Raises ``NotFound``, ``case-closed``,
    ``dialect-unknown`` and what ``cleaned`` raises.
    """
    talk, row = lock_case(work, staff, number)
    if row["state"] == "closed":
        raise HelpError("case-closed", 409)
    if dialect is not None and dialect not in DIALECTS:
        raise HelpError("dialect-unknown", 400)
    before = queries.of_case(work.conn, row["id"])
    for each in before:
        same = message_id is not None and each.message_id == message_id and each.state != "withdrawn"
        if same or each.id == item_id:
            return each.id
    if queries.by_id(work.conn, item_id) is not None:
        raise NotFound
    words = words_of(work, row, message_id) if message_id is not None else cleaned(text)
    queries.add(
        work.conn,
        id=item_id,
        case_id=row["id"],
        asked_by_id=staff.id,
        direction="to-danish" if message_id is not None else "to-citizen",
        dialect=dialect,
        sealed_source=talk.key.seal(source_place(item_id), words.encode()),
        message_id=message_id,
        state="asked",
        promised_at=promised(work, row["team_id"]),
        created_at=work.now,
    )
    record(work, row["id"], "interpreting-asked", staff.id)
    work.hint(DESK)
    audit(work, staff, "interpreting.asked", f"case:{number}", after={"item": str(item_id)})
    return item_id


def handed_of(work: Work, staff: StaffMember, number: int) -> list[Handed]:
    """What was handed over of a case and not withdrawn, oldest first. Raises ``NotFound``."""
    row = find_case(work, staff, number)
    owner = conversations.key_of(work.conn, row["conversation_id"])
    if owner is None:
        return []
    key = work.runtime.vault.unwrap(owner["wrapped"], owner["master"])
    return [
        _handed(work, key, each)
        for each in queries.of_case(work.conn, row["id"])
        if each.state != "withdrawn"
    ]


def withdraw(work: Work, staff: StaffMember, number: int, item_id: uuid.UUID) -> None:
    """It is not needed any more: the interpreter sees it no longer, and the copy is emptied. Harmless twice.

    Raises ``NotFound``, and ``interpreting-done`` (409) when it is back already.
    """
    talk, row = lock_case(work, staff, number)
    item = _item(work, row["id"], item_id)
    if item.state == "withdrawn":
        return
    if item.state == "done":
        raise HelpError("interpreting-done", 409)
    empty = talk.key.seal(source_place(item_id), b"")
    queries.change(work.conn, item_id, state="withdrawn", sealed_source=empty, sealed_result=None)
    record(work, row["id"], "interpreting-withdrawn", staff.id)
    work.hint(DESK)
    audit(work, staff, "interpreting.withdrawn", f"case:{number}", after={"item": str(item_id)})


def send(work: Work, staff: StaffMember, number: int, item_id: uuid.UUID) -> None:
    """Send one's own words as they were put into Greenlandic, with the Danish beneath and who interpreted them.

    Sent once, however often it is pressed. Raises as ``say_parts``, and ``interpreting-waits`` (409) before it is done.
    """
    item = _item(work, find_case(work, staff, number)["id"], item_id)
    if item.direction != "to-citizen":
        raise NotFound
    if item.state != "done" or item.sealed_result is None:
        raise HelpError("interpreting-waits", 409)
    sealed, name = item.sealed_result, first_name(item.taken_by)

    def parts(talk: Talk) -> tuple[Part, ...]:
        danish = talk.key.open(source_place(item_id), item.sealed_source).decode()
        words = talk.key.open(result_place(item_id), sealed).decode()
        said_by = work.runtime.content.texts.render("answer-interpreted", {"name": name}, talk.language)
        return (
            TextPart(text=words, lang="kl", beneath=Beneath("da", danish)),
            text_part(said_by, {"name": name}),
        )

    say_parts(work, staff, number, parts, _key(item_id))
    audit(work, staff, "interpreting.sent", f"case:{number}", after={"item": str(item_id)})


DESK = "interpreting"
"""The topic of the interpreters' pages."""


def source_place(item_id: uuid.UUID) -> str:
    """Where the words to interpret are sealed."""
    return f"interpreting:{item_id}:source"


def result_place(item_id: uuid.UUID) -> str:
    """Where what came of them is sealed."""
    return f"interpreting:{item_id}:result"


def is_late(item: queries.InterpretingRow, now: dt.datetime) -> bool:
    """Whether it should have been back by now."""
    return item.state in ("asked", "taken") and item.promised_at < now


def _key(item_id: uuid.UUID) -> str:
    return f"interpreted:{item_id.hex}"


def _item(work: Work, case_id: uuid.UUID, item_id: uuid.UUID) -> queries.InterpretingRow:
    item = queries.by_id(work.conn, item_id)
    if item is None or item.case_id != case_id:
        raise NotFound
    return item


def _handed(work: Work, key: DataKey, item: queries.InterpretingRow) -> Handed:
    result = item.sealed_result
    sent = conversations.message_with_key(work.conn, item.conversation_id, f"a:{_key(item.id)}"[:64])
    return Handed(
        id=item.id,
        direction=item.direction,
        dialect=item.dialect,
        state=item.state,
        promised_at=item.promised_at,
        late=is_late(item, work.now),
        created_at=item.created_at,
        done_at=item.done_at,
        message_id=item.message_id,
        source=key.open(source_place(item.id), item.sealed_source).decode(),
        result=key.open(result_place(item.id), result).decode() if result is not None else "",
        interpreter=first_name(item.taken_by),
        sent=sent is not None,
    )
