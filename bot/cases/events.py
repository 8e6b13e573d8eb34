"""What happened to a case, written down, and told to the open pages of those it concerns."""

from __future__ import annotations

import uuid

from bot.runtime import Work
from storage.cases import queries as cases

EVERY_CASE = "cases"
"""The topic of those who see every case, and of processes that look at all."""
NO_TEAM = "cases:none"


def record(work: Work, case_id: uuid.UUID, kind: str, staff_id: uuid.UUID | None = None) -> None:
    """Add an event at this instant. Whoever holds the talk tells the pages: ``Talk.save``, or ``tell`` without one."""
    cases.add_event(work.conn, case_id, kind, work.now, staff_id)
    work.hint(EVERY_CASE)


def tell(work: Work, team_id: uuid.UUID | None, staff_id: uuid.UUID | None) -> None:
    """Hint at a case to those who may see it now: its team (None: everybody's), its owner, and who sees every case.

    A case that changes hands is told of before (``lock_case``) and after (``Talk.save``), so that both sides look.
    """
    work.hint(EVERY_CASE)
    work.hint(NO_TEAM if team_id is None else of_team(team_id))
    if staff_id is not None:
        work.hint(of_staff(staff_id))


def tell_everybody(work: Work) -> None:
    """Every open page of the console looks again; for what concerns no single case."""
    work.hint(EVERY_CASE)
    work.hint(NO_TEAM)


def of_team(team_id: uuid.UUID) -> str:
    """The topic of a team's cases."""
    return f"cases:team:{team_id}"


def of_staff(staff_id: uuid.UUID) -> str:
    """The topic of the cases somebody owns, and of what concerns them alone."""
    return f"cases:staff:{staff_id}"
