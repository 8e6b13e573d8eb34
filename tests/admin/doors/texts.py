"""The doors of texts and their review."""

from __future__ import annotations

from tests.admin.doors.base import EDITORS

READERS = {*EDITORS, "coordinator", "reviewer"}
PAGES = {
    "/console/texts": READERS,
    "/console/texts/{text}": READERS,
    "/console/review": {"admin", "reviewer"},
}
FORMS = {
    "/console/texts/{text}/preview": READERS,
    "/console/texts/{text}/save": READERS,
    "/console/texts/{text}/ask": READERS,
    "/console/texts/{text}/answer/{question}": {*EDITORS, "reviewer"},
    "/console/texts/{text}/undo": {"admin", "reviewer"},
    "/console/texts/{text}/restore/{revision}": READERS,
}
