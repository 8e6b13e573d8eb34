"""aiogram's session with a shorter way for what is asked all the time: JSON out, and of the answer what is needed.

Building, checking and reading a typed object for each message costs several times what sending it does.
Errors are still judged by aiogram.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, Generic, TypeVar

import msgspec
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods.base import TelegramMethod
from aiohttp import ClientError, ClientTimeout, FormData

from bot.channels.telegram.media import TOO_LARGE
from bot.ports import Later, Refused

T = TypeVar("T")
JSON = {"Content-Type": "application/json"}
ENCODER = msgspec.json.Encoder()


class Answer(msgspec.Struct, Generic[T]):
    """What Telegram answers."""

    ok: bool = False
    result: T | None = None


class Numbered(msgspec.Struct):
    """A message, of which the number matters."""

    message_id: int


class Stored(msgspec.Struct):
    """A file of Telegram's, and where it can be fetched for an hour."""

    file_path: str = ""
    file_size: int = 0


FILE = msgspec.json.Decoder(Answer[Stored])
MESSAGE = msgspec.json.Decoder(Answer[Numbered])
UPDATES = msgspec.json.Decoder(Answer[list[dict[str, Any]]])
"""Each update as it came, so that one that cannot be read does not hide the others."""
ANYTHING = msgspec.json.Decoder(Answer[msgspec.Raw])


class Unread(TelegramMethod[Any]):
    """A request whose answer aiogram judges without reading its result."""

    __returning__ = Any
    __api_method__ = "unread"


class DirectSession(AiohttpSession):
    """As aiogram's, with ``call``."""

    async def call(
        self,
        bot: Bot,
        name: str,
        fields: dict[str, Any],
        reader: msgspec.json.Decoder[Answer[T]],
        seconds: float,
        file: tuple[str, str, bytes] | None = None,
    ) -> T | None:
        """Ask once, with a ``file`` (field, name, content) where one goes along.

        None: it was done, and what came back is not what is known of it.

        Raises aiogram's errors: no connection, no answer in time, refused.
        """
        session = await self.create_session()
        try:
            async with session.post(
                self.api.api_url(token=bot.token, method=name),
                data=ENCODER.encode(fields) if file is None else _form(fields, file),
                headers=JSON if file is None else None,
                timeout=ClientTimeout(total=seconds),
            ) as answer:
                content = await answer.read()
        except TimeoutError as error:
            raise TelegramNetworkError(Unread(), "no answer in time") from error
        except ClientError as error:
            raise TelegramNetworkError(Unread(), type(error).__name__) from error
        try:
            read = reader.decode(content)
        except msgspec.DecodeError:
            read = Answer()
        if not read.ok or answer.status != 200:
            self.check_response(bot, Unread(), answer.status, content.decode(errors="replace"))
        return read.result

    async def download(self, bot: Bot, path: str, most: int, seconds: float) -> bytes | Later | Refused:
        """A file by the path that getFile told. It is read no further than ``most`` bytes.

        Raises ``TelegramNetworkError``.
        """
        session = await self.create_session()
        try:
            async with session.get(
                self.api.file_url(token=bot.token, path=path), timeout=ClientTimeout(total=seconds)
            ) as answer:
                if answer.status != HTTPStatus.OK:
                    # The path is forgotten after an hour; asked for again there is a new one.
                    return Later(0) if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR else Refused("gone")
                content = b""
                async for piece in answer.content.iter_chunked(65536):
                    content += piece
                    if len(content) > most:
                        return Refused(TOO_LARGE)
                return content
        except TimeoutError as error:
            raise TelegramNetworkError(Unread(), "no answer in time") from error
        except ClientError as error:
            raise TelegramNetworkError(Unread(), type(error).__name__) from error


def _form(fields: dict[str, Any], file: tuple[str, str, bytes]) -> FormData:
    form = FormData()
    for name, value in fields.items():
        form.add_field(name, value if isinstance(value, str) else ENCODER.encode(value).decode())
    field, called, content = file
    form.add_field(field, content, filename=called)
    return form
