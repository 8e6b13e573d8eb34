"""Being away: from a day until a day, both included, with somebody who stands in.

Who is away owns no talk and is not on duty. It is looked at once an hour and whenever leave is entered, and looking
twice changes nothing.
"""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec

from bot.audit import audit
from bot.cases.views import StaffMember
from bot.clock import COPENHAGEN
from bot.errors import HelpError, NotFound
from bot.runtime import Runtime, Work
from bot.timers.silence import awake
from storage.accounts import queries
from storage.conversations import queries as conversations
from storage.coordination.coordinators import hold_talks
from storage.interpreting import queries as interpreting

LONGEST = dt.timedelta(days=2 * 366)


class Leave(msgspec.Struct, frozen=True, kw_only=True):
    """When somebody is away, first and last day, and who stands in."""

    since: dt.date
    until: dt.date
    stand_in: uuid.UUID | None
    now: bool
    """Whether today is one of the days."""


def today(work: Work) -> dt.date:
    """The day it is in Denmark."""
    return work.now.astimezone(COPENHAGEN).date()


def leave_of(work: Work, row: queries.StaffRow) -> Leave | None:
    """The leave somebody is on or has before them; None when there is none, or it is over."""
    if row.leave_from is None or row.leave_until is None or row.leave_until < today(work):
        return None
    return Leave(
        since=row.leave_from,
        until=row.leave_until,
        stand_in=row.stand_in_id,
        now=row.leave_from <= today(work),
    )


def is_away(work: Work, staff_id: uuid.UUID) -> bool:
    """Whether somebody is on leave today."""
    row = queries.staff_by_id(work.conn, staff_id)
    leave = leave_of(work, row) if row is not None else None
    return leave is not None and leave.now


def set_leave(
    work: Work,
    by: StaffMember | None,
    staff_id: uuid.UUID,
    since: dt.date,
    until: dt.date,
    stand_in: uuid.UUID | None = None,
) -> None:
    """Enter leave, or change it; if it has begun their cases move at once.

    Raises ``NotFound``, ``leave-dates`` when it ends before it begins, is over or is longer than two years, and
    ``leave-stand-in`` when the one who stands in may not take cases or is away then too.
    """
    row = _plan(work, staff_id, since, until, stand_in)
    queries.set_leave(work.conn, row.id, since, until, stand_in)
    audit(work, by, "staff.leave_set", f"staff:{row.email}", _as_words(work, row), _written(work, row.id))
    begin_leave(work, row.id)


def plan_leave(
    work: Work, staff_id: uuid.UUID, since: dt.date, until: dt.date, stand_in: uuid.UUID | None = None
) -> int:
    """How many cases they have now, which such a leave would move. Raises what ``set_leave`` raises."""
    return len(conversations.owned_by(work.conn, _plan(work, staff_id, since, until, stand_in).id))


def _plan(
    work: Work, staff_id: uuid.UUID, since: dt.date, until: dt.date, stand_in: uuid.UUID | None
) -> queries.StaffRow:
    row = queries.staff_by_id(work.conn, staff_id)
    if row is None or not row.active:
        raise NotFound
    if until < since or until < today(work) or until - since > LONGEST:
        raise HelpError("leave-dates")
    if stand_in is not None:
        _check_stand_in(work, row.id, stand_in, since, until)
    return row


def end_leave(work: Work, by: StaffMember | None, staff_id: uuid.UUID) -> None:
    """They are back, or not going away; what moved meanwhile stays where it is. Nothing happens without a leave."""
    row = queries.staff_by_id(work.conn, staff_id)
    if row is None:
        raise NotFound
    if row.leave_from is None:
        return
    queries.set_leave(work.conn, row.id, None, None, None)
    audit(work, by, "staff.leave_ended", f"staff:{row.email}", _as_words(work, row), None)


def begin_leave(work: Work, staff_id: uuid.UUID) -> bool:
    """If today is a day of their leave: off duty, and their cases go to who stands in, else wait for the team."""
    from bot.cases import away  # cases ask accounts who is there; here accounts tell cases
    from bot.people.away import leave_begins

    row = queries.staff_by_id(work.conn, staff_id)
    if row is None or not is_away(work, staff_id):
        return False
    hold_talks(work.conn, row.id)
    owns = conversations.owned_by(work.conn, row.id)
    away.begin(work, row.id)
    leave_begins(work, row.id)
    interpreting.let_go(
        work.conn, row.id
    )  # after the talks: whoever gives something back locks in this order
    if not row.on_duty and not owns:
        return False
    if row.on_duty:
        queries.set_duty(work.conn, row.id, False, work.now)
    audit(work, None, "staff.leave_began", f"staff:{row.email}", after={"cases": len(owns)})
    return True


def _written_down(work: Work) -> list[uuid.UUID]:
    return [row.id for row in queries.all_staff(work.conn) if row.leave_from is not None]


def _look(work: Work, staff_id: uuid.UUID) -> None:
    row = queries.staff_by_id(work.conn, staff_id)
    if row is None or row.leave_from is None:
        return
    if leave_of(work, row) is None:
        end_leave(work, None, row.id)
    elif row.active and awake(work.now) == work.now:
        # Citizens are told where their case goes: by day.
        begin_leave(work, row.id)


async def look_at_leaves(runtime: Runtime) -> None:
    """Let leaves begin that are due, and forget those that are over; a transaction each, for their cases are locked."""
    for staff_id in await runtime.alook(_written_down):
        await runtime.arun(_look, staff_id)


def check_may_come_on(work: Work, staff_id: uuid.UUID) -> None:
    """Raises ``on-leave`` for somebody who goes on duty on a day of their leave: first the leave is ended."""
    if is_away(work, staff_id):
        raise HelpError("on-leave", 409)


def _check_stand_in(
    work: Work, staff_id: uuid.UUID, stand_in: uuid.UUID, since: dt.date, until: dt.date
) -> None:
    row = queries.staff_by_id(work.conn, stand_in)
    if row is None or not row.active or row.id == staff_id:
        raise HelpError("leave-stand-in")
    if row.role not in {"admin", "caseworker", "coordinator"}:
        raise HelpError("leave-stand-in")
    away = leave_of(work, row)
    if away is not None and away.since <= until and since <= away.until:
        raise HelpError("leave-stand-in")


def _as_words(work: Work, row: queries.StaffRow) -> dict[str, str] | None:
    if row.leave_from is None or row.leave_until is None:
        return None
    stand_in = queries.staff_by_id(work.conn, row.stand_in_id) if row.stand_in_id else None
    words = {"from": row.leave_from.isoformat(), "until": row.leave_until.isoformat()}
    return words | ({"stand-in": stand_in.email} if stand_in else {})


def _written(work: Work, staff_id: uuid.UUID) -> dict[str, str] | None:
    row = queries.staff_by_id(work.conn, staff_id)
    return _as_words(work, row) if row is not None else None
