"""What the life of a case needs beside its row: reasons written down, the case that may be opened again, mentions."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, RowMapping, func, insert, select, update

from storage.accounts.tables import staff, staff_team
from storage.cases.tables import case, case_event, note, note_mention, team
from storage.conversations.tables import conversation


def row_of(conn: Connection, case_id: uuid.UUID) -> RowMapping:
    """A case's own row."""
    return conn.execute(select(case).where(case.c.id == case_id)).mappings().one()


def maybe_row(conn: Connection, case_id: uuid.UUID | None) -> RowMapping | None:
    """A case's own row; None when there is none."""
    return conn.execute(select(case).where(case.c.id == case_id)).mappings().first()


def add_event(
    conn: Connection,
    event_id: uuid.UUID,
    case_id: uuid.UUID,
    kind: str,
    at: dt.datetime,
    staff_id: uuid.UUID | None,
    sealed_details: bytes,
) -> None:
    """Write down what happened to a case, with details for staff."""
    values = {"id": event_id, "case_id": case_id, "kind": kind, "at": at, "staff_id": staff_id}
    conn.execute(insert(case_event).values(**values, sealed_details=sealed_details))


def detailed_events(conn: Connection, case_id: uuid.UUID) -> Sequence[RowMapping]:
    """The events that have details, in order, with who did them."""
    found = (
        select(case_event, staff.c.name.label("staff_name"))
        .outerjoin(staff, staff.c.id == case_event.c.staff_id)
        .where(case_event.c.case_id == case_id, case_event.c.sealed_details.is_not(None))
        .order_by(case_event.c.at, case_event.c.id)
    )
    return conn.execute(found).mappings().all()


def to_open_again(conn: Connection, conversation_id: uuid.UUID, now: dt.datetime) -> RowMapping | None:
    """The last closed case of a conversation, if a message may still open it again at ``now``."""
    last = (
        select(case)
        .where(case.c.conversation_id == conversation_id, case.c.state == "closed")
        .order_by(case.c.closed_at.desc(), case.c.number.desc())
        .limit(1)
    )
    row = conn.execute(last).mappings().first()
    if row is None or row["reopen_until"] is None or row["reopen_until"] <= now:
        return None
    return row


def colleagues(conn: Connection) -> Sequence[RowMapping]:
    """Active staff whose role has cases, by name, with the team each is in; a line for each team."""
    found = (
        select(staff.c.id, staff.c.name, staff.c.role, staff_team.c.team_id, team.c.name.label("team"))
        .outerjoin(staff_team, staff_team.c.staff_id == staff.c.id)
        .outerjoin(team, team.c.id == staff_team.c.team_id)
        .where(staff.c.active, staff.c.role.in_(("admin", "coordinator", "caseworker")))
        .order_by(func.lower(staff.c.name), staff.c.id, team.c.name)
    )
    return conn.execute(found).mappings().all()


def add_mentions(conn: Connection, note_id: uuid.UUID, staff_ids: Iterable[uuid.UUID]) -> None:
    """Write down who is named in a note."""
    for staff_id in staff_ids:
        conn.execute(insert(note_mention).values(note_id=note_id, staff_id=staff_id))


def unseen_mentions(conn: Connection, staff_id: uuid.UUID) -> Sequence[RowMapping]:
    """The cases with notes that name somebody and that they have not seen, the newest note first."""
    newest = func.max(note.c.created_at)
    found = (
        select(case.c.number, case.c.team_id, conversation.c.staff_id.label("owner_id"), newest.label("at"))
        .join(conversation, conversation.c.id == case.c.conversation_id)
        .join(note, note.c.case_id == case.c.id)
        .join(note_mention, note_mention.c.note_id == note.c.id)
        .where(note_mention.c.staff_id == staff_id, note_mention.c.seen_at.is_(None))
        .group_by(case.c.number, case.c.team_id, conversation.c.staff_id)
        .order_by(newest.desc())
    )
    return conn.execute(found).mappings().all()


def see_mentions(conn: Connection, case_id: uuid.UUID, staff_id: uuid.UUID, now: dt.datetime) -> int:
    """They have seen every note of the case that names them; how many were new."""
    notes = select(note.c.id).where(note.c.case_id == case_id)
    seen = conn.execute(
        update(note_mention)
        .where(
            note_mention.c.staff_id == staff_id,
            note_mention.c.seen_at.is_(None),
            note_mention.c.note_id.in_(notes),
        )
        .values(seen_at=now)
    )
    return seen.rowcount


def free_reserved(conn: Connection, staff_id: uuid.UUID) -> None:
    """What waits for somebody is the whole team's from now on."""
    waiting = (case.c.reserved_id == staff_id, case.c.state == "waiting")
    conn.execute(update(case).where(*waiting).values(reserved_id=None, reserved_until=None))
