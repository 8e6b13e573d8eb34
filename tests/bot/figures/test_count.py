"""The figures are counted alike on both databases, from rows whose numbers are known."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import func, select

from bot.figures.count import MEASURES, table, teams
from bot.figures.periods import Month, Period, between, month_of, named
from bot.figures.show import figures, months_over
from bot.figures.suppress import TOTAL
from bot.runtime import Work
from storage.cases.tables import case, case_event, case_promise
from tests.bot.conftest import Begin
from tests.support.organisation import open_house
from tests.support.past import fill_past

MONTHS = (Month(2026, 7), Month(2026, 8), Month(2026, 9))


def test_a_quarter_holds_what_its_rows_hold(begin: Begin) -> None:
    citizen = begin()
    runtime = citizen.runtime
    open_house(runtime)
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

        def number(column: object, *more: object) -> int:
            within = select(func.count()).where(column >= since, column < until, *more)  # type: ignore[operator]
            return work.conn.execute(within).scalar_one()

        return {
            "first-answer": number(case.c.first_answer_at),
            "promises": number(case_promise.c.ended_at),
            "reopened": number(case_event.c.at, case_event.c.kind == "reopened"),
        }

    found, rows = runtime.look(counted), runtime.look(known)
    assert {name: found[name] for name in rows} == rows
    assert min(rows.values()) > 5
    assert found["appointments"] > 20
    assert months_over_names(runtime.look(months_over)) == ["2026-10", "2026-09", "2026-08", "2026-07"]
    quarter = runtime.look(figures, Period(MONTHS))
    assert quarter.period.name == "2026-Q3"
    assert quarter.tables["first-answer"].cell(TOTAL) == rows["first-answer"]
    assert quarter.median is not None


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
