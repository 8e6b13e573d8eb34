"""Slows down guessing: failures are counted for the account and for the address they come from.

Keys are keyed hashes, so the table tells nobody who tried. Waiting goes by the machine's clock.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from bot.errors import HelpError
from bot.runtime import Work
from storage.accounts import queries

Kind = Literal["account", "address"]

FREE = {"account": 5, "address": 40}
"""Failures that cost nothing; municipalities share one address, so it has more."""
LONGEST = dt.timedelta(minutes=15)
FORGOTTEN = dt.timedelta(hours=1)
"""Failures this old are no longer counted."""


def _lookup(work: Work, kind: Kind, value: str) -> bytes:
    return work.runtime.vault.lookup(f"login-{kind}", value.strip().lower())


def wait_left(work: Work, kind: Kind, value: str, at: dt.datetime) -> dt.timedelta:
    """How long ``value`` must wait before the next try; zero or less: not at all."""
    attempt = queries.login_attempt(work.conn, _lookup(work, kind, value))
    if attempt is None or at - attempt.last_at > FORGOTTEN or attempt.failures < FREE[kind]:
        return dt.timedelta()
    pause = dt.timedelta(seconds=min(30 * 2 ** (attempt.failures - FREE[kind]), LONGEST.total_seconds()))
    return attempt.last_at + pause - at


def check_allowed(work: Work, kind: Kind, value: str, at: dt.datetime) -> None:
    """Raise ``login-throttled`` (429) with the minutes left while ``value`` must wait."""
    left = wait_left(work, kind, value, at)
    if left > dt.timedelta():
        raise HelpError("login-throttled", 429, minutes=int(left.total_seconds() // 60) + 1)


def count_failure(work: Work, kind: Kind, value: str, at: dt.datetime) -> None:
    """Remember one more failure; a count that was forgotten begins anew."""
    lookup = _lookup(work, kind, value)
    attempt = queries.login_attempt(work.conn, lookup)
    if attempt is not None and at - attempt.last_at > FORGOTTEN:
        queries.clear_failures(work.conn, lookup)
    queries.register_failure(work.conn, lookup, at)


def forget_failures(work: Work, kind: Kind, value: str) -> None:
    """A success ends the count."""
    queries.clear_failures(work.conn, _lookup(work, kind, value))
