"""Slows down guessing of codes: wrong tries are counted for the network they come from and for the whole installation.

Keys are keyed hashes, so the table tells nobody who tried. Waiting goes by the machine's clock.
"""

from __future__ import annotations

import datetime as dt

import msgspec
import structlog

from bot.runtime import Work
from storage.recovery import queries

log = structlog.get_logger()

FREE_OF_NETWORK = 10
"""Wrong tries of one network that cost nothing: a shelter shares one address, and words are misspelled."""
FREE_OF_DAY = 60
"""Wrong tries of everybody in one day (UTC) that cost nothing."""
STEP = dt.timedelta(minutes=1)
LONGEST = dt.timedelta(minutes=15)
FORGOTTEN = dt.timedelta(hours=1)
"""A network's wrong tries are forgotten when the last is this old."""


class Tries(msgspec.Struct, frozen=True, kw_only=True):
    """The two counts, held until the transaction ends, and how long to wait (zero: not at all)."""

    network: bytes
    day: bytes
    of_network: int
    of_day: int
    left: dt.timedelta


def hold(work: Work, network: str, at: dt.datetime) -> Tries:
    """Hold the counts of a network and of the day, so that of many tries at once each counts."""
    day = work.runtime.vault.lookup("code-day", at.date().isoformat())
    own = work.runtime.vault.lookup("code-network", network)
    everybody = queries.hold_tries(work.conn, day, at)
    theirs = queries.hold_tries(work.conn, own, at)
    of_network = theirs.failures if at - theirs.last_at <= FORGOTTEN else 0
    left = everybody.last_at + pause(everybody.failures, FREE_OF_DAY) - at
    if work.runtime.settings.rate_limit == "on":
        left = max(left, theirs.last_at + pause(of_network, FREE_OF_NETWORK) - at)
    return Tries(
        network=own, day=day, of_network=of_network, of_day=everybody.failures, left=max(left, dt.timedelta())
    )


def pause(failures: int, free: int) -> dt.timedelta:
    """How long after the last of so many wrong tries the next may come."""
    return min(STEP * max(0, failures - free + 1), LONGEST)


def count_wrong(work: Work, tries: Tries, at: dt.datetime) -> None:
    """Count one more."""
    queries.set_tries(work.conn, tries.day, tries.of_day + 1, at)
    queries.set_tries(work.conn, tries.network, tries.of_network + 1, at)
    if tries.of_day + 1 == FREE_OF_DAY:
        log.warning("many wrong recovery codes today", tries=FREE_OF_DAY)
