"""What a citizen would read of an appointment, in each language: it is done, looked at, and undone."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import msgspec

from bot.appointments.book import book, cancel, move
from bot.appointments.desk import as_kept, check_move
from bot.appointments.views import Details
from bot.cases.access import own_case
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.ports import Language, Part
from bot.runtime import Work
from bot.turn.talk import Talk

LANGUAGES: tuple[Language, ...] = ("da", "kl")


class Bubble(msgspec.Struct, frozen=True):
    """The messages of one act in one language."""

    lang: Language
    parts: tuple[Part, ...]


def entered(work: Work, staff: StaffMember, number: int, details: Details) -> tuple[Bubble, ...]:
    """What is read when these details are entered. Raises as ``own_case``; needs a transaction that may write."""
    told = as_kept(work, details)
    return _tried(work, staff, number, lambda talk: book(talk, told, staff=staff))


def moved(
    work: Work, staff: StaffMember, number: int, appointment_id: uuid.UUID, wall: str, zone: str
) -> tuple[Bubble, ...]:
    """What is read when the appointment is moved. Raises as ``move_for``."""

    def act(talk: Talk) -> None:
        check_move(talk, appointment_id, wall, zone)
        move(talk, appointment_id, wall, zone, staff=staff)

    return _tried(work, staff, number, act)


def cancelled(work: Work, staff: StaffMember, number: int, appointment_id: uuid.UUID) -> tuple[Bubble, ...]:
    """What is read when the appointment is cancelled. Raises as ``own_case``."""
    return _tried(work, staff, number, lambda talk: cancel(talk, appointment_id, staff=staff))


def _tried(work: Work, staff: StaffMember, number: int, act: Callable[[Talk], object]) -> tuple[Bubble, ...]:
    found = []
    for language in LANGUAGES:
        # Rendering is asked of what really speaks, so that the preview cannot say something else.
        undone = work.conn.begin_nested()
        try:
            talk, _ = own_case(work, staff, number)
            talk.language = language
            act(talk)
            found.append(Bubble(language, tuple(part for parts in talk.said() for part in parts)))
        except ValueError:
            raise HelpError("date-wrong", 400) from None
        finally:
            undone.rollback()
    return tuple(found)
