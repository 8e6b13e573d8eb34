"""Citizens who come to be: on the web, with notices or without, on Telegram, or both."""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass, field

import msgspec

from bot.citizens import Chat, new_chat
from bot.runtime import Work
from storage.base import new_id
from storage.identity import queries as identity
from storage.push import queries as push
from tests.acceptance.half_year.rules import Person
from tests.support.appointments import telegram_chat

KINDS = ("telegram", "web", "push", "both", "both-push")
SHARES = (45, 20, 20, 10, 5)
PACES = ("few", "normal", "normal", "many")


@dataclass
class Citizen:
    """Somebody: the second book's page about them, and what the product knows them by.

    ``ids``: their appointments, in the order of the book's meetings. ``case``: the number of the one that is open.
    """

    number: int
    person: Person
    chats: dict[str, Chat]
    ids: list[uuid.UUID] = field(default_factory=list)
    case: int | None = None
    written: int = 0

    @property
    def chat(self) -> Chat:
        """Any of their addresses; the talk is the same."""
        return next(iter(self.chats.values()))

    @property
    def external(self) -> str:
        """Their name on Telegram's side."""
        return f"phone-{self.number}"

    def renew_key(self, work: Work) -> None:
        """After an erasure their words are sealed with a new key."""
        row = identity.wrapped_key(work.conn, self.chat.citizen_id)
        assert row is not None
        for channel, chat in self.chats.items():
            self.chats[channel] = msgspec.structs.replace(chat, wrapped=row["wrapped"], master=row["master"])


def move_in(work: Work, number: int, chance: random.Random) -> Citizen:
    """Let somebody come to be."""
    kind = chance.choices(KINDS, SHARES)[0]
    person = Person({"telegram"} if kind == "telegram" else {"web"}, "web", push="push" in kind)
    citizen = Citizen(number, person, {})
    if kind == "telegram":
        person.last = "telegram"
        citizen.chats["telegram"] = telegram_chat(work, citizen.external)
        return citizen
    chat, key = new_chat(work, "web", work.runtime.vault.lookup("web", str(number)), "da")
    citizen.chats["web"] = chat
    if person.push:
        push.add(
            work.conn, subscription_id=new_id(), lookup=new_id().bytes, citizen_id=chat.citizen_id,
            address_id=chat.address_id, sealed_subscription=b"", made_at=work.now,
        )  # fmt: skip
    if kind.startswith("both"):
        person.ways.add("telegram")
        address_id = new_id()
        identity.insert_address(
            work.conn, id=address_id, citizen_id=chat.citizen_id, channel="telegram",
            lookup=work.runtime.vault.lookup("telegram", citizen.external),
            sealed_external=key.seal(f"address:{address_id}", citizen.external.encode()), state="open",
            borrowed=False, created_at=work.now, last_seen_at=work.now,
        )  # fmt: skip
        citizen.chats["telegram"] = msgspec.structs.replace(chat, address_id=address_id, channel="telegram")
    return citizen
