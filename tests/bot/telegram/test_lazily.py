"""aiogram's types are built when one is used. A fresh process each, for this one has them already."""

from __future__ import annotations

import json
import subprocess
import sys

BUILT = """
import json
{before}
from aiogram.methods import DeleteWebhook, GetWebhookInfo, SetMyCommands, SetWebhook
from aiogram.methods.base import Response
from aiogram.types import BotCommand, Message, PhotoSize, TelegramObject, Update, WebhookInfo

def built():
    found, left = 0, [TelegramObject]
    while left:
        each = left.pop()
        found += each.__pydantic_complete__
        left += each.__subclasses__()
    return found

first = built()
chat = {{"id": 1, "type": "private"}}
photo = {{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 2}}
message = {{"message_id": 1, "date": 1, "chat": chat, "photo": [photo]}}
update = Update.model_validate({{"update_id": 1, "message": message}})
SetMyCommands(commands=[BotCommand(command="a", description="b")]), GetWebhookInfo(), DeleteWebhook()
SetWebhook(url="https://example.org", allowed_updates=["message"])
told = {{"url": "u", "has_custom_certificate": False, "pending_update_count": 0}}
answer = Response[WebhookInfo].model_validate({{"ok": True, "result": told}})
right = isinstance(update.message, Message) and isinstance(update.message.photo[0], PhotoSize)
print(json.dumps([first, built(), right, answer.result.url]))
"""
LAZILY = "from bot.channels.telegram.lazily import import_lazily; import_lazily()"


def _fresh(before: str) -> list[object]:
    ran = subprocess.run(
        [sys.executable, "-c", BUILT.format(before=before)], capture_output=True, text=True, check=True
    )
    found: list[object] = json.loads(ran.stdout)
    return found


def test_types_are_built_on_use_and_read_the_same() -> None:
    first, after, right, url = _fresh(LAZILY)
    assert isinstance(first, int)
    assert isinstance(after, int)
    assert first < 10
    assert first < after < 60
    assert (right, url) == (True, "u")


def test_without_it_the_library_is_as_it_was() -> None:
    first, after, right, url = _fresh("")
    assert isinstance(first, int)
    assert first > 300
    assert (after, right, url) == (first, True, "u")
