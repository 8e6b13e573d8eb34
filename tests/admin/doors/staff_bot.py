"""What each role may do through the staff's own bot; there are no pages of it."""

from __future__ import annotations

from tests.admin.doors.base import CASES, EVERYBODY

PAGES: dict[str, set[str]] = {}
FORMS: dict[str, set[str]] = {}
PRESSES = {
    "duty:on": {*CASES, "interpreter"},
    "duty:off": {*CASES, "interpreter"},
    "take:{case}": CASES,
    "open:{case}": CASES,
    "open:": EVERYBODY,
    "unlink:": EVERYBODY,
}
"""By what a button carries; ``{case}`` is a case's number."""
