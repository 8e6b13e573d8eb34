"""The doors of where people stop."""

from __future__ import annotations

READERS = {"admin", "editor", "reviewer", "coordinator"}
PAGES: dict[str, set[str]] = {
    "/console/flows/{flow}/stops": READERS,
    "/console/flows/{flow}/stops.csv": READERS,
    "/console/flows/{flow}/stops.json": READERS,
}
FORMS: dict[str, set[str]] = {}
