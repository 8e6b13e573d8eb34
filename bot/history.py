"""Reading a talk back: as it was sent, never rendered anew."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Literal

import msgspec
from sqlalchemy import RowMapping, select

from bot.errors import HelpError
from bot.ports import MessageView, NoticePart, Part, Sender, TextPart
from bot.runtime import Work
from bot.turn.talk import PARTS, choices_of
from storage.accounts import queries as accounts
from storage.cases.tables import case
from storage.conversations import queries as conversations
from storage.conversations.tables import message
from storage.vault import DataKey


class TalkState(msgspec.Struct, frozen=True, kw_only=True):
    """How the talk stands, for the strip above it. ``first`` is the lowest ordinal left after an erasure."""

    owner: Literal["bot", "waiting", "human"]
    person: str | None
    asked_at: dt.datetime | None
    answer_by: dt.datetime | None
    language: str | None
    live_message: uuid.UUID | None
    first: int
    change_seq: int


def view(row: RowMapping, key: DataKey, names: dict[uuid.UUID, str]) -> MessageView:
    """A message row opened."""
    parts = PARTS.decode(key.open(f"message:{row['id']}", row["sealed_parts"]))
    return msgspec.structs.replace(
        view_of(
            parts,
            sender=row["sender"],
            name=names.get(row["staff_id"], "") if row["sender"] == "person" else "",
            at=row["created_at"],
        ),
        id=row["id"],
        seq=row["change_seq"],
        ordinal=row["ordinal"],
        state=row["state"],
        client_id=row["client_id"],
        flow=row["flow"],
        step=row["step"],
    )


def view_of(parts: tuple[Part, ...], *, sender: Sender, name: str, at: dt.datetime) -> MessageView:
    """A message of these parts, which has no place in a talk yet."""
    text = next((part for part in parts if isinstance(part, TextPart)), None)
    choices = choices_of(parts)
    return MessageView(
        id=uuid.UUID(int=0),
        seq=0,
        ordinal=0,
        sender=sender,
        name=name,
        lang=text.lang if text else None,
        text=text.text if text else "",
        beneath=text.beneath if text else None,
        text_id=text.text_id if text else None,
        revision=text.revision if text else None,
        vars=text.vars if text else {},
        parts=parts,
        choices=choices.choices if choices else (),
        state="queued",
        at=at,
        client_id=None,
        draft=bool(text and text.draft),
        notice=next((part.notice for part in parts if isinstance(part, NoticePart)), None),
    )


def open_rows(work: Work, owner: RowMapping, rows: list[RowMapping]) -> list[MessageView]:
    """Rows of one conversation opened with its key, persons by first name."""
    key = work.runtime.vault.unwrap(owner["wrapped"], owner["master"])
    staff = {row["staff_id"] for row in rows if row["staff_id"] is not None}
    names = {staff_id: first_name(_name(work, staff_id)) for staff_id in staff}
    return [view(row, key, names) for row in rows]


def _name(work: Work, staff_id: uuid.UUID) -> str:
    row = accounts.staff_by_id(work.conn, staff_id)
    return row.name if row is not None else ""


def first_name(name: str | None) -> str:
    """A person as citizens see them."""
    return (name or "").split(" ")[0]


def messages_after(
    work: Work, conversation_id: uuid.UUID, seq: int = 0, limit: int = 500
) -> list[MessageView]:
    """Messages made or changed after change number ``seq``, in the order of change, at most ``limit``."""
    owner = conversations.key_of(work.conn, conversation_id)
    if owner is None:
        return []
    return open_rows(
        work, owner, list(conversations.messages_after(work.conn, conversation_id, max(seq, 0), limit))
    )


def whole_talk(work: Work, conversation_id: uuid.UUID) -> list[MessageView]:
    """The talk in its order."""
    owner = conversations.key_of(work.conn, conversation_id)
    return (
        open_rows(work, owner, list(conversations.talk(work.conn, conversation_id)))
        if owner is not None
        else []
    )


def mark_received(work: Work, conversation_id: uuid.UUID, seq: int) -> None:
    """The citizen's reader was given everything up to ``seq``."""
    conversations.mark_received(work.conn, conversation_id, seq, work.now)


def acknowledge(work: Work, conversation_id: uuid.UUID, seq: int) -> None:
    """The citizen's page says that it shows everything up to ``seq``. Saying it again, or less, changes nothing.

    Raises ``HelpError`` (422) for a number that the talk has not come to: nobody can have been shown it.
    """
    row = conversations.lock(work.conn, conversation_id)
    if row is None or seq > row["change_seq"]:
        raise HelpError("not-yet", 422)
    conversations.mark_received(work.conn, conversation_id, seq, work.now)


def talk_state(work: Work, conversation_id: uuid.UUID) -> TalkState:
    """Who owns the talk, what was promised, and which message's buttons are alive."""
    owner = conversations.key_of(work.conn, conversation_id)
    if owner is None:
        return TalkState(
            owner="bot",
            person=None,
            asked_at=None,
            answer_by=None,
            language=None,
            live_message=None,
            first=0,
            change_seq=0,
        )
    open_case = (
        work.conn.execute(
            select(case.c.state, case.c.opened_at, case.c.promised_at).where(
                case.c.conversation_id == conversation_id, case.c.state != "closed"
            )
        )
        .mappings()
        .first()
    )
    ends = work.conn.execute(
        select(message.c.id, message.c.ordinal)
        .where(message.c.conversation_id == conversation_id, message.c.sender.in_(("bot", "notice")))
        .order_by(message.c.ordinal.desc())
        .limit(1)
    ).first()
    first = work.conn.execute(
        select(message.c.ordinal)
        .where(message.c.conversation_id == conversation_id)
        .order_by(message.c.ordinal)
        .limit(1)
    ).scalar()
    human = owner["staff_id"] is not None
    waiting = open_case is not None and open_case["state"] == "waiting" and not human
    return TalkState(
        owner="human" if human else "waiting" if waiting else "bot",
        person=first_name(_name(work, owner["staff_id"])) if human else None,
        asked_at=open_case["opened_at"] if open_case is not None else None,
        answer_by=open_case["promised_at"] if waiting and open_case is not None else None,
        language=owner["language"],
        live_message=ends.id if ends is not None else None,
        first=first or 0,
        change_seq=owner["change_seq"],
    )
