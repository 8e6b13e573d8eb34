"""The doors of texts and their review."""

from __future__ import annotations

from tests.admin.doors.base import EDITORS

READERS = {*EDITORS, "coordinator", "reviewer"}
PAGES = {"/console/texts": READERS, "/console/review": {"admin", "reviewer"}}
FORMS: dict[str, set[str]] = {}
