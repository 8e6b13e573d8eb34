"""Reading appointments: rows opened, and each reminder's life put into one word."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Literal

import msgspec
from sqlalchemy import RowMapping

from bot.appointments.plan import choice_of
from bot.appointments.times import named
from bot.appointments.views import AppointmentView, Life, ReminderView
from bot.history import first_name
from bot.runtime import Work
from storage.appointments import queries as rows
from storage.conversations import queries as conversations
from storage.vault import DataKey, Unreadable


class Sealed(msgspec.Struct, frozen=True):
    """What of an appointment only its citizen and their helpers may read."""

    words: str = ""
    bring: str = ""
    crossed_out: bool = False
    """Whether the citizen took it away themselves: nobody at the place has heard of it from here."""


def seal(key: DataKey, appointment_id: uuid.UUID, words: str, bring: str) -> bytes:
    """The details as they are stored."""
    return _sealed(key, appointment_id, Sealed(words, bring))


def crossed_out(key: DataKey, row: RowMapping) -> bytes:
    """The details of an appointment that its citizen takes away, with that written on them."""
    return _sealed(key, row["id"], msgspec.structs.replace(unseal(key, row), crossed_out=True))


def _sealed(key: DataKey, appointment_id: uuid.UUID, details: Sealed) -> bytes:
    return key.seal(f"appointment:{appointment_id}", msgspec.json.encode(details))


def unseal(key: DataKey, row: RowMapping) -> Sealed:
    """The details opened; empty where a key is gone."""
    if row["sealed_details"] is None:
        return Sealed()
    try:
        return msgspec.json.decode(key.open(f"appointment:{row['id']}", row["sealed_details"]), type=Sealed)
    except Unreadable:
        return Sealed()


def upcoming(work: Work, conversation_id: uuid.UUID) -> tuple[AppointmentView, ...]:
    """Agreed appointments that have not begun, the next first."""
    return _views(work, conversation_id, work.now)


def all_of(work: Work, conversation_id: uuid.UUID) -> tuple[AppointmentView, ...]:
    """Every appointment of a conversation by its time, cancelled and past ones too."""
    return _views(work, conversation_id, None)


def one_of(work: Work, conversation_id: uuid.UUID, appointment_id: uuid.UUID) -> AppointmentView | None:
    """One appointment of this conversation; None when it has no such one."""
    return next((view for view in all_of(work, conversation_id) if view.id == appointment_id), None)


def loose_reminders(work: Work, conversation_id: uuid.UUID) -> tuple[ReminderView, ...]:
    """Reminders that are about no appointment, by their time."""
    found = rows.reminders(work.conn, conversation_id)
    return tuple(reminder_view(row) for row in found if row["appointment_id"] is None)


def _views(work: Work, conversation_id: uuid.UUID, after: dt.datetime | None) -> tuple[AppointmentView, ...]:
    found = rows.of_conversation(work.conn, conversation_id, after)
    owner = conversations.key_of(work.conn, conversation_id) if found else None
    if owner is None:
        return ()
    key = work.runtime.vault.unwrap(owner["wrapped"], owner["master"])
    reminders = rows.reminders(work.conn, conversation_id)
    return tuple(_view(work, row, unseal(key, row), reminders) for row in found)


def _view(work: Work, row: RowMapping, details: Sealed, reminders: Sequence[RowMapping]) -> AppointmentView:
    place = work.runtime.content.facts.place(row["place"], at=work.now) if row["place"] else None
    state: Literal["agreed", "cancelled", "past"] = row["state"]
    if state == "agreed" and row["starts_at"] <= work.now:
        state = "past"
    return AppointmentView(
        id=row["id"],
        version=row["version"],
        what=row["what"],
        duty=row["duty"],
        interpreter=row["interpreter"],
        interpreter_state=row["interpreter_state"]
        or ("needed" if row["interpreter"] in ("west", "east", "north") else None),
        wall=row["wall"],
        zone=row["zone"],
        starts_at=row["starts_at"],
        place=row["place"],
        place_name=place.name if place is not None else "",
        words=details.words,
        bring=details.bring,
        crossed_out=details.crossed_out,
        state=state,
        answer=row["answer"],
        answered_at=row["answered_at"],
        by_staff=first_name(row["staff_name"]) if row["staff_id"] is not None else None,
        show_place=row["show_place"],
        understood="passed-over" if state == "past" and row["understood"] == "asked" else row["understood"],
        remind=row["remind"],
        chosen=choice_of(row),
        case_id=row["case_id"],
        held=row["held"],
        held_at=row["held_at"],
        held_by_staff=row["held_by_id"] is not None,
        reminders=tuple(
            reminder_view(each, row) for each in reminders if each["appointment_id"] == row["id"]
        ),
    )


def reminder_view(row: RowMapping, appointment: RowMapping | None = None) -> ReminderView:
    """A reminder with its life: its own state, and once said that of its message. ``appointment``: the one it is of."""
    present = appointment is not None and appointment["version"] == row["version"]
    meets = appointment["wall"] if present and appointment is not None else None
    return ReminderView(
        id=row["id"],
        kind=row["kind"],
        named=named(row["kind"], row["wall"], meets),
        life=_life(row),
        reason=row["reason"],
        due_at=row["due_at"],
        wall=row["wall"],
        zone=row["zone"],
        said_at=row["said_at"],
        seen_at=row["seen_at"] or row["received_at"],
        channel=row["message_channel"],
    )


def _life(row: RowMapping) -> Life:
    state: Life | Literal["said"] = row["state"]
    if state != "said":
        return state
    if row["answered_at"] is not None:
        return "answered"
    if row["seen_at"] is not None or row["received_at"] is not None:
        return "seen"
    message = row["message_state"]
    return "failed" if message in ("failed", "expired") else "queued" if message == "queued" else "sent"
