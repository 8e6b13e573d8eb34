"""The page behind an invitation link."""

from __future__ import annotations

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Area
from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from admin.sessions import begin, say_once
from bot.accounts import invitations, totp
from bot.errors import HelpError, NotFound

RETRY = frozenset(
    {"name-missing", "password-short", "password-long", "password-email", "email-wrong", "staff-exists"}
)
"""Refusals that stay on the form with what was typed."""


async def _page(
    request: StaffRequest, console: Console, token: str, *, name: str = "", error: HelpError | None = None
) -> Response[str]:
    try:
        invitee = await console.runtime.alook(invitations.find_invitation, token)
    except NotFound:
        raise HelpError("invitation-unknown", 404) from None
    return console.page(
        request,
        "invite/page.html",
        status=error.status if error else 200,
        invitee=invitee,
        first_admin=invitee.email == invitations.FIRST_ADMIN,
        token=token,
        name=name or invitee.name,
        error=error,
    )


@get("/{token:str}")
async def show(request: StaffRequest, console: Here, token: FromPath[str]) -> Response[str]:
    """The form. A used or expired link answers 410."""
    return await _page(request, console, token)


@post("/{token:str}")
async def accept(request: StaffRequest, console: Here, token: FromPath[str]) -> Response[str] | Redirect:
    """Use the link up, and go straight in; who has a second step is asked for it."""
    form = await read_form(request)
    name, password = form.line("name"), form.secret("password")
    try:
        staff_id = await invitations.accept_invitation(
            console.runtime, token, name, password, email=form.line("email")
        )
    except HelpError as error:
        if error.code not in RETRY:
            raise
        return await _page(request, console, token, name=name, error=error)
    if await console.runtime.alook(totp.asks_code, staff_id):
        # A new password is no second step.
        request.session["pending"] = str(staff_id)
        return go("/console/login/code")
    begin(request, str(staff_id))
    say_once(request, "invite-done")
    return go("/console")


AREA = Area(name="invite", path="/invite", handlers=(show, accept), action=None)
