"""``POST /telegram/webhook``: stored, then 200. Anything but 200 and Telegram posts it again."""

from __future__ import annotations

import hmac
from typing import Any

import msgspec
from litestar import Request, Response, post
from litestar.datastructures import State
from litestar.exceptions import ClientException, NotAuthorizedException
from litestar.status_codes import HTTP_200_OK

from bot.channels.telegram.channel import TelegramChannel

HEADER = "x-telegram-bot-api-secret-token"


def webhook(channel: TelegramChannel) -> Any:
    """The handler of one bot."""
    secret = channel.runtime.settings.telegram_webhook_secret.encode()

    @post("/telegram/webhook", status_code=HTTP_200_OK)
    async def take(request: Request[Any, Any, State]) -> Response[None]:
        """Take one update in."""
        given = request.headers.get(HEADER, "")
        if not hmac.compare_digest(given.encode(), secret):
            raise NotAuthorizedException("not from Telegram")
        try:
            update = msgspec.json.decode(await request.body(), type=dict[str, Any])
        except msgspec.DecodeError as error:
            raise ClientException("not an update") from error
        await channel.take([update])
        return Response(None, status_code=HTTP_200_OK)

    return take
