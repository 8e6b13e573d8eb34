"""Who may work on the tasks of a case."""

from __future__ import annotations

from tests.admin.doors.base import CASES

PAGES: dict[str, set[str]] = {}
FORMS = {
    "/console/cases/{own}/tasks": CASES,
    "/console/cases/{own}/tasks/done": CASES,
    "/console/cases/{own}/tasks/drop": CASES,
    "/console/cases/{own}/tasks/ask": CASES,
    "/console/cases/{own}/slip": CASES,
}
