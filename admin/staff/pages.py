"""Inviting people, and closing their accounts."""

from __future__ import annotations

import uuid

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Area
from admin.console import Console, Here, StaffRequest, go
from admin.forms import Form, read_form
from admin.sessions import say_once
from admin.staff import person
from bot.accounts import invitations, organisation, people
from bot.accounts.roles import ROLES
from bot.errors import HelpError

LONGEST_WANTED = 60
RETRY = frozenset({"email-wrong", "role-unknown", "team-unknown", "staff-exists"})


async def _page(
    request: StaffRequest,
    console: Console,
    *,
    error: HelpError | None = None,
    form: Form | None = None,
    link: str = "",
    link_for: str = "",
) -> Response[str]:
    runtime = console.runtime
    everybody = await runtime.alook(people.list_staff)
    wanted = " ".join(request.query_params.get("q", "").split())[:LONGEST_WANTED]

    def fits(line: people.StaffLine) -> bool:
        words = " ".join((line.name, line.email, *line.teams, console.say(request, f"role-{line.role}")))
        return wanted.casefold() in words.casefold()

    return console.page(
        request,
        "staff/page.html",
        status=error.status if error else 200,
        lines=[line for line in everybody if fits(line)],
        wanted=wanted,
        count=len(everybody),
        teams=await runtime.alook(organisation.teams),
        roles=ROLES,
        error=error,
        typed_email=form.line("email") if form else "",
        typed_role=form.text("role") if form else "caseworker",
        typed_teams=form.all("teams") if form else [],
        link=link,
        link_for=link_for,
    )


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """Everybody, and the form to invite one more."""
    return await _page(request, console)


@post("/")
async def invite(request: StaffRequest, console: Here) -> Response[str]:
    """Make the link. It is shown once, here: we keep only its hash and send no mail."""
    form = await read_form(request)
    email = form.line("email")
    try:
        link = await console.runtime.arun(
            invitations.invite, email, form.text("role"), form.all("teams"), request.user.member
        )
    except HelpError as error:
        if error.code not in RETRY:
            raise
        return await _page(request, console, error=error, form=form)
    return await _page(request, console, link=link, link_for=email)


@post("/{staff_id:uuid}/link")
async def new_link(request: StaffRequest, console: Here, staff_id: FromPath[uuid.UUID]) -> Response[str]:
    """A fresh link for somebody who lost theirs or their password."""
    link = await console.runtime.arun(invitations.new_link, request.user.member, staff_id)
    line = await console.runtime.alook(people.find_line, staff_id)
    return await _page(request, console, link=link, link_for=line.name or line.email)


@get("/{staff_id:uuid}/deactivate")
async def ask_deactivate(
    request: StaffRequest, console: Here, staff_id: FromPath[uuid.UUID]
) -> Response[str]:
    """Says what closing an account means, before it is done."""
    return console.page(
        request,
        "staff/deactivate.html",
        line=await console.runtime.alook(people.find_line, staff_id),
        cases=await console.runtime.alook(people.owned_cases, staff_id),
    )


@post("/{staff_id:uuid}/deactivate")
async def deactivate(request: StaffRequest, console: Here, staff_id: FromPath[uuid.UUID]) -> Redirect:
    """Close the account."""
    await console.runtime.arun(people.deactivate, request.user.member, staff_id)
    say_once(request, "staff-deactivated")
    return go("/console/staff")


AREA = Area(
    name="staff",
    path="/staff",
    handlers=(show, invite, new_link, ask_deactivate, deactivate, *person.HANDLERS),
    action="staff.manage",
    order=60,
)
