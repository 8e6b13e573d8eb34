"""A citizen's appointments: a page that works without script, the same as JSON, and calendar files."""

from __future__ import annotations

import uuid
from typing import Any

from litestar import Response, get, post
from litestar.di import Provide
from litestar.exceptions import NotAuthorizedException, NotFoundException, PermissionDeniedException
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect
from litestar.status_codes import HTTP_303_SEE_OTHER

from bot.appointments.calendar import FILE_NAME, ics
from bot.appointments.views import AppointmentView
from bot.channels.web.api import LARGEST_SEQ, NO_STORE, Who
from bot.channels.web.bubbles import talk_language
from bot.channels.web.diary import (
    LANGUAGES,
    Diary,
    answer_label,
    answered,
    map_link,
    place_of,
    presses,
    read_diary,
    reminded,
    shown,
)
from bot.channels.web.forms import field, until_answered
from bot.channels.web.origin import csrf_token, from_elsewhere, is_csrf_token
from bot.channels.web.pages import common
from bot.channels.web.render import page
from bot.channels.web.session import Call, Caller, Service, caller, find_caller
from bot.channels.web.talk import read_talk
from bot.channels.web.words import Words
from bot.ports import Inbound
from bot.runtime import Runtime

Fields = URLEncodedBody[dict[str, Any]]


async def _diary(runtime: Runtime, token: str) -> Diary:
    found = await runtime.alook(read_diary, token)
    if found is None:
        raise NotAuthorizedException("no such talk")
    return found


def _as_json(view: AppointmentView, runtime: Runtime) -> dict[str, Any]:
    return {
        "id": view.id,
        "wall": view.wall,
        "zone": view.zone,
        "starts_at": view.starts_at,
        "what": view.what,
        "duty": view.duty,
        "interpreter": view.interpreter,
        "place": view.place_name or None,
        "words": view.words,
        "bring": view.bring,
        "answer": view.answer,
        "lines": {
            language: [said.text for said in shown(view, Words(runtime, language)).said()]
            for language in LANGUAGES
        },
    }


@get("/chat/appointments", dependencies={"who": Provide(caller)})
async def appointments(runtime: Service, who: Who) -> Response[dict[str, Any]]:
    """Appointments still ahead, the next first; none on a borrowed phone."""
    diary = await _diary(runtime, who.token)
    found = [_as_json(view, runtime) for view in diary.ahead]
    return Response({"appointments": found}, headers=NO_STORE)


async def _file(runtime: Runtime, who: Caller, appointment_id: uuid.UUID | None) -> Response[bytes]:
    found: bytes | None = None
    if not who.chat.borrowed:
        found = await runtime.alook(ics, who.chat.conversation_id, appointment_id, opened=True)
    if found is None:
        raise NotFoundException
    headers = {**NO_STORE, "Content-Disposition": f'attachment; filename="{FILE_NAME}"'}
    return Response(found, media_type="text/calendar; charset=utf-8", headers=headers)


@get("/chat/appointments.ics", dependencies={"who": Provide(caller)})
async def calendar(runtime: Service, who: Who) -> Response[bytes]:
    """Every appointment ahead as a calendar file."""
    return await _file(runtime, who, None)


@get("/chat/appointments/{file:str}", dependencies={"who": Provide(caller)})
async def one_file(runtime: Service, who: Who, file: FromPath[str]) -> Response[bytes]:
    """One appointment as a calendar file, ``<id>.ics``. Missing and another's are the same."""
    name, dot, kind = file.partition(".")
    try:
        wanted = uuid.UUID(name)
    except ValueError:
        raise NotFoundException from None
    if (dot, kind) != (".", "ics"):
        raise NotFoundException
    return await _file(runtime, who, wanted)


@get("/appointments")
async def show(request: Call, runtime: Service) -> Response[Any]:
    """The page. Without a talk the first screen is shown instead."""
    who = await find_caller(request, runtime)
    talk = await runtime.alook(read_talk, who.token, LARGEST_SEQ) if who is not None else None
    if who is None or talk is None:
        return Redirect("/", status_code=HTTP_303_SEE_OTHER)
    diary = await _diary(runtime, who.token)
    words = Words(runtime, talk_language(talk, runtime))
    return page(
        "appointments.html",
        **common(runtime),
        words=words,
        danish=Words(runtime, "da") if words.language != "da" else None,
        diary=diary,
        shown=shown,
        place_of=lambda view: place_of(view, runtime),
        map_link=map_link,
        presses=presses,
        label=lambda view, how: answer_label(view, how, runtime, words.language),
        answered=lambda view: answered(view, runtime, words),
        reminded=lambda view: reminded(view, diary.reach, words),
        csrf=csrf_token(runtime, who.token),
    )


@post("/appointments", status_code=HTTP_303_SEE_OTHER)
async def answer(request: Call, runtime: Service, data: Fields) -> Response[Any]:
    """Take an answer in as the press it is in the talk, and show the page again."""
    who = await find_caller(request, runtime)
    if who is None:
        return Redirect("/", status_code=HTTP_303_SEE_OTHER)
    if from_elsewhere(request, runtime):
        raise PermissionDeniedException("not from our own pages")
    if who.by_cookie and not is_csrf_token(runtime, who.token, field(data, "csrf")):
        raise PermissionDeniedException("not from our own pages")
    press = field(data, "press", 200)
    talk = await runtime.alook(read_talk, who.token, LARGEST_SEQ)
    if press and talk is not None:
        said = Inbound(kind="press", press=press, client_id=field(data, "id") or str(uuid.uuid4()))
        await until_answered(runtime, who, talk.state.change_seq, said)
    return Redirect("/appointments", status_code=HTTP_303_SEE_OTHER)


HANDLERS: list[Any] = [appointments, calendar, one_file, show, answer]
