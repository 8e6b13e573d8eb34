"""What everybody may change about themselves."""

from __future__ import annotations

from litestar import Response, get, post
from litestar.response import Redirect

from admin.area import Area
from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from admin.sessions import end, say_once
from bot.accounts import people, totp
from bot.accounts.duty import set_duty
from bot.accounts.roles import may
from bot.clock import real_now
from bot.errors import HelpError


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The account page."""
    secured = await console.runtime.alook(totp.has_totp, request.user.member)
    return console.page(request, "account/page.html", secured=secured)


@post("/duty")
async def duty(request: StaffRequest, console: Here) -> Redirect:
    """Go on or off duty, and back to the page one came from."""
    staff = request.user.member
    if not may(staff.role, "duty"):
        raise HelpError("forbidden", 403)
    form = await read_form(request)
    await console.runtime.arun(set_duty, staff, form.text("duty") == "on")
    back = form.text("back")
    return go(back if back.startswith("/console/") and "//" not in back and "\\" not in back else "/console")


@post("/language")
async def language(request: StaffRequest, console: Here) -> Redirect:
    """Choose the language the console has from now on."""
    chosen = (await read_form(request)).text("language")
    await console.runtime.arun(people.set_language, request.user.member, chosen)
    request.session.pop("lang", None)
    return go("/console/account")


@post("/log-out-everywhere")
async def log_out_everywhere(request: StaffRequest, console: Here) -> Redirect:
    """End every session of this person, on every device."""
    await console.runtime.arun(people.log_out_everywhere, request.user.member)
    end(request)
    return go("/console/login")


def _totp_page(
    request: StaffRequest, console: Console, secret: str, error: HelpError | None = None
) -> Response[str]:
    return console.page(
        request,
        "account/totp.html",
        status=error.status if error else 200,
        error=error,
        address=totp.otpauth_address(request.user.member, secret, console.runtime.content.organisation_name),
    )


@get("/totp")
async def show_totp(request: StaffRequest, console: Here) -> Response[str]:
    """The otpauth address as text; the secret waits in the sealed session until a code confirms it."""
    secret = request.session.get("totp")
    if secret is None:
        secret = request.session["totp"] = totp.new_secret()
    return _totp_page(request, console, secret)


@post("/totp")
async def confirm_totp(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Keep the secret once the code fits."""
    secret = request.session.get("totp")
    if secret is None:
        return go("/console/account/totp")
    code = (await read_form(request)).line("code")
    try:
        await console.runtime.arun(totp.confirm_totp, request.user.member, secret, code, real_now())
    except HelpError as error:
        return _totp_page(request, console, secret, error)
    del request.session["totp"]
    say_once(request, "account-totp-done")
    return go("/console/account")


@post("/totp/remove")
async def remove_totp(request: StaffRequest, console: Here) -> Redirect:
    """Log in by password alone again; asks for a code, so that an open page is not enough."""
    code = (await read_form(request)).line("code")
    staff = request.user.member
    if not await console.runtime.arun(totp.check_code, staff.id, code, real_now()):
        raise HelpError("code-wrong")
    await console.runtime.arun(totp.remove_totp, staff)
    return go("/console/account")


AREA = Area(
    name="account",
    path="/account",
    handlers=(show, duty, language, log_out_everywhere, show_totp, confirm_totp, remove_totp),
    action="account",
    order=90,
)
