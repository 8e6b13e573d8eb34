"""The doors of walk-ins."""

from __future__ import annotations

from tests.admin.doors.base import CASES

PAGES = {"/console/walk-in": CASES, "/console/walk-in/{own}": CASES}
FORMS = {
    "/console/walk-in": CASES,
    "/console/walk-in/{own}/give": CASES,
    "/console/walk-in/{own}/finish": CASES,
    "/console/cases/{own}/appointments/{appointment}/addressee": CASES,
}
