"""Tasks of a case: adding one, saying it is done, asking the citizen, letting it go."""

from __future__ import annotations

import uuid
from typing import Any

from litestar import Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.deed import do, morning, worker
from admin.console import Console, Here, StaffRequest
from admin.forms import read_form
from bot.cases import people, tasks
from bot.cases.views import CaseView
from bot.errors import HelpError


@post("/tasks")
async def add(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Add a task; with words for the citizen it is theirs to say that it is done."""
    staff, form = worker(request), await read_form(request)
    day, whose = form.line("due"), form.line("assignee")

    async def act() -> None:
        due = morning(day, console.runtime.clock.now()) if day else None
        assignee = form.id("assignee") if whose else None
        said = form.line("said") if form.line("whose") == "citizen" else ""
        if form.line("whose") == "citizen" and not said:
            raise HelpError("text-missing")
        await console.runtime.arun(
            tasks.add_task, staff, number, form.line("text"), said=said, due_at=due, assignee_id=assignee
        )

    return await do(request, console, number, "task-added", act)


@post("/tasks/done")
async def done(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """An own task is done."""
    return await _finish(request, console, number, "task-is-done", drop=False)


@post("/tasks/drop")
async def drop(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Let a task go."""
    return await _finish(request, console, number, "task-is-dropped", drop=True)


async def _finish(
    request: StaffRequest, console: Console, number: int, said: str, *, drop: bool
) -> Response[str] | Redirect:
    staff, form = worker(request), await read_form(request)
    task_id = form.id("task")
    return await do(
        request, console, number, said,
        lambda: console.runtime.arun(tasks.finish_task, staff, number, task_id, drop=drop),
    )  # fmt: skip


@post("/tasks/ask")
async def ask(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Ask the citizen whether it is done, as the person one is."""
    staff, form = worker(request), await read_form(request)
    task_id = form.id("task")
    return await do(
        request, console, number, "task-is-asked",
        lambda: console.runtime.arun(tasks.ask, staff, number, task_id),
    )  # fmt: skip


async def context(console: Console, request: StaffRequest, case: CaseView) -> dict[str, Any]:
    """The tasks, who one may be given to, and a key for the next slip."""
    staff, number = request.user.member, case.row.number
    return {
        "tasks": await console.runtime.alook(tasks.tasks_of, staff, number),
        "colleagues": await console.runtime.alook(people.colleagues),
        "slip_key": uuid.uuid4().hex,
    }


HANDLERS: tuple[Any, ...] = (add, done, drop, ask)
