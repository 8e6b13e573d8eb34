"""The figures on the page, on paper and as a table: the same numbers, and none that is about single people."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect
from pypdf import PdfReader

from bot.clock import FixedClock
from bot.figures.periods import named
from bot.figures.sheet import defused
from bot.figures.show import figures, rank
from bot.figures.suppress import TOTAL
from bot.runtime import Runtime
from storage.cases.tables import team
from tests.support.browser import Pages, Scheme, overflow, violations
from tests.support.past import fill_past
from tests.support.seed import TEAMS
from tests.support.staff import Staff

Come = Callable[..., Staff]
AT = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
HERE = "http://testserver.local"
MONTHS = ("2026-07", "2026-08", "2026-09")


@pytest.fixture
def past(runtime: Runtime) -> Runtime:
    """A service with an invented third quarter."""
    runtime.clock = FixedClock(AT)
    fill_past(runtime)
    return runtime


def open_page(page: Page, person: Staff, path: str) -> None:
    """Show a page of the console in a browser without a port: each request is answered by the application itself."""

    def answer(route: Route) -> None:
        given = person.client.get(route.request.url.removeprefix(HERE), follow_redirects=True)
        route.fulfill(status=given.status_code, headers=dict(given.headers), body=given.content)

    page.route(f"{HERE}/**", answer)
    page.goto(f"{HERE}{path}")


def numbers(answer: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(answer.removeprefix("\ufeff"))))


def test_the_page_and_its_table_show_the_last_quarter_that_is_over(past: Runtime, staff: Come) -> None:
    person = staff("auditor")
    page = person.see("/console/figures").text
    assert "Quarter 3, 2026" in page
    assert ">Figures<" in page
    lines = numbers(person.see("/console/figures/csv?period=2026-Q3").text)
    found = past.look(figures, named("2026-Q3"))
    total = found.tables["first-answer"].cell(TOTAL)
    assert total is not None
    assert ["2026-Q3", "Waiting for the first answer", "Total", "Total", str(total)] in lines
    assert f'<td class="sum">{total}</td>' in page
    shown = [line[4] for line in lines[1:]]
    assert "hidden" in shown
    assert not {"1", "2", "3", "4"} & set(shown)
    assert not re.search(r"<td[^>]*>[1-4]</td>|class=\"value\"[^>]*>[1-4]<", page)


def test_months_in_a_row_show_only_sums_of_what_months_and_quarters_show(past: Runtime) -> None:
    half = past.look(figures, named("2026-07..2026-08"))
    single = [past.look(figures, named(month)) for month in MONTHS[:2]]
    seen = 0
    for name in ("first-answer", "promises", "reopened"):
        for cell, number in half.tables[name].cells.items():
            parts = [each.tables[name].cells[cell] for each in single]
            shown = [part for part in parts if part is not None]
            assert number == (sum(shown) if len(shown) == 2 else None)
            seen += number is not None
    assert seen > 5
    withheld = {name for name, table in half.tables.items() if not table.cells}
    assert withheld == {"night", "move", "appointments"}
    last = past.look(figures, named("2026-09"))
    quarter = past.look(figures, named("2026-Q3"))
    assert quarter.tables["open"].cells == last.tables["open"].cells


@pytest.mark.parametrize("period", ["2026-11", "2026-Q4", "2019-01", "2026-10..2026-12"])
def test_a_month_that_runs_and_one_before_all_have_no_figures(
    past: Runtime, staff: Come, period: str
) -> None:
    assert staff("coordinator").see(f"/console/figures?period={period}").status_code == 400


def test_before_the_first_month_is_over_the_page_says_so(staff: Come, runtime: Runtime) -> None:
    runtime.clock = FixedClock(AT.replace(month=1, year=2026))
    assert "There are no figures yet" in staff("admin").see("/console/figures").text


@pytest.mark.parametrize(
    ("minutes", "percent", "shown"),
    [
        ([*range(0, 90, 10)], 50, None),
        ([*range(0, 100, 10)], 50, 40),
        ([*range(0, 490, 10)], 90, None),
        ([*range(0, 500, 10)], 90, 440),
        ([33] * 10, 50, 30),
        ([0] * 10, 50, 10),
        ([1475] * 10, 50, 1500),
    ],
)
def test_at_least_five_stand_on_either_side_of_what_half_waited(
    minutes: list[int], percent: int, shown: int | None
) -> None:
    found = rank([dt.timedelta(minutes=each) for each in minutes], percent)
    assert found == (dt.timedelta(minutes=shown) if shown is not None else None)


def test_a_team_named_like_a_formula_is_only_read(past: Runtime, staff: Come) -> None:
    formula = '=HYPERLINK("http://example.org")'
    past.run(
        lambda work: work.conn.execute(team.update().where(team.c.name == TEAMS[1]).values(name=formula))
    )
    cells = {cell for line in numbers(staff("auditor").see("/console/figures/csv").text) for cell in line}
    assert f"'{formula}" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    words = ("+1", "-1", "@a", "\tb", "12", "Team")
    assert [defused(word) for word in words] == ["'+1", "'-1", "'@a", "'\tb", "12", "Team"]


@pytest.mark.browser
@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1440, "dark")])
def test_the_figures_have_no_barriers_and_fit_on_two_sides_of_a_sheet(
    width: int, scheme: Scheme, pages: Pages, past: Runtime, staff: Come
) -> None:
    page = pages(width=width, height=800, scheme=scheme)
    open_page(page, staff("auditor"), "/console/figures")
    expect(page.get_by_role("img")).to_have_count(7)
    assert violations(page) == []
    assert overflow(page) <= 0
    paper = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    assert len(paper) <= 2
    words = " ".join(each.extract_text() for each in paper)
    for said in (
        "Eksempel Kommune",
        "Quarter 3, 2026",
        "What is not counted, and why",
        "They are no proof that it helped",
    ):
        assert said in " ".join(words.split())
    assert "Show" not in words
