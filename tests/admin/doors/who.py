"""The doors of who helps: a phone brought to a case, the own number, the fixed person and their list."""

from __future__ import annotations

from tests.admin.doors.base import CASES

PAGES = {"/console/coordinators": CASES}
FORMS = {
    "/console/cases/{own}/meeting": CASES,
    "/console/cases/{own}/our-number": CASES,
    "/console/cases/{own}/coordinator": CASES,
    "/console/cases/{own}/coordinator/next": CASES,
}
