"""A message that must not stand in a chat is tried to be taken away for as long as the messenger allows it."""

from __future__ import annotations

import datetime as dt

from bot.clock import real_now
from bot.messenger.errands import KEEP_TRYING, Errand, put_off, take_away
from bot.player import Player
from bot.runtime import Work
from storage.errands.tables import errand
from tests.bot.conftest import Begin


def _left(work: Work) -> int:
    return len(work.conn.execute(errand.select()).all())


def _note(work: Work, citizen: Player) -> None:
    take_away(work, "telegram", citizen.chat.address_id, "17")


def _back_date(work: Work, at: dt.datetime) -> None:
    work.conn.execute(errand.update().values(made_at=at, due_at=at))


def _try_in_vain(work: Work) -> None:
    for row in work.conn.execute(errand.select()).mappings().all():
        found = Errand(
            id=row["id"], external="7", message="17", attempts=row["attempts"], made_at=row["made_at"]
        )
        put_off(work, found, 300)


def test_an_outage_of_a_day_does_not_end_it_and_two_days_do(begin: Begin) -> None:
    citizen = begin()
    citizen.runtime.run(_note, citizen)
    citizen.runtime.run(_back_date, real_now() - dt.timedelta(hours=24))
    for _ in range(50):
        citizen.runtime.run(_try_in_vain)
    assert citizen.runtime.look(_left) == 1
    citizen.runtime.run(_back_date, real_now() - KEEP_TRYING)
    citizen.runtime.run(_try_in_vain)
    assert citizen.runtime.look(_left) == 0
