"""Staff and their teams. What log-in needs (invitations, sessions, attempts) is named here too."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, delete, insert, select, update

from storage.accounts.attempts import (
    AttemptRow,
    clear_failures,
    login_attempt,
    prune_attempts,
    register_failure,
)
from storage.accounts.invitations import (
    InvitationRow,
    drop_invitations,
    find_invitation,
    insert_invitation,
    use_invitation,
)
from storage.accounts.sessions import (
    SessionLine,
    SessionRow,
    delete_other_sessions,
    delete_session,
    delete_session_of_staff,
    delete_sessions_of_staff,
    expire_sessions,
    get_session,
    see_session,
    sessions_of_staff,
    set_session,
)
from storage.accounts.tables import staff, staff_team
from storage.base import new_id
from storage.rows import all_of, columns, one_of

__all__ = [
    "AttemptRow", "InvitationRow", "SessionLine", "SessionRow", "StaffRow", "all_staff", "clear_failures",
    "delete_other_sessions", "delete_session", "delete_session_of_staff", "delete_sessions_of_staff",
    "drop_invitations", "expire_sessions", "find_invitation", "get_session", "insert_invitation",
    "insert_staff", "login_attempt", "members", "on_duty", "prune_attempts", "register_failure",
    "see_session", "sessions_of_staff", "set_active", "set_duty", "set_email", "set_language", "set_leave",
    "set_name", "set_password", "set_recovery", "set_role", "set_seen", "set_session", "set_totp",
    "staff_by_email", "staff_by_id", "teams_of_staff", "use_invitation",
]  # fmt: skip


class StaffRow(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody with an account. ``totp_secret`` is sealed; no ``password_hash``: invited, never came."""

    id: uuid.UUID
    email: str
    name: str
    role: str
    password_hash: str | None
    totp_secret: bytes | None
    language: str
    active: bool
    on_duty: bool
    duty_since: dt.datetime | None
    created_at: dt.datetime
    last_seen_at: dt.datetime | None
    totp_recovery: bytes | None
    """Sealed: the hashes of the recovery codes that are left."""
    leave_from: dt.date | None
    leave_until: dt.date | None
    stand_in_id: uuid.UUID | None


def all_staff(conn: Connection) -> list[StaffRow]:
    """Everybody, deactivated too, by e-mail."""
    return all_of(conn, StaffRow, _select())


def staff_by_id(conn: Connection, staff_id: uuid.UUID) -> StaffRow | None:
    """One account."""
    return one_of(conn, StaffRow, _select().where(staff.c.id == staff_id))


def staff_by_email(conn: Connection, email: str) -> StaffRow | None:
    """One account by its e-mail, which is kept in lower case."""
    return one_of(conn, StaffRow, _select().where(staff.c.email == email.lower()))


def members(conn: Connection, team_id: uuid.UUID) -> list[StaffRow]:
    """The active staff of a team, by e-mail."""
    of_team = select(staff_team.c.staff_id).where(staff_team.c.team_id == team_id)
    return all_of(conn, StaffRow, _select().where(staff.c.active, staff.c.id.in_(of_team)))


def on_duty(conn: Connection, team_id: uuid.UUID | None = None) -> list[StaffRow]:
    """Who is on duty, in a team or (None) anywhere, longest on duty first."""
    there = (
        select(*columns(StaffRow, staff))
        .where(staff.c.active, staff.c.on_duty)
        .order_by(staff.c.duty_since, staff.c.id)
    )
    if team_id is not None:
        there = there.where(
            staff.c.id.in_(select(staff_team.c.staff_id).where(staff_team.c.team_id == team_id))
        )
    return all_of(conn, StaffRow, there)


def teams_of_staff(conn: Connection, staff_id: uuid.UUID) -> list[uuid.UUID]:
    """The ids of somebody's teams."""
    return list(conn.execute(select(staff_team.c.team_id).where(staff_team.c.staff_id == staff_id)).scalars())


def insert_staff(
    conn: Connection, *, email: str, name: str, role: str, created_at: dt.datetime,
    teams: Iterable[uuid.UUID] = (), language: str = "da",
) -> uuid.UUID:  # fmt: skip
    """Make an account without a password; its id. Raises ``IntegrityError`` when the e-mail has one."""
    staff_id = new_id()
    conn.execute(
        insert(staff).values(
            id=staff_id, email=email.lower(), name=name, role=role, language=language, created_at=created_at
        )
    )
    _join(conn, staff_id, teams)
    return staff_id


def set_role(conn: Connection, staff_id: uuid.UUID, role: str, teams: Iterable[uuid.UUID]) -> None:
    """Change what somebody may do and where; ``teams`` are all of them."""
    _set(conn, staff_id, role=role)
    conn.execute(delete(staff_team).where(staff_team.c.staff_id == staff_id))
    _join(conn, staff_id, teams)


def set_name(conn: Connection, staff_id: uuid.UUID, name: str) -> None:
    """Change a name."""
    _set(conn, staff_id, name=name)


def set_email(conn: Connection, staff_id: uuid.UUID, email: str) -> None:
    """Change an e-mail. Raises ``IntegrityError`` when another account has it."""
    _set(conn, staff_id, email=email.lower())


def set_password(conn: Connection, staff_id: uuid.UUID, password_hash: str) -> None:
    """Keep the hash of a new password."""
    _set(conn, staff_id, password_hash=password_hash)


def set_totp(conn: Connection, staff_id: uuid.UUID, sealed_secret: bytes | None) -> None:
    """Keep, or with None forget, the sealed secret of the second step."""
    _set(conn, staff_id, totp_secret=sealed_secret)


def set_recovery(conn: Connection, staff_id: uuid.UUID, sealed_hashes: bytes | None) -> None:
    """Keep, or with None forget, the sealed hashes of somebody's recovery codes."""
    _set(conn, staff_id, totp_recovery=sealed_hashes)


def set_leave(
    conn: Connection,
    staff_id: uuid.UUID,
    since: dt.date | None,
    until: dt.date | None,
    stand_in: uuid.UUID | None,
) -> None:
    """Write down when somebody is away, both days included, and who stands in; all None: they are not."""
    _set(conn, staff_id, leave_from=since, leave_until=until, stand_in_id=stand_in)


def set_language(conn: Connection, staff_id: uuid.UUID, language: str) -> None:
    """Change the language of somebody's console."""
    _set(conn, staff_id, language=language)


def set_active(conn: Connection, staff_id: uuid.UUID, active: bool) -> None:
    """Open or close an account."""
    _set(conn, staff_id, active=active)


def set_duty(conn: Connection, staff_id: uuid.UUID, duty: bool, now: dt.datetime) -> None:
    """Go on or off duty."""
    _set(conn, staff_id, on_duty=duty, duty_since=now if duty else None)


def set_seen(conn: Connection, staff_id: uuid.UUID, now: dt.datetime) -> None:
    """Remember when somebody was last here."""
    _set(conn, staff_id, last_seen_at=now)


def _select() -> Select[Any]:
    return select(*columns(StaffRow, staff)).order_by(staff.c.email)


def _set(conn: Connection, staff_id: uuid.UUID, **values: Any) -> None:
    conn.execute(update(staff).where(staff.c.id == staff_id).values(values))


def _join(conn: Connection, staff_id: uuid.UUID, teams: Iterable[uuid.UUID]) -> None:
    for team_id in dict.fromkeys(teams):
        conn.execute(insert(staff_team).values(staff_id=staff_id, team_id=team_id))
