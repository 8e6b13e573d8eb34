"""The citizen's wish in Danish, beside their own words: by an interpreter, or by a caseworker who reads Greenlandic."""

from __future__ import annotations

from bot.audit import audit
from bot.cases.access import lock_case
from bot.cases.events import record
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.privacy.clean import clean_text
from bot.privacy.cpr import mask
from bot.runtime import Work
from storage.cases import queries as cases

LONGEST = 2_000
"""Characters, as of the wish itself."""


def keep_danish(work: Work, staff: StaffMember, number: int, words: str) -> None:
    """Keep the wish in Danish; empty words take it away. The citizen's own words stay as they are.

    Raises ``NotFound``, and ``HelpError``: ``case-closed`` (409), ``answer-too-long`` (400).
    """
    talk, row = lock_case(work, staff, number)
    if row["state"] == "closed":
        raise HelpError("case-closed", 409)
    masked, _ = mask(clean_text(words).strip())
    if len(masked) > LONGEST:
        raise HelpError("answer-too-long", 400, most=LONGEST)
    sealed = talk.key.seal(f"wish-danish:{row['id']}", masked.encode()) if masked else None
    cases.update_case(work.conn, row["id"], sealed_wish_danish=sealed)
    record(work, row["id"], "wish-danish", staff.id)
    talk.save()
    audit(work, staff, "case.wish-danish", f"case:{number}")


__all__ = ["LONGEST", "keep_danish"]
