"""What is owed: each promise is written down with what became of it, and made again with each word that follows an
answer, silently."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from bot.cases.events import record
from bot.cases.promise import promise
from bot.clock import COPENHAGEN
from bot.facts import hours
from bot.timers.plan import plan_promise
from bot.turn.talk import Talk
from storage.cases import promises
from storage.cases import queries as cases
from storage.timers import queries as timers

WITHOUT_HOURS = dt.time(16)
"""Danish wall clock: then a case of a team without hours is late."""


def owe_answer(talk: Talk) -> None:
    """The citizen has written. Where a person owns, a case that was put off is back, and an answer is owed by a new
    time unless one was owed already."""
    case = talk.case
    if case is None or not talk.owned:
        return
    put_off = case.state == "snoozed"
    owed = cases.owes_answer(talk.work.conn, case.id)
    if put_off:
        take_up_again(talk)
    if put_off or not owed:
        promise_anew(talk)


def take_up_again(talk: Talk) -> None:
    """A case that was put off is its owner's to work on again, or waits where it has none."""
    case = talk.case
    if case is None or case.state != "snoozed":
        return
    case.state = "taken" if talk.owned else "waiting"
    since = None if talk.owned else talk.work.now
    cases.update_case(talk.work.conn, case.id, state=case.state, follow_up_at=None, waiting_since=since)
    timers.cancel(talk.work.conn, f"snooze:{case.id}")
    record(talk.work, case.id, "waiting")


def promise_anew(talk: Talk) -> None:
    """By when the next answer is owed, from the team's hours; nothing is said of it."""
    work, case = talk.work, talk.case
    if case is None:
        return
    content = work.runtime.content
    due = promise(content.organisation.team(case.team_id), work.now, content.facts.countries)
    case.promised_at = due
    cases.update_case(work.conn, case.id, promised_at=due, late_notice_at=None)
    promised(talk, due)


def promised(talk: Talk, due: dt.datetime | None) -> None:
    """An answer is owed by ``due`` (UTC; None: no hours, nothing was promised): kept for the figures, and watched."""
    work, case = talk.work, talk.case
    if case is None:
        return
    if due is None:
        # Nothing was promised, and yet nobody may be forgotten.
        countries = work.runtime.content.facts.countries
        plan_promise(work, talk.id, case.id, end_of_next_day(work.now, countries), case.number)
        return
    promises.add(work.conn, case.id, case.team_id, work.now, due)
    plan_promise(work, talk.id, case.id, due, case.number)


def end_of_next_day(at: dt.datetime, countries: Sequence[str]) -> dt.datetime:
    """The end of the next working day of a team that has no hours, UTC."""
    day = at.astimezone(COPENHAGEN).date() + dt.timedelta(days=1)
    while day.weekday() > 4 or hours.is_holiday(day, countries):
        day += dt.timedelta(days=1)
    return dt.datetime.combine(day, WITHOUT_HOURS, COPENHAGEN).astimezone(dt.UTC)


def answered(talk: Talk) -> None:
    """The citizen was answered: what was promised is kept, or was late."""
    work, case = talk.work, talk.case
    if case is None:
        return
    cases.answered(work.conn, case.id, work.now)
    promises.settle(work.conn, case.id, work.now, "kept")
    timers.cancel(work.conn, f"promise:{case.id}")


def nothing_owed(talk: Talk, outcome: str = "moot") -> None:
    """Nobody waits for what was promised any more: ``withdrawn`` by the citizen, else ``moot``."""
    work, case = talk.work, talk.case
    if case is None:
        return
    promises.settle(work.conn, case.id, work.now, outcome)
    timers.cancel(work.conn, f"promise:{case.id}")
