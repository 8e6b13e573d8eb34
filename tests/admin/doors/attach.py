"""The doors of photos and recordings."""

from __future__ import annotations

from tests.admin.doors.base import CASES

PAGES: dict[str, set[str]] = {}
FORMS = {"/console/cases/{own}/attach": CASES}
OPEN = {"/console/cases/{own}/media/{media_id:uuid}"}
"""Not a page: there is one only where something was sent. ``tests/admin/test_attach.py`` goes through this door."""
