"""E-mail and password, then a code for those who chose one. Guessing is slow, and tells nothing."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec

from bot.accounts import throttle, totp
from bot.accounts.passwords import hash_password, is_outdated, verify_password
from bot.accounts.recovery_codes import use_code
from bot.clock import real_now
from bot.errors import HelpError
from bot.runtime import Runtime, Work
from storage.accounts import queries


class LoggedIn(msgspec.Struct, frozen=True):
    """The password was right. ``needs_code``: the session begins only after ``enter_code``."""

    staff_id: uuid.UUID
    needs_code: bool


def _begin(work: Work, email: str, address: str, at: dt.datetime) -> queries.StaffRow | None:
    if work.runtime.settings.rate_limit == "on":
        throttle.check_allowed(work, "address", address, at)
    throttle.check_allowed(work, "account", email, at)
    row = queries.staff_by_email(work.conn, email)
    return row if row is not None and row.active and row.password_hash is not None else None


def _failed(work: Work, email: str, address: str, at: dt.datetime) -> None:
    throttle.count_failure(work, "account", email, at)
    throttle.count_failure(work, "address", address, at)


def _succeeded(work: Work, staff: queries.StaffRow, new_hash: str | None) -> None:
    if staff.totp_secret is None:
        throttle.forget_failures(work, "account", staff.email)
    if new_hash is not None:
        queries.set_password(work.conn, staff.id, new_hash)
    queries.set_seen(work.conn, staff.id, work.now)


async def log_in(runtime: Runtime, email: str, password: str, address: str) -> LoggedIn:
    """Check e-mail and password; ``address`` is where the request came from.

    Raises ``login-failed`` (401) whatever was wrong, ``login-throttled`` (429) with the minutes to wait.
    """
    at = real_now()
    asked = email.strip().lower()[:254]
    row = await runtime.alook(_begin, asked, address, at)
    right = await verify_password(row.password_hash if row else None, password)
    if row is None or not right:
        await runtime.arun(_failed, asked, address, at)
        raise HelpError("login-failed", 401)
    assert row.password_hash is not None
    new_hash = await hash_password(password) if is_outdated(row.password_hash) else None
    await runtime.arun(_succeeded, row, new_hash)
    return LoggedIn(row.id, row.totp_secret is not None)


def _check_code(work: Work, staff_id: uuid.UUID, code: str, at: dt.datetime) -> bool:
    row = queries.staff_by_id(work.conn, staff_id)
    if row is None or not row.active:
        return False
    throttle.check_allowed(work, "account", row.email, at)
    if totp.check_code(work, staff_id, code, at) or use_code(work, staff_id, code):
        throttle.forget_failures(work, "account", row.email)
        return True
    throttle.count_failure(work, "account", row.email, at)
    return False


async def enter_code(runtime: Runtime, staff_id: uuid.UUID, code: str) -> None:
    """The second step: the app's six digits, or one of the recovery codes.

    Raises ``code-wrong`` (401) or ``login-throttled`` (429).
    """
    if not await runtime.arun(_check_code, staff_id, code, real_now()):
        raise HelpError("code-wrong", 401)
