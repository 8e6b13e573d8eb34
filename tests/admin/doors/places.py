"""The doors of places."""

from __future__ import annotations

from tests.admin.doors.base import CASES, EDITORS

READERS = {*CASES, *EDITORS}
KEEPERS = {*EDITORS, "coordinator"}
PAGES = {
    "/console/places/{place}": READERS,
    "/console/places/new": KEEPERS,
    "/console/places/import": KEEPERS,
}
ASKS = {"/console/places/csv": READERS}
FORMS = {
    "/console/places/{place}": KEEPERS,
    "/console/places/{place}/day": KEEPERS,
    "/console/places/{place}/active": KEEPERS,
    "/console/places/{place}/restore/{revision}": KEEPERS,
    "/console/places/new": KEEPERS,
    "/console/places/import": KEEPERS,
}
