"""One's own Telegram, somebody else's for who manages staff, and the way from it into the console."""

from __future__ import annotations

import uuid
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Area
from admin.console import Console, Here, StaffRequest, go
from admin.guards import may_enter
from admin.qr import qr_code
from admin.sessions import begin, say_once
from bot.accounts import messengers, people
from bot.runtime import Work

OWN = [may_enter("account")]
MANAGES = [may_enter("staff.manage")]


async def _page(request: StaffRequest, console: Console, code: str = "") -> Response[str]:
    messenger = await console.runtime.alook(messengers.messenger_of, request.user.member.id)
    address = f"https://t.me/{messenger.bot_name}?start={code}" if code and messenger.bot_name else ""
    return console.page(
        request,
        "messenger/page.html",
        messenger=messenger,
        code=code,
        address=address,
        qr=qr_code(address, console.say(request, "messenger-qr")) if address else "",
    )


@get("/messenger", guards=OWN)
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """Whether a chat is linked."""
    return await _page(request, console)


@post("/messenger/code", guards=OWN)
async def make_code(request: StaffRequest, console: Here) -> Response[str]:
    """A code, shown this once; loading the page again makes another."""
    code = await console.runtime.arun(messengers.make_code, request.user.member)
    return await _page(request, console, code)


@post("/messenger/unlink", guards=OWN)
async def unlink(request: StaffRequest, console: Here) -> Redirect:
    """A lost phone, or enough of it."""
    staff = request.user.member
    await console.runtime.arun(messengers.unlink, staff, staff.id)
    say_once(request, "messenger-unlinked")
    return go("/console/messenger")


@get("/messenger/{staff_id:uuid}", guards=MANAGES)
async def show_other(request: StaffRequest, console: Here, staff_id: FromPath[uuid.UUID]) -> Response[str]:
    """Somebody's chat, for who manages staff."""

    def read(work: Work) -> dict[str, Any]:
        return {
            "line": people.find_line(work, staff_id),
            "messenger": messengers.messenger_of(work, staff_id),
        }

    return console.page(request, "messenger/other.html", **await console.runtime.alook(read))


@post("/messenger/{staff_id:uuid}/unlink", guards=MANAGES)
async def unlink_other(request: StaffRequest, console: Here, staff_id: FromPath[uuid.UUID]) -> Redirect:
    """Somebody's phone is lost."""
    await console.runtime.arun(messengers.unlink, request.user.member, staff_id)
    say_once(request, "messenger-unlinked")
    return go(f"/console/messenger/{staff_id}")


def _target(opening: messengers.Opening) -> str:
    return f"/console/cases/{opening.number}" if opening.number is not None else "/console"


@get("/open/{token:str}")
async def show_opening(request: StaffRequest, console: Here, token: FromPath[str]) -> Response[str]:
    """A button: what only looks at the link, as previews do, spends nothing. A spent one answers 410."""
    opening = await console.runtime.alook(messengers.look_at_opening, token)
    return console.page(request, "messenger/open.html", opening=opening, token=token)


@post("/open/{token:str}")
async def open_console(request: StaffRequest, console: Here, token: FromPath[str]) -> Redirect:
    """Spend the link. It stands for the password alone: whoever has a second step is asked for it."""
    opening = await console.runtime.arun(messengers.open_console, token)
    target = _target(opening)
    here = request.user.staff
    if here is not None and here.id == opening.staff_id:
        return go(target)
    if opening.needs_code:
        request.set_session({"pending": str(opening.staff_id), "next": target, "via": "staff-bot"})
        return go("/console/login/code")
    begin(request, str(opening.staff_id), "staff-bot")
    return go(target)


AREA = Area(
    name="messenger",
    path="/",
    handlers=(show, make_code, unlink, show_other, unlink_other, show_opening, open_console),
    action=None,
)
