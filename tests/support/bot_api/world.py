"""What there is: bots, people, their chats, and files. Ids look like Telegram's and come in order."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

from tests.support.bot_api.moments import Moments
from tests.support.bot_api.refusals import BLOCKED, DEACTIVATED, NOT_STARTED, Refused, bad, forbidden
from tests.support.bot_api.updates import Queue
from tests.support.bot_api.waiting import Changes

Body = dict[str, Any]

FIRST_BOT = 7_100_000_001
FIRST_PERSON = 5_200_000_001
FIRST_UPDATE = 418_000_001


@dataclass
class Person:
    """Somebody who uses Telegram."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    deactivated: bool = False

    def user(self) -> Body:
        """As ``User``."""
        return {"id": self.id, "is_bot": False, **self._names(), **_given(language_code=self.language_code)}

    def chat(self) -> Body:
        """As ``Chat``: the private chat with them."""
        return {"id": self.id, "type": "private", **self._names()}

    def _names(self) -> Body:
        return {"first_name": self.first_name, **_given(last_name=self.last_name, username=self.username)}


def _given(**words: str) -> Body:
    return {name: word for name, word in words.items() if word}


@dataclass
class Message:
    """A message in a chat, as the Bot API writes it, and what only Telegram knows."""

    body: Body
    from_bot: bool
    deleted: bool = False


@dataclass
class Chat:
    """A person's private chat with a bot."""

    person: Person
    messages: dict[int, Message] = field(default_factory=dict)
    keyboard: Body | None = None
    """The reply keyboard that is shown."""
    started: bool = False
    blocked: bool = False
    actions: list[str] = field(default_factory=list)
    answers: list[Body] = field(default_factory=list)
    """Answers to presses: what flashed up."""

    def visible(self) -> list[Body]:
        """The messages that are not deleted, in order."""
        return [message.body for message in self.messages.values() if not message.deleted]


@dataclass
class StoredFile:
    """A file that was sent."""

    id: str
    unique_id: str
    path: str
    content: bytes
    kind: str
    name: str
    gone: bool = False


@dataclass
class Webhook:
    """Where updates go."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    ip_address: str = ""
    last_error_date: int = 0
    last_error: str = ""
    certificate: bool = False


@dataclass
class Bot:
    """A bot and all that Telegram keeps for it."""

    id: int
    token: str
    username: str
    name: str
    queue: Queue
    chats: dict[int, Chat] = field(default_factory=dict)
    webhook: Webhook = field(default_factory=Webhook)
    next_message: int = 1
    commands: dict[tuple[str, str], list[Body]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    """Name, description and short description by (method, language)."""
    menu_buttons: dict[int, Body] = field(default_factory=dict)
    queries: dict[str, tuple[float, int]] = field(default_factory=dict)
    """Presses that wait for an answer: since when, in which chat."""
    files: dict[str, StoredFile] = field(default_factory=dict)

    def user(self) -> Body:
        """As ``User``."""
        return {"id": self.id, "is_bot": True, "first_name": self.name, "username": self.username}


class World:
    """All of it, and the clock it goes by."""

    def __init__(self) -> None:
        self.clock = Moments()
        self.changes = Changes()
        self.bots: dict[str, Bot] = {}
        self.people: dict[int, Person] = {}
        self._files_made = 0
        self._people_made = 0

    def make_bot(self, username: str, name: str = "", token: str = "") -> Bot:
        """A new bot; the token may be given, as ``<id>:<secret>``."""
        number = int(token.split(":")[0]) if token else FIRST_BOT + len(self.bots)
        secret = hashlib.sha256(f"{number} {username}".encode()).hexdigest()[:35]
        token = token or f"{number}:{secret}"
        queue = Queue(self.clock, self.changes, FIRST_UPDATE)
        bot = self.bots[token] = Bot(number, token, username, name or username, queue)
        return bot

    def make_person(self, first_name: str, **names: Any) -> Person:
        """Somebody new; last_name, username and language_code may be given."""
        number = FIRST_PERSON + 137 * self._people_made
        self._people_made += 1
        person = self.people[number] = Person(number, first_name, **names)
        return person

    def reset(self) -> None:
        """Empty every chat and forget everybody; bots stay, with nothing set, and numbers go on."""
        kept = list(self.bots.values())
        self.people.clear()
        self.bots.clear()
        self.clock.set(None)
        for bot in kept:
            bot.queue.end_poll()
            fresh = self.make_bot(bot.username, bot.name, bot.token)
            # A bot may live through it, with what it remembers: no number comes twice.
            fresh.queue.next_id, fresh.next_message = bot.queue.next_id, bot.next_message
        self.changes.ring()

    def bot(self, number: int) -> Bot:
        """The bot of that id. Raises ``KeyError``."""
        return next(bot for bot in self.bots.values() if bot.id == number)

    def chat_of(self, bot: Bot, person: Person) -> Chat:
        """Their chat with the bot, made when there is none."""
        return bot.chats.setdefault(person.id, Chat(person))

    def open_chat(self, bot: Bot, chat_id: int | str | None) -> Chat:
        """The chat a bot may look at. Raises ``Refused`` when it has none such."""
        person = self.people.get(chat_id) if isinstance(chat_id, int) else None
        if person is None:
            raise bad("chat not found")
        return self.chat_of(bot, person)

    def writable(self, bot: Bot, chat_id: int | str | None) -> Chat:
        """The chat a bot may write to. Raises ``Refused`` when it may not."""
        chat = self.open_chat(bot, chat_id)
        if why := self._closed(chat):
            raise why
        return chat

    @staticmethod
    def _closed(chat: Chat) -> Refused | None:
        if chat.person.deactivated:
            return forbidden(DEACTIVATED)
        if chat.blocked:
            return forbidden(BLOCKED)
        return None if chat.started else forbidden(NOT_STARTED)

    def write(self, bot: Bot, chat: Chat, content: Body, *, from_bot: bool) -> Body:
        """Put a message in a chat; as ``Message``."""
        number = bot.next_message
        bot.next_message += 1
        body = {
            "message_id": number,
            "from": bot.user() if from_bot else chat.person.user(),
            "chat": chat.person.chat(),
            "date": int(self.clock.now()),
            **content,
        }
        chat.messages[number] = Message(body, from_bot)
        self.changes.ring()
        return body

    def keep_file(self, bot: Bot, content: bytes, folder: str, name: str, kind: str) -> StoredFile:
        """Keep a file under ids of its own."""
        self._files_made += 1
        digest = hashlib.sha256(f"{bot.id} {self._files_made}".encode()).hexdigest()
        suffix = name.rpartition(".")[2] if "." in name else "bin"
        path = f"{folder}/file_{self._files_made}.{suffix}"
        file = StoredFile(f"AgACAgQAAxkB{digest[:44]}", f"AQAD{digest[44:56]}", path, content, kind, name)
        bot.files[file.id] = file
        return file
