"""Writing to the audit: who did what to which record. Details are sealed; the line itself holds no content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.runtime import Work
from storage.audit import queries as entries

if TYPE_CHECKING:
    from bot.cases.views import StaffMember


def audit(
    work: Work,
    staff: StaffMember | None,
    action: str,
    record: str,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> None:
    """Add an entry to the transaction at hand. ``record`` names what was touched: ``case:12``."""
    entries.add(
        work.conn, work.runtime.vault, at=work.now, staff_id=staff.id if staff else None,
        actor=staff.email if staff else "system", action=action, object=record, before=before, after=after,
    )  # fmt: skip
