"""Counting: each measure as one table of a month, rows by what became of it, columns by team."""

from __future__ import annotations

import datetime as dt
import uuid
from collections import Counter
from collections.abc import Iterable

import msgspec
from sqlalchemy import RowMapping

from bot.appointments.held import SETTLED
from bot.cases.open import URGENT
from bot.figures.periods import Month
from bot.figures.suppress import Table
from bot.runtime import Work
from storage.cases import organisation
from storage.figures import queries as rows

HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
WAITED = (
    ("hour", HOUR), ("four-hours", 4 * HOUR), ("day", DAY), ("three-days", 3 * DAY), ("longer", dt.timedelta.max),
)  # fmt: skip
"""From asking for a person to the first answer; closed hours count, since the citizen waits through them."""
AGES = (
    ("week", 7 * DAY), ("month", 30 * DAY), ("quarter", 90 * DAY), ("older", dt.timedelta.max),
)  # fmt: skip
PROMISES = ("kept", "late", "withdrawn", "moot")
HELD = {"kept": "kept", "moved": "moved", "called-off": "moved", "missed": "missed"}
"""What became of an appointment, by what was said; nothing said is a row of its own, never a guess."""
ORDERED_BEFORE = 2 * DAY
"""How long before an appointment an interpreter must be confirmed: staff can still find another one."""
NO_TEAM = "none"
NIGHT_SETTLED, MOVE_SETTLED = 7 * DAY, 30 * DAY
"""How long after a case was opened it is looked at: what is known by then is counted, in the month of that day, and
later words change no number that somebody has printed already. Appointments likewise, a week after their time."""


class Measure(msgspec.Struct, frozen=True):
    """What is counted. ``adds_up``: months together are their sum; else it is a look at the end of the last month.

    ``quarters``: shown of whole quarters alone; where few are counted, months beside them would hide most of a quarter.
    """

    name: str
    groups: tuple[tuple[str, ...], ...]
    adds_up: bool = True
    quarters: bool = False


CAME = tuple(
    f"{when}-{held}" for when in ("reminded", "unreminded") for held in ("kept", "moved", "missed", "unknown")
)
ANSWERS = ("before-coming", "before-not-coming", "before-silent")
INTERPRETERS = ("interpreter-in-time", "interpreter-not-in-time", "interpreter-unasked")
MEASURES = (
    Measure("first-answer", (tuple(name for name, _ in WAITED),)),
    Measure("promises", (PROMISES,)),
    Measure("open", (tuple(name for name, _ in AGES),), adds_up=False),
    Measure("reopened", (("reopened",),)),
    Measure("night", (("day", "week", "unknown"),), quarters=True),
    Measure("move", (("confirmed", "unknown"),), quarters=True),
    # One table, not three: they part the same appointments, and what one hides another must not tell.
    Measure("appointments", (CAME, ANSWERS, INTERPRETERS), quarters=True),
)


class Team(msgspec.Struct, frozen=True):
    """A column. ``name`` is empty for cases of no team."""

    id: str
    name: str


def teams(work: Work) -> tuple[Team, ...]:
    """The columns: every team by name, and the cases that have none."""
    found = sorted(organisation.teams(work.conn), key=lambda row: str(row.name))
    return (*(Team(str(row.id), row.name) for row in found), Team(NO_TEAM, ""))


def _step(steps: Iterable[tuple[str, dt.timedelta]], lasted: dt.timedelta) -> str:
    return next(name for name, most in steps if lasted <= most)


def _column(team_id: uuid.UUID | None, columns: tuple[str, ...]) -> str:
    return str(team_id) if team_id is not None and str(team_id) in columns else NO_TEAM


def waits(work: Work, month: Month) -> list[dt.timedelta]:
    """How long each case waited whose first answer came in the month."""
    return [row["at"] - row["opened_at"] for row in rows.first_answers(work.conn, month.begin(), month.end())]


def table(work: Work, measure: Measure, month: Month, columns: tuple[str, ...]) -> Table:
    """The counts of a measure in a month."""
    since, until = month.begin(), month.end()
    counted: Counter[tuple[str, str]] = Counter()

    def count(row: RowMapping, name: str) -> None:
        counted[name, _column(row["team_id"], columns)] += 1

    match measure.name:
        case "first-answer":
            for row in rows.first_answers(work.conn, since, until):
                count(row, _step(WAITED, row["at"] - row["opened_at"]))
        case "promises":
            for row in rows.promises(work.conn, since, until):
                count(row, row["outcome"] if row["outcome"] in PROMISES else "moot")
        case "open":
            for row in rows.open_at(work.conn, until):
                count(row, _step(AGES, until - row["opened_at"]))
        case "reopened":
            for row in rows.reopened(work.conn, since, until):
                count(row, "reopened")
        case "night":
            for row in rows.milestones(
                work.conn, "night-place", "housing", URGENT, since - NIGHT_SETTLED, until - NIGHT_SETTLED
            ):
                count(row, _night(row))
        case "move":
            for row in rows.milestones(
                work.conn, "move-registered", "arrival", 0, since - MOVE_SETTLED, until - MOVE_SETTLED
            ):
                count(row, "confirmed" if _within(row, MOVE_SETTLED) else "unknown")
        case _:
            for row in rows.appointments(work.conn, since - SETTLED, until - SETTLED):
                for name in _appointment(row):
                    count(row, name)
    return Table(measure.groups, columns, dict(counted))


def _within(row: RowMapping, most: dt.timedelta) -> bool:
    """Whether the milestone was confirmed so soon after the case was opened."""
    return row["confirmed_at"] is not None and row["confirmed_at"] - row["opened_at"] <= most


def _night(row: RowMapping) -> str:
    return "day" if _within(row, DAY) else "week" if _within(row, NIGHT_SETTLED) else "unknown"


def _appointment(row: RowMapping) -> tuple[str, ...]:
    """Its row in each of the ways to part appointments."""
    known = row["held"] is not None and row["held_at"] <= row["at"] + SETTLED
    when = "reminded" if row["reminded"] else "unreminded"
    answer = {"coming": "coming", None: "silent"}.get(row["answer"], "not-coming")
    if row["interpreter_state"] is None and row["interpreter"] in ("none", "not-sure"):
        need = "unasked"
    else:
        confirmed = row["interpreter_state"] == "confirmed" and row["interpreter_at"] is not None
        need = (
            "in-time" if confirmed and row["interpreter_at"] <= row["at"] - ORDERED_BEFORE else "not-in-time"
        )
    held = HELD[row["held"]] if known else "unknown"
    return f"{when}-{held}", f"before-{answer}", f"interpreter-{need}"
