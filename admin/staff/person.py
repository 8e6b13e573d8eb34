"""One person: role and teams, leave, second step and sessions."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any, NamedTuple

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin import words
from admin.console import Console, Here, StaffRequest, go
from admin.forms import Form, read_form
from admin.sessions import COOKIE, say_once
from bot.accounts import leave, organisation, people, rights, session_list, totp
from bot.accounts.roles import ROLES
from bot.errors import HelpError, NotFound
from bot.runtime import Work


def _to(staff_id: uuid.UUID) -> Redirect:
    return go(f"/console/staff/{staff_id}")


async def _page(
    request: StaffRequest,
    console: Console,
    staff_id: uuid.UUID,
    *,
    error: HelpError | None = None,
    form: Form | None = None,
) -> Response[str]:
    cookie = request.cookies.get(COOKIE, "")

    def read(work: Work) -> dict[str, Any]:
        everybody = {line.id: line for line in people.list_staff(work)}
        line = people.find_line(work, staff_id)
        stand_in = everybody.get(line.leave.stand_in) if line.leave and line.leave.stand_in else None
        return {
            "line": line,
            "teams": organisation.teams(work),
            "colleagues": [
                other
                for other in everybody.values()
                if other.active and other.id != staff_id and other.role in rights.READERS
            ],
            "stand_in": stand_in.name or stand_in.email if stand_in else "",
            "sessions": session_list.sessions_of(work, staff_id, cookie),
        }

    return console.page(
        request,
        "staff/person.html",
        status=error.status if error else 200,
        roles=ROLES,
        error=error,
        typed_since=form.line("since") if form else "",
        typed_until=form.line("until") if form else "",
        typed_stand_in=form.line("stand_in") if form else "",
        **await console.runtime.arun(read),
    )


@get("/{staff_id:uuid}")
async def show(request: StaffRequest, console: Here, staff_id: FromPath[uuid.UUID]) -> Response[str]:
    """The person's page."""
    return await _page(request, console, staff_id)


@post("/{staff_id:uuid}/rights")
async def change_rights(
    request: StaffRequest, console: Here, staff_id: FromPath[uuid.UUID]
) -> Response[str] | Redirect:
    """Change role and teams: the first time it says what would follow, and asks; then it does it."""
    form = await read_form(request)
    role, teams = form.line("role"), form.all("teams")
    try:
        if form.line("sure"):
            await console.runtime.arun(rights.change_rights, request.user.member, staff_id, role, teams)
            say_once(request, "staff-rights-changed")
            return _to(staff_id)
        change = await console.runtime.alook(rights.plan_change, staff_id, role, teams)
    except NotFound:
        raise
    except HelpError as error:
        return await _page(request, console, staff_id, error=error)
    if not change.anything:
        return _to(staff_id)
    line = await console.runtime.alook(people.find_line, staff_id)
    return _ask_rights(request, console, line, change)


def _ask_rights(
    request: StaffRequest, console: Console, line: people.StaffLine, change: rights.Change
) -> Response[str]:
    def role(name: str) -> str:
        return console.say(request, f"role-{name}")

    def teams(names: tuple[str, ...]) -> str:
        return ", ".join(names) or console.say(request, "staff-no-team")

    said = []
    if change.role != change.role_before:
        said.append(
            console.say(
                request, "staff-rights-role", before=role(change.role_before), after=role(change.role)
            )
        )
    if change.teams != change.teams_before:
        said.append(
            console.say(
                request, "staff-rights-teams", before=teams(change.teams_before), after=teams(change.teams)
            )
        )
    said += [console.say(request, "staff-rights-shrink")] if change.shrinks else []
    said += [console.say(request, "staff-rights-lets-go")] if change.lets_go else []
    return console.page(
        request,
        "staff/sure.html",
        title=console.say(request, "staff-rights-ask", who=line.name or line.email),
        lines=said,
        action=f"/console/staff/{line.id}/rights",
        fields=[("role", change.role), *(("teams", team) for team in change.teams), ("sure", "yes")],
        button=console.say(request, "staff-rights-change"),
        back=f"/console/staff/{line.id}",
    )


def _day(words: str) -> dt.date:
    try:
        return dt.date.fromisoformat(words)
    except ValueError:
        raise HelpError("leave-dates") from None


@post("/{staff_id:uuid}/leave")
async def set_leave(
    request: StaffRequest, console: Here, staff_id: FromPath[uuid.UUID]
) -> Response[str] | Redirect:
    """Enter leave; on its first day the cases move. Who has some is asked about first: how many go, and to whom."""
    form = await read_form(request)
    try:
        stand_in = form.id("stand_in") if form.line("stand_in") else None
        since, until = _day(form.line("since")), _day(form.line("until"))
        moves = await console.runtime.alook(leave.plan_leave, staff_id, since, until, stand_in)
        if moves and not form.line("sure"):
            return await _ask_leave(request, console, staff_id, Wanted(since, until, stand_in, moves))
        await console.runtime.arun(leave.set_leave, request.user.member, staff_id, since, until, stand_in)
    except NotFound:
        raise
    except HelpError as error:
        return await _page(request, console, staff_id, error=error, form=form)
    say_once(request, "leave-saved")
    return _to(staff_id)


class Wanted(NamedTuple):
    """A leave before it is entered. ``moves``: how many cases go."""

    since: dt.date
    until: dt.date
    stand_in: uuid.UUID | None
    moves: int


async def _ask_leave(
    request: StaffRequest, console: Console, staff_id: uuid.UUID, wanted: Wanted
) -> Response[str]:
    line = await console.runtime.alook(people.find_line, staff_id)
    other = await console.runtime.alook(people.find_line, wanted.stand_in) if wanted.stand_in else None
    language = request.user.language
    since, until = words.day_words(wanted.since, language), words.day_words(wanted.until, language)
    to = other.name or other.email if other else ""
    return console.page(
        request,
        "staff/sure.html",
        title=console.say(request, "leave-ask", who=line.name or line.email),
        lines=[
            console.say(request, "leave-ahead", since=since, until=until),
            console.say(request, "leave-moves-to", count=wanted.moves, who=to)
            if to
            else console.say(request, "leave-moves", count=wanted.moves),
            console.say(request, "leave-moves-told"),
        ],
        action=f"/console/staff/{staff_id}/leave",
        fields=[
            ("since", wanted.since.isoformat()),
            ("until", wanted.until.isoformat()),
            ("stand_in", str(wanted.stand_in or "")),
            ("sure", "yes"),
        ],
        button=console.say(request, "leave-save"),
        back=f"/console/staff/{staff_id}",
    )


@post("/{staff_id:uuid}/leave/end")
async def end_leave(request: StaffRequest, console: Here, staff_id: FromPath[uuid.UUID]) -> Redirect:
    """They are back, or not going away."""
    await console.runtime.arun(leave.end_leave, request.user.member, staff_id)
    say_once(request, "leave-ended")
    return _to(staff_id)


@get("/{staff_id:uuid}/second-step")
async def ask_reset(request: StaffRequest, console: Here, staff_id: FromPath[uuid.UUID]) -> Response[str]:
    """Says what taking away the second step means, before it is done."""
    line = await console.runtime.alook(people.find_line, staff_id)
    return console.page(
        request,
        "staff/sure.html",
        title=console.say(request, "staff-reset-ask", who=line.name or line.email),
        lines=[console.say(request, "staff-reset-text")],
        action=f"/console/staff/{line.id}/second-step",
        fields=[],
        button=console.say(request, "staff-reset-code"),
        back=f"/console/staff/{line.id}",
    )


@post("/{staff_id:uuid}/second-step")
async def reset(request: StaffRequest, console: Here, staff_id: FromPath[uuid.UUID]) -> Redirect:
    """Take away the second step of somebody who lost phone and codes."""
    await console.runtime.arun(totp.reset_totp, request.user.member, staff_id)
    say_once(request, "staff-reset-done")
    return _to(staff_id)


@post("/{staff_id:uuid}/sessions/{session_id:uuid}/end")
async def end_session(
    request: StaffRequest, console: Here, staff_id: FromPath[uuid.UUID], session_id: FromPath[uuid.UUID]
) -> Redirect:
    """Log out one device of somebody."""
    await console.runtime.arun(session_list.end_session, request.user.member, staff_id, session_id)
    say_once(request, "session-ended")
    return _to(staff_id)


@post("/{staff_id:uuid}/sessions/end")
async def end_sessions(
    request: StaffRequest, console: Here, staff_id: FromPath[uuid.UUID]
) -> Response[str] | Redirect:
    """Log somebody out everywhere, once it was asked whether that is meant."""
    if not (await read_form(request)).line("sure"):
        line = await console.runtime.alook(people.find_line, staff_id)
        return console.page(
            request,
            "staff/sure.html",
            title=console.say(request, "session-end-all-ask", who=line.name or line.email),
            lines=[console.say(request, "session-end-all-text")],
            action=f"/console/staff/{staff_id}/sessions/end",
            fields=[("sure", "yes")],
            button=console.say(request, "session-end-all"),
            back=f"/console/staff/{staff_id}",
        )
    await console.runtime.arun(session_list.end_every_session, request.user.member, staff_id)
    say_once(request, "session-others-ended")
    return _to(staff_id)


HANDLERS: tuple[Any, ...] = (
    show, change_rights, set_leave, end_leave, ask_reset, reset, end_session, end_sessions,
)  # fmt: skip
