"""The doors of the open case page: what it fetches again, and what is written down beside the talk."""

from __future__ import annotations

from tests.admin.doors.base import CASES

PAGES = {"/console/cases/{own}/live": CASES}
FORMS = {
    "/console/cases/{own}/place": CASES,
    "/console/cases/{own}/wish": CASES,
    "/console/cases/{own}/deadline": CASES,
    "/console/cases/{own}/appointments/{appointment}/interpreter": CASES,
}
