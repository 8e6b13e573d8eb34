"""Slows down guessing of meeting codes: wrong tries are counted for who types and for the network they sit in."""

from __future__ import annotations

import datetime as dt

import msgspec

from bot.cases.views import StaffMember
from bot.recovery.limits import FORGOTTEN, pause
from bot.runtime import Work
from storage.recovery import queries

FREE = 5
"""Wrong tries that cost nothing, of one member of staff."""
FREE_OF_NETWORK = 20
"""Of everybody in one office."""


class Tries(msgspec.Struct, frozen=True):
    """The two counts, held until the transaction ends, and how long to wait (zero: not at all)."""

    counts: tuple[tuple[bytes, int], ...]
    left: dt.timedelta


def hold(work: Work, staff: StaffMember, network: str, at: dt.datetime) -> Tries:
    """Hold the counts of a person and a network, so that of many tries at once each counts. ``at``: machine's clock."""
    kept, left = [], dt.timedelta()
    for kind, who, free in (
        ("join-network", network, FREE_OF_NETWORK),
        ("join-staff", str(staff.id), FREE),
    ):
        key = work.runtime.vault.lookup(kind, who)
        row = queries.hold_tries(work.conn, key, at)
        failures = row.failures if at - row.last_at <= FORGOTTEN else 0
        kept.append((key, failures))
        left = max(left, row.last_at + pause(failures, free) - at)
    return Tries(tuple(kept), left)


def count_wrong(work: Work, tries: Tries, at: dt.datetime) -> None:
    """Count one more for both."""
    for key, failures in tries.counts:
        queries.set_tries(work.conn, key, failures + 1, at)
