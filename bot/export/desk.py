"""Taking the journal of a case out of the console: written down, and its retention runs from here."""

from __future__ import annotations

import datetime as dt
import hashlib

import msgspec

from bot.audit import audit
from bot.cases.access import emptied, lock_case
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.export.gather import gather
from bot.export.journal import Journal, as_json
from bot.export.keeping import copy_days, plan_emptying
from bot.runtime import Work
from storage.cases import queries as cases


class Exported(msgspec.Struct, frozen=True, kw_only=True):
    """What was handed over. ``sha256``: of ``json``, hexadecimal; ``at``: UTC."""

    journal: Journal
    json: bytes
    sha256: str
    at: dt.datetime
    days: int


def export(work: Work, staff: StaffMember, number: int, form: str, internal: bool = False) -> Exported:
    """The journal of a case this person may see; ``form`` (pdf, json) is for the audit alone.

    Raises ``NotFound``, or ``HelpError`` 409 for a case that has been emptied.
    """
    talk, row = lock_case(work, staff, number)
    if emptied(row):
        raise HelpError("case-emptied", 409)
    journal = gather(work, row, talk.key, internal=internal)
    content = as_json(journal)
    sha256 = hashlib.sha256(content).hexdigest()
    cases.update_case(work.conn, row["id"], exported_at=work.now, export_hash=sha256)
    if row["state"] == "closed":
        plan_emptying(work, talk.id, row["id"], number)
    talk.save()
    audit(
        work, staff, "case.exported", f"case:{number}",
        after={"form": form, "internal": internal, "sha256": sha256},
    )  # fmt: skip
    return Exported(journal=journal, json=content, sha256=sha256, at=work.now, days=copy_days(work))
