"""A second step at log-in: six digits from an authenticator app, each good once."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
import pyotp

from bot.accounts.recovery_codes import make_codes, second_step_lock
from bot.audit import audit
from bot.cases.events import of_staff
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.runtime import Work
from storage.accounts import queries
from storage.locks import hold

STEP_SECONDS = 30
REQUIRED_FOR = frozenset({"admin", "coordinator", "caseworker", "interpreter"})
"""Roles that read what citizens write."""


class Kept(msgspec.Struct):
    """What is sealed in the staff row: the secret and the last step a code was used for."""

    secret: str
    last_step: int = 0


def _place(staff_id: uuid.UUID) -> str:
    return f"staff:{staff_id}:totp"


def new_secret() -> str:
    """A fresh secret in base 32, to be confirmed by a code before it is kept."""
    return pyotp.random_base32()


def otpauth_address(staff: StaffMember, secret: str, organisation: str) -> str:
    """The address an authenticator app takes."""
    issuer = "Ikiorti" if organisation == "Ikiorti" else f"Ikiorti {organisation}"
    return pyotp.TOTP(secret).provisioning_uri(name=staff.email, issuer_name=issuer)


def _step_of(secret: str, code: str, at: dt.datetime) -> int | None:
    """The step ``code`` belongs to: the present one or a neighbour, for clocks that are a little off."""
    digits = "".join(code.split())
    now = int(at.timestamp()) // STEP_SECONDS
    totp = pyotp.TOTP(secret)
    for step in (now, now - 1, now + 1):
        if pyotp.utils.strings_equal(digits, totp.at(step * STEP_SECONDS)):
            return step
    return None


def _keep(work: Work, staff_id: uuid.UUID, kept: Kept) -> None:
    sealed = work.runtime.vault.installation.seal(_place(staff_id), msgspec.json.encode(kept))
    queries.set_totp(work.conn, staff_id, sealed)


def confirm_totp(work: Work, staff: StaffMember, secret: str, code: str, at: dt.datetime) -> tuple[str, ...]:
    """Keep the secret once a code proves that the app has it, in place of one from before.

    Returns ten recovery codes, to be shown this once. Raises ``code-wrong``.
    """
    hold(work.conn, second_step_lock(staff.id))
    step = _step_of(secret, code, at)
    if step is None:
        raise HelpError("code-wrong")
    _keep(work, staff.id, Kept(secret, step))
    audit(work, staff, "staff.second_step_set", f"staff:{staff.email}")
    return make_codes(work, staff)


def check_code(work: Work, staff_id: uuid.UUID, code: str, at: dt.datetime) -> bool:
    """Whether the code is right and was not used before; uses it up. Of two at once one waits for the other."""
    hold(work.conn, second_step_lock(staff_id))
    row = queries.staff_by_id(work.conn, staff_id)
    if row is None or row.totp_secret is None:
        return False
    opened = work.runtime.vault.installation.open(_place(staff_id), row.totp_secret)
    kept = msgspec.json.decode(opened, type=Kept)
    step = _step_of(kept.secret, code, at)
    if step is None or step <= kept.last_step:
        return False
    _keep(work, staff_id, Kept(kept.secret, step))
    return True


def has_totp(work: Work, staff: StaffMember) -> bool:
    """Whether this person's log-in asks for a code."""
    return asks_code(work, staff.id)


def asks_code(work: Work, staff_id: uuid.UUID) -> bool:
    """Whether the log-in of the account with this id asks for a code."""
    row = queries.staff_by_id(work.conn, staff_id)
    return row is not None and row.totp_secret is not None


def is_required(work: Work, role: str) -> bool:
    """Whether somebody with this role must log in with a code: those who read what citizens write."""
    return role in REQUIRED_FOR and work.runtime.settings.second_step_required


def must_enrol(work: Work, staff: StaffMember) -> bool:
    """Whether this person may do nothing before they have set up the second step."""
    return is_required(work, staff.role) and not has_totp(work, staff)


def remove_totp(work: Work, staff: StaffMember) -> None:
    """Log in by password alone again. Raises ``second-step-required`` (409) where the role must have it."""
    if is_required(work, staff.role):
        raise HelpError("second-step-required", 409)
    queries.set_totp(work.conn, staff.id, None)
    queries.set_recovery(work.conn, staff.id, None)
    audit(work, staff, "staff.second_step_removed", f"staff:{staff.email}")


def reset_totp(work: Work, by: StaffMember | None, staff_id: uuid.UUID) -> None:
    """Take away the second step of somebody who lost phone and codes; every session of theirs ends.

    Where their role must have it they set it up anew at the next log-in. Raises ``NotFound``, and ``reset-self``
    (409): an open page of one's own is no proof.
    """
    row = queries.staff_by_id(work.conn, staff_id)
    if row is None:
        raise NotFound
    if by is not None and by.id == row.id:
        raise HelpError("reset-self", 409)
    queries.set_totp(work.conn, row.id, None)
    queries.set_recovery(work.conn, row.id, None)
    queries.delete_sessions_of_staff(work.conn, row.id)
    work.hint(of_staff(row.id))
    audit(work, by, "staff.second_step_reset", f"staff:{row.email}")
