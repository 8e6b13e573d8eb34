"""Whom a notice would wake at night, and when it is day again."""

from __future__ import annotations

import datetime as dt

from bot.appointments.times import ZONES, next_allowed, to_utc
from bot.timers.remind import LATE
from storage.push.queries import Waiting

UNDER_WAY = dt.timedelta(hours=1)
"""Somebody who wrote this lately is awake, and waits for the answer."""


def until_day(now: dt.datetime, message: Waiting) -> dt.timedelta:
    """How long a notice of this message has to wait at ``now`` (UTC); nothing from 08 to 21 on the clock of its zone.

    At any hour go a reminder at the time its citizen chose, and a person's answer in a talk that is under way.
    """
    if message.wall is not None and message.zone is not None:
        if message.chosen and now - to_utc(message.wall, message.zone) <= LATE:
            return dt.timedelta()
    elif message.sender == "person" and message.heard_at is not None and now - message.heard_at <= UNDER_WAY:
        return dt.timedelta()
    return next_allowed(now, message.zone or ZONES[0]) - now
