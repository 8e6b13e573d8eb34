"""Nudges and late notices that waited for their channel: in the morning, not at night, and not after a word or stop."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.effects.speak import put, speak, text_part
from bot.runtime import Work
from bot.turn.talk import Talk
from storage.conversations.tables import conversation, message
from storage.engine import Database
from storage.vault import Vault
from tests.bot.delivery.test_waited import Waiting

NAMES = ["system-nudge-week", "system-late"]


def say(talk: Talk, name: str) -> None:
    """The unasked word and, after a nudge, the question."""
    if name == "system-late":
        speak(talk, name, {"answer-by": talk.work.now, "organisation": "Eksempel"}, notice="late")
    else:
        speak(talk, name)
        put(talk, (text_part(talk.work.runtime.content.texts.render("start-greeting", {}, "da"), {}),))


def left(waiting: Waiting) -> list[str]:
    """The states of what was said unasked; each that ended has a change number of its own."""

    def look(work: Work) -> list[str]:
        rows = work.conn.execute(select(message).order_by(message.c.ordinal)).all()
        newest = work.conn.execute(select(conversation.c.change_seq)).scalar_one()
        assert max(row.change_seq for row in rows) == newest
        assert len({row.change_seq for row in rows}) == len(rows)
        return [row.state for row in rows if row.created_at == max(each.created_at for each in rows)]

    return waiting.runtime.look(look)


@pytest.fixture
def quiet(tmp_path: Path, database: Database, vault: Vault) -> Waiting:
    made = Waiting(tmp_path, database, vault)
    made.at("2026-11-23T20:30")
    return made


@pytest.mark.parametrize("name", NAMES)
def test_by_day_and_at_once_it_goes(quiet: Waiting, name: str) -> None:
    quiet.within(lambda talk: say(talk, name))
    quiet.clock.at += dt.timedelta(minutes=14)
    assert quiet.goes() > 0


@pytest.mark.parametrize("name", NAMES)
def test_what_waited_into_the_night_waits_for_the_morning(
    quiet: Waiting, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    quiet.within(lambda talk: say(talk, name))
    quiet.at("2026-11-23T23:00")
    monkeypatch.setattr("bot.delivery.lease.real_now", quiet.clock.now)
    assert quiet.goes() == 0
    quiet.at("2026-11-24T07:59")
    assert quiet.goes() == 0
    quiet.at("2026-11-24T10:00")
    assert quiet.goes() > 0


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("wrote", [True, False], ids=["wrote", "stop"])
def test_after_stop_or_a_word_of_theirs_it_does_not_go(quiet: Waiting, name: str, wrote: bool) -> None:
    quiet.within(lambda talk: say(talk, name))
    said = len(left(quiet))
    quiet.clock.at += dt.timedelta(minutes=1)
    if wrote:
        quiet.within(lambda talk: talk.set(heard_at=talk.work.now))
    else:
        quiet.within(lambda talk: talk.set(stopped=True))
    assert quiet.goes() == 0
    assert left(quiet) == ["expired"] * said
