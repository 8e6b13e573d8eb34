"""Changing what somebody may do and where. Who may do less from now on is logged out everywhere."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

import msgspec

from bot.accounts.roles import actions_of, is_role
from bot.audit import audit
from bot.cases.events import of_staff, tell_everybody
from bot.cases.transfer import let_go
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.people.coordinator import left
from bot.runtime import Work
from storage.accounts import queries
from storage.cases import life, organisation
from storage.coordination.coordinators import hold_talks
from storage.interpreting import queries as interpreting
from storage.locks import hold

READERS = frozenset({"admin", "caseworker", "coordinator"})
"""Roles that own cases."""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What would be different, and what follows from it."""

    role_before: str
    role: str
    teams_before: tuple[str, ...]
    teams: tuple[str, ...]
    shrinks: bool
    """Their sessions end."""
    lets_go: bool
    """Their cases go back to the team."""

    @property
    def anything(self) -> bool:
        """Whether there is a difference at all."""
        return (self.role_before, self.teams_before) != (self.role, self.teams)


def check_admin_left(work: Work, staff_id: uuid.UUID) -> None:
    """Raises ``last-admin`` (409) if, without this person, nobody could let anybody in any more.

    An administrator who was invited and never came does not count.
    """
    hold(work.conn, "administrators")
    for row in queries.all_staff(work.conn):
        if row.id != staff_id and row.active and row.role == "admin" and row.password_hash is not None:
            return
    raise HelpError("last-admin", 409)


def plan_change(work: Work, staff_id: uuid.UUID, role: str, teams: Sequence[str]) -> Change:
    """What giving somebody this role and these teams (by name, all of them) would change; changes nothing.

    Raises ``NotFound``, ``role-unknown``, ``team-unknown`` and ``last-admin``.
    """
    row = queries.staff_by_id(work.conn, staff_id)
    if row is None or not row.active:
        raise NotFound
    if not is_role(role):
        raise HelpError("role-unknown", 400, role=role)
    known = {team.id: team.name for team in organisation.teams(work.conn)}
    if unknown := [team for team in teams if team not in known.values()]:
        raise HelpError("team-unknown", 400, team=unknown[0])
    if row.role == "admin" and role != "admin":
        check_admin_left(work, staff_id)
    before = {known[team] for team in queries.teams_of_staff(work.conn, staff_id) if team in known}
    return Change(
        role_before=row.role,
        role=role,
        teams_before=tuple(sorted(before)),
        teams=tuple(sorted(set(teams))),
        shrinks=bool(actions_of(row.role) - actions_of(role) or before - set(teams))
        or (_sees_all(row.role) and not _sees_all(role)),
        lets_go=row.role in READERS and role not in READERS,
    )


def change_rights(
    work: Work, by: StaffMember | None, staff_id: uuid.UUID, role: str, teams: Sequence[str]
) -> Change:
    """Give somebody this role and these teams. Raises what ``plan_change`` raises."""
    change = plan_change(work, staff_id, role, teams)
    row = queries.staff_by_id(work.conn, staff_id)
    if row is None or not change.anything:
        return change
    ids = {team.name: team.id for team in organisation.teams(work.conn)}
    queries.set_role(work.conn, staff_id, role, [ids[team] for team in change.teams])
    if change.shrinks:
        queries.delete_sessions_of_staff(work.conn, staff_id)
        work.hint(of_staff(staff_id))
        # What waits for them may be of a team they no longer see.
        life.free_reserved(work.conn, staff_id)
        tell_everybody(work)
    if change.lets_go:
        queries.set_duty(work.conn, staff_id, False, work.now)
        hold_talks(work.conn, staff_id)
        let_go(work, staff_id)
        left(work, staff_id)
    if row.role == "interpreter" and change.shrinks:
        # What they had taken may be of a team they are no longer in.
        interpreting.let_go(work.conn, staff_id)
    audit(
        work,
        by,
        "staff.changed",
        f"staff:{row.email}",
        before={"role": change.role_before, "teams": list(change.teams_before)},
        after={"role": change.role, "teams": list(change.teams)},
    )
    return change


def _sees_all(role: str) -> bool:
    return role in {"admin", "coordinator"}
