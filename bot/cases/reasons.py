"""Why and where to a case moved: written into its event for staff alone; nothing citizen-bound reads it."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec

from bot.cases.access import find_case
from bot.cases.events import EVERY_CASE
from bot.cases.views import StaffMember
from bot.privacy.clean import clean_text
from bot.privacy.cpr import mask
from bot.runtime import Work
from bot.turn.talk import Talk
from storage.base import new_id
from storage.cases import life
from storage.conversations import queries as conversations

LONGEST_REASON = 500


class Move(msgspec.Struct, frozen=True, kw_only=True):
    """From which team, to which team and person, and why, as staff wrote it."""

    team: str = ""
    person: str = ""
    left: str = ""
    reason: str = ""


class Moved(msgspec.Struct, frozen=True):
    """A move as the case page shows it."""

    by: str | None
    at: dt.datetime
    move: Move


def tidy(words: str, longest: int) -> str:
    """A line by staff, without control marks and CPR numbers, cut at ``longest`` characters."""
    masked, _ = mask(" ".join(clean_text(words).split()))
    return masked[:longest]


def record_move(talk: Talk, case_id: uuid.UUID, kind: str, staff_id: uuid.UUID | None, move: Move) -> None:
    """As ``record``, with what only staff read."""
    event_id = new_id()
    sealed = talk.key.seal(f"event:{event_id}", msgspec.json.encode(move))
    life.add_event(talk.work.conn, event_id, case_id, kind, talk.work.now, staff_id, sealed)
    talk.work.hint(EVERY_CASE)


def moves(work: Work, staff: StaffMember, number: int) -> list[Moved]:
    """Every move of a case, the last first. Raises ``NotFound``."""
    row = find_case(work, staff, number)
    owner = conversations.key_of(work.conn, row["conversation_id"])
    if owner is None:
        return []
    key = work.runtime.vault.unwrap(owner["wrapped"], owner["master"])
    found = [
        Moved(
            event["staff_name"],
            event["at"],
            msgspec.json.decode(key.open(f"event:{event['id']}", event["sealed_details"]), type=Move),
        )
        for event in life.detailed_events(work.conn, row["id"])
        if event["kind"] in ("transferred", "waiting")
    ]
    return found[::-1]
