"""The Bot API through aiogram, as a typed transport and nothing more. Imported only where Telegram runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import DeleteWebhook, GetWebhookInfo, SetMyCommands, SetWebhook
from aiogram.methods.base import TelegramMethod
from aiogram.types import BotCommand

from bot.channels.telegram.direct import ANYTHING, FILE, MESSAGE, UPDATES, DirectSession
from bot.channels.telegram.files import NAMES, method_for
from bot.channels.telegram.media import TOO_LARGE
from bot.channels.telegram.render import Page
from bot.media.check import LARGEST
from bot.ports import Later, Refused, Sent
from bot.settings import Settings

T = TypeVar("T")
MEDIA_SECONDS = 40
"""For a picture or recording, which is still less than a delivery lease."""
SEND_SECONDS = 20
"""A third of a delivery lease: a request that hangs is given up before others may take the message for left."""
POLL_SECONDS = 25
"""How long Telegram holds a question for updates open; the answer may take this much and a little."""
WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
LONGEST_LABEL = 64


class Conflict(Exception):
    """Somebody else asks for this bot's updates, or a webhook is set."""


class Unreachable(Exception):
    """No answer, or none that helps. ``seconds``: how long Telegram asked us to wait, 0 when it did not say."""

    def __init__(self, kind: str, seconds: float = 0) -> None:
        super().__init__(kind)
        self.kind = kind
        self.seconds = seconds


class Transport:
    """One bot on one Bot API server. Nothing here is tried twice; the caller knows what a repeat would mean."""

    def __init__(self, settings: Settings) -> None:
        server = TelegramAPIServer.from_base(settings.telegram_api_url)
        self._direct = DirectSession(api=server)
        self._bot = Bot(settings.telegram_token, session=self._direct)

    async def close(self) -> None:
        """Let go of the connections."""
        await self._bot.session.close()

    async def _ask(self, method: TelegramMethod[T]) -> T:
        """Ask once, for what is seldom asked. Raises ``Conflict`` and ``Unreachable``."""
        with _told():
            return await self._bot(method, request_timeout=SEND_SECONDS)

    async def updates(self, offset: int) -> list[dict[str, Any]]:
        """Updates from ``offset`` on, which confirms those before it. Raises ``Conflict``, ``Unreachable``."""
        asking = {"offset": offset, "timeout": POLL_SECONDS, "limit": 100, "allowed_updates": WANTED}
        with _told():
            found = await self._direct.call(self._bot, "getUpdates", asking, UPDATES, POLL_SECONDS + 10)
        if found is None:
            raise Unreachable("unread")
        return found

    async def send(self, chat: str, page: Page, keyboard: list[list[str]]) -> Sent | Later | Refused:
        """Send one message, with its own buttons or with the fixed keyboard."""
        markup: dict[str, Any]
        if page.buttons:
            rows = [
                [{"text": each.text[:LONGEST_LABEL], "callback_data": each.data}] for each in page.buttons
            ]
            markup = {"inline_keyboard": rows}
        else:
            markup = _keys(keyboard)
        sending = {
            "chat_id": chat,
            "text": page.html,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
            "reply_markup": markup,
        }
        try:
            sent = await self._direct.call(self._bot, "sendMessage", sending, MESSAGE, SEND_SECONDS)
        except AiogramError as error:
            return judged(error)
        # Without a number it was taken all the same: sent again it would stand there twice.
        return Sent(str(sent.message_id) if sent is not None else "")

    async def delete(self, chat: str, message: str) -> Sent | Later | Refused:
        """Take a message away. One that is gone already is as good."""
        return await self._change("deleteMessage", chat, message)

    async def strip(self, chat: str, message: int) -> Sent | Later | Refused:
        """Take the buttons from under a message."""
        return await self._change("editMessageReplyMarkup", chat, str(message))

    async def send_media(
        self, chat: str, page: Page, content: bytes, keyboard: list[list[str]]
    ) -> Sent | Later | Refused:
        """Send a photo or a recording with what stands under it; blocks while it is handed over."""
        assert page.media is not None
        name, field = method_for(page.media.content_type, content)
        sending: dict[str, Any] = {"chat_id": chat, "reply_markup": _keys(keyboard)}
        if page.html:
            sending |= {"caption": page.html, "parse_mode": "HTML"}
        file = (field, NAMES.get(page.media.content_type, "file"), content)
        try:
            sent = await self._direct.call(self._bot, name, sending, MESSAGE, MEDIA_SECONDS, file)
        except AiogramError as error:
            return judged(error)
        return Sent(str(sent.message_id) if sent is not None else "")

    async def fetch(self, file: str) -> bytes | Later | Refused:
        """What a citizen sent. ``Refused("too large")``: more than Telegram hands over, or than we take."""
        asking = {"file_id": file}
        try:
            found = await self._direct.call(self._bot, "getFile", asking, FILE, SEND_SECONDS)
            if found is None or not found.file_path:
                return Refused("no path")
            if found.file_size > LARGEST:
                return Refused(TOO_LARGE)
            return await self._direct.download(self._bot, found.file_path, LARGEST, MEDIA_SECONDS)
        except TelegramBadRequest as error:
            return Refused(TOO_LARGE if "too big" in error.message.lower() else "bad request")
        except AiogramError as error:
            return judged(error)

    async def _change(self, name: str, chat: str, message: str) -> Sent | Later | Refused:
        changing = {"chat_id": chat, "message_id": int(message)}
        try:
            await self._direct.call(self._bot, name, changing, ANYTHING, SEND_SECONDS)
        except AiogramError as error:
            return judged(error)
        return Sent(message)

    async def answer(self, query: str) -> None:
        """Tell the phone that its press has arrived. Raises ``Conflict``, ``Unreachable``."""
        answering = {"callback_query_id": query}
        with _told():
            await self._direct.call(self._bot, "answerCallbackQuery", answering, ANYTHING, SEND_SECONDS)

    async def webhook(self) -> str:
        """Where Telegram posts updates now; empty when nowhere. Raises ``Conflict``, ``Unreachable``."""
        return (await self._ask(GetWebhookInfo())).url

    async def set_webhook(self, address: str, secret: str) -> None:
        """Have updates posted there. Raises ``Conflict``, ``Unreachable``."""
        await self._ask(SetWebhook(url=address, secret_token=secret, allowed_updates=WANTED))

    async def drop_webhook(self) -> None:
        """Have them kept until they are asked for; none is dropped. Raises ``Conflict``, ``Unreachable``."""
        await self._ask(DeleteWebhook(drop_pending_updates=False))

    async def name_commands(self, commands: list[tuple[str, str]]) -> None:
        """Show these slash commands in the menu. Raises ``Conflict``, ``Unreachable``."""
        named = [BotCommand(command=command, description=words[:256]) for command, words in commands]
        await self._ask(SetMyCommands(commands=named))


def _keys(keyboard: list[list[str]]) -> dict[str, Any]:
    """The fixed keyboard as Telegram takes it."""
    keys = [[{"text": words} for words in row] for row in keyboard]
    return {"keyboard": keys, "resize_keyboard": True, "is_persistent": True}


@contextmanager
def _told() -> Iterator[None]:
    """What goes wrong, in the words of this module."""
    try:
        yield
    except TelegramConflictError as error:
        raise Conflict from error
    except TelegramRetryAfter as error:
        raise Unreachable("retry after", error.retry_after) from error
    except AiogramError as error:
        raise Unreachable(type(error).__name__) from error


def judged(error: AiogramError) -> Later | Refused:
    """What an answer of Telegram's means for what was asked. ``Later(0)``: after a time of our own choosing."""
    match error:
        case TelegramRetryAfter():
            return Later(error.retry_after, counted=False)
        case TelegramForbiddenError():
            return Refused("forbidden", closed=True)
        case TelegramBadRequest() if "chat not found" in error.message.lower():
            return Refused("chat not found", closed=True)
        case TelegramBadRequest():
            return Refused("bad request")
        case TelegramEntityTooLarge():
            return Refused("too large")
        case TelegramServerError() | TelegramNetworkError():
            return Later(0, unreached=True)
        case TelegramAPIError():
            # The token is refused, or something of Telegram's that we do not know: an operator must look.
            return Later(60, counted=False)
        case ClientDecodeError():
            # The page of a server in front of Telegram, which says that nobody is behind it.
            return Later(0, unreached=True)
        case _:
            return Later(0)
