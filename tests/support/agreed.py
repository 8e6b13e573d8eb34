"""Appointments of invented citizens, made by the use cases, for tests and pictures."""

from __future__ import annotations

import datetime as dt
import uuid

from bot.appointments.book import book, cancel, move
from bot.appointments.reading import all_of
from bot.appointments.views import AppointmentView, Details
from bot.citizens import find_chat
from bot.runtime import Runtime, Work
from bot.turn.door import lock


def conversation_of(runtime: Runtime, token: str) -> uuid.UUID:
    """The conversation behind a talk's token."""
    chat = runtime.look(find_chat, token)
    assert chat is not None
    return chat.conversation_id


def agree(runtime: Runtime, conversation_id: uuid.UUID, details: Details) -> uuid.UUID:
    """Book an appointment as the citizen tells of it."""

    def act(work: Work) -> uuid.UUID:
        talk = lock(work, conversation_id)
        assert talk is not None
        found = book(talk, details)
        talk.save()
        return found

    return runtime.run(act)


def move_to(runtime: Runtime, conversation_id: uuid.UUID, appointment_id: uuid.UUID, wall: str) -> None:
    """Move it as the citizen tells."""

    def act(work: Work) -> None:
        talk = lock(work, conversation_id)
        assert talk is not None
        move(talk, appointment_id, wall)
        talk.save()

    runtime.run(act)


def call_off(runtime: Runtime, conversation_id: uuid.UUID, appointment_id: uuid.UUID) -> None:
    """Cancel it as the citizen tells."""

    def act(work: Work) -> None:
        talk = lock(work, conversation_id)
        assert talk is not None
        cancel(talk, appointment_id)
        talk.save()

    runtime.run(act)


def agreed(runtime: Runtime, conversation_id: uuid.UUID) -> tuple[AppointmentView, ...]:
    """Every appointment of the conversation, as it stands."""
    return runtime.look(all_of, conversation_id)


def days_on(runtime: Runtime, days: int, clock: str) -> str:
    """A wall clock so many days from now: ``2026-11-26T10:00``."""
    day = (runtime.clock.now() + dt.timedelta(days=days)).date()
    return f"{day.isoformat()}T{clock}"
