"""The doors of the flows' list, of publishing and of going back."""

from __future__ import annotations

from tests.admin.doors.base import EDITORS

READERS = {*EDITORS, "coordinator", "reviewer"}
PAGES = {"/console/flows": READERS, "/console/flows/{flow}/history": READERS}
ASKS = {
    "/console/flows/{flow}/publish": READERS,
    "/console/flows/{flow}/back/{revision}": EDITORS,
}
FORMS = {
    "/console/flows/{flow}/publish": EDITORS,
    "/console/flows/{flow}/schedule": EDITORS,
    "/console/flows/{flow}/unschedule": EDITORS,
    "/console/flows/{flow}/approve": EDITORS,
    "/console/flows/{flow}/back/{revision}": EDITORS,
}
