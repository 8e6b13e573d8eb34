"""The doors of the flows' list and of publishing."""

from __future__ import annotations

from tests.admin.doors.base import EDITORS

READERS = {*EDITORS, "coordinator", "reviewer"}
PAGES = {"/console/flows": READERS}
FORMS: dict[str, set[str]] = {}
