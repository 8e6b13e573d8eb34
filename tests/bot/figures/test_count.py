"""The figures are counted alike on both databases, from rows whose numbers are known."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import func, select

from bot.figures.count import MEASURES, table, teams
from bot.figures.periods import Month, Period, between, month_of, named
from bot.figures.show import figures, months_over
from bot.figures.suppress import TOTAL
from bot.runtime import Work
from storage.appointments.tables import appointment
from storage.cases.tables import case, case_event, case_milestone, case_promise
from tests.bot.conftest import Begin
from tests.support.organisation import open_house
from tests.support.past import fill_past

DAY = dt.timedelta(days=1)
MONTHS = (Month(2026, 7), Month(2026, 8), Month(2026, 9))


def test_a_quarter_holds_what_its_rows_hold(begin: Begin) -> None:
    citizen = begin()
    runtime = citizen.runtime
    open_house(runtime)
    citizen.somebody()
    fill_past(runtime, cases=120)

    def counted(work: Work) -> dict[str, int]:
        columns = tuple(team.id for team in teams(work))
        return {
            measure.name: sum(table(work, measure, month, columns).value((TOTAL, TOTAL)) for month in MONTHS)
            for measure in MEASURES
            if measure.adds_up
        }

    def known(work: Work) -> dict[str, int]:
        since, until = MONTHS[0].begin(), MONTHS[2].end()

        def number(column: object, *more: object, after: int = 0) -> int:
            begin, end = (each - after * DAY for each in (since, until))
            within = select(func.count()).where(column >= begin, column < end, *more)  # type: ignore[operator]
            return work.conn.execute(within).scalar_one()

        return {
            "first-answer": number(case.c.first_answer_at),
            "promises": number(case_promise.c.ended_at),
            "reopened": number(case_event.c.at, case_event.c.kind == "reopened"),
            "appointments": number(appointment.c.starts_at, after=7),
            "night": number(case.c.opened_at, case.c.topic == "housing", case.c.priority > 0, after=7),
            "move": number(case.c.opened_at, case.c.topic == "arrival", after=30),
        }

    found, rows = runtime.look(counted), runtime.look(known)
    assert {name: found[name] for name in rows} == rows
    assert min(rows.values()) > 5
    assert found["appointments"] > 20
    came = runtime.look(what_came)
    assert came["kept"] == came["kept in a week"] > 0
    assert came["night"] == came["confirmed"] > 0
    assert months_over_names(runtime.look(months_over)) == ["2026-10", "2026-09", "2026-08", "2026-07"]
    quarter = runtime.look(figures, Period(MONTHS))
    assert quarter.period.name == "2026-Q3"
    assert quarter.tables["first-answer"].cell(TOTAL) == rows["first-answer"]
    assert quarter.median is not None
    parts = [quarter.tables["appointments"].cell(f"reminded-{held}") for held in ("kept", "moved", "missed")]
    share = quarter.tables["appointments"].kept("reminded")
    assert share == (None if None in parts else parts[0] / sum(parts))  # type: ignore[arg-type, operator]


def what_came(work: Work) -> dict[str, int]:
    """What is counted as kept and confirmed, beside what the rows hold of it: in time, and no later word."""
    columns = tuple(team.id for team in teams(work))
    shapes = {measure.name: measure for measure in MEASURES}

    def counted(name: str, *rows: str) -> int:
        tables = [table(work, shapes[name], month, columns) for month in MONTHS]
        return sum(each.value((row, TOTAL)) for each in tables for row in rows)

    began, over = MONTHS[0].begin() - 7 * DAY, MONTHS[2].end() - 7 * DAY
    meetings = work.conn.execute(
        select(appointment.c.starts_at, appointment.c.held_at).where(appointment.c.held == "kept")
    )
    places = work.conn.execute(
        select(case.c.opened_at, case_milestone.c.at)
        .join(case, case.c.id == case_milestone.c.case_id)
        .where(case_milestone.c.kind == "night-place", case.c.priority > 0)
    )
    return {
        "kept": counted("appointments", "reminded-kept", "unreminded-kept"),
        "kept in a week": sum(began <= at < over and said <= at + 7 * DAY for at, said in meetings),
        "night": counted("night", "day", "week"),
        "confirmed": sum(began <= at < over and said <= at + 7 * DAY for at, said in places),
    }


def months_over_names(months: list[Month]) -> list[str]:
    return [str(month) for month in months]


def test_a_month_begins_and_ends_on_danish_clocks() -> None:
    october = Month(2026, 10)
    assert (october.begin().isoformat(), october.end().isoformat()) == (
        "2026-09-30T22:00:00+00:00", "2026-10-31T23:00:00+00:00",
    )  # fmt: skip
    assert month_of(dt.datetime(2026, 12, 31, 23, 30, tzinfo=dt.UTC)) == Month(2027, 1)
    half = between(Month(2026, 12), Month(2026, 6))
    assert half.name == "2026-06..2026-12"
    assert [[str(month) for month in piece] for piece in half.pieces()] == [
        ["2026-06"], ["2026-07", "2026-08", "2026-09"], ["2026-10", "2026-11", "2026-12"],
    ]  # fmt: skip
    assert [named(name) for name in ("2026-13", "26-Q1", "2026-Q5", "", "2026-01..x")] == [None] * 5
