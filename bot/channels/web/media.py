"""Pictures and sounds of the web chat: the page that sends them, the interface below it, and showing them."""

from __future__ import annotations

import uuid
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.datastructures import UploadFile
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.params import FromPath
from litestar.response import Redirect
from litestar.status_codes import (
    HTTP_200_OK,
    HTTP_202_ACCEPTED,
    HTTP_303_SEE_OTHER,
    HTTP_413_REQUEST_ENTITY_TOO_LARGE,
)

from bot import metrics
from bot.channels.web.api import Who
from bot.channels.web.codes import holder
from bot.channels.web.forms import field
from bot.channels.web.origin import csrf_token
from bot.channels.web.pages import common
from bot.channels.web.render import page
from bot.channels.web.session import Call, Caller, Service, caller, find_caller
from bot.errors import HelpError
from bot.history import talk_state
from bot.media.check import LARGEST, checked
from bot.media.served import served
from bot.media.store import open_media, take_upload
from bot.runtime import Runtime

LARGEST_FORM = LARGEST + 2**20
"""Bytes of a body with one file in it."""
LONGEST_ID = 64
SAID = {
    "media-too-large": "media-too-large",
    "media-too-many": "media-too-many",
    "media-unknown": "media-refused",
}
"""What the page says of a refusal, each with a way on."""


async def read(request: Call) -> dict[str, Any]:
    """The fields of a form with files. Raises ``HelpError`` ``media-too-large`` (413)."""
    try:
        return dict(await request.form())
    except HTTPException as error:
        if error.status_code == HTTP_413_REQUEST_ENTITY_TOO_LARGE:
            raise HelpError("media-too-large", 413) from None
        raise


async def file_in(form: dict[str, Any], name: str) -> bytes:
    """A file of a form; empty when none was chosen. What it is called and said to be is not looked at."""
    given = form.get(name)
    return await given.read() if isinstance(given, UploadFile) else b""


async def take(runtime: Runtime, who: Caller, data: bytes, client_id: str) -> bool:
    """Look at one and take it in; whether it had been taken before. Raises ``HelpError`` as ``check``."""
    found = await checked(data)
    receipt = await runtime.arun(take_upload, who.chat, client_id, found)
    if not receipt.duplicate:
        metrics.received(who.chat.channel)
    return receipt.duplicate


@post(
    "/chat/media",
    status_code=HTTP_202_ACCEPTED,
    dependencies={"who": Provide(caller)},
    request_max_body_size=LARGEST_FORM,
)
async def send(request: Call, runtime: Service, who: Who) -> dict[str, bool]:
    """Take one ``file`` in; once for each ``id``."""
    form = await read(request)
    client_id, data = field(form, "id", LONGEST_ID), await file_in(form, "file")
    if not client_id or not data:
        raise HelpError("malformed", 400)
    return {"duplicate": await take(runtime, who, data, client_id)}


@get("/chat/media/{media_id:uuid}", dependencies={"who": Provide(caller)})
async def show(request: Call, runtime: Service, who: Who, media_id: FromPath[UUID]) -> Response[bytes]:
    """A photo or recording of this talk. Missing and another's are the same."""
    opened = await runtime.alook(open_media, who.chat.conversation_id, media_id)
    return served(opened, request.headers.get("range", ""))


async def sending_page(
    runtime: Runtime, who: Caller, said: str = "", status: int = HTTP_200_OK
) -> Response[Any]:
    """The form, or why nobody would see what is sent now. ``said``: the text of a refusal."""
    state = await runtime.alook(talk_state, who.chat.conversation_id)
    return page(
        "media.html",
        status=status,
        said=said,
        reads=state.owner != "bot",
        csrf=csrf_token(runtime, who.token),
        client_id=str(uuid.uuid4()),
        **common(runtime),
    )


@get("/media")
async def ask(request: Call, runtime: Service) -> Response[Any]:
    """The page, for whoever holds a talk."""
    who = await find_caller(request, runtime)
    return (
        await sending_page(runtime, who) if who is not None else Redirect("/", status_code=HTTP_303_SEE_OTHER)
    )


@post("/media", status_code=HTTP_303_SEE_OTHER, request_max_body_size=LARGEST_FORM)
async def form(request: Call, runtime: Service) -> Response[Any]:
    """Take in what the page sends, with or without script; a refusal is said on the page."""
    try:
        fields = await read(request)
    except HelpError as error:
        # Who sent it stands in what was not read; nothing is done, so nobody needs to be known.
        who = await find_caller(request, runtime)
        return await sending_page(runtime, who, SAID[error.code], error.status) if who else Redirect("/")
    who = await holder(request, runtime, fields)
    if who is None:
        return Redirect("/", status_code=HTTP_303_SEE_OTHER)
    given = field(fields, "id", LONGEST_ID) or str(uuid.uuid4())
    try:
        for name in ("photo", "voice"):
            if data := await file_in(fields, name):
                await take(runtime, who, data, str(uuid.uuid5(uuid.NAMESPACE_OID, f"{given}:{name}")))
    except HelpError as error:
        return await sending_page(runtime, who, SAID.get(error.code, "media-refused"), error.status)
    return Redirect("/#now", status_code=HTTP_303_SEE_OTHER)


HANDLERS: list[Any] = [send, show, ask, form]
