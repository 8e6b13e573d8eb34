"""Somebody on the web chat or on Telegram who answers a guide, and reads what comes back: one way to ask both."""

from __future__ import annotations

import asyncio
from typing import NamedTuple, Protocol

from locales.text_base import shipped
from tests.acceptance.mid_flow_guide import AFTER_WORDS, WORDS
from tests.acceptance.mid_flow_guide import INNER_WORDS as INNER
from tests.support.bot_api.client import User
from tests.support.http_citizen import HttpCitizen, Message

LANGUAGES = {"da": "Dansk", "kl": "Kalaallisut"}
MENU = "start-menu"
GUIDE_WORDS = {**WORDS, **AFTER_WORDS, **INNER}


class Told(NamedTuple):
    """A message of the bot."""

    text_id: str
    words: str


class Person(Protocol):
    """What the acceptance asks of somebody, whatever they hold in their hands."""

    language: str

    async def begin(self) -> None:
        """Come to the menu."""
        ...

    async def chooses(self, value: str) -> None:
        """Press a choice of the question read last that has choices."""
        ...

    async def writes(self, words: str) -> None:
        """Send words."""
        ...

    async def told(self, count: int) -> list[Told]:
        """Wait until so many messages came since this was last asked; all that came."""
        ...


def words_of(text_id: str, language: str) -> str:
    """The first words of a text in the language of a person; the guide is written in Danish alone."""
    if text_id in GUIDE_WORDS:
        return GUIDE_WORDS[text_id][0]
    unit = shipped().units[language][text_id]
    return (unit.value or "").split("\n")[0]


def label_of(text_id: str, value: str, language: str) -> str:
    """What stands on a button."""
    if text_id in GUIDE_WORDS:
        return GUIDE_WORDS[text_id][1][value]
    return shipped().units[language][text_id].attributes[value]


class OnTheWeb:
    """Somebody on the web chat."""

    def __init__(self, citizen: HttpCitizen, language: str) -> None:
        self.citizen = citizen
        self.language = language
        self._known = 0
        self._asked: Message = {}

    async def begin(self) -> None:
        """Begin a talk; the menu is the first question."""
        await self.citizen.begin(self.language)
        talk = await self.citizen.wait_for(lambda talk: any(m["text_id"] == MENU for m in talk))
        self._read(talk)

    def _read(self, talk: list[Message]) -> list[Message]:
        fresh = [m for m in talk if m["seq"] > self._known and m["from"] == "bot" and m["text_id"]]
        for message in fresh:
            self._known = max(self._known, message["seq"])
            self._asked = message if message["choices"] else self._asked
        return fresh

    async def chooses(self, value: str) -> None:
        """Press it, wherever it was read."""
        press = next(choice["press"] for choice in self._asked["choices"] if choice["value"] == value)
        await self.citizen.post(press=press)

    async def writes(self, words: str) -> None:
        """Send words."""
        await self.citizen.post(text=words)

    async def told(self, count: int) -> list[Told]:
        """New messages by their text ids. A message that changed is not told again."""
        seen = {message["id"] for message in await self.citizen.messages() if message["seq"] <= self._known}

        def new(talk: list[Message]) -> list[Message]:
            return [m for m in talk if m["from"] == "bot" and m["text_id"] and m["id"] not in seen]

        talk = await self.citizen.wait_for(lambda talk: len(new(talk)) >= count)
        return [Told(message["text_id"], message["text"]) for message in self._read(new(talk))]


class OnTelegram:
    """Somebody on Telegram. What stands in the chat has no ids; a text is known by its first words."""

    def __init__(self, user: User, language: str) -> None:
        self.user = user
        self.language = language
        self._known = 0
        self._asked: tuple[int, str] = (0, "")

    async def begin(self) -> None:
        """Press Start, choose the language, and read until the menu."""
        await asyncio.to_thread(self._begin)

    def _begin(self) -> None:
        self.user.starts()
        asked = self.user.waits_for(words_of("system-choose-language", "da"))
        self.user.presses(LANGUAGES[self.language], message_id=asked["message_id"])
        menu = self.user.waits_for(words_of(MENU, self.language), after=asked)
        self._known, self._asked = menu["message_id"], (menu["message_id"], MENU)

    async def chooses(self, value: str) -> None:
        """Press its button."""
        number, text_id = self._asked
        await asyncio.to_thread(self._press, number, label_of(text_id, value, self.language))

    def _press(self, number: int, label: str) -> None:
        message = next(each for each in self.user.messages() if each["message_id"] == number)
        button = next(each for each in self.user.buttons(message) if label in each)
        self.user.presses(button, message_id=number)

    async def writes(self, words: str) -> None:
        """Send words."""
        await asyncio.to_thread(self.user.says, words)

    async def told(self, count: int) -> list[Told]:
        """New messages, each named by the one text that it begins with."""
        return await asyncio.to_thread(self._told, count)

    def _told(self, count: int) -> list[Told]:
        after = self._known
        for _ in range(count):
            self._known = self.user.waits_for("", after=self._known)["message_id"]
        found = []
        for message in self.user.messages():
            if message["message_id"] <= after or not message["from"]["is_bot"]:
                continue
            self._known = max(self._known, message["message_id"])
            words = str(message.get("text", ""))
            text_id = self._named(words)
            if message.get("reply_markup", {}).get("inline_keyboard"):
                self._asked = (message["message_id"], text_id)
            found.append(Told(text_id, words))
        return found

    def _named(self, words: str) -> str:
        ids = [*GUIDE_WORDS, *(each for each in shipped().units["da"] if each.startswith("system-")), MENU]
        named = [each for each in ids if (own := words_of(each, self.language)) and words.startswith(own)]
        return max(named, key=lambda each: len(words_of(each, self.language)), default="")
