"""Planning the reminders of an appointment, each a row with a timer of its own, and again when something changes."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence

from sqlalchemy import RowMapping

from bot.appointments.times import PACES, Planned, chosen_time, plan_times, to_utc
from bot.clock import COPENHAGEN
from bot.runtime import Work
from bot.timers.silence import MORNING
from bot.turn.talk import Talk
from storage.appointments import queries as rows
from storage.base import new_id
from storage.timers import queries as timers

AGREED, CHOSEN, TEXT = "agreed", "chosen", "text"
REPLANNED = "replanned"
"""Why a reminder is cancelled that pace or choice has no place for; taken up again when they change back."""


def key_of(reminder_id: uuid.UUID) -> str:
    """The key of a reminder's timer."""
    return f"remind:{reminder_id}"


def plan(talk: Talk, appointment: RowMapping, *, telling: bool = False) -> tuple[dt.datetime, ...]:
    """Make the reminders of this version what pace and choice ask for. The instants still to come, UTC, in order.

    What was said or has expired stays; what is overdue or held until the morning stays while reminders are wanted.
    ``telling``: it is being confirmed right now, so that none is planned within the hour.
    """
    work = talk.work
    _ask_after(talk, appointment)
    about = rows.reminders_about(work.conn, appointment["id"])
    there = [row for row in about if row["version"] == appointment["version"] and row["kind"] != AGREED]
    choice = _choice(talk, appointment, there)
    told_at = work.now if telling else max((row["said_at"] for row in about if row["said_at"]), default=None)
    usual = () if _few_is_enough(talk, there) else _usual(talk, appointment, told_at)
    wanted = {planned.kind: planned for planned in _wanted(talk, appointment, choice, usual)}
    coming = [planned.due_at for planned in wanted.values()]
    for row in there:
        mine = wanted.get(row["kind"])
        if row["state"] in rows.OPEN:
            overdue = to_utc(row["wall"], row["zone"]) <= work.now
            if mine is not None and not overdue:
                _set(talk, row["id"], appointment, wanted.pop(row["kind"]))
            elif not (overdue and _still_wanted(row, appointment, choice)):
                cancel_reminder(work, row["id"], REPLANNED)
            elif row["due_at"] > work.now:
                coming.append(row["due_at"])
        elif mine is not None and mine.wall == row["wall"]:
            del wanted[row["kind"]]
            if row["state"] == "cancelled" and row["reason"] == REPLANNED:
                _set(talk, row["id"], appointment, mine)
            else:
                coming.remove(mine.due_at)
    for planned in wanted.values():
        reminder_id = new_id()
        add(talk, reminder_id, planned, appointment=appointment)
        set_timer(talk, reminder_id, planned.due_at, appointment["version"])
    return tuple(sorted(coming))


def _ask_after(talk: Talk, appointment: RowMapping) -> None:
    """Whether it came to anything is asked the morning after (``bot.timers.on_held``), of a case's appointments alone:
    nobody counts the others."""
    if (
        appointment["case_id"] is None
        or appointment["state"] != "agreed"
        or appointment["starts_at"] <= talk.work.now
    ):
        return
    day = appointment["starts_at"].astimezone(COPENHAGEN).date() + dt.timedelta(days=1)
    timers.set_timer(
        talk.work.conn,
        id=new_id(),
        kind="held",
        key=f"held:{appointment['id']}",
        conversation_id=talk.id,
        due_at=dt.datetime.combine(day, dt.time(MORNING), COPENHAGEN).astimezone(dt.UTC),
        guard=appointment["version"],
        attempts=0,
    )


def _wanted(
    talk: Talk, appointment: RowMapping, choice: Planned | None, usual: tuple[Planned, ...]
) -> tuple[Planned, ...]:
    now = talk.work.now
    if appointment["state"] != "agreed" or appointment["starts_at"] <= now or appointment["remind"] == "none":
        return ()
    if choice is not None:
        return (choice,) if choice.due_at > now else ()
    return usual


def _usual(talk: Talk, appointment: RowMapping, told_at: dt.datetime | None) -> tuple[Planned, ...]:
    return plan_times(appointment["wall"], appointment["zone"], talk.work.now, talk.pace, told_at)


def _few_is_enough(talk: Talk, there: Sequence[RowMapping]) -> bool:
    """Whether somebody who wants few has had theirs, or it is overdue and will come."""
    return talk.pace == "few" and any(
        row["kind"] in PACES["few"]
        and (
            row["state"] == "said"
            or (row["state"] in rows.OPEN and to_utc(row["wall"], row["zone"]) <= talk.work.now)
        )
        for row in there
    )


def _choice(talk: Talk, appointment: RowMapping, there: Sequence[RowMapping]) -> Planned | None:
    """The reminder the citizen chose, if it lies ahead or had its turn; None: what is usual stands in for it."""
    chosen = choice_of(appointment)
    if chosen is None:
        return None
    ahead = talk.work.now < chosen.due_at < appointment["starts_at"]
    had_its_turn = any(
        row["kind"] == CHOSEN and row["wall"] == chosen.wall and row["state"] != "cancelled" for row in there
    )
    return chosen if ahead or had_its_turn else None


def choice_of(appointment: RowMapping) -> Planned | None:
    """The reminder the citizen chose, wherever it lies; None when they chose none."""
    if appointment["remind"] != CHOSEN:
        return None
    days, clock = appointment["remind_days"], appointment["remind_clock"]
    return chosen_time(appointment["wall"], appointment["zone"], days, clock)


def _still_wanted(row: RowMapping, appointment: RowMapping, choice: Planned | None) -> bool:
    """Whether what is overdue is what they would be reminded by today."""
    if appointment["state"] != "agreed" or appointment["remind"] == "none":
        return False
    if choice is None:
        return not row["chosen"]
    return bool(row["chosen"] and row["wall"] == choice.wall)


def add(
    talk: Talk,
    reminder_id: uuid.UUID,
    planned: Planned,
    *,
    appointment: RowMapping | None = None,
    zone: str = "",
    text_id: str | None = None,
    message_id: uuid.UUID | None = None,
) -> None:
    """Write down a reminder; with ``message_id`` it has just been said, else planned, or held after a ``stop``."""
    said = message_id is not None
    held = not said and _is_held(talk, planned.kind)
    rows.insert_reminder(
        talk.work.conn,
        id=reminder_id,
        conversation_id=talk.id,
        appointment_id=appointment["id"] if appointment is not None else None,
        kind=planned.kind,
        version=appointment["version"] if appointment is not None else 1,
        wall=planned.wall,
        zone=appointment["zone"] if appointment is not None else zone,
        due_at=planned.due_at,
        chosen=planned.kind in (CHOSEN, TEXT),
        text_id=text_id,
        state="said" if said else "held" if held else "planned",
        reason="stopped" if held else None,
        message_id=message_id,
        said_at=talk.work.now if said else None,
        created_at=talk.work.now,
    )


def _set(talk: Talk, reminder_id: uuid.UUID, appointment: RowMapping, planned: Planned) -> None:
    """Planned anew, or held after a ``stop``; the timer looks again at its time either way."""
    held = _is_held(talk, planned.kind)
    rows.update_reminder(
        talk.work.conn,
        reminder_id,
        wall=planned.wall,
        zone=appointment["zone"],
        due_at=planned.due_at,
        state="held" if held else "planned",
        reason="stopped" if held else None,
    )
    set_timer(talk, reminder_id, planned.due_at, appointment["version"])


def _is_held(talk: Talk, kind: str) -> bool:
    """Whether nobody chose its time and the citizen has said ``stop``."""
    return talk.stopped and kind not in (CHOSEN, TEXT)


def set_timer(talk: Talk, reminder_id: uuid.UUID, due_at: dt.datetime, version: int = 1) -> None:
    """Look at a reminder at this instant; the guard is the version it was planned for."""
    timers.set_timer(
        talk.work.conn,
        id=new_id(),
        kind="remind",
        key=key_of(reminder_id),
        conversation_id=talk.id,
        due_at=due_at,
        guard=version,
        attempts=0,
    )


def cancel_reminder(work: Work, reminder_id: uuid.UUID, reason: str) -> None:
    """Make a reminder harmless."""
    rows.update_reminder(work.conn, reminder_id, state="cancelled", reason=reason)
    timers.cancel(work.conn, key_of(reminder_id))


def cancel_open(work: Work, appointment_id: uuid.UUID, reason: str) -> None:
    """Make every reminder of an appointment that may still be said harmless."""
    for row in rows.reminders_about(work.conn, appointment_id):
        if row["state"] in rows.OPEN:
            cancel_reminder(work, row["id"], reason)


def replan(talk: Talk) -> None:
    """Plan the reminders of every coming appointment anew: after a stop, its end, or another pace."""
    for row in rows.of_conversation(talk.work.conn, talk.id, talk.work.now):
        plan(talk, row)
