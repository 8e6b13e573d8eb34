"""The two books held against each other, and the plain rules against every row."""

from __future__ import annotations

import datetime as dt
import uuid
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import RowMapping

from bot.runtime import Work
from storage.appointments import queries as rows
from tests.acceptance.half_year.people import Citizen
from tests.acceptance.half_year.phones import Phones
from tests.acceptance.half_year.rules import WAITED, Meeting, Note
from tests.support.reminder_rules import may_speak
from tests.support.wall_clock import instant

LATE = dt.timedelta(minutes=60)


def audit(work: Work, citizens: Sequence[Citizen], phones: Phones) -> dict[str, Any]:
    """Compare everything; figures. Raises ``AssertionError`` for one lost, doubled, at night or without sense."""
    figures: Counter[str] = Counter()
    expired: Counter[str] = Counter()
    cancelled: Counter[str] = Counter()
    said: set[uuid.UUID] = set()
    for citizen in citizens:
        found = rows.reminders(work.conn, citizen.chat.conversation_id)
        by_meeting: dict[uuid.UUID | None, list[RowMapping]] = defaultdict(list)
        for row in found:
            by_meeting[row["appointment_id"]].append(row)
            if row["kind"] != "agreed":
                figures[row["state"]] += 1
                if row["reason"] is not None:
                    (expired if row["state"] == "expired" else cancelled)[row["reason"]] += 1
        meetings: list[tuple[uuid.UUID | None, Meeting]] = [(None, citizen.person.loose)]
        meetings += list(zip(citizen.ids, citizen.person.meetings, strict=True))
        for appointment_id, meeting in meetings:
            _compare(by_meeting.pop(appointment_id, []), meeting, citizen)
            figures["appointments"] += appointment_id is not None
            figures["put_off"] += sum(note.put_off for note in meeting.notes)
            figures["moved_into_the_day"] += sum(_is_moved(note, meeting) for note in meeting.notes)
        assert not by_meeting, "reminders of appointments that nobody told of"
        mine = dict(zip(citizen.ids, citizen.person.meetings, strict=True))
        starts = {each: meeting.starts for each, meeting in mine.items()}
        for row in found:
            _at_its_hour(row, mine)
            if row["state"] == "said":
                assert row["message_id"] not in said, "two reminders in one message"
                said.add(row["message_id"])
                figures[f"by_{row['message_channel']}"] += 1
                figures["failed"] += row["message_state"] == "failed"
                _came(row, phones)
                figures.update(_when(row, starts.get(row["appointment_id"]), phones))
    open_ones = figures.pop("planned", 0) + figures.pop("held", 0)
    assert open_ones == 0, f"{open_ones} reminders have come to nothing yet"
    planned = figures["said"] + figures["expired"] + figures["cancelled"]
    return {
        "planned": planned, **figures, "expired_by": dict(expired), "cancelled_by": dict(cancelled),
    }  # fmt: skip


def _compare(found: Iterable[RowMapping], meeting: Meeting, citizen: Citizen) -> None:
    """What each reminder came to, in both books. Of several due at one instant either may have been the one said."""
    theirs = sorted(map(_came_to, found), key=repr)
    ours = sorted((note.came_to() for note in meeting.notes), key=repr)
    if theirs == ours:
        return
    only_theirs = sorted((Counter(theirs) - Counter(ours)).elements(), key=repr)
    only_ours = sorted((Counter(ours) - Counter(theirs)).elements(), key=repr)
    assert _is_tie(only_theirs, only_ours, meeting), (
        f"citizen {citizen.number}, {meeting.wall} {meeting.zone} {meeting.choice}: "
        f"came to {only_theirs}, should have to {only_ours}"
    )


def _came_to(row: RowMapping) -> tuple[object, ...]:
    planned = instant(row["wall"], row["zone"]) if row["kind"] != "agreed" else row["said_at"]
    return row["version"], row["kind"], planned, row["state"], row["reason"], row["said_at"]


def _is_tie(theirs: list[tuple[Any, ...]], ours: list[tuple[Any, ...]], meeting: Meeting) -> bool:
    """Whether the same things became of the same reminders, only of another of those due at one instant: those put
    off to a morning, and one that was meant for that hour."""
    which = {each[:2] for each in ours}
    due = {note.due for note in meeting.notes if (note.version, note.kind) in which}
    same = {each[:2] for each in theirs} == which
    return (
        same and len(due) == 1 and Counter(each[3:] for each in theirs) == Counter(each[3:] for each in ours)
    )


def _is_moved(note: Note, meeting: Meeting) -> bool:
    """Whether it was two hours before by its kind and at 20 o'clock by its time."""
    if note.kind != "two-hours" or note.version != meeting.version or meeting.starts is None:
        return False
    return meeting.starts - note.planned != dt.timedelta(hours=2)


def _at_its_hour(row: RowMapping, meetings: dict[uuid.UUID, Meeting]) -> None:
    """Nothing at night but what was chosen for the night, and nothing once its meeting has begun."""
    if row["state"] != "said" or row["kind"] == "agreed":
        return
    planned = instant(row["wall"], row["zone"])
    assert row["said_at"] >= planned, "said before its time"
    if not row["chosen"] or row["said_at"] - planned > LATE:
        assert may_speak(row["said_at"], row["zone"]), "said at night"
    meeting = meetings.get(row["appointment_id"])
    if meeting is not None and meeting.version == row["version"] and meeting.starts is not None:
        assert row["said_at"] < meeting.starts, "said after the meeting had begun"


def _came(row: RowMapping, phones: Phones) -> None:
    """A message that counts as sent came to the phone, and one that failed did not."""
    if row["message_channel"] == "telegram":
        assert row["message_state"] in ("sent", "failed")
        assert (row["message_id"] in phones.came) == (row["message_state"] == "sent")


def _when(row: RowMapping, starts: dt.datetime | None, phones: Phones) -> list[str]:
    """Whether it came later than it was said, because Telegram was away. Nor then at night or after its meeting."""
    came = phones.came.get(row["message_id"])
    if came is None or came == row["said_at"] or row["kind"] == "agreed":
        return []
    late = came - instant(row["wall"], row["zone"]) > LATE
    at_night = (late or not row["chosen"]) and not may_speak(came, row["zone"])
    assert not at_night or came - row["said_at"] <= WAITED, "came at night"
    assert starts is None or came < starts, "came after the meeting had begun"
    return ["came_later"]
