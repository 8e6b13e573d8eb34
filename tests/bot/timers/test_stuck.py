"""Timers that cannot do anything hold up no others: a key that is gone, a fault that comes back each time."""

from __future__ import annotations

import asyncio
import datetime as dt

import pytest
from sqlalchemy import delete, select

from bot.player import Player
from bot.runtime import Work
from bot.timers import fire as firing
from bot.timers.fire import fire_due
from storage.base import new_id
from storage.identity.tables import data_key
from storage.timers import queries as timers
from storage.timers.tables import timer
from tests.bot.conftest import Begin

MANY = 250
"""More than are looked at in one go."""


def due_before_all_others(player: Player, kind: str) -> None:
    """Many timers of the citizen's that are due."""

    def plan(work: Work) -> None:
        for number in range(MANY):
            timers.set_timer(
                work.conn, id=new_id(), kind=kind, key=f"{kind}:stuck:{number}", guard=0, attempts=0,
                conversation_id=player.chat.conversation_id, due_at=work.now - dt.timedelta(hours=1),
            )  # fmt: skip

    player.runtime.run(plan)


def states(player: Player, begins: str) -> set[str]:
    found = select(timer.c.state).where(timer.c.key.startswith(begins))
    return set(player.runtime.look(lambda work: work.conn.execute(found).scalars().all()))


def another_is_due(player: Player) -> None:
    """Somebody else comes, whose timer is due right after those."""
    player.begin()
    player.runtime.run(
        lambda work: timers.set_timer(
            work.conn, id=new_id(), kind="snooze", key="snooze:other", guard=0, attempts=0,
            conversation_id=player.chat.conversation_id, due_at=work.now,
        )
    )  # fmt: skip


def test_where_the_key_is_gone_timers_are_cancelled_and_the_others_fire(begin: Begin) -> None:
    player = begin()
    due_before_all_others(player, "remind")
    gone = delete(data_key).where(data_key.c.citizen_id == player.chat.citizen_id)
    player.runtime.run(lambda work: work.conn.execute(gone))
    another_is_due(player)
    assert asyncio.run(fire_due(player.runtime)) == 1
    assert states(player, "remind:stuck") == {"cancelled"}
    assert states(player, "snooze:other") == {"fired"}


def test_what_raises_each_time_lets_the_others_go_first(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*given: object) -> None:
        raise LookupError

    monkeypatch.setitem(firing.HANDLERS, "remind", broken)
    player = begin()
    due_before_all_others(player, "remind")
    another_is_due(player)
    assert asyncio.run(fire_due(player.runtime)) == 1
    assert states(player, "remind:stuck") == {"waiting"}
    assert states(player, "snooze:other") == {"fired"}
