"""A reminder that waited while its channel was out of reach: sent if it still makes sense, at night never."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.app import compose, prepare
from bot.appointments import book
from bot.appointments.reading import all_of
from bot.appointments.views import Details
from bot.clock import FixedClock
from bot.delivery.lease import claim, mark
from bot.effects.acts import stop
from bot.ports import Later, Outbound, Refused, Sent
from bot.runtime import Work
from bot.settings import Settings
from bot.timers.fire import fire_due
from bot.turn.talk import Talk
from storage.conversations.tables import message
from storage.engine import Database
from storage.vault import Vault
from tests.support.appointments import forget_said, telegram_chat, with_talk
from tests.support.wall_clock import COPENHAGEN, instant

MEETING = "2026-11-26T10:00"
Lives = dict[str, tuple[str, str | None]]


class Phone:
    """A channel that the test answers for."""

    name = "telegram"

    async def send(self, message: Outbound) -> Sent | Later | Refused:
        """Not asked."""
        raise AssertionError


class Waiting:
    """A citizen with an appointment, whose channel is out of reach from the evening before."""

    def __init__(self, folder: Path, database: Database, vault: Vault) -> None:
        self.clock = FixedClock(instant("2026-11-20T12:00", COPENHAGEN))
        self.runtime = compose(
            Settings(data_dir=folder), clock=self.clock, database=database, vault=vault, channels=(Phone(),)
        )
        self.runtime.senders.add("telegram")
        prepare(self.runtime)
        self.chat = self.runtime.run(telegram_chat, "42")
        self.made: list[uuid.UUID] = []
        self.within(lambda talk: self.made.append(book.book(talk, Details(wall=MEETING))))
        self.runtime.run(forget_said)

    def within(self, do: Callable[[Talk], object]) -> None:
        """Do this in a turn."""
        self.runtime.run(with_talk, self.chat, lambda talk: (do(talk), None)[1])

    def at(self, wall: str) -> None:
        """It is this time, and what is due fires."""
        self.clock.at = instant(wall, COPENHAGEN)
        asyncio.run(fire_due(self.runtime))

    def goes(self, result: Sent | Later = Sent("1")) -> int:  # noqa: B008 - a value that nobody changes
        """Hand over what may leave now; how many messages that is."""
        taken = self.runtime.run(claim, self.chat.conversation_id)
        for _, each in taken.messages if taken is not None else ():
            assert taken is not None
            self.runtime.run(mark, self.chat.conversation_id, taken.token, each, result, last=True)
        return len(taken.messages) if taken is not None else 0

    def lives(self) -> Lives:
        """What became of each reminder."""
        (view,) = self.runtime.look(all_of, self.chat.conversation_id)
        return {each.kind: (each.life, each.reason) for each in view.reminders if each.kind != "agreed"}

    def states(self) -> list[str]:
        """The messages' states, oldest first."""

        def look(work: Work) -> list[str]:
            found = select(message.c.state).where(message.c.sender == "notice").order_by(message.c.ordinal)
            return list(work.conn.execute(found).scalars())

        return self.runtime.look(look)


@pytest.fixture
def waiting(tmp_path: Path, database: Database, vault: Vault) -> Waiting:
    """Reminded of the evening before, and not sent yet."""
    made = Waiting(tmp_path, database, vault)
    made.at("2026-11-25T18:00")
    assert made.goes(Later(0, unreached=True)) == 1
    return made


def test_in_the_same_evening_it_still_goes(waiting: Waiting) -> None:
    waiting.at("2026-11-25T20:00")
    assert waiting.goes() == 1
    assert waiting.lives()["evening-before"] == ("sent", None)


def test_at_night_it_is_put_off_and_said_once_in_the_morning(waiting: Waiting) -> None:
    waiting.at("2026-11-25T23:00")
    assert waiting.goes() == 0
    assert waiting.lives()["evening-before"] == ("held", "quiet-hours")
    waiting.at("2026-11-26T08:00")
    assert waiting.goes() == 1
    assert sorted(waiting.lives().values()) == [("expired", "superseded"), ("sent", None)]
    assert waiting.states() == ["expired", "sent"]


def test_the_later_of_two_is_enough(waiting: Waiting) -> None:
    waiting.at("2026-11-26T08:00")
    assert waiting.goes() == 1
    assert waiting.lives() == {"evening-before": ("expired", "superseded"), "two-hours": ("sent", None)}


def test_once_the_meeting_has_begun_nothing_goes(waiting: Waiting) -> None:
    waiting.at("2026-11-26T10:00")
    assert waiting.goes() == 0
    assert waiting.lives()["evening-before"] == ("expired", "past")


@pytest.mark.parametrize(
    ("do", "became"),
    [
        (lambda talk, _: stop(talk), ("expired", "stopped")),
        (book.cancel, ("cancelled", "cancelled")),
        (lambda talk, made: book.move(talk, made, "2026-11-28T10:00"), ("cancelled", "moved")),
        (lambda talk, made: book.answer(talk, made, "cannot-come"), ("expired", "answered")),
    ],
    ids=["stop", "cancelled", "moved", "answered"],
)
def test_what_was_done_meanwhile_is_told_and_not_the_reminder(
    waiting: Waiting, do: Callable[[Talk, uuid.UUID], None], became: tuple[str, str]
) -> None:
    waiting.within(lambda talk: do(talk, waiting.made[0]))
    waiting.at("2026-11-25T18:05")
    assert waiting.goes() == 1
    (view,) = waiting.runtime.look(all_of, waiting.chat.conversation_id)
    first = next(each for each in view.reminders if each.kind == "evening-before")
    assert (first.life, first.reason) == became
