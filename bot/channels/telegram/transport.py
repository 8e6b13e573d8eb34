"""The Bot API through aiogram, as a typed transport and nothing more. Imported only where Telegram runs."""

from __future__ import annotations

from typing import Any, TypeVar

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
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
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    DeleteWebhook,
    EditMessageReplyMarkup,
    GetWebhookInfo,
    SendMessage,
    SetMyCommands,
    SetWebhook,
)
from aiogram.methods.base import TelegramMethod
from aiogram.types import (
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
)

from bot.channels.telegram.render import Page
from bot.ports import Later, Refused, Sent
from bot.settings import Settings

T = TypeVar("T")
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


class RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """``getUpdates`` with each update as it came, so that one that cannot be read does not hide the others."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int | None = None
    limit: int | None = None
    allowed_updates: list[str] | None = None


class Transport:
    """One bot on one Bot API server. Nothing here is tried twice; the caller knows what a repeat would mean."""

    def __init__(self, settings: Settings) -> None:
        server = TelegramAPIServer.from_base(settings.telegram_api_url)
        self._bot = Bot(settings.telegram_token, session=AiohttpSession(api=server))

    async def close(self) -> None:
        """Let go of the connections."""
        await self._bot.session.close()

    async def _ask(self, method: TelegramMethod[T], seconds: int = SEND_SECONDS) -> T:
        """Ask once. Raises ``Conflict`` and ``Unreachable``."""
        try:
            return await self._bot(method, request_timeout=seconds)
        except TelegramConflictError as error:
            raise Conflict from error
        except TelegramRetryAfter as error:
            raise Unreachable("retry after", error.retry_after) from error
        except AiogramError as error:
            raise Unreachable(type(error).__name__) from error

    async def updates(self, offset: int) -> list[dict[str, Any]]:
        """Updates from ``offset`` on, which confirms those before it. Raises ``Conflict``, ``Unreachable``."""
        asking = RawUpdates(offset=offset, timeout=POLL_SECONDS, limit=100, allowed_updates=WANTED)
        return await self._ask(asking, POLL_SECONDS + 10)

    async def send(self, chat: str, page: Page, keyboard: list[list[str]]) -> Sent | Later | Refused:
        """Send one message, with its own buttons or with the fixed keyboard."""
        markup: InlineKeyboardMarkup | ReplyKeyboardMarkup
        if page.buttons:
            rows = [
                [InlineKeyboardButton(text=button.text[:LONGEST_LABEL], callback_data=button.data)]
                for button in page.buttons
            ]
            markup = InlineKeyboardMarkup(inline_keyboard=rows)
        else:
            keys = [[KeyboardButton(text=words) for words in row] for row in keyboard]
            markup = ReplyKeyboardMarkup(keyboard=keys, resize_keyboard=True, is_persistent=True)
        sending = SendMessage(
            chat_id=chat,
            text=page.html,
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_markup=markup,
        )
        try:
            sent = await self._bot(sending, request_timeout=SEND_SECONDS)
        except AiogramError as error:
            return judged(error)
        return Sent(str(sent.message_id))

    async def delete(self, chat: str, message: str) -> Sent | Later | Refused:
        """Take a message away. One that is gone already is as good."""
        try:
            asked = DeleteMessage(chat_id=chat, message_id=int(message))
            await self._bot(asked, request_timeout=SEND_SECONDS)
        except AiogramError as error:
            return judged(error)
        return Sent(message)

    async def strip(self, chat: str, message: int) -> Sent | Later | Refused:
        """Take the buttons from under a message."""
        try:
            asked = EditMessageReplyMarkup(chat_id=chat, message_id=message)
            await self._bot(asked, request_timeout=SEND_SECONDS)
        except AiogramError as error:
            return judged(error)
        return Sent(str(message))

    async def answer(self, query: str) -> None:
        """Tell the phone that its press has arrived. Raises ``Conflict``, ``Unreachable``."""
        await self._ask(AnswerCallbackQuery(callback_query_id=query))

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


def judged(error: AiogramError) -> Sent | Later | Refused:
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
        case ClientDecodeError() if isinstance(error.data, dict) and error.data.get("ok") is True:
            # It was taken, and what came back is news to us: sent again it would stand there twice.
            return Sent("")
        case ClientDecodeError():
            # The page of a server in front of Telegram, which says that nobody is behind it.
            return Later(0, unreached=True)
        case _:
            return Later(0)
