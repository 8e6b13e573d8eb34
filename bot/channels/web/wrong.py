"""A quiet way to say that a bubble is wrong. The page says thanks, and nothing is put into the talk."""

from __future__ import annotations

import uuid
from typing import Any

import msgspec
from litestar import post
from litestar.di import Provide
from litestar.params import JSONBody
from litestar.status_codes import HTTP_204_NO_CONTENT

from bot.channels.web.api import Who
from bot.channels.web.session import Caller, Service, caller
from bot.errors import NotFound
from bot.ports import MessageView
from bot.runtime import Runtime
from bot.usage.wrong import report_wrong


class Wrong(msgspec.Struct, frozen=True):
    """Body of ``POST /chat/wrong``."""

    message: uuid.UUID


def may_be_wrong(message: MessageView) -> bool:
    """Whether the bubble is one of our texts, which somebody can mend."""
    return message.sender in ("bot", "notice") and message.text_id is not None


@post("/chat/wrong", status_code=HTTP_204_NO_CONTENT, dependencies={"who": Provide(caller)})
async def wrong(runtime: Service, who: Who, data: JSONBody[Wrong]) -> None:
    """Say that a message is wrong; again changes nothing. 404 for what is no text of ours in this talk."""
    await runtime.arun(report_wrong, who.chat, data.message)


async def told_by_form(runtime: Runtime, who: Caller, message: str) -> bool:
    """The same from the page without script; whether there was such a message."""
    try:
        await runtime.arun(report_wrong, who.chat, uuid.UUID(message))
    except (ValueError, NotFound):
        return False
    return True


HANDLERS: list[Any] = [wrong]
