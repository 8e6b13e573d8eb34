"""Who can be asked about a text."""

from __future__ import annotations

from bot.accounts.roles import may
from bot.cases.views import StaffMember
from bot.runtime import Work
from storage.accounts import queries as accounts


def askable(work: Work, staff: StaffMember) -> tuple[tuple[str, str], ...]:
    """Id and name of everybody else who edits or reviews texts, by name."""
    found = [
        (str(row.id), row.name)
        for row in accounts.all_staff(work.conn)
        if row.active
        and row.id != staff.id
        and (may(row.role, "texts.edit") or may(row.role, "texts.review"))
    ]
    return tuple(sorted(found, key=lambda each: each[1].casefold()))
