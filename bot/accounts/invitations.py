"""How somebody gets in: a link that works once, for a week. The same link chooses a new password."""

from __future__ import annotations

import datetime as dt
import re
import secrets
import uuid
from collections.abc import Sequence

import msgspec

from bot.accounts.passwords import check_strength, hash_password
from bot.accounts.roles import is_role
from bot.audit import audit
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.runtime import Runtime, Work
from storage.accounts import queries
from storage.cases import organisation
from storage.locks import hold

LASTS = dt.timedelta(days=7)
FIRST_ADMIN = "admin@localhost"
"""The first administrator's account until the link is used and a real e-mail is given."""


class Invitee(msgspec.Struct, frozen=True):
    """Who a link is for."""

    staff_id: uuid.UUID
    email: str
    name: str


def clean_email(email: str) -> str:
    """The e-mail as it is kept, lower case. Raises ``email-wrong`` when it cannot be one."""
    address = email.strip().lower()
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", address) or len(address) > 254:
        raise HelpError("email-wrong")
    return address


def _new_link(work: Work, staff_id: uuid.UUID) -> str:
    token = secrets.token_urlsafe(24)
    queries.insert_invitation(
        work.conn,
        staff_id=staff_id,
        lookup=work.runtime.vault.lookup("invitation", token),
        created_at=work.now,
        expires_at=work.now + LASTS,
    )
    return f"{work.runtime.settings.base_url}/console/invite/{token}"


def invite(work: Work, email: str, role: str, teams: Sequence[str], by: StaffMember | None) -> str:
    """Make an account and return the address of its link; the token is not kept, only its hash.

    ``teams`` are names. Somebody who was invited but never came gets a fresh link.
    Raises ``email-wrong``, ``role-unknown``, ``team-unknown`` (400), ``staff-exists`` (409).
    """
    address = clean_email(email)
    if not is_role(role):
        raise HelpError("role-unknown", 400, role=role)
    known = {team.name: team.id for team in organisation.teams(work.conn)}
    for team in teams:
        if team not in known:
            raise HelpError("team-unknown", 400, team=team)
    row = queries.staff_by_email(work.conn, address)
    if row is not None and row.password_hash is not None:
        raise HelpError("staff-exists", 409, email=address)
    if row is None:
        staff_id = queries.insert_staff(
            work.conn, email=address, name="", role=role, created_at=work.now, teams=[known[t] for t in teams]
        )
    else:
        staff_id = row.id
        # The first link may lie in a wrong mailbox: the reason to invite again.
        queries.drop_invitations(work.conn, staff_id)
        queries.set_role(work.conn, staff_id, role, [known[t] for t in teams])
    audit(work, by, "staff.invited", f"staff:{address}", after={"role": role, "teams": list(teams)})
    return _new_link(work, staff_id)


def new_link(work: Work, by: StaffMember, staff_id: uuid.UUID) -> str:
    """A fresh link for somebody who lost theirs or their password; earlier links stop working."""
    row = queries.staff_by_id(work.conn, staff_id)
    if row is None or not row.active:
        raise NotFound
    queries.drop_invitations(work.conn, staff_id)
    audit(work, by, "staff.invited", f"staff:{row.email}", after={"role": row.role})
    return _new_link(work, staff_id)


def find_invitation(work: Work, token: str) -> Invitee:
    """Who the link is for. Raises ``NotFound``, ``invitation-used`` or ``invitation-expired`` (410)."""
    row = queries.find_invitation(work.conn, work.runtime.vault.lookup("invitation", token))
    if row is None:
        raise NotFound
    if row.used_at is not None:
        raise HelpError("invitation-used", 410)
    if row.expires_at <= work.now:
        raise HelpError("invitation-expired", 410)
    staff = queries.staff_by_id(work.conn, row.staff_id)
    if staff is None or not staff.active:
        raise HelpError("invitation-expired", 410)
    return Invitee(staff.id, staff.email, staff.name)


def _use(work: Work, token: str, name: str, password_hash: str, email: str) -> uuid.UUID:
    invitee = find_invitation(work, token)
    if email != invitee.email:
        if queries.staff_by_email(work.conn, email) is not None:
            raise HelpError("staff-exists", 409, email=email)
        queries.set_email(work.conn, invitee.staff_id, email)
    lookup = work.runtime.vault.lookup("invitation", token)
    if not queries.use_invitation(work.conn, lookup, work.now):
        raise HelpError("invitation-used", 410)
    queries.set_name(work.conn, invitee.staff_id, name)
    queries.set_password(work.conn, invitee.staff_id, password_hash)
    queries.delete_sessions_of_staff(work.conn, invitee.staff_id)
    return invitee.staff_id


async def accept_invitation(
    runtime: Runtime, token: str, name: str, password: str, *, email: str = ""
) -> uuid.UUID:
    """Choose name and password and use the link up; returns the staff id.

    ``email`` counts only for the first administrator, whose account was made before anybody could say one.
    Raises what ``find_invitation`` raises, ``name-missing``, ``email-wrong`` and the password's faults.
    """
    invitee = await runtime.alook(find_invitation, token)
    shown = " ".join(name.split())[:120]
    if not shown:
        raise HelpError("name-missing")
    address = clean_email(email) if email and invitee.email == FIRST_ADMIN else invitee.email
    check_strength(password, address)
    hashed = await hash_password(password)
    return await runtime.arun(_use, token, shown, hashed, address)


def ensure_first_admin(work: Work) -> str | None:
    """The first start's link, once: ``None`` as soon as there is an account of an administrator."""
    hold(work.conn, "first-admin")
    if any(row.role == "admin" for row in queries.all_staff(work.conn)):
        return None
    return invite(work, FIRST_ADMIN, "admin", (), None)
