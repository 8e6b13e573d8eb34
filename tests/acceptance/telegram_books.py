"""Two books about the same talks, Telegram's and ours, held against each other line by line."""

from __future__ import annotations

import html
import itertools
from collections import Counter, defaultdict
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, select

from bot.app import compose
from bot.clock import SystemClock
from bot.history import whole_talk
from bot.player import Player
from bot.ports import MessageView
from bot.runtime import Work
from bot.settings import Settings
from storage.conversations.tables import message
from storage.engine import Database
from storage.identity import queries as identity
from storage.inbox.tables import inbox
from tests.support.bot_api.client import BotAccount, BotApi, User

if TYPE_CHECKING:
    from tests.acceptance.telegram_siege import Siege

Entry = dict[str, Any]
LANGUAGE = "Dansk"
GREETING = ["telegram-hello", "system-choose-language"]
BETWEEN_LIVES = "getMe"
"""What the siege itself asks when a process has ended; the service never does."""


@dataclass
class Round:
    """What everybody does between two kills, each thing ``each`` times: ``words`` nobody understands, or ``menu``.

    All the things of a round are alike, so that what is answered does not depend on their order.
    """

    kind: str
    each: int
    shuffled: bool
    said: defaultdict[int, list[str]] = field(default_factory=lambda: defaultdict(list))

    def next(self, person: int, turn: int) -> str:
        """The next thing that a person says."""
        text = "/menu"
        if self.kind == "words":
            text = f"ord {_letters(turn)} {_letters(person)} {_letters(len(self.said[person]))}"
        self.said[person].append(text)
        return text


def _letters(number: int) -> str:
    return "abcdefghijklmnopqrstuvwxyz"[number // 26 % 26] + "abcdefghijklmnopqrstuvwxyz"[number % 26] + "q"


@lru_cache(maxsize=4)
def _answers(kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The text ids of all that is said to somebody who does these things, when nothing goes wrong."""
    player = Player("start", "da", SystemClock().now())
    player.begin()
    for number, kind in enumerate(kinds):
        if kind == "menu":
            player.presses("menu")
        else:
            player.says(f"ord {_letters(number)}")
    talk = player.runtime.look(whole_talk, player.chat.conversation_id)
    player.runtime.database.close()
    return tuple(view.text_id or "" for view in talk if view.sender != "me")


def acknowledged_is_stored(api: BotApi, bot: BotAccount, url: str, first: int, count: int) -> None:
    """Whatever Telegram has been told that we have is in our rows, although nobody is alive to remember it."""
    waiting = {update["update_id"] for update in api.pending(bot)}
    with closing(Database.open(url, pool=1)) as database:
        stored = database.read(_stored)
    gone = [n for n in range(first, first + count) if n not in waiting and str(n) not in stored]
    assert not gone, f"{len(gone)} updates were acknowledged and are nowhere"


def _stored(conn: Connection) -> set[str]:
    return set(conn.execute(select(inbox.c.external_id)).scalars())


def audit(
    api: BotApi, bot: BotAccount, folder: Path, url: str, people: Sequence[User], rounds: Sequence[Round],
    siege: Siege,
) -> None:  # fmt: skip
    """Compare every chat, and put the figures into ``siege``. Raises ``AssertionError`` for anything that differs."""
    ledger = [each for each in api.ledger() if each["bot"] == bot.id]
    assert api.complaints() == []
    runtime = compose(Settings(data_dir=folder, database_url=url))
    try:
        books = [runtime.look(_book, str(person.id)) for person in people]
    finally:
        runtime.database.close()
    kinds = tuple(itertools.chain.from_iterable([each.kind] * each.each for each in rounds))
    life = _lives(ledger)
    for number, (person, (talk, ids)) in enumerate(zip(people, books, strict=True)):
        ours = [view for view in talk if view.sender != "me"]
        said = [view.text_id for view in ours]
        assert said == [*GREETING, *_answers(kinds)], f"chat {number} heard {said}"
        own = [view.text for view in talk if view.sender == "me"]
        assert own[0] == LANGUAGE
        _own_words(own[1:], rounds, number)
        accepted = [each for each in ledger if _wrote(each) and each["fields"]["chat_id"] == str(person.id)]
        _one_by_one(accepted, ours, ids, life, siege)
    siege.acknowledged = len(people) * (2 + len(kinds))
    _pace(ledger, siege)


def _book(work: Work, external: str) -> tuple[list[MessageView], dict[Any, int]]:
    """A talk in its order, and Telegram's number of each message of ours."""
    row = identity.find_address(work.conn, "telegram", work.runtime.vault.lookup("telegram", external))
    assert row is not None
    asked = select(message.c.id, message.c.external_id, message.c.state).where(
        message.c.conversation_id == row["conversation_id"], message.c.sender != "me"
    )
    found = work.conn.execute(asked).all()
    assert {state for _, _, state in found} == {"sent"}
    return whole_talk(work, row["conversation_id"]), {each: int(number) for each, number, _ in found}


def _own_words(own: list[str], rounds: Sequence[Round], person: int) -> None:
    """Each thing they did stands in the talk once, in its order where Telegram kept it."""
    rest = iter(own)
    for each in rounds:
        kept = list(itertools.islice(rest, each.each))
        if each.kind == "menu":
            assert kept == ["Menu"] * each.each
        elif each.shuffled:
            assert Counter(kept) == Counter(each.said[person])
        else:
            assert kept == each.said[person]
    assert list(rest) == []


def _wrote(entry: Entry) -> bool:
    """Whether a message stands in the chat, heard of or not."""
    done = entry["status"] == 200 or (entry["status"] == 0 and entry["answer"] is not None)
    return bool(entry["method"] == "sendMessage" and done)


def _lives(ledger: Sequence[Entry]) -> dict[int, int]:
    """By number of a request: the process that asked, counted from the first."""
    ended = itertools.accumulate(each["method"] == BETWEEN_LIVES for each in ledger)
    return {each["number"]: life for each, life in zip(ledger, ended, strict=True)}


def _one_by_one(
    accepted: list[Entry], ours: list[MessageView], ids: dict[Any, int], life: dict[int, int], siege: Siege
) -> None:
    """Every row of ours is one message there, in the same order; each message more has its reason."""
    by_number = {each["answer"]["message_id"]: each for each in accepted}
    rows = [by_number.pop(ids[view.id]) for view in ours]
    assert [each["number"] for each in rows] == sorted(each["number"] for each in rows)
    for entry, view in zip(rows, ours, strict=True):
        assert html.escape(view.text, quote=False) in entry["fields"]["text"]
    in_order = {each["number"]: after for each, after in itertools.pairwise(accepted)}
    for extra in by_number.values():
        after = in_order.get(extra["number"])
        assert after is not None, "a message of nobody's stands last in the chat"
        assert after["fields"]["text"] == extra["fields"]["text"], "not the one in flight was sent again"
        if extra["status"] == 0 and extra["fault"] == "lose_answer":
            siege.unheard += 1
        else:
            assert life[after["number"]] > life[extra["number"]], "one process sent a message twice"
            siege.doubled += 1
    siege.sent += len(ours)


def _pace(ledger: Sequence[Entry], siege: Siege) -> None:
    """How fast we asked, by Telegram's clock, refused or not; and whether each wait asked of us was kept."""
    asked: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in ledger:
        if entry["method"] in ("sendMessage", "editMessageReplyMarkup"):
            asked[entry["fields"]["chat_id"]].append(entry)
    for entries in asked.values():
        for before, after in itertools.pairwise(entries):
            if before["status"] == 429:
                siege.told_to_wait += 1
                wait = before["answer"]["parameters"]["retry_after"]
                assert after["at"] - before["at"] >= wait, "a wait was not kept"
    siege.busiest_chat = max(_most([each["at"] for each in entries]) for entries in asked.values())
    siege.busiest_second = _most([each["at"] for entries in asked.values() for each in entries])


def _most(times: list[float]) -> int:
    """The most of them in any second."""
    most = first = 0
    times = sorted(times)
    for last, time in enumerate(times):
        while time - times[first] >= 1:
            first += 1
        most = max(most, last - first + 1)
    return most
