"""What people do in their chats, each as the update that a bot sees of it."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable
from typing import Any

from tests.support.bot_api.answers.sending import describe, photo_sizes
from tests.support.bot_api.keyboards import buttons, labels
from tests.support.bot_api.text import commands
from tests.support.bot_api.world import Body, Bot, Chat, Message, Person, World


class Impossible(Exception):
    """A person cannot do that: no such button, or they have blocked the bot."""


class Doings:
    """What one person does in one bot's chat; every function returns what the test may look at."""

    def __init__(self, world: World, bot: Bot, person: Person) -> None:
        self.world = world
        self.bot = bot
        self.person = person

    @property
    def chat(self) -> Chat:
        """Their chat."""
        return self.world.chat_of(self.bot, self.person)

    def do(self, action: str, **details: Any) -> Body:
        """Do something by its name. Raises ``Impossible``."""
        known: dict[str, Callable[..., Body]] = {
            "starts": self.starts, "says": self.says, "presses": self.presses, "edits": self.edits,
            "sends_file": self.sends_file, "sends_location": self.sends_location,
            "sends_contact": self.sends_contact, "sends_sticker": self.sends_sticker, "deletes": self.deletes,
            "blocks": self.blocks, "unblocks": self.unblocks, "deactivates": self.deactivates,
        }  # fmt: skip
        if action not in known:
            raise Impossible(f"nobody knows how to do {action}")
        return known[action](**details)

    def _send(self, content: Body) -> Body:
        chat = self.chat
        if chat.blocked:
            raise Impossible("they have blocked the bot")
        chat.started = True
        body = self.world.write(self.bot, chat, content, from_bot=False)
        self.bot.queue.add("message", body, self.person.id)
        return body

    def starts(self, payload: str = "") -> Body:
        """Press Start, perhaps through a link with a payload."""
        if self.chat.blocked:
            self.unblocks()
        return self.says(f"/start {payload}".strip())

    def says(self, text: str) -> Body:
        """Write something."""
        entities = commands(text)
        return self._send({"text": text, **({"entities": entities} if entities else {})})

    def presses(self, button: str = "", message_id: int = 0, data: str = "") -> Body:
        """Press a button by its label or data: the newest that has it, under a message or in the keyboard.

        ``data`` with ``message_id`` presses what may not stand there any more, as a phone with an old picture does.
        """
        if data:
            return self._query(self._message(message_id), data)
        for message in reversed(self.chat.messages.values()):
            if message.deleted or (message_id and message.body["message_id"] != message_id):
                continue
            for each in buttons(message.body.get("reply_markup")):
                if button in (each["text"], each.get("callback_data")):
                    return self._query(message, each["callback_data"]) if "callback_data" in each else each
        if button in labels(self.chat.keyboard):
            return self.says(button)
        raise Impossible(f"there is no button {button}")

    def _query(self, message: Message, data: str) -> Body:
        if self.chat.blocked:
            raise Impossible("they have blocked the bot")
        number = str(secrets.randbits(62))
        self.bot.queries[number] = (self.world.clock.now(), self.person.id)
        query = {
            "id": number,
            "from": self.person.user(),
            "message": dict(message.body),
            "chat_instance": str(self.person.id * 7),
            "data": data,
        }
        self.bot.queue.add("callback_query", query, self.person.id)
        return query

    def _message(self, number: int) -> Message:
        message = self.chat.messages.get(number)
        if message is None:
            raise Impossible(f"there is no message {number}")
        return message

    def edits(self, message_id: int, text: str) -> Body:
        """Change what they wrote."""
        message = self._message(message_id)
        if message.from_bot or message.deleted:
            raise Impossible("they can change only what they wrote")
        name = "text" if "text" in message.body else "caption"
        message.body = message.body | {name: text, "edit_date": int(self.world.clock.now())}
        self.bot.queue.add("edited_message", message.body, self.person.id)
        return message.body

    def sends_file(self, kind: str, content: str, name: str, mime: str, caption: str = "") -> Body:
        """Send a photo, a voice message, a sound for the player or a document; ``content`` is base64."""
        data = base64.b64decode(content)
        folder = {"photo": "photos", "voice": "voice", "audio": "music", "document": "documents"}[kind]
        file = self.world.keep_file(self.bot, data, folder, name, mime)
        described: Any = describe(file) | {"mime_type": mime}
        if kind == "photo":
            described = photo_sizes(file)
        elif kind in ("voice", "audio"):
            described["duration"] = 3
        else:
            described["file_name"] = name
        return self._send({kind: described, **({"caption": caption} if caption else {})})

    def sends_location(self, latitude: float, longitude: float) -> Body:
        """Send where they are."""
        return self._send({"location": {"latitude": latitude, "longitude": longitude}})

    def sends_contact(self, phone_number: str, first_name: str = "", own: bool = True) -> Body:
        """Send a number, their own or somebody's."""
        contact: Body = {"phone_number": phone_number, "first_name": first_name or self.person.first_name}
        if own:
            contact["user_id"] = self.person.id
        return self._send({"contact": contact})

    def sends_sticker(self, emoji: str = "") -> Body:
        """Send a sticker."""
        file = self.world.keep_file(self.bot, b"RIFF", "stickers", "sticker.webp", "image/webp")
        looks = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self._send({"sticker": describe(file) | looks | ({"emoji": emoji} if emoji else {})})

    def deletes(self, message_id: int) -> Body:
        """Take a message out of the chat, for both; bots are not told."""
        message = self._message(message_id)
        message.deleted = True
        self.world.changes.ring()
        return message.body

    def blocks(self) -> Body:
        """Block the bot."""
        return self._membership(blocked=True)

    def unblocks(self) -> Body:
        """Let the bot write again."""
        return self._membership(blocked=False)

    def deactivates(self) -> Body:
        """Delete the account; bots find out when they write."""
        self.person.deactivated = True
        return self.person.user()

    def _membership(self, *, blocked: bool) -> Body:
        chat = self.chat
        if chat.blocked == blocked:
            return {}
        chat.blocked = blocked
        after = "kicked" if blocked else "member"
        change: Body = {
            "chat": self.person.chat(),
            "from": self.person.user(),
            "date": int(self.world.clock.now()),
            "old_chat_member": self._member("member" if blocked else "kicked"),
            "new_chat_member": self._member(after),
        }
        self.bot.queue.add("my_chat_member", change, self.person.id)
        return change

    def _member(self, status: str) -> Body:
        until = {"until_date": 0} if status == "kicked" else {}
        return {"user": self.bot.user(), "status": status, **until}
