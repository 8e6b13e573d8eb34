"""Trying a draft as a citizen would meet it, on the real engine and translator; with a script or without."""

from __future__ import annotations

from typing import Any

import msgspec
from litestar import MediaType, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Handlers
from admin.console import Console, Here, StaffRequest, go
from admin.flows import try_scene as scenes
from admin.flows.try_stories import HANDLERS as STORIES
from admin.flows.try_stories import keep_story, story_scene
from admin.forms import read_form
from admin.sessions import say_once
from bot.clock import COPENHAGEN
from bot.errors import HelpError
from bot.revisions.stories import list_stories
from bot.simulator.city import CITIES
from bot.simulator.press import line_of_choice
from bot.simulator.scene import Scene, write_scene
from bot.simulator.script import Line, check_script, write_script
from bot.simulator.talks import Talked, Talks

BAR = (("menu", "page-menu"), ("person", "page-person"), ("danger", "page-danger-now"))
MORE = ("not-now", "dont-understand", "back", "repeat", "withdraw", "stop", "delete")


def _talks(request: StaffRequest, console: Console) -> Talks:
    """The running talks of this process."""
    state = request.app.state
    if "simulated" not in state:
        state.simulated = Talks(console.runtime)
        request.app.on_shutdown.append(state.simulated.close)
    found: Talks = state.simulated
    return found


async def _talk(
    request: StaffRequest, console: Console, flow: str, scene: Scene, script: tuple[Line, ...]
) -> Talked:
    return await _talks(request, console).talk(request.user.member.email, flow, scene, check_script(script))


async def _shown(request: StaffRequest, console: Console, flow: str, talked: Talked) -> dict[str, Any]:
    """What the page and its pieces show."""
    texts = console.runtime.content.texts
    language = talked.scene.language

    def said(text_id: str, language: str = language) -> str:
        return texts.render(text_id, {}, language).text

    other = "da" if language == "kl" else "kl"
    return {
        "flow": flow,
        "talked": talked,
        "scene": write_scene(talked.scene),
        "script": write_script(talked.script),
        "at": scenes.wall_value(talked.at),
        "at_day": talked.at.astimezone(COPENHAGEN).date(),
        "began": scenes.wall_value(talked.scene.at),
        "morning": scenes.to_morning(talked.at),
        "words_of": scenes.pressed_words,
        "line_of_choice": line_of_choice,
        "bar": [(name, said(text_id)) for name, text_id in BAR],
        "more": [(name, said(f"command-{name}")) for name in MORE],
        "other": (other, said(f"page-language-name-{other}")),
        "cities": CITIES,
        "stories": await console.runtime.alook(list_stories, request.user.member, flow),
    }


async def _page(
    request: StaffRequest, console: Console, flow: str, talked: Talked, error: HelpError | None = None
) -> Response[str]:
    shown = await _shown(request, console, flow, talked)
    return console.page(
        request, "flows/try.html", status=error.status if error else 200, error=error, **shown
    )


@get("/{flow:str}/try")
async def show(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[str]:
    """A talk in the scene that was asked for, or a story."""
    asked = request.query_params
    script: tuple[Line, ...] = ()
    if story := asked.get("story"):
        scene, script = await story_scene(request, console, flow, story)
    else:
        scene = scenes.scene_asked(asked, console.runtime.clock.now())
    return await _page(request, console, flow, await _talk(request, console, flow, scene, script))


@post("/{flow:str}/try", status_code=200)
async def send(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[Any] | Redirect:
    """Play a line, take the last one back, begin where the talk stands, or keep it as a story."""
    wants_json = "application/json" in request.headers.get("accept", "")
    try:
        form = await read_form(request)
        scene, script = scenes.given(form)
        act = form.line("do")
        if act == "undo":
            script = script[:-1]
        elif act == "from":
            scene, script = scenes.from_here(await _talk(request, console, flow, scene, script), flow), ()
        elif act != "keep":
            script = (*script, scenes.line_of(form))
        talked = await _talk(request, console, flow, scene, script)
        if act == "keep":
            try:
                story_id, name = await keep_story(request, console, flow, form.line("name"), talked)
            except HelpError as error:
                if error.status in (403, 404):
                    raise
                return await _page(request, console, flow, talked, error)
            say_once(request, "try-kept", name=name)
            return go(f"/console/flows/{flow}/try?story={story_id}")
    except HelpError as error:
        if not wants_json:
            raise
        words = console.say(request, f"error-{error.code}", **error.fields)
        return Response({"error": words}, status_code=error.status, media_type=MediaType.JSON)
    if not wants_json:
        return await _page(request, console, flow, talked)
    return await _pieces(request, console, flow, talked, appended=act not in ("undo", "from"))


async def _pieces(
    request: StaffRequest, console: Console, flow: str, talked: Talked, *, appended: bool
) -> Response[Any]:
    """The line that ``ikiorti play --json`` answers, and the changed parts of the page."""
    shown = await _shown(request, console, flow, talked)
    pages = {
        name: console.page(request, f"flows/try-{name}.html", error=None, **shown).content
        for name in ("log", "side")
    }
    return Response(
        {
            "played": msgspec.to_builtins(talked.last),
            "scene": shown["scene"],
            "script": shown["script"],
            "at": shown["at"],
            "morning": shown["morning"],
            "appended": appended,
            **pages,
        },
        media_type=MediaType.JSON,
        headers={"Cache-Control": "no-store"},
    )


HANDLERS: Handlers = (show, send, *STORIES)
