"""The doors of linking Telegram. The page behind a one-time link is open to who holds it."""

from __future__ import annotations

from tests.admin.doors.base import EVERYBODY

PAGES = {
    "/console/messenger": EVERYBODY,
    "/console/messenger/{staff}": {"admin"},
}
FORMS = {
    "/console/messenger/code": EVERYBODY,
    "/console/messenger/unlink": EVERYBODY,
    "/console/messenger/{staff}/unlink": {"admin"},
}
OPEN = {"/console/open/{token:str}"}
