"""Who may say what came of a case and of its appointments."""

from __future__ import annotations

from tests.admin.doors.base import CASES

PAGES: dict[str, set[str]] = {}
FORMS = {
    "/console/cases/{own}/appointments/{appointment}/held": CASES,
    "/console/cases/{own}/milestones": CASES,
}
