"""Speaking with Telegram for the staff's bot, by python-telegram-bot: the only module that imports it."""

from __future__ import annotations

import datetime as dt
import warnings

import msgspec
import telegram
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

POLL_SECONDS = 20
Button = tuple[str, str]
"""A label, and what it does: an address, or a word of ours."""


class Heard(msgspec.Struct, frozen=True, kw_only=True):
    """What came from a private chat: words, or a press with its query."""

    update_id: int
    chat: str = ""
    text: str = ""
    press: str = ""
    query: str = ""


class Busy(Exception):
    """Telegram asks us to wait, or is not there."""

    def __init__(self, seconds: float, kind: str) -> None:
        super().__init__(kind)
        self.seconds = seconds
        self.kind = kind


class Unwanted(Exception):
    """Whoever has this chat has blocked the bot or is gone."""


class NotTaken(Exception):
    """Telegram does not take this message; said again it would not either."""


class Clash(Exception):
    """Another program asks for this bot's messages."""


class StaffTransport:
    """One bot account."""

    def __init__(self, token: str, api_url: str) -> None:
        url = f"{api_url}/bot"
        self._bot = telegram.Bot(
            token,
            base_url=url,
            request=HTTPXRequest(connection_pool_size=4),
            get_updates_request=HTTPXRequest(connection_pool_size=1, read_timeout=POLL_SECONDS + 10),
        )

    async def name(self) -> str:
        """The bot's own name. Raises ``Busy``."""
        try:
            return (await self._bot.get_me()).username or ""
        except TelegramError as error:
            raise _busy(error) from None

    async def updates(self, offset: int) -> list[Heard]:
        """What came in, waited for. Raises ``Busy`` and ``Clash``."""
        try:
            found = await self._bot.get_updates(
                offset=offset, timeout=POLL_SECONDS, allowed_updates=["message", "callback_query"]
            )
        except Conflict:
            raise Clash from None
        except TelegramError as error:
            raise _busy(error) from None
        return [_heard(each) for each in found]

    async def say(self, chat: str, text: str, rows: list[list[Button]]) -> str:
        """Write; the message's id. Raises ``Busy``, ``NotTaken`` and ``Unwanted``."""
        try:
            said = await self._bot.send_message(int(chat), text, reply_markup=_keyboard(rows))
        except Forbidden as error:
            raise Unwanted(type(error).__name__) from None
        except BadRequest as error:
            # Only this says that nobody is there; any other fault is the message's, and no reason to unlink anybody.
            raise (Unwanted if "chat not found" in error.message.lower() else NotTaken)(
                error.message
            ) from None
        except TelegramError as error:
            raise _busy(error) from None
        return str(said.message_id)

    async def write_over(self, chat: str, message: str, text: str, rows: list[list[Button]]) -> None:
        """Put other words in the place of a message; one that is gone stays so. Raises ``Busy``."""
        try:
            await self._bot.edit_message_text(
                text, chat_id=int(chat), message_id=int(message), reply_markup=_keyboard(rows)
            )
        except (Forbidden, BadRequest):
            return
        except TelegramError as error:
            raise _busy(error) from None

    async def answer(self, query: str) -> None:
        """The phone shows a clock until a press is answered; one that is too old needs no answer."""
        try:
            await self._bot.answer_callback_query(query)
        except TelegramError:
            return

    async def close(self) -> None:
        """Let go of connections."""
        for request in self._bot._request:  # the public way asks Telegram first whether it may
            await request.shutdown()


def _busy(error: TelegramError) -> Busy:
    if isinstance(error, RetryAfter):
        with warnings.catch_warnings():
            # It says that the number will be a span of time in its next major; both are read here.
            warnings.simplefilter("ignore")
            wait = error.retry_after
        return Busy(wait.total_seconds() if isinstance(wait, dt.timedelta) else float(wait), "RetryAfter")
    # A token that is not known is no passing trouble; it is asked about seldom.
    return Busy(60.0 if isinstance(error, InvalidToken) else 0.0, type(error).__name__)


def _keyboard(rows: list[list[Button]]) -> telegram.InlineKeyboardMarkup | None:
    if not rows:
        return None
    return telegram.InlineKeyboardMarkup([[_button(*each) for each in row] for row in rows])


def _button(label: str, does: str) -> telegram.InlineKeyboardButton:
    if does.startswith(("http://", "https://")):
        return telegram.InlineKeyboardButton(label, url=does)
    return telegram.InlineKeyboardButton(label, callback_data=does)


def _heard(update: telegram.Update) -> Heard:
    query, message = update.callback_query, update.message
    if query is not None and query.message is not None and query.message.chat.type == "private":
        return Heard(
            update_id=update.update_id,
            chat=str(query.message.chat.id),
            press=query.data or "",
            query=query.id,
        )
    if message is not None and message.chat.type == "private":
        return Heard(update_id=update.update_id, chat=str(message.chat.id), text=message.text or "")
    return Heard(update_id=update.update_id)
