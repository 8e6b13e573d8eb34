"""A code of the second step opens one door, also when two knock at the same moment."""

from __future__ import annotations

import datetime as dt
import threading
from concurrent.futures import ThreadPoolExecutor

import pyotp
import pytest

from bot.accounts import recovery_codes, totp
from bot.clock import real_now
from bot.player import Player
from bot.runtime import Work
from storage.engine import Database
from storage.vault import Vault
from tests.bot.conftest import MONDAY_MORNING
from tests.support.processes import wait_until


@pytest.mark.parametrize("kind", ["app", "recovery"])
def test_of_two_at_once_one_comes_in(kind: str, database: Database, vault: Vault) -> None:
    player = Player("start", "da", MONDAY_MORNING, database=database, vault=vault)
    staff, secret, now = player.somebody(), totp.new_secret(), real_now()
    codes = player.runtime.run(totp.confirm_totp, staff, secret, pyotp.TOTP(secret).at(now), now)
    later = now + dt.timedelta(minutes=1)
    typed = pyotp.TOTP(secret).at(later)

    def knock(work: Work) -> bool:
        if kind == "app":
            return totp.check_code(work, staff.id, typed, later)
        return recovery_codes.use_code(work, staff.id, codes[0])

    asked, go = threading.Event(), threading.Event()

    def slowly(work: Work) -> bool:
        let_in = knock(work)
        asked.set()
        assert go.wait(30)
        return let_in

    with ThreadPoolExecutor(2) as people:
        first = people.submit(player.runtime.run, slowly)
        assert asked.wait(30)
        second = people.submit(player.runtime.run, knock)
        if database.dialect == "postgresql":
            wait_until(lambda: _waits(database), "the second waiting for the first")
        go.set()
        assert [first.result(), second.result()] == [True, False]


def _waits(database: Database) -> bool:
    query = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
    return bool(database.read(lambda conn: conn.exec_driver_sql(query).scalar()))
