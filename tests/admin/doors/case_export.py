"""Who may take a journal away, and who may read the figures."""

from __future__ import annotations

from tests.admin.doors.base import CASES

PAGES = {"/console/cases/{own}/export": CASES}
FORMS = {"/console/cases/{own}/export": CASES}
