"""The interpreter's desk: taking words, and giving back what they say. Whose they are is never shown here."""

from __future__ import annotations

import uuid

import msgspec

from bot.accounts.roles import may
from bot.audit import audit
from bot.cases.events import record, tell
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.interpreting.handing import DESK, cleaned, is_late, result_place, source_place
from bot.interpreting.views import Piece
from bot.runtime import Work
from bot.turn.door import lock
from bot.turn.talk import Talk
from storage.conversations import queries as conversations
from storage.interpreting import queries

DONE_SHOWN = 20


class Desk(msgspec.Struct, frozen=True, kw_only=True):
    """What an interpreter has before them."""

    mine: tuple[Piece, ...]
    """Taken, with its words."""
    waiting: tuple[Piece, ...]
    """To be taken: how long and by when, without the words."""
    done: tuple[Piece, ...]
    """Given back last; the words are gone from here."""


def mine(work: Work, staff: StaffMember) -> Desk:
    """The desk of an interpreter; the words of what they have taken are a reading, and written down.

    They may take what belongs to a case of their teams or of none.
    """
    _check(staff)
    taken = queries.taken_by(work.conn, staff.id)
    for item in taken:
        audit(work, staff, "interpreting.read", f"interpreting:{item.id}", after={"case": item.number})
    return Desk(
        mine=tuple(_piece(work, item, with_words=True) for item in taken),
        waiting=tuple(_piece(work, item) for item in queries.to_take(work.conn, staff.teams)),
        done=tuple(_piece(work, item) for item in queries.done_by(work.conn, staff.id, DONE_SHOWN)),
    )


def waiting(work: Work, staff: StaffMember) -> int:
    """How many requests stand there to be taken."""
    return len(queries.to_take(work.conn, staff.teams))


def take(work: Work, staff: StaffMember, item_id: uuid.UUID) -> None:
    """Take a request: from here on its words are shown. Harmless twice.

    Raises ``NotFound`` for what is missing and what is of another team alike, ``interpreting-taken`` (409) for who
    comes second, ``interpreting-gone`` (409) for what was withdrawn or is done.
    """
    talk, item = _lock(work, staff, item_id)
    if item.state == "taken" and item.taken_by_id == staff.id:
        return
    if item.state == "taken":
        raise HelpError("interpreting-taken", 409)
    if item.state != "asked" or item.case_state == "closed":
        raise HelpError("interpreting-gone", 409)
    queries.change(work.conn, item.id, state="taken", taken_by_id=staff.id)
    _tell(work, talk, item)
    audit(work, staff, "interpreting.taken", f"interpreting:{item.id}", after={"case": item.number})


def put_back(work: Work, staff: StaffMember, item_id: uuid.UUID) -> None:
    """Leave a request to others after all; its words are shown no longer."""
    talk, item = _own(work, staff, item_id)
    queries.change(work.conn, item.id, state="asked", taken_by_id=None)
    _tell(work, talk, item)
    audit(work, staff, "interpreting.put_back", f"interpreting:{item.id}", after={"case": item.number})


def give(work: Work, staff: StaffMember, item_id: uuid.UUID, text: str) -> None:
    """Give back what the words say; it appears on the case page. Sending it to the citizen is the caseworker's.

    Raises as ``take``, ``empty-answer`` and ``answer-too-long``; a form sent twice changes nothing the second time.
    """
    talk, item = _lock(work, staff, item_id)
    if item.state == "done" and item.taken_by_id == staff.id:
        return
    talk, item = _own(work, staff, item_id)
    sealed = talk.key.seal(result_place(item.id), cleaned(text).encode())
    queries.change(work.conn, item.id, state="done", sealed_result=sealed, done_at=work.now)
    record(work, item.case_id, "interpreting-done", staff.id)
    _tell(work, talk, item)
    audit(work, staff, "interpreting.done", f"interpreting:{item.id}", after={"case": item.number})


def _check(staff: StaffMember) -> None:
    if not may(staff.role, "interpreting.work"):
        raise HelpError("forbidden", 403)


def _may_take(staff: StaffMember, item: queries.InterpretingRow) -> bool:
    return item.taken_by_id == staff.id or item.team_id is None or item.team_id in staff.teams


def _lock(work: Work, staff: StaffMember, item_id: uuid.UUID) -> tuple[Talk, queries.InterpretingRow]:
    """The talk, locked, and the request as it stands under the lock."""
    _check(staff)
    found = queries.by_id(work.conn, item_id)
    if found is None or not _may_take(staff, found):
        raise NotFound
    talk = lock(work, found.conversation_id)
    item = queries.locked(work.conn, item_id)
    if talk is None or item is None or not _may_take(staff, item):
        raise NotFound
    work.watched = True
    return talk, item


def _own(work: Work, staff: StaffMember, item_id: uuid.UUID) -> tuple[Talk, queries.InterpretingRow]:
    talk, item = _lock(work, staff, item_id)
    if item.state == "taken" and item.taken_by_id != staff.id:
        raise HelpError("interpreting-taken", 409)
    if item.state != "taken" or item.case_state == "closed":
        raise HelpError("interpreting-gone", 409)
    return talk, item


def _tell(work: Work, talk: Talk, item: queries.InterpretingRow) -> None:
    work.hint(DESK)
    tell(work, item.team_id, talk.staff_id)


def _piece(work: Work, item: queries.InterpretingRow, *, with_words: bool = False) -> Piece:
    owner = conversations.key_of(work.conn, item.conversation_id)
    words = ""
    if owner is not None and item.state != "done":
        key = work.runtime.vault.unwrap(owner["wrapped"], owner["master"])
        words = key.open(source_place(item.id), item.sealed_source).decode()
    return Piece(
        id=item.id,
        direction=item.direction,
        dialect=item.dialect,
        promised_at=item.promised_at,
        late=is_late(item, work.now),
        created_at=item.created_at,
        done_at=item.done_at,
        words=words if with_words else "",
        length=len(words.split()),
    )
