"""Staff as the console knows them: who is there, who is on duty, who may no longer come in."""

from __future__ import annotations

import uuid

import msgspec

from bot.accounts.leave import Leave, leave_of
from bot.accounts.rights import check_admin_left
from bot.audit import audit
from bot.cases.events import of_staff
from bot.cases.transfer import let_go
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.people.coordinator import left
from bot.runtime import Work
from storage.accounts import queries
from storage.cases import organisation
from storage.conversations import queries as conversations
from storage.coordination.coordinators import hold_talks
from storage.interpreting import queries as interpreting
from storage.staff_bot import queries as messengers


class StaffLine(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the staff page."""

    id: uuid.UUID
    email: str
    name: str
    role: str
    teams: tuple[str, ...]
    active: bool
    on_duty: bool
    invited: bool
    """Has an account but has never chosen a password."""
    has_totp: bool
    leave: Leave | None = None
    """Now or ahead."""


def staff_member(work: Work, staff_id: uuid.UUID) -> StaffMember | None:
    """Somebody who may work now; ``None`` when unknown or deactivated."""
    row = queries.staff_by_id(work.conn, staff_id)
    if row is None or not row.active:
        return None
    return StaffMember(
        id=row.id,
        email=row.email,
        name=row.name,
        role=row.role,
        language=row.language,
        teams=frozenset(queries.teams_of_staff(work.conn, row.id)),
        on_duty=row.on_duty,
    )


def staff_by_email(work: Work, email: str) -> StaffMember:
    """The active staff member with this e-mail. Raises ``staff-unknown`` (404)."""
    row = queries.staff_by_email(work.conn, email.strip().lower())
    member = staff_member(work, row.id) if row else None
    if member is None:
        raise HelpError("staff-unknown", 404, email=email)
    return member


def list_staff(work: Work) -> list[StaffLine]:
    """Everybody with an account, those at work first, then by name."""
    names = {team.id: team.name for team in organisation.teams(work.conn)}
    lines = [
        StaffLine(
            id=row.id,
            email=row.email,
            name=row.name,
            role=row.role,
            teams=tuple(sorted(names[t] for t in queries.teams_of_staff(work.conn, row.id) if t in names)),
            active=row.active,
            on_duty=row.on_duty,
            invited=row.password_hash is None,
            has_totp=row.totp_secret is not None,
            leave=leave_of(work, row),
        )
        for row in queries.all_staff(work.conn)
    ]
    return sorted(lines, key=lambda line: (not line.active, (line.name or line.email).casefold()))


def find_line(work: Work, staff_id: uuid.UUID) -> StaffLine:
    """One person as the staff page shows them. Raises ``NotFound``."""
    for line in list_staff(work):
        if line.id == staff_id:
            return line
    raise NotFound


def set_language(work: Work, staff: StaffMember, language: str) -> None:
    """Choose the console's language, ``da`` or ``en``."""
    if language not in {"da", "en"}:
        raise HelpError("language-unknown")
    queries.set_language(work.conn, staff.id, language)


def owned_cases(work: Work, staff_id: uuid.UUID) -> int:
    """How many cases somebody has now."""
    return len(conversations.owned_by(work.conn, staff_id))


def deactivate(work: Work, by: StaffMember, staff_id: uuid.UUID) -> None:
    """Close an account: no more log-in, every session ends, off duty, their cases wait for the team again.

    Nobody closes their own, nor that of the last administrator (``last-admin``, 409).
    """
    row = queries.staff_by_id(work.conn, staff_id)
    if row is None:
        raise NotFound
    if row.id == by.id:
        raise HelpError("deactivate-self", 409)
    if not row.active:
        return
    if row.role == "admin":
        check_admin_left(work, row.id)
    queries.set_active(work.conn, row.id, False)
    queries.set_duty(work.conn, row.id, False, work.now)
    queries.delete_sessions_of_staff(work.conn, row.id)
    messengers.unlink(work.conn, row.id)
    work.hint(of_staff(row.id))
    hold_talks(work.conn, row.id)
    let_go(work, row.id)
    left(work, row.id)
    interpreting.let_go(work.conn, row.id)
    audit(work, by, "staff.deactivated", f"staff:{row.email}", before={"role": row.role}, after=None)


def log_out_everywhere(work: Work, staff: StaffMember) -> None:
    """End every session of this person, the present one too."""
    queries.delete_sessions_of_staff(work.conn, staff.id)
    work.hint(of_staff(staff.id))
