"""One request to the console: who comes, in which language, and what every page shows."""

from __future__ import annotations

import uuid
from typing import Any

import msgspec
from litestar.connection import ASGIConnection
from litestar.middleware import AbstractAuthenticationMiddleware, AuthenticationResult
from litestar.types import ASGIApp

from bot.accounts.people import staff_member
from bot.accounts.roles import may
from bot.accounts.totp import must_enrol
from bot.cases import desk
from bot.cases.notes import mentions
from bot.cases.views import StaffMember
from bot.interpreting.desk import waiting
from bot.runtime import Runtime, Work
from locales.console import LANGUAGES


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """Who asks for a page. ``counts``: how many cases each view of the queue holds, or what waits for interpreters."""

    staff: StaffMember | None
    language: str
    counts: dict[str, int]
    launched: bool
    must_enrol: bool = False
    """Nothing is open to them before they have set up the second step of logging in."""

    @property
    def member(self) -> StaffMember:
        """The person logged in; pages behind a guard always have one."""
        assert self.staff is not None
        return self.staff


def _come_in(work: Work, staff_id: uuid.UUID) -> tuple[StaffMember | None, dict[str, int], bool]:
    staff = staff_member(work, staff_id)
    if staff is None:
        return None, {}, False
    if must_enrol(work, staff):
        return staff, {}, True
    if may(staff.role, "interpreting.work"):
        return staff, {"interpreting": waiting(work, staff)}, False
    if not may(staff.role, "cases.read"):
        return staff, {}, False
    named = mentions(work, staff)
    newest = {"mentions": len(named), "mention-case": named[0].number} if named else {}
    return staff, desk.counts(work, staff) | newest, False


def _language(connection: ASGIConnection[Any, Any, Any, Any], staff: StaffMember | None) -> str:
    """``?lang=`` stays for the session; else the person's own, else what the browser says."""
    asked = connection.query_params.get("lang", "")
    if asked in LANGUAGES:
        if connection.session.get("lang") != asked:
            connection.session["lang"] = asked
        return str(asked)
    kept = connection.session.get("lang", "")
    if kept in LANGUAGES:
        return str(kept)
    if staff is not None and staff.language in LANGUAGES:
        return staff.language
    return "en" if connection.headers.get("accept-language", "").lower().startswith("en") else "da"


class VisitMiddleware(AbstractAuthenticationMiddleware):
    """Finds the person behind the session before anything else looks at the request."""

    def __init__(self, app: ASGIApp, runtime: Runtime) -> None:
        super().__init__(app)
        self._runtime = runtime

    async def authenticate_request(
        self, connection: ASGIConnection[Any, Any, Any, Any]
    ) -> AuthenticationResult:
        """The visit; never refuses, guards do that."""
        staff: StaffMember | None = None
        counts: dict[str, int] = {}
        enrol = False
        if (staff_id := connection.session.get("staff")) is not None:
            staff, counts, enrol = await self._runtime.alook(_come_in, uuid.UUID(staff_id))
        visit = Visit(
            staff=staff,
            language=_language(connection, staff),
            counts=counts,
            launched=self._runtime.content.launched,
            must_enrol=enrol,
        )
        return AuthenticationResult(user=visit, auth=None)
