"""Putting the journal of a case together from its rows."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Sequence

import msgspec
from sqlalchemy import RowMapping

from bot.appointments.reading import all_of
from bot.cases.card import card
from bot.cases.milestones import EVENT
from bot.export.journal import (
    Attachment,
    CardLine,
    Confirmed,
    Happened,
    Head,
    Journal,
    Meeting,
    Message,
    Note,
    Task,
    Words,
)
from bot.history import first_name, open_rows
from bot.ports import AppointmentPart, MediaPart, MessageView, PlacePart, TextPart
from bot.runtime import Work
from flows.session import Answer
from storage.accounts import queries as accounts
from storage.cases import journal as rows
from storage.cases import milestones
from storage.cases import queries as cases
from storage.conversations import queries as conversations
from storage.vault import DataKey


def gather(work: Work, row: RowMapping, key: DataKey, *, internal: bool) -> Journal:
    """The journal of a case that still has its words; ``row`` as ``find_case`` gives it."""

    def opened(place: str, sealed: bytes | None) -> str | None:
        return key.open(f"{place}:{row['id']}", sealed).decode() if sealed is not None else None

    answers: dict[str, Answer] = {}
    if row["sealed_answers"] is not None:
        answers = msgspec.json.decode(
            key.open(f"answers:{row['id']}", row["sealed_answers"]), type=dict[str, Answer]
        )
    staff_id = row["staff_id"] or row["last_staff_id"]
    return Journal(
        organisation=work.runtime.content.organisation_name,
        internal=internal,
        case=Head(
            number=row["number"],
            state=row["state"],
            opened_at=row["opened_at"],
            closed_at=row["closed_at"],
            outcome=row["outcome"],
            topic=row["topic"],
            city=row["city"],
            language=row["language"],
            interpreter=row["interpreter"],
            team=row["team_name"],
            staff=_staff_name(work, staff_id) or None,
        ),
        wish=opened("wish", row["sealed_wish"]),
        # The words staff found for it are theirs; the citizen reads their own.
        wish_danish=opened("wish-danish", row["sealed_wish_danish"]) if internal else None,
        card=tuple(
            CardLine(name=line.name, value=line.value, how=line.how, question=line.question, words=line.words)
            for line in card(work, answers, row["origin_flow"])
        ),
        messages=_messages(work, row, key),
        appointments=_appointments(work, row),
        events=tuple(
            Happened(kind=each["kind"], at=each["at"], staff=first_name(each["staff_name"]))
            for each in cases.events_of(work.conn, row["id"])
            if internal or not (each["kind"] == "noted" or each["kind"].startswith(EVENT))
        ),
        notes=_notes(work, row, key) if internal else None,
        tasks=_tasks(work, row, key) if internal else None,
        summary=opened("summary", row["sealed_summary"]) if internal else None,
        our_number=opened("our-number", row["sealed_our_number"]) if internal else None,
        milestones=_milestones(work, row) if internal else None,
    )


def _milestones(work: Work, row: RowMapping) -> tuple[Confirmed, ...]:
    return tuple(
        Confirmed(kind=each["kind"], how=each["how"], at=each["at"], staff=first_name(each["staff_name"]))
        for each in milestones.of_case(work.conn, row["id"])
    )


def _staff_name(work: Work, staff_id: uuid.UUID | None) -> str:
    found = accounts.staff_by_id(work.conn, staff_id) if staff_id is not None else None
    return (found.name or "") if found is not None else ""


def _notes(work: Work, row: RowMapping, key: DataKey) -> tuple[Note, ...]:
    return tuple(
        Note(
            at=each["created_at"],
            author=each["author"] or "",
            text=key.open(f"note:{each['id']}", each["sealed_text"]).decode(),
        )
        for each in cases.notes_of(work.conn, row["id"])
    )


def _tasks(work: Work, row: RowMapping, key: DataKey) -> tuple[Task, ...]:
    return tuple(
        Task(
            at=each["created_at"],
            kind=each["kind"],
            state=each["state"],
            text=key.open(f"task:{each['id']}", each["sealed_text"]).decode(),
            answer=each["answer"],
        )
        for each in rows.tasks(work.conn, row["id"])
    )


def _messages(work: Work, row: RowMapping, key: DataKey) -> tuple[Message, ...]:
    found = list(rows.messages(work.conn, row))
    owner = conversations.key_of(work.conn, row["conversation_id"])
    if owner is None:
        return ()
    views = open_rows(work, owner, found)
    hashes = _hashes(work, views, key)
    typed = {each["typed_by_id"] for each in found}
    names = {staff_id: first_name(_staff_name(work, staff_id)) for staff_id in typed if staff_id is not None}
    return tuple(
        Message(
            id=view.id,
            number=view.ordinal,
            at=view.at,
            sender=view.sender,
            name=view.name,
            typed_by=names.get(each["typed_by_id"], ""),
            notice=view.notice or "",
            state=view.state,
            words=tuple(_words(work, part) for part in view.parts if isinstance(part, TextPart)),
            choices=tuple(
                choice.label if not choice.beneath else f"{choice.label} ({choice.beneath})"
                for choice in view.choices
            ),
            places=tuple(_place(part) for part in view.parts if isinstance(part, PlacePart)),
            attachments=tuple(
                _attachment(part, hashes.get(part.id, ""))
                for part in view.parts
                if isinstance(part, MediaPart)
            ),
            appointment=next((part.id for part in view.parts if isinstance(part, AppointmentPart)), None),
        )
        for each, view in zip(found, views, strict=True)
    )


def _words(work: Work, part: TextPart) -> Words:
    danish = part.beneath.text if part.beneath is not None and part.beneath.lang == "da" else None
    if part.lang == "kl" and danish is None and part.text_id is not None:
        danish = work.runtime.content.texts.render(part.text_id, part.vars, "da").text
    return Words(text=part.text, language=part.lang, danish=danish, text_id=part.text_id)


def _place(part: PlacePart) -> str:
    return ", ".join(word for word in (part.name, part.address, part.phone, part.hours) if word)


def _attachment(part: MediaPart, sha256: str) -> Attachment:
    return Attachment(
        id=part.id,
        kind=part.media,
        content_type=part.content_type,
        size=part.size,
        sha256=sha256,
        about=part.alt,
        state=part.state,
    )


def _hashes(work: Work, views: Sequence[MessageView], key: DataKey) -> dict[uuid.UUID, str]:
    """SHA-256 of what is attached, by id, one opened at a time."""
    ids = [part.id for view in views for part in view.parts if isinstance(part, MediaPart)]
    found: dict[uuid.UUID, str] = {}
    for media_id in ids:
        sealed = rows.content_of(work.conn, media_id)
        if sealed:
            found[media_id] = hashlib.sha256(key.open(f"media:{media_id}", sealed)).hexdigest()
    return found


def _appointments(work: Work, row: RowMapping) -> tuple[Meeting, ...]:
    mine = rows.appointments(work.conn, row["id"])
    return tuple(
        Meeting(
            id=view.id,
            wall=view.wall,
            zone=view.zone,
            what=view.what,
            duty=view.duty,
            interpreter=view.interpreter,
            state=view.state,
            place=view.place_name or view.words,
            bring=view.bring,
            answer=view.answer,
            held=view.held,
        )
        for view in all_of(work, row["conversation_id"])
        if view.id in mine
    )
