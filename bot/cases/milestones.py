"""What came of a case, as somebody of the staff confirms it: a place for the night, a move that is registered.

Never by itself: the bot cannot know it. Never citizen-bound: nobody is told that their own life was confirmed.
"""

from __future__ import annotations

import datetime as dt

import msgspec

from bot.audit import audit
from bot.cases.access import emptied, find_case, lock_case
from bot.cases.events import record
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.history import first_name
from bot.runtime import Work
from storage.cases import milestones as rows

KINDS = ("night-place", "move-registered")
HOWS = ("citizen", "place", "papers")
"""The citizen told it, the place or office said so, or papers were seen."""
EVENT = "milestone-"
"""How the kinds of their events begin; these are for staff alone."""


class Milestone(msgspec.Struct, frozen=True):
    """A milestone that is confirmed: how it is known, when and by whose hand it was written down."""

    kind: str
    how: str
    at: dt.datetime
    staff: str


def milestones_of(work: Work, staff: StaffMember, number: int) -> dict[str, Milestone]:
    """The milestones of a case by kind. Raises ``NotFound``. The page that shows them notes the reading."""
    row = find_case(work, staff, number)
    return {
        each["kind"]: Milestone(each["kind"], each["how"], each["at"], first_name(each["staff_name"]))
        for each in rows.of_case(work.conn, row["id"])
    }


def confirm(work: Work, staff: StaffMember, number: int, kind: str, how: str) -> None:
    """Somebody who may work on the case confirms a milestone, also after it was closed; again it does nothing.

    Raises ``NotFound``, and ``HelpError``: ``bad-request`` (400) for an unknown word, ``case-closed`` (409) once the
    case is emptied.
    """
    _change(work, staff, number, kind, how)


def take_back(work: Work, staff: StaffMember, number: int, kind: str) -> None:
    """It was not so after all; what was not confirmed stays so. Raises as ``confirm``."""
    _change(work, staff, number, kind, None)


def _change(work: Work, staff: StaffMember, number: int, kind: str, how: str | None) -> None:
    if kind not in KINDS or how not in (None, *HOWS):
        raise HelpError("bad-request", 400)
    talk, row = lock_case(work, staff, number)
    if emptied(row):
        raise HelpError("case-closed", 409)
    if how is None:
        changed = rows.take_back(work.conn, row["id"], kind)
    else:
        changed = rows.confirm(work.conn, row["id"], kind, staff.id, how, work.now)
    if not changed:
        return
    record(work, row["id"], f"{EVENT}{kind}" if how else f"{EVENT}{kind}-gone", staff.id)
    talk.save()
    audit(work, staff, "case.milestone", f"case:{number}", after={"milestone": kind, "how": how})
