"""Citizens on Telegram with an appointment, made by use cases, for tests that start processes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, update

from bot.app import compose, prepare
from bot.appointments.book import book, remind
from bot.appointments.views import Details
from bot.citizens import Chat, new_chat
from bot.clock import FixedClock
from bot.runtime import Runtime, Work
from bot.settings import Settings
from bot.turn.door import lock
from bot.turn.talk import Talk
from storage.conversations import outbox
from storage.conversations.tables import message
from storage.migrate import upgrade
from storage.timers import queries as timers
from tests.support.bot_api.client import BotAccount, BotApi, User


@contextmanager
def opened(folder: Path, url: str, now: dt.datetime) -> Iterator[Runtime]:
    """The installation in ``folder`` at an instant, migrated and prepared, with nobody serving it from here."""
    runtime = compose(Settings(data_dir=folder, database_url=url), clock=FixedClock(now))
    try:
        upgrade(runtime.database)
        prepare(runtime)
        yield runtime
    finally:
        runtime.database.close()


def telegram_chat(work: Work, external: str) -> Chat:
    """Somebody whose chat is known and who speaks Danish."""
    lookup = work.runtime.vault.lookup("telegram", external)
    return new_chat(work, "telegram", lookup, "da", external=external)[0]


def with_talk(work: Work, chat: Chat, do: Callable[[Talk], None]) -> None:
    """Do something in a conversation, as a turn does."""
    talk = lock(work, chat.conversation_id)
    assert talk is not None
    do(talk)
    talk.save()


def books(
    details: Details, *, pace: str = "normal", chosen: tuple[int, str] | None = None
) -> Callable[[Talk], None]:
    """Tell of an appointment in this pace; ``chosen``: days before and the clock time to be reminded at."""

    def do(talk: Talk) -> None:
        talk.set(pace=pace)
        appointment_id = book(talk, details)
        if chosen is not None:
            remind(talk, appointment_id, when="chosen", days_before=chosen[0], clock=chosen[1])

    return do


def forget_said(work: Work) -> None:
    """Let everything said so far count as sent, so that a test sees only what comes after it."""
    queued = update(message).where(message.c.state == "queued")
    work.conn.execute(queued.values(state="sent", external_id="0", sent_at=work.now))


def is_quiet(now: dt.datetime) -> Callable[[Connection], bool]:
    """Whether at this instant nothing is due, queued or on its way."""

    def look(conn: Connection) -> bool:
        out = outbox.counts(conn)
        return not (out["queued"] or out["sending"] or timers.counts(conn, now)["due"])

    return look


def people_who_started(api: BotApi, bot: BotAccount, count: int) -> list[User]:
    """People who have pressed Start long ago: what they wrote then is not waiting for the bot any more."""
    people = []
    for number in range(count):
        people.append(api.make_user(bot=bot))
        people[-1].starts()
        if number % 100 == 99 or number == count - 1:
            taken = api.call(bot, "getUpdates", timeout=0)["result"]
            api.call(bot, "getUpdates", timeout=0, offset=taken[-1]["update_id"] + 1)
    assert api.pending(bot) == []
    return people


def set_clock(path: Path, at: dt.datetime) -> None:
    """Move the clock of a running process; it never reads half an instant."""
    fresh = path.with_suffix(".new")
    fresh.write_text(at.isoformat(), "utf-8")
    fresh.replace(path)


def accepted(api: BotApi, bot: BotAccount, people: Sequence[User], after: int = 0) -> list[tuple[int, str]]:
    """What stands in the chats of these people from the bot: a chat's id and the words, in order."""
    ids = {str(person.id): person.id for person in people}
    found = []
    for entry in api.ledger("sendMessage", after):
        stands = entry["status"] == 200 or (entry["status"] == 0 and entry["answer"] is not None)
        if entry["bot"] == bot.id and stands and (who := ids.get(str(entry["fields"]["chat_id"]))):
            found.append((who, str(entry["fields"]["text"])))
    return found
