"""What everybody may change about themselves."""

from __future__ import annotations

import uuid
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Area
from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from admin.qr import qr_code
from admin.sessions import COOKIE, end, say_once
from bot.accounts import leave, logins, people, recovery_codes, session_list, totp
from bot.accounts.duty import set_duty
from bot.accounts.people import find_line
from bot.accounts.roles import may
from bot.clock import real_now
from bot.errors import HelpError
from bot.runtime import Work

CODES = "codes"
"""Where recovery codes wait in the sealed session until they are shown, once."""


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The account page."""
    staff, cookie = request.user.member, request.cookies.get(COOKIE, "")

    def read(work: Work) -> dict[str, Any]:
        row = find_line(work, staff.id)
        return {
            "secured": row.has_totp,
            "required": totp.is_required(work, staff.role),
            "left": recovery_codes.codes_left(work, staff.id),
            "leave": row.leave,
            "sessions": session_list.sessions_of(work, staff.id, cookie),
        }

    return console.page(request, "account/page.html", **await console.runtime.arun(read))


@post("/duty")
async def duty(request: StaffRequest, console: Here) -> Redirect:
    """Go on or off duty, and back to the page one came from."""
    staff = request.user.member
    if not may(staff.role, "duty"):
        raise HelpError("forbidden", 403)
    form = await read_form(request)
    if form.text("duty") == "on":
        await console.runtime.alook(leave.check_may_come_on, staff.id)
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


async def _totp_page(
    request: StaffRequest, console: Console, secret: str, error: HelpError | None = None
) -> Response[str]:
    address = totp.otpauth_address(request.user.member, secret, console.runtime.content.organisation_name)
    return console.page(
        request,
        "account/totp.html",
        status=error.status if error else 200,
        error=error,
        qr=qr_code(address, console.say(request, "account-totp-qr")),
        secured=await console.runtime.alook(totp.has_totp, request.user.member),
        key=" ".join(secret[start : start + 4] for start in range(0, len(secret), 4)),
        address=address,
    )


@get("/totp")
async def show_totp(request: StaffRequest, console: Here) -> Response[str]:
    """The address for an app, scanned or typed; the secret waits in the sealed session until a code confirms it."""
    secret = request.session.get("totp")
    if secret is None:
        secret = request.session["totp"] = totp.new_secret()
    return await _totp_page(request, console, secret)


@post("/totp")
async def confirm_totp(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Keep the secret once the code fits."""
    secret = request.session.get("totp")
    if secret is None:
        return go("/console/account/totp")
    form = await read_form(request)
    code, old = form.line("code"), form.line("old")
    try:
        if await console.runtime.alook(totp.has_totp, request.user.member):
            # An open page alone puts nobody else's app in the place of one's own.
            await logins.enter_code(console.runtime, request.user.member.id, old)
        codes = await console.runtime.arun(totp.confirm_totp, request.user.member, secret, code, real_now())
    except HelpError as error:
        return await _totp_page(request, console, secret, error)
    # Whoever else is logged in came by a password alone.
    await console.runtime.arun(
        session_list.end_other_sessions, request.user.member, request.cookies.get(COOKIE, "")
    )
    del request.session["totp"]
    request.session[CODES] = list(codes)
    say_once(request, "account-totp-done")
    return go("/console/account/codes")


async def _codes_page(
    request: StaffRequest, console: Console, error: HelpError | None = None
) -> Response[str]:
    staff = request.user.member

    def read(work: Work) -> dict[str, Any]:
        return {
            "secured": totp.has_totp(work, staff),
            "left": recovery_codes.codes_left(work, staff.id),
        }

    return console.page(
        request,
        "account/codes.html",
        status=error.status if error else 200,
        error=error,
        codes=request.session.pop(CODES, ()),
        **await console.runtime.alook(read),
    )


@get("/codes")
async def show_codes(request: StaffRequest, console: Here) -> Response[str]:
    """The recovery codes, once, right after they were made; later how many are left."""
    return await _codes_page(request, console)


@post("/codes")
async def renew_codes(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Ten new codes for whoever proves again that they hold the second step."""
    staff, code = request.user.member, (await read_form(request)).line("code")
    try:
        await logins.enter_code(console.runtime, staff.id, code)
    except HelpError as error:
        return await _codes_page(request, console, error)
    request.session[CODES] = list(await console.runtime.arun(recovery_codes.make_codes, staff))
    return go("/console/account/codes")


@post("/sessions/{session_id:uuid}/end")
async def end_session(request: StaffRequest, console: Here, session_id: FromPath[uuid.UUID]) -> Redirect:
    """Log out one device of one's own."""
    staff = request.user.member
    await console.runtime.arun(session_list.end_session, staff, staff.id, session_id)
    say_once(request, "session-ended")
    return go("/console/account")


@post("/sessions/others")
async def end_others(request: StaffRequest, console: Here) -> Redirect:
    """Log out every device but this one."""
    cookie = request.cookies.get(COOKIE, "")
    await console.runtime.arun(session_list.end_other_sessions, request.user.member, cookie)
    say_once(request, "session-others-ended")
    return go("/console/account")


@post("/leave/end")
async def end_leave(request: StaffRequest, console: Here) -> Redirect:
    """Back at work, or not going away."""
    staff = request.user.member
    await console.runtime.arun(leave.end_leave, staff, staff.id)
    say_once(request, "leave-ended")
    return go("/console/account")


@post("/totp/remove")
async def remove_totp(request: StaffRequest, console: Here) -> Redirect:
    """Log in by password alone again; asks for a code, so that an open page is not enough."""
    code = (await read_form(request)).line("code")
    staff = request.user.member
    if await console.runtime.alook(totp.has_totp, staff):
        await logins.enter_code(console.runtime, staff.id, code)
    await console.runtime.arun(totp.remove_totp, staff)
    return go("/console/account")


AREA = Area(
    name="account",
    path="/account",
    handlers=(
        show,
        duty,
        language,
        log_out_everywhere,
        show_totp,
        confirm_totp,
        remove_totp,
        show_codes,
        renew_codes,
        end_session,
        end_others,
        end_leave,
    ),
    action="account",
    order=90,
)
