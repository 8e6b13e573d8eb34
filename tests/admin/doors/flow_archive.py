"""The doors of flows as files, and of what a newer program offers."""

from __future__ import annotations

from tests.admin.doors.base import EDITORS

PAGES = {"/console/flows/import": EDITORS}
ASKS = {"/console/flows/{flow}/export": EDITORS, "/console/flows/{flow}/offer": EDITORS}
FORMS = {"/console/flows/import": EDITORS, "/console/flows/{flow}/offer": EDITORS}
