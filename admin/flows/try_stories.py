"""Stories of a flow: played again with the draft, renamed, deleted, accepted where they go another way."""

from __future__ import annotations

import asyncio
import hashlib
import uuid

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Handlers
from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from admin.guards import may_enter
from admin.sessions import say_once
from bot.errors import HelpError, NotFound
from bot.revisions import stories
from bot.simulator.scene import Scene, read_scene
from bot.simulator.script import Line, read_script
from bot.simulator.stories import StoryResult, run_stories, told_of
from bot.simulator.talks import Talked

EDIT = [may_enter("flows.edit")]


async def story_scene(
    request: StaffRequest, console: Console, flow: str, story: str
) -> tuple[Scene, tuple[Line, ...]]:
    """The scene and the lines of a story. Raises ``NotFound``."""
    try:
        story_id = uuid.UUID(story)
    except ValueError:
        raise NotFound from None
    row = await console.runtime.alook(stories.read_story, request.user.member, flow, story_id)
    return read_scene(msgspec.json.encode(row.scene)), read_script(msgspec.json.encode(row.script))


async def keep_story(
    request: StaffRequest, console: Console, flow: str, name: str, talked: Talked
) -> tuple[uuid.UUID, str]:
    """Keep a talk under a name; the story's id and its name."""
    row = await console.runtime.arun(
        stories.save_story, request.user.member, flow, name, scene=msgspec.to_builtins(talked.scene),
        script=[msgspec.to_builtins(line) for line in talked.script], told=told_of(talked),
    )  # fmt: skip
    return row.id, row.name


async def _played(console: Console, flow: str) -> list[StoryResult]:
    return await asyncio.to_thread(run_stories, console.runtime, flow)


async def _page(
    request: StaffRequest, console: Console, flow: str, error: HelpError | None = None
) -> Response[str]:
    results = await _played(console, flow)
    return console.page(
        request, "flows/try-stories.html", status=error.status if error else 200, flow=flow, results=results,
        token_of=_token, error=error,
    )  # fmt: skip


@get("/{flow:str}/stories")
async def show(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[str]:
    """Every story of the flow, played with the draft as it is now."""
    return await _page(request, console, flow)


@post("/{flow:str}/stories/{story_id:uuid}/accept", guards=EDIT)
async def accept(
    request: StaffRequest, console: Here, flow: FromPath[str], story_id: FromPath[uuid.UUID]
) -> Response[str] | Redirect:
    """Say that the story may go as it was shown."""
    form = await read_form(request)
    await console.runtime.alook(stories.read_story, request.user.member, flow, story_id)
    result = next((each for each in await _played(console, flow) if each.id == story_id), None)
    if result is None:
        raise NotFound
    try:
        if result.outcome != "differs" or form.line("token") != _token(result):
            raise HelpError("story-changed", 409)
        seen = {story_id: (result.before, result.after)}
        await console.runtime.arun(stories.accept_stories, request.user.member, flow, seen)
    except HelpError as error:
        if error.status in (403, 404):
            raise
        return await _page(request, console, flow, error)
    say_once(request, "try-accepted", name=result.name)
    return go(f"/console/flows/{flow}/stories")


@post("/{flow:str}/stories/{story_id:uuid}/rename", guards=EDIT)
async def rename(
    request: StaffRequest, console: Here, flow: FromPath[str], story_id: FromPath[uuid.UUID]
) -> Response[str] | Redirect:
    """Give the story another name."""
    form = await read_form(request)
    try:
        await console.runtime.arun(
            stories.rename_story, request.user.member, flow, story_id, form.line("name")
        )
    except HelpError as error:
        if error.status in (403, 404):
            raise
        return await _page(request, console, flow, error)
    return go(f"/console/flows/{flow}/stories")


@post("/{flow:str}/stories/{story_id:uuid}/delete", guards=EDIT)
async def delete(
    request: StaffRequest, console: Here, flow: FromPath[str], story_id: FromPath[uuid.UUID]
) -> Redirect:
    """Forget the story."""
    await console.runtime.arun(stories.delete_story, request.user.member, flow, story_id)
    say_once(request, "try-deleted")
    return go(f"/console/flows/{flow}/stories")


def _token(result: StoryResult) -> str:
    """Names what was looked at."""
    return hashlib.sha256(msgspec.json.encode([result.before, result.after])).hexdigest()[:16]


HANDLERS: Handlers = (show, accept, rename, delete)
