"""The doors of one's own account, of a person on the staff page, and of the interpreter's desk."""

from __future__ import annotations

from tests.admin.doors.base import CASES, EVERYBODY

PAGES = {
    "/console/account/codes": EVERYBODY,
    "/console/staff/{staff}": {"admin"},
    "/console/staff/{staff}/second-step": {"admin"},
    "/console/interpreting": {"interpreter"},
    "/console/cases/{own}/to-interpreter": CASES,
}
FORMS = {
    "/console/account/codes": EVERYBODY,
    "/console/account/sessions/{session}/end": EVERYBODY,
    "/console/account/sessions/others": EVERYBODY,
    "/console/account/leave/end": EVERYBODY,
    "/console/staff/{staff}/rights": {"admin"},
    "/console/staff/{staff}/leave": {"admin"},
    "/console/staff/{staff}/leave/end": {"admin"},
    "/console/staff/{staff}/second-step": {"admin"},
    "/console/staff/{staff}/sessions/end": {"admin"},
    "/console/staff/{staff}/sessions/{session}/end": {"admin"},
    "/console/audit/export": {"admin", "auditor"},
    "/console/interpreting/{item}/take": {"interpreter"},
    "/console/interpreting/{item}/back": {"interpreter"},
    "/console/interpreting/{item}/done": {"interpreter"},
    "/console/cases/{own}/to-interpreter": CASES,
    "/console/cases/{own}/interpreting/{item}/withdraw": CASES,
    "/console/cases/{own}/interpreting/{item}/send": CASES,
}
OPEN = {"/console/interpreting/events"}
"""A stream; who may not come in is tried in the interpreter's own tests."""
