"""What was not understood: kept sealed and not for long, and shown only as words of many different people."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import msgspec

from bot.accounts.roles import may
from bot.audit import audit
from bot.cases.open import recent_crisis
from bot.cases.views import StaffMember
from bot.clock import COPENHAGEN
from bot.errors import HelpError
from bot.privacy.cpr import MASK
from bot.runtime import Work
from bot.timers.plan import days_kept
from bot.turn.talk import Talk
from bot.understanding.normalise import fold, normalise
from flows.session import Position
from storage.base import new_id
from storage.understanding import misses as rows
from storage.vault import Unreadable

if TYPE_CHECKING:
    from bot.understanding.understood import Understood

FEW = 5
"""Words are shown, and people counted, only when more different people than this wrote the same."""
LONGEST = 120
"""Characters; nobody writes the same as five others at greater length, so it would be kept for nothing."""
SHOWN = 100
"""Groups on the page at most."""


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """The same words of ``people`` different people, in lower case and without marks.

    ``flows``: where more than ``FEW`` of them stood; ``elsewhere``: whether others stood anywhere else.
    """

    words: str
    language: str
    people: int
    last_on: dt.date
    flows: tuple[str, ...]
    elsewhere: bool


class Missed(msgspec.Struct, frozen=True, kw_only=True):
    """What may be shown. ``rest``: messages in smaller groups; None when too few people wrote them to be told."""

    groups: tuple[Group, ...]
    rest: int | None
    days: int


def note_miss(talk: Talk, text: str, understood: Understood, at: Position | None = None) -> None:
    """Keep what was not understood, in the turn's transaction. ``at``: where; None: where the talk stands.

    Nothing of danger or close after it, with a masked number, from a borrowed phone, too long, or without a word.
    """
    folded = fold(text)
    if (
        not folded
        or len(text) > LONGEST
        or MASK in text
        or understood.crisis is not None
        or recent_crisis(talk)
    ):
        return
    if talk.reply_address_id is None:
        return
    at = at or (talk.session.at if talk.session is not None else None)
    miss_id = new_id()
    rows.add(
        talk.work.conn,
        rows.MissRow(
            id=miss_id, citizen_id=talk.citizen_id, lookup=talk.work.runtime.vault.lookup("miss", folded),
            language=understood.language, decision=understood.decision, flow=at.flow if at else None,
            step=at.step if at else None, at=talk.work.now,
            sealed_text=talk.key.seal(f"miss:{miss_id}", text.encode()),
        ),
        talk.reply_address_id,
    )  # fmt: skip


def read_misses(work: Work, staff: StaffMember) -> Missed:
    """What many people wrote and the bot did not understand, newest first. The reading is written down."""
    if not may(staff.role, "misses.read"):
        raise HelpError("forbidden", 403)
    days = days_kept(work, 0)
    since = work.now - dt.timedelta(days=days)
    found = rows.groups(work.conn, since, FEW, SHOWN)
    where = rows.where(work.conn, since, [row.lookup for row in found])
    few = rows.rest(work.conn, since, FEW)
    groups = []
    for row in found:
        if (words := _opened(work, row)) is None:
            continue
        own = [each for each in where if each.lookup == row.lookup]
        shown = [each for each in own if each.people > FEW]
        groups.append(
            Group(
                words=words, language=row.language, people=row.people,
                last_on=row.last_at.astimezone(COPENHAGEN).date(),
                flows=tuple(each.flow or "" for each in shown), elsewhere=len(shown) < len(own),
            )
        )  # fmt: skip
    audit(work, staff, "misses.read", "misses", after={"groups": len(groups)})
    return Missed(groups=tuple(groups), rest=few.times if few.people > FEW else None, days=days)


def prune_misses(work: Work) -> None:
    """Remove what is older than a talk that nobody asked to remember is kept, whatever its own citizen asked for."""
    if rows.prune(work.conn, work.now - dt.timedelta(days=days_kept(work, 0))):
        work.hint("erased")


def _opened(work: Work, row: rows.GroupRow) -> str | None:
    """The words as all of the group wrote them; None where the key is gone."""
    try:
        key = work.runtime.vault.unwrap(row.wrapped, row.master)
        return normalise(key.open(f"miss:{row.id}", row.sealed_text).decode())
    except Unreadable:
        return None
