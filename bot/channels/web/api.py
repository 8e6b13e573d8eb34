"""The interface under the page (``docs/interfaces.md``): begin a talk, post to it, read it."""

from __future__ import annotations

from typing import Annotated

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency, Provide
from litestar.exceptions import PermissionDeniedException
from litestar.params import JSONBody, QueryParameter, SkipValidation
from litestar.status_codes import HTTP_201_CREATED, HTTP_202_ACCEPTED, HTTP_204_NO_CONTENT

from bot.channels.web.origin import from_elsewhere
from bot.channels.web.session import Call, Caller, Service, caller, session_cookie
from bot.channels.web.talk import deliver, read_talk
from bot.citizens import begin_chat
from bot.errors import HelpError
from bot.history import acknowledge
from bot.ports import Inbound, Language, MessageView
from bot.receive import accept

Who = NamedDependency[SkipValidation[Caller]]
NO_STORE = {"Cache-Control": "no-store"}
LARGEST_SEQ = 2**62


class Begin(msgspec.Struct, frozen=True):
    """Body of ``POST /chat/session``."""

    language: Language | None = None


class Post(msgspec.Struct, frozen=True):
    """Body of ``POST /chat/messages``: ``text``, or ``press`` with a choice's token or a command's name."""

    id: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    text: str | None = None
    press: str | None = None


class Shown(msgspec.Struct, frozen=True):
    """Body of ``POST /chat/received``: the change number up to which a page shows the talk."""

    seq: Annotated[int, msgspec.Meta(ge=0, le=LARGEST_SEQ)]


def inbound(client_id: str, text: str | None, press: str | None) -> Inbound:
    """What the citizen did, as the bot takes it in. A press wins over text; neither of them is a 400."""
    if press is not None:
        return Inbound(kind="press", press=press, client_id=client_id)
    if text is None:
        raise HelpError("text-or-press", 400)
    return Inbound(kind="text", text=text, client_id=client_id)


async def take_in(runtime: Service, who: Caller, message: Inbound) -> bool:
    """Store one message; whether it had been stored before. The turn follows on its own."""
    external = f"{who.chat.address_id}:{message.client_id}"
    return (await accept(runtime, who.chat, external, message)).duplicate


@post("/chat/session", status_code=HTTP_201_CREATED)
async def begin(request: Call, runtime: Service, data: JSONBody[Begin]) -> Response[dict[str, str]]:
    """Begin a talk: its token, also as a cookie."""
    if from_elsewhere(request, runtime):
        raise PermissionDeniedException("not from our own pages")
    began = await runtime.arun(begin_chat, data.language)
    return Response(
        {"token": began.token},
        status_code=HTTP_201_CREATED,
        headers=NO_STORE,
        cookies=[session_cookie(runtime, began.token)],
    )


@post("/chat/messages", status_code=HTTP_202_ACCEPTED, dependencies={"who": Provide(caller)})
async def send(runtime: Service, who: Who, data: JSONBody[Post]) -> dict[str, bool]:
    """Take one message in; once for each client id."""
    return {"duplicate": await take_in(runtime, who, inbound(data.id, data.text, data.press))}


@get("/chat/messages", dependencies={"who": Provide(caller)})
async def messages(
    runtime: Service, who: Who, after: Annotated[int, QueryParameter(ge=0, le=LARGEST_SEQ)] = 0
) -> Response[dict[str, list[MessageView]]]:
    """Messages changed after a change number, in the order they changed."""
    talk = await runtime.alook(read_talk, who.token, after)
    await deliver(runtime, talk)
    return Response({"messages": talk.messages if talk else []}, headers=NO_STORE)


@post("/chat/received", status_code=HTTP_204_NO_CONTENT, dependencies={"who": Provide(caller)})
async def received(runtime: Service, who: Who, data: JSONBody[Shown]) -> None:
    """Somebody was shown the talk up to here; for pages that read it with ``ack=1``. 422 for what is yet to come."""
    await runtime.arun(acknowledge, who.chat.conversation_id, data.seq)


HANDLERS = [begin, send, messages, received]
