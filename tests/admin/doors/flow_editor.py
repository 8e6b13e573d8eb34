"""The doors of the flow editor."""

from __future__ import annotations

from tests.admin.doors.base import EDITORS

READERS = {*EDITORS, "coordinator", "reviewer"}
PAGES = {
    "/console/flows/new": EDITORS,
    "/console/flows/{flow}": READERS,
    "/console/flows/{flow}/edit": READERS,
    "/console/flows/{flow}/yaml": READERS,
}
ASKS = {"/console/flows/{flow}/checks": READERS}
FORMS = {
    "/console/flows/new": EDITORS,
    "/console/flows/{flow}/edit": EDITORS,
    "/console/flows/{flow}/edit/do": EDITORS,
    "/console/flows/{flow}/yaml": EDITORS,
}
