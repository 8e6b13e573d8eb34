"""Reading cases: the queue, its counts, and the case page (each reading of a talk is in the audit)."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec
from sqlalchemy import ColumnElement, RowMapping, and_, func, or_, select, true

from bot.cases.access import emptied, find_case, note_reading, sees_every_case
from bot.cases.card import card
from bot.cases.deadline import is_near
from bot.cases.looking import note_live_reading
from bot.cases.views import CaseRow, CaseView, EventView, NoteView, StaffMember, TalkLine
from bot.history import first_name, whole_talk
from bot.ports import MessageView
from bot.runtime import Work
from flows.session import Answer
from storage.cases import queries as cases
from storage.cases.people import kept_for
from storage.cases.tables import case
from storage.conversations import queries as conversations
from storage.conversations import receipts
from storage.conversations.tables import conversation

VIEWS = ("waiting", "mine", "citizen", "quiet", "snoozed", "team", "unassigned", "all", "closed")
MOST = 500
BESIDE = 30
"""Lines of the queue beside an open case."""
CLOSED_FOR = dt.timedelta(days=7)
"""How long a closed case stands in its view; older ones are found by the search."""


def seen_by(staff: StaffMember) -> ColumnElement[bool]:
    """The cases a person may see; coordinators see all."""
    if sees_every_case(staff):
        return true()
    return or_(case.c.team_id.is_(None), case.c.team_id.in_(staff.teams), conversation.c.staff_id == staff.id)


def _in_view(work: Work, staff: StaffMember, view: str) -> ColumnElement[bool]:
    opened = case.c.state != "closed"
    match view:
        case "closed":
            return and_(case.c.state == "closed", case.c.closed_at > work.now - CLOSED_FOR)
        case "mine":
            return and_(opened, or_(conversation.c.staff_id == staff.id, kept_for(staff.id, work.now)))
        case "waiting":
            return case.c.state == "waiting"
        case "unassigned":
            return and_(case.c.state == "waiting", case.c.team_id.is_(None))
        case "citizen":
            return and_(case.c.state == "taken", cases.last_sender == "person")
        case "quiet":
            return and_(opened, cases.gone_quiet)
        case "snoozed":
            return case.c.state == "snoozed"
        case "team":
            return and_(opened, case.c.team_id.in_(staff.teams))
        case _:
            return opened


def queue(
    work: Work, staff: StaffMember, view: str = "waiting", *, skip: int = 0, most: int = MOST
) -> list[CaseRow]:
    """The queue as this person may see it: danger first, then urgent, then the longest waiting.

    ``skip``, ``most``: a page of it.
    """
    if not staff.reads_talks:
        return []
    query = cases.by_urgency(cases.listed().where(seen_by(staff), _in_view(work, staff, view)))
    if view == "closed":
        query = query.order_by(None).order_by(case.c.closed_at.desc())
    return [row_view(work, row) for row in work.conn.execute(query.offset(skip).limit(most)).mappings()]


def counts(work: Work, staff: StaffMember) -> dict[str, int]:
    """How many cases stand in each view."""
    if not staff.reads_talks:
        return dict.fromkeys(VIEWS, 0)
    columns = [func.count().filter(_in_view(work, staff, view)).label(view) for view in VIEWS]
    query = select(*columns).select_from(case.join(conversation, conversation.c.id == case.c.conversation_id))
    return dict(work.conn.execute(query.where(seen_by(staff))).mappings().one())


def row_view(work: Work, row: RowMapping) -> CaseRow:
    """A case's row as a line of the queue."""
    promised = row["promised_at"]
    owed = row["state"] in ("waiting", "taken") and row["last_sender"] != "person"
    kept = _kept(work, row)
    return CaseRow(
        number=row["number"],
        state=row["state"],
        owner="human" if row["staff_id"] is not None and row["state"] != "closed" else "bot",
        priority=row["priority"],
        topic=row["topic"],
        city=row["city"],
        language=row["language"],
        interpreter=row["interpreter"],
        team=row["team_name"],
        staff=row["staff_name"],
        staff_id=row["staff_id"],
        opened_at=row["opened_at"],
        waiting_since=row["waiting_since"],
        promised_at=promised,
        follow_up_at=row["follow_up_at"],
        late=row["late_notice_at"] is not None or (promised is not None and promised < work.now and owed),
        unanswered=row["last_sender"] == "me",
        unable=_unable(work, row),
        deadline_at=row["deadline_at"],
        deadline_near=is_near(row["deadline_at"], work.now) and row["state"] != "closed",
        kept_for=first_name(row["reserved_name"]) if kept else None,
        kept_id=row["reserved_id"] if kept else None,
    )


def _kept(work: Work, row: RowMapping) -> bool:
    """Whether it still waits for one person, who is there."""
    until = row["reserved_until"]
    return row["state"] == "waiting" and bool(row["reserved_name"]) and (until is None or until > work.now)


def _unable(work: Work, row: RowMapping) -> Literal["cannot-come", "another-time"] | None:
    if (at := row["cannot_come_at"]) is not None and at > work.now:
        return "cannot-come"
    at = row["another_time_at"]
    return "another-time" if at is not None and at > work.now else None


def access_case(work: Work, staff: StaffMember, number: int, *, live: bool = False) -> CaseView:
    """The case page; of a closed case what was said until it closed. The reading is written down.

    ``live``: an open page fetches itself again, which is the same reading for a while.

    Raises ``NotFound`` for missing and forbidden alike.
    """
    row = find_case(work, staff, number)
    (note_live_reading if live else note_reading)(work, staff, number)
    owner = conversations.key_of(work.conn, row["conversation_id"])
    assert owner is not None
    key = work.runtime.vault.unwrap(owner["wrapped"], owner["master"])
    sealed_wish, sealed_answers = row["sealed_wish"], row["sealed_answers"]
    sealed_danish = row["sealed_wish_danish"]
    received = receipts.received(work.conn, row["conversation_id"])
    answers: dict[str, Answer] = {}
    if sealed_answers is not None:
        answers = msgspec.json.decode(
            key.open(f"answers:{row['id']}", sealed_answers), type=dict[str, Answer]
        )
    return CaseView(
        row=row_view(work, row),
        wish=key.open(f"wish:{row['id']}", sealed_wish).decode() if sealed_wish is not None else None,
        wish_danish=key.open(f"wish-danish:{row['id']}", sealed_danish).decode() if sealed_danish else None,
        talk=tuple(
            TalkLine(message, _danish(work, message), _delivery(message, message.id in received))
            for message in whole_talk(work, row["conversation_id"])
            if not emptied(row) and (row["closed_at"] is None or message.at <= row["closed_at"])
        ),
        notes=tuple(
            NoteView(
                note["author"],
                key.open(f"note:{note['id']}", note["sealed_text"]).decode(),
                note["created_at"],
            )
            for note in cases.notes_of(work.conn, row["id"])
        ),
        answers=card(work, answers, row["origin_flow"]),
        events=tuple(
            EventView(event["kind"], event["staff_name"], event["at"])
            for event in cases.events_of(work.conn, row["id"])
        ),
        may_answer=row["staff_id"] == staff.id and row["state"] != "closed",
        change_seq=owner["change_seq"],
    )


def _delivery(message: MessageView, received: bool) -> str | None:
    """How far a message to the citizen is known to have come."""
    if message.sender == "me":
        return None
    if message.state == "sending":
        return "queued"
    return "received" if received and message.state == "sent" else message.state


def _danish(work: Work, message: MessageView) -> str | None:
    """The Danish of a bot message the citizen read in Greenlandic: as shown beneath it, else by its text id."""
    if message.lang != "kl":
        return None
    if message.beneath is not None:
        return message.beneath.text
    if message.text_id is None:
        return None
    return work.runtime.content.texts.render(message.text_id, message.vars, "da").text
