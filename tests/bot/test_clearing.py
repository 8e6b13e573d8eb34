"""What nobody looks back at any more goes each hour."""

from __future__ import annotations

import datetime as dt

from bot import app
from bot.clock import real_now
from storage.accounts import queries as accounts
from tests.bot.conftest import Begin


def test_counts_of_failed_tries_go_after_two_days(begin: Begin) -> None:
    runtime = begin().runtime
    old, fresh = b"o" * 32, b"f" * 32
    now = real_now()
    runtime.run(lambda work: accounts.register_failure(work.conn, old, now - dt.timedelta(days=3)))
    runtime.run(lambda work: accounts.register_failure(work.conn, fresh, now - dt.timedelta(days=1)))
    runtime.run(app._drop_handled)
    assert runtime.look(lambda work: accounts.login_attempt(work.conn, old)) is None
    assert runtime.look(lambda work: accounts.login_attempt(work.conn, fresh)) is not None
