"""A channel that is out of reach for hours: its messages wait for it; one that is itself refused fails at once."""

from __future__ import annotations

import datetime as dt
import uuid
from pathlib import Path

import pytest
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramNetworkError,
    TelegramServerError,
)
from aiogram.methods import SendMessage
from aiohttp import web
from sqlalchemy import select, update

from bot.app import compose, prepare
from bot.channels.telegram.channel import FIRST_PAUSE, LONGEST_PAUSE, TelegramChannel
from bot.channels.telegram.render import Page
from bot.channels.telegram.transport import Transport, judged
from bot.citizens import new_chat
from bot.clock import FixedClock
from bot.delivery.lease import MOST_ATTEMPTS, claim, mark
from bot.ports import Inbound, Later, Outbound, Refused, Sent, TextPart
from bot.receive import store
from bot.runtime import Work
from bot.settings import Settings
from bot.turn.runner import take_turn
from storage.conversations.tables import message
from storage.engine import Database
from storage.vault import Vault
from tests.support.processes import free_port

BEGAN = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
AWAY = Later(0, unreached=True)
SENDING = SendMessage(chat_id=1, text="…")


class Postbox:
    """A channel that is never asked: the test answers in its place."""

    name = "postbox"

    async def send(self, message: Outbound) -> Sent | Later | Refused:
        """Nobody is there."""
        return AWAY


class Post:
    """One citizen with two messages waiting since ``BEGAN``."""

    def __init__(self, folder: Path, database: Database, vault: Vault) -> None:
        self.clock = FixedClock(BEGAN)
        settings = Settings(data_dir=folder)
        channel = Postbox()
        self.runtime = compose(
            settings, clock=self.clock, database=database, vault=vault, channels=(channel,)
        )
        self.runtime.senders.add(channel.name)
        prepare(self.runtime)
        self.conversation_id = self.runtime.run(_with_two_waiting)

    def answered(self, result: Sent | Later | Refused) -> int:
        """The channel answers the next attempt so; the number of the attempt."""
        self.runtime.run(lambda work: work.conn.execute(update(message).values(not_before=None)))
        taken = self.runtime.run(claim, self.conversation_id)
        assert taken is not None
        first = taken.messages[0][1]
        assert self.runtime.run(mark, self.conversation_id, taken.token, first, result, last=True)
        return first.attempt

    def states(self) -> list[str]:
        """Of every message of ours, in order."""
        found = select(message.c.state).where(message.c.sender != "me").order_by(message.c.ordinal)
        return list(self.runtime.database.read(lambda conn: conn.execute(found).scalars().all()))


def _with_two_waiting(work: Work) -> uuid.UUID:
    chat, key = new_chat(work, "postbox", b"anybody", "da", external="anybody")
    store(work, chat, "first", Inbound(kind="begin", language="da"), key)
    assert take_turn(work, chat.conversation_id) == 1
    return chat.conversation_id


@pytest.fixture
def post(tmp_path: Path, database: Database, vault: Vault) -> Post:
    """On each kind of database."""
    return Post(tmp_path, database, vault)


def test_what_waits_through_a_night_is_sent_in_the_morning(post: Post) -> None:
    for number in range(1, 4 * MOST_ATTEMPTS):
        assert post.answered(AWAY) == number
        post.clock.advance(dt.timedelta(minutes=25))
    assert post.states() == ["queued", "queued"]
    post.answered(Sent("1"))
    assert post.states() == ["sent", "queued"]


def test_after_a_day_it_is_given_up_and_holds_nobody_behind_it(post: Post) -> None:
    for _ in range(MOST_ATTEMPTS):
        post.answered(AWAY)
    post.clock.advance(dt.timedelta(hours=24))
    post.answered(AWAY)
    assert post.states() == ["queued", "queued"]
    post.clock.advance(dt.timedelta(minutes=1))
    post.answered(AWAY)
    assert post.states() == ["failed", "queued"]


def test_what_waited_while_we_were_away_ourselves_has_its_attempts(post: Post) -> None:
    post.clock.advance(dt.timedelta(days=3))
    for _ in range(MOST_ATTEMPTS - 1):
        post.answered(AWAY)
    assert post.states() == ["queued", "queued"]


def test_a_message_that_is_refused_fails_at_once(post: Post) -> None:
    post.answered(Refused("bad request"))
    assert post.states() == ["failed", "queued"]


def test_a_message_that_a_channel_cannot_handle_is_given_up_soon(post: Post) -> None:
    for _ in range(MOST_ATTEMPTS):
        post.answered(Later(1))
    assert post.states() == ["failed", "queued"]


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        (TelegramNetworkError(SENDING, "ClientConnectorError: refused"), AWAY),
        (TelegramNetworkError(SENDING, "Request timeout error"), AWAY),
        (TelegramServerError(SENDING, "Bad Gateway"), AWAY),
        (ClientDecodeError("no JSON", ValueError(), "<html>502 Bad Gateway</html>"), AWAY),
        (TelegramBadRequest(SENDING, "Bad Request: can't parse entities"), Refused("bad request")),
        (TelegramEntityTooLarge(SENDING, "Request Entity Too Large"), Refused("too large")),
    ],
)
def test_what_telegram_answers_means(error: AiogramError, meaning: Later | Refused) -> None:
    assert judged(error) == meaning


@pytest.mark.parametrize(
    ("status", "body", "meaning"),
    [
        (200, '{"ok": true, "result": {"message_id": 7, "date": 1}}', Sent("7")),
        (200, '{"ok": true, "result": "news to us"}', Sent("")),
        (200, "<html>a page of somebody's network</html>", AWAY),
        (502, "<html>502 Bad Gateway</html>", AWAY),
        (502, '{"ok": false, "error_code": 502, "description": "Bad Gateway"}', AWAY),
        (400, '{"ok": false, "error_code": 400, "description": "Bad Request"}', Refused("bad request")),
        (
            429,
            '{"ok": false, "error_code": 429, "description": "…", "parameters": {"retry_after": 3}}',
            Later(3, counted=False),
        ),
    ],
)
async def test_an_answer_is_taken_for_what_it_is(
    status: int, body: str, meaning: Sent | Later | Refused
) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status, text=body, content_type="application/json")

    app = web.Application()
    app.router.add_post("/bot1:a/sendMessage", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    settings = Settings(telegram_token="1:a", telegram_api_url=f"http://127.0.0.1:{runner.addresses[0][1]}")
    transport = Transport(settings)
    try:
        assert await transport.send("5", Page("…"), [["…"]]) == meaning
    finally:
        await transport.close()
        await runner.cleanup()


async def test_nobody_there_is_out_of_reach() -> None:
    transport = Transport(Settings(telegram_token="1:a", telegram_api_url=f"http://127.0.0.1:{free_port()}"))
    assert await transport.send("5", Page("…"), [["…"]]) == AWAY
    await transport.close()


class Gone:
    """Telegram that nobody reaches."""

    async def send(self, *_: object) -> Later:
        """No answer."""
        return AWAY


async def test_pauses_grow_and_stay_short_enough_for_a_return(tmp_path: Path, vault: Vault) -> None:
    settings = Settings(data_dir=tmp_path, rate_limit="off", telegram_token="1:a")
    runtime = compose(settings, database=Database.open("sqlite://"), vault=vault)
    channel = runtime.channels["telegram"]
    assert isinstance(channel, TelegramChannel)
    channel._api = Gone()  # type: ignore[assignment]  # all of the transport that sending needs
    pauses = []
    for attempt in (1, 2, 3, 20, 2000):
        answer = await channel.send(
            Outbound(
                message_id=uuid.uuid4(), conversation_id=uuid.uuid4(), external="1", sender="bot", name="",
                parts=(TextPart(text="…"),), attempt=attempt, language="da",
            )
        )  # fmt: skip
        assert isinstance(answer, Later)
        assert answer.unreached
        pauses.append(answer.seconds)
    assert pauses == [FIRST_PAUSE, 2 * FIRST_PAUSE, 4 * FIRST_PAUSE, LONGEST_PAUSE, LONGEST_PAUSE]
    runtime.database.close()
