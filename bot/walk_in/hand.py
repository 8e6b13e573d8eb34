"""What the citizen says or chooses, typed by the worker beside them: a turn like theirs, and written down as typed.

Each answer that comes about so says ``helper``, never ``said`` or ``pressed``.
"""

from __future__ import annotations

import uuid
from itertools import takewhile

import msgspec
from sqlalchemy import RowMapping

from bot.audit import audit
from bot.cases.access import find_case, lock_case, note_reading
from bot.cases.claim import claim
from bot.cases.views import StaffMember
from bot.citizens import Chat
from bot.errors import HelpError, NotFound
from bot.history import whole_talk
from bot.ports import Choice, Inbound, MessageView
from bot.receive import store
from bot.runtime import Work
from bot.turn.door import lock
from bot.turn.handle import handle
from storage.conversations import queries as conversations
from storage.conversations import typed
from storage.identity import queries as identity

DESK = "desk"
"""The channel of who has no phone: it sends nothing."""
STANDING = ("not-now", "back")
"""What can be chosen beside a question's own choices, as on a phone."""
SHOWN = 12
"""Messages of the talk that are shown beside a question."""


class Together(msgspec.Struct, frozen=True, kw_only=True):
    """The page on which a flow is answered together. ``choices`` are those of the newest question."""

    number: int
    language: str | None
    said: tuple[MessageView, ...]
    choices: tuple[Choice, ...]
    owned: bool
    """The case has been taken: the bot asks nothing more."""


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What the case page shows of a walk-in. ``typed_by``: who typed which of the citizen's messages."""

    walk_in: bool
    asking: bool
    """A flow can still be answered together."""
    typed_by: dict[uuid.UUID, str]


def about(work: Work, staff: StaffMember, number: int) -> About:
    """Whether a case was opened by staff for somebody without a phone. Raises ``NotFound``."""
    row = find_case(work, staff, number)
    opened = row["opened_by_id"] is not None
    return About(
        walk_in=opened,
        asking=opened and row["staff_id"] is None and row["state"] == "waiting",
        typed_by=typed.typed(work.conn, row["conversation_id"]) if opened else {},
    )


def together(work: Work, staff: StaffMember, number: int) -> Together | None:
    """What was said last, and what can be chosen; None for a case that is no walk-in.

    Raises ``NotFound``; a reading.
    """
    row = find_case(work, staff, number)
    if row["opened_by_id"] is None:
        return None
    note_reading(work, staff, number)
    talk = whole_talk(work, row["conversation_id"])
    newest = list(takewhile(lambda message: message.sender != "me", reversed(talk)))
    asked = next((message for message in newest if message.choices), None)
    return Together(
        number=number,
        language=row["language"],
        said=tuple(talk[-SHOWN:]),
        choices=asked.choices if asked is not None else (),
        owned=row["staff_id"] is not None or row["state"] == "closed",
    )


def give(work: Work, staff: StaffMember, number: int, *, press: str = "", words: str = "", key: str) -> None:
    """Hand on what the citizen chose or said. ``key`` makes a repeated press harmless.

    Raises ``NotFound``; ``already-taken`` (409) once somebody has the case; ``empty-answer`` and, for a press that was
    never offered in this talk, ``bad-request`` (400).
    """
    if press:
        row = _walk_in(find_case(work, staff, number))
        offered = (
            choice.press for message in whole_talk(work, row["conversation_id"]) for choice in message.choices
        )
        if press not in STANDING and press not in offered:
            raise HelpError("bad-request", 400)
        pass_on(work, staff, number, Inbound(kind="press", press=press), key)
    elif words.strip():
        pass_on(work, staff, number, Inbound(kind="text", text=words), key)
    else:
        raise HelpError("empty-answer", 400)


def finish(work: Work, staff: StaffMember, number: int) -> None:
    """The questions are done: the worker has the case. Raises as ``claim`` does."""
    _walk_in(find_case(work, staff, number))
    claim(work, staff, number)


def pass_on(work: Work, staff: StaffMember, number: int, inbound: Inbound, key: str) -> None:
    """Store one thing and take its turn in this transaction, as the citizen's, typed by ``staff``."""
    locked, row = lock_case(work, staff, number)
    _walk_in(row)
    if locked.owned or locked.case is None or locked.case.number != number:
        raise HelpError("already-taken", 409, name=row["staff_name"] or "")
    store(work, _chat(work, row), f"{row['conversation_id']}:{key[:64]}", inbound)
    talk = lock(work, row["conversation_id"])
    if talk is None or talk.inbox is None:
        return
    before, place = dict(talk.session.answers) if talk.session is not None else {}, talk.ordinal
    handle(talk, talk.inbox)
    if talk.session is not None:
        answers = {
            name: answer
            if answer.how == "none" or before.get(name) == answer
            else msgspec.structs.replace(answer, how="helper")
            for name, answer in talk.session.answers.items()
        }
        talk.session = msgspec.structs.replace(talk.session, answers=answers)
    talk.save()
    typed.mark(work.conn, row["conversation_id"], place, staff.id)
    audit(work, staff, "walk-in.typed", f"case:{number}")


def _walk_in(row: RowMapping) -> RowMapping:
    if row["opened_by_id"] is None:
        raise NotFound
    return row


def _chat(work: Work, row: RowMapping) -> Chat:
    owner = conversations.key_of(work.conn, row["conversation_id"])
    if owner is None:
        raise NotFound
    address = next(
        (
            each["id"]
            for each in identity.addresses_of(work.conn, owner["citizen_id"])
            if _is_desk(work, each["id"])
        ),
        None,
    )
    if address is None:
        raise NotFound
    return Chat(
        address_id=address,
        conversation_id=row["conversation_id"],
        citizen_id=owner["citizen_id"],
        channel=DESK,
        language=row["language"],
        borrowed=False,
        open=True,
        wrapped=owner["wrapped"],
        master=owner["master"],
    )


def _is_desk(work: Work, address_id: uuid.UUID) -> bool:
    found = identity.address_with_conversation(work.conn, address_id)
    return found is not None and found["channel"] == DESK and found["state"] == "open"
