"""Ten codes for the second step when the phone is gone: shown once, kept as keyed hashes, each good once."""

from __future__ import annotations

import secrets
import uuid

import msgspec

from bot.audit import audit
from bot.cases.views import StaffMember
from bot.runtime import Work
from storage.accounts import queries
from storage.locks import hold

COUNT = 10
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without i, l, o, 0 and 1, which are read as one another."""
_GROUP = 5


def _place(staff_id: uuid.UUID) -> str:
    return f"staff:{staff_id}:recovery"


def _new_code() -> str:
    """Ten letters in two groups: some fifty bits, and five guesses are all that a log-in gives before it waits."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(2 * _GROUP))
    return f"{letters[:_GROUP]}-{letters[_GROUP:]}"


def _folded(code: str) -> str:
    return "".join(mark for mark in code.casefold() if mark.isalnum())


def _hash(work: Work, staff_id: uuid.UUID, code: str) -> str:
    return work.runtime.vault.lookup("staff-recovery", f"{staff_id}:{_folded(code)}").hex()


def _kept(work: Work, row: queries.StaffRow) -> list[str]:
    if row.totp_recovery is None:
        return []
    opened = work.runtime.vault.installation.open(_place(row.id), row.totp_recovery)
    return msgspec.json.decode(opened, type=list[str])


def _keep(work: Work, staff_id: uuid.UUID, hashes: list[str]) -> None:
    sealed = work.runtime.vault.installation.seal(_place(staff_id), msgspec.json.encode(hashes))
    queries.set_recovery(work.conn, staff_id, sealed)


def second_step_lock(staff_id: uuid.UUID) -> str:
    """The name of the lock under which somebody's codes are read and used up."""
    return f"second-step:{staff_id}"


def make_codes(work: Work, staff: StaffMember) -> tuple[str, ...]:
    """Ten new codes, to be shown this once; those from before are no longer good."""
    hold(work.conn, second_step_lock(staff.id))
    codes = tuple(_new_code() for _ in range(COUNT))
    _keep(work, staff.id, [_hash(work, staff.id, code) for code in codes])
    audit(work, staff, "staff.codes_made", f"staff:{staff.email}")
    return codes


def codes_left(work: Work, staff_id: uuid.UUID) -> int:
    """How many codes somebody has that were not used."""
    row = queries.staff_by_id(work.conn, staff_id)
    return len(_kept(work, row)) if row is not None else 0


def use_code(work: Work, staff_id: uuid.UUID, code: str) -> bool:
    """Whether the code is one of theirs that was not used; uses it up, and the audit says so.

    Of two at once one waits for the other: each code opens one door, and none comes back.
    """
    hold(work.conn, second_step_lock(staff_id))
    row = queries.staff_by_id(work.conn, staff_id)
    if row is None or len(_folded(code)) != 2 * _GROUP:
        return False
    hashes, asked = _kept(work, row), _hash(work, staff_id, code)
    if asked not in hashes:
        return False
    hashes.remove(asked)
    _keep(work, staff_id, hashes)
    audit(work, None, "staff.code_used", f"staff:{row.email}", after={"left": len(hashes)})
    return True
