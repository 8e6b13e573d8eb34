"""The organisation, its teams and when they answer."""

from __future__ import annotations

import uuid
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Area
from admin.console import Console, Here, StaffRequest, go
from admin.forms import Form, read_form
from admin.sessions import say_once
from admin.settings.launch import show_launch
from admin.settings.routing import HANDLERS as ROUTING
from bot.accounts import organisation
from bot.accounts.roles import may
from bot.accounts.second_eyes import ask_for_second_eyes, second_eyes
from bot.cases.views import StaffMember
from bot.errors import HelpError

RETRY = frozenset({"name-missing", "hours-wrong", "capacity-wrong", "beginning-wrong"})


def _shown(value: Any) -> str:
    """A stored setting as one line."""
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    return str(value)


async def _page(
    request: StaffRequest,
    console: Console,
    *,
    error: HelpError | None = None,
    team_id: uuid.UUID | None = None,
    form: Form | None = None,
) -> Response[str]:
    stored = await console.runtime.alook(organisation.settings)
    return console.page(
        request,
        "settings/page.html",
        status=error.status if error else 200,
        name=form.line("name")
        if form and team_id is None and "name" in form.names()
        else str(stored.get("organisation-name", "")),
        reads=form.line("reads")
        if form and team_id is None and "reads" in form.names()
        else str(stored.get("organisation-reads", "")),
        teams=await console.runtime.alook(organisation.teams),
        days=organisation.DAYS,
        holidays=await console.runtime.alook(organisation.next_holidays),
        places=await console.runtime.alook(organisation.places),
        eyes=await console.runtime.alook(second_eyes),
        typed_eyes=form if form is not None and "texts" in form.names() else None,
        typed={day: form.line(day) for day in organisation.DAYS} if form else {},
        error=error,
        error_team=team_id,
        others=sorted((key, _shown(value)) for key, value in stored.items()),
    )


def _changer(request: StaffRequest) -> StaffMember:
    staff = request.user.member
    if not may(staff.role, "settings.change"):
        raise HelpError("forbidden", 403)
    return staff


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """Everything that is set; forms only for those who may change it."""
    return await _page(request, console)


@post("/organisation")
async def save_organisation(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Change the names citizens see."""
    staff, form = _changer(request), await read_form(request)
    try:
        await console.runtime.arun(
            organisation.save_organisation, staff, name=form.line("name"), reads=form.line("reads")
        )
    except HelpError as error:
        if error.code not in RETRY:
            raise
        return await _page(request, console, error=error, form=form)
    say_once(request, "settings-saved")
    return go("/console/settings")


@post("/second-eyes")
async def save_second_eyes(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Change where two people must have looked."""
    staff, form = _changer(request), await read_form(request)
    try:
        await console.runtime.arun(
            ask_for_second_eyes, staff, flows=form.line("flows") == "yes", texts=form.text("texts")
        )
    except HelpError as error:
        if error.code not in RETRY:
            raise
        return await _page(request, console, error=error, form=form)
    say_once(request, "settings-saved")
    return go("/console/settings")


@post("/teams/{team_id:uuid}")
async def save_hours(
    request: StaffRequest, console: Here, team_id: FromPath[uuid.UUID]
) -> Response[str] | Redirect:
    """Change when a team answers; what was typed stays when it cannot be read."""
    staff, form = _changer(request), await read_form(request)
    typed = {day: form.line(day) for day in organisation.DAYS}
    try:
        await console.runtime.arun(organisation.save_hours, staff, team_id, typed)
    except HelpError as error:
        if error.code not in RETRY:
            raise
        return await _page(request, console, error=error, team_id=team_id, form=form)
    say_once(request, "settings-saved")
    return go("/console/settings")


@post("/teams/{team_id:uuid}/details")
async def save_details(
    request: StaffRequest, console: Here, team_id: FromPath[uuid.UUID]
) -> Response[str] | Redirect:
    """Change where citizens may go meanwhile, and how much room one person has."""
    staff, form = _changer(request), await read_form(request)
    try:
        await console.runtime.arun(
            organisation.save_details,
            staff,
            team_id,
            place=form.line("place"),
            capacity=form.line("capacity"),
        )
    except HelpError as error:
        if error.code not in RETRY:
            raise
        return await _page(request, console, error=error, team_id=team_id)
    say_once(request, "settings-saved")
    return go("/console/settings")


AREA = Area(
    name="settings",
    path="/settings",
    handlers=(show, show_launch, save_organisation, save_second_eyes, save_hours, save_details, *ROUTING),
    action="settings.read",
    order=70,
)
