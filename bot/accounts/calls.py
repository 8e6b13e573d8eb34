"""Calling those on duty to a case that begins to wait, is late, or where danger came up.

A call is a row of ids. Who is to be called follows from the cases and from who is on duty, so looking twice adds
nothing; what stands in a chat is taken back once somebody has taken the case.
"""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Literal

import msgspec
from sqlalchemy import RowMapping, or_

from bot.accounts.messengers import chat_of
from bot.accounts.people import staff_member
from bot.cases.access import may_see, note_reading, sees_every_case
from bot.cases.reading import row_view, seen_by
from bot.cases.views import StaffMember
from bot.messenger.carried import carries_all
from bot.runtime import Work
from storage.accounts import queries as accounts
from storage.cases import queries as cases
from storage.cases.tables import case
from storage.conversations import queries as conversations
from storage.locks import hold
from storage.staff_bot import queries

DANGER = 2
KEPT = dt.timedelta(days=30)
"""How long calls that are over, and tokens that ran out, are kept."""
Kind = Literal["call", "danger", "late"]
Standing = Literal["wanted", "yours", "taken", "over"]


class Wanted(msgspec.Struct, frozen=True):
    """Somebody who should be called to a case."""

    staff_id: uuid.UUID
    case_id: uuid.UUID
    kind: Kind


class CallView(msgspec.Struct, frozen=True, kw_only=True):
    """A call as it is to stand in a chat now. ``wish`` only where everything may be carried there."""

    id: uuid.UUID
    chat: str
    staff_id: uuid.UUID
    language: str
    kind: str
    external_id: str | None
    number: int
    topic: str | None
    minutes: int
    """For how long the citizen has been waiting."""
    standing: Standing
    who: str
    """Who has taken it, where somebody has."""
    may_take: bool
    wish: str


def missing(work: Work) -> list[Wanted]:
    """Who should be called now and has not been; writes nothing."""
    found: list[Wanted] = []
    chats = {row.staff_id: row.linked_at for row in queries.linked(work.conn)}
    on_duty = accounts.on_duty(work.conn) if chats else []
    present = {person.id for person in on_duty}
    for person in on_duty:
        staff = staff_member(work, person.id)
        if person.id not in chats or staff is None or not staff.reads_talks:
            continue
        since = max(chats[person.id], person.duty_since or chats[person.id])
        before = queries.last_calls(work.conn, staff.id)
        urgent = or_(case.c.state == "waiting", case.c.priority >= DANGER, case.c.late_notice_at.is_not(None))
        listed = cases.listed().where(seen_by(staff), case.c.state != "closed", urgent)
        for row in work.conn.execute(cases.by_urgency(listed)).mappings():
            reasons = _reasons(work, staff, row, present)
            called = before.get(row["id"])
            new = [kind for kind, at in reasons if at >= since and (called is None or called < at)]
            if new:
                found.append(Wanted(staff.id, row["id"], new[0]))
    return found


def _reasons(
    work: Work, staff: StaffMember, row: RowMapping, present: set[uuid.UUID]
) -> list[tuple[Kind, dt.datetime]]:
    """Why this person is called to the case and since when, the gravest first."""
    reasons: list[tuple[Kind, dt.datetime]] = []
    owner = row["staff_id"]
    waiting = row["waiting_since"] if row["state"] == "waiting" else None
    # Where somebody has it they are called, or everybody while they are not there.
    concerns = owner is None or owner == staff.id or owner not in present
    if concerns and row["priority"] >= DANGER:
        at = queries.danger_at(work.conn, row["id"]) or row["opened_at"]
        reasons.append(("danger", max(at, waiting) if waiting else at))
    if (late := row["late_notice_at"]) is not None and row_view(work, row).late:
        reasons.append(("late", late))
    if waiting is not None:
        until = row["reserved_until"]
        kept = row["reserved_id"] not in (None, staff.id)
        if kept and (until is None or until > work.now) and not sees_every_case(staff):
            return reasons
        begins = max(waiting, until) if kept and until is not None and until <= work.now else waiting
        reasons.append(("call", begins))
    return reasons


def call(work: Work) -> int:
    """Write down every call that is missing; how many."""
    hold(work.conn, "staff-calls")
    wanted = missing(work)
    for each in wanted:
        queries.add_call(work.conn, each.staff_id, each.case_id, each.kind, work.now)
    return len(wanted)


def to_send(work: Work) -> list[CallView]:
    """Calls to be sent, and calls that stand in a chat and are to be written over; who is off duty gets no new ones."""
    return [
        view
        for row in queries.calls(work.conn, "queued", "sent")
        if (view := _view(work, row)) is not None and (row.state == "queued" or view.standing != "wanted")
    ]


def one(work: Work, call_id: uuid.UUID) -> CallView | None:
    """A call as it is now, right before it is sent; None when nobody is to get it any more. What it says of the
    citizen's words is written down as a reading."""
    for row in queries.calls(work.conn, "queued", "sent"):
        if row.id == call_id:
            view = _view(work, row)
            if view is not None and view.wish and (staff := staff_member(work, row.staff_id)):
                note_reading(work, staff, view.number)
            return view
    return None


def _view(work: Work, row: queries.CallRow) -> CallView | None:
    staff, number = staff_member(work, row.staff_id), queries.number_of(work.conn, row.case_id)
    chat = chat_of(work, row.staff_id)
    found = cases.by_number(work.conn, number) if number is not None else None
    if staff is None or chat is None or found is None:
        return None
    standing = _standing(staff, found, row)
    since = found["waiting_since"] or found["promised_at"] or found["opened_at"]
    may_read = standing in ("wanted", "yours") and may_see(staff, found["team_id"], found["staff_id"])
    return CallView(
        id=row.id,
        chat=chat,
        staff_id=staff.id,
        language=staff.language,
        kind=row.kind,
        external_id=row.external_id,
        number=found["number"],
        topic=found["topic"],
        minutes=max(0, int((work.now - since).total_seconds()) // 60),
        standing=standing if staff.on_duty or row.state == "sent" else "over",
        who=(found["staff_name"] or "") if standing == "taken" else "",
        may_take=found["staff_id"] is None or (found["staff_id"] != staff.id and row_view(work, found).late),
        wish=_wish(work, found) if may_read and carries_all(work, "telegram") else "",
    )


def _standing(staff: StaffMember, found: RowMapping, row: queries.CallRow) -> Standing:
    if found["state"] == "closed" or not may_see(staff, found["team_id"], found["staff_id"]):
        return "over"
    taken = found["taken_at"]
    if found["staff_id"] is None or taken is None or taken < row.due_at:
        return "wanted"
    return "yours" if found["staff_id"] == staff.id else "taken"


def _wish(work: Work, found: RowMapping) -> str:
    owner = conversations.key_of(work.conn, found["conversation_id"])
    if found["sealed_wish"] is None or owner is None:
        return ""
    key = work.runtime.vault.unwrap(owner["wrapped"], owner["master"])
    return key.open(f"wish:{found['id']}", found["sealed_wish"]).decode()


def sent(work: Work, call_id: uuid.UUID, external_id: str) -> None:
    """It stands in their chat."""
    queries.set_call(work.conn, call_id, state="sent", external_id=external_id, sent_at=work.now)


def over(work: Work, call_id: uuid.UUID) -> None:
    """Nothing more is to be done for it."""
    queries.set_call(work.conn, call_id, state="gone")


def clear(work: Work) -> None:
    """Remove what was over long ago."""
    queries.prune_calls(work.conn, work.now - KEPT)
    queries.prune_tokens(work.conn, work.now - KEPT)
