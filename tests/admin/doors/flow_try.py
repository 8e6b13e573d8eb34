"""The doors of trying a flow, and of its stories."""

from __future__ import annotations

from tests.admin.doors.base import EDITORS

READERS = {*EDITORS, "coordinator", "reviewer"}
PAGES: dict[str, set[str]] = {
    "/console/flows/{flow}/try": READERS,
    "/console/flows/{flow}/stories": READERS,
}
FORMS: dict[str, set[str]] = {
    "/console/flows/{flow}/try": READERS,
    "/console/flows/{flow}/stories/{story}/accept": EDITORS,
    "/console/flows/{flow}/stories/{story}/rename": EDITORS,
    "/console/flows/{flow}/stories/{story}/delete": EDITORS,
}
