"""The doors of one's own people, and of a case one was offered."""

from __future__ import annotations

from tests.admin.doors.base import CASES

PAGES = {"/console/people": CASES}
FORMS = {"/console/cases/not-now": CASES}
