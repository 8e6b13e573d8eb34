"""Where people stop, as editors see it: a page, a table for spreadsheets, numbers for the graph."""

from __future__ import annotations

import csv
import datetime as dt
import html
import io
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from bot.clock import FixedClock
from bot.runtime import Runtime, Work
from storage.usage import queries as usage
from storage.usage.queries import Met
from tests.admin.test_figures import HERE, open_page
from tests.support.browser import Pages, Scheme, overflow, violations
from tests.support.staff import Staff

Come = Callable[..., Staff]
AT = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
PATH = "/console/flows/housing/stops"
COUNTS = {
    "begin": (64,), "need": (64, 51, 8, 5, 0), "tonight-city": (34, 30, 0, 0, 7), "tonight-who": (30, 20, 8, 0, 2),
    "sofa-what": (12, 12, 0, 0, 0), "own-what": (3, 3, 0, 0, 0),
}  # fmt: skip
WHAT = ("entered", "answered", "left", "person", "missed")


def fill(work: Work) -> None:
    """A month in which many came to the flow about housing and few chose a home of their own."""
    flow = work.runtime.content.library.current("housing")
    assert flow is not None
    counted = {
        Met("step", "housing", flow.revision, step, what): count
        for step, counts in COUNTS.items()
        for what, count in zip(WHAT, counts, strict=False)
        if count
    }
    usage.forget(work.conn, AT.date() + dt.timedelta(days=1))
    usage.add(work.conn, AT.date() - dt.timedelta(days=1), counted)


@pytest.fixture
def month(runtime: Runtime) -> Runtime:
    """A service with an invented month."""
    runtime.clock = FixedClock(AT)
    runtime.run(fill)
    return runtime


def test_the_page_shows_many_and_hides_few(month: Runtime, staff: Come) -> None:
    page = staff("editor").see(PATH).text
    assert "Where people stop: housing" in page
    row = page[page.index("<code>need</code>") : page.index("<code>tonight-city</code>")]
    assert ">51 " in row.replace("\n", "")
    assert "80" in row
    few = page[page.index("<code>own-what</code>") :]
    assert "hidden" in few[: few.index("</tr>")]
    drawing = html.unescape(page[page.index('id="stops-graph"') : page.index("stops-tools")])
    assert "64 came · 51 on · 8 left" in drawing
    assert '{"tonight-who": "warning"}' in drawing
    assert "3 came" not in drawing


def test_the_table_has_no_number_that_the_page_hides(month: Runtime, staff: Come) -> None:
    answer = staff("editor").see(f"{PATH}.csv?period=lately&revision=all")
    assert answer.headers["content-disposition"] == 'attachment; filename="stops-housing-2026-11-22.csv"'
    lines = {line[3]: line for line in csv.reader(io.StringIO(answer.text.removeprefix("\ufeff")))}
    assert lines["need"][5:8] == ["64", "51", "8"]
    assert lines["own-what"][5] == "hidden"
    assert lines["begin"][6:] == [""] * 5


def test_the_graph_gets_the_same(month: Runtime, staff: Come) -> None:
    told = staff("editor").see(f"{PATH}.json").json()
    assert told["steps"]["need"]["left"] == 8
    assert told["steps"]["own-what"]["entered"] is None
    assert told["most"] == 64


def test_an_empty_time_says_so(month: Runtime, staff: Come) -> None:
    assert (
        "Nobody has come to this flow in this time."
        in staff("editor").see("/console/flows/rights/stops").text
    )


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/console/flows/nowhere/stops", 404),
        ("/console/flows/nowhere/stops.csv", 404),
        (f"{PATH}?period=%00", 400),
        (f"{PATH}.json?revision=../x", 400),
    ],
)
def test_junk_is_answered_in_words(month: Runtime, staff: Come, path: str, status: int) -> None:
    assert staff("editor").see(path).status_code == status


@pytest.mark.browser
@pytest.mark.parametrize(("width", "scheme", "language"), [(360, "light", "da"), (1280, "dark", "en")])
def test_the_page_has_no_barriers(
    month: Runtime, staff: Come, pages: Pages, width: int, scheme: Scheme, language: str
) -> None:
    page: Page = pages(width=width, height=800, scheme=scheme)
    open_page(page, staff("editor", language), f"{PATH}?lang={language}")
    if width >= 1024:
        drawing = page.get_by_role("application")
        expect(drawing).to_be_visible()
        drawing.focus()
        page.keyboard.press("Enter")
        expect(page.locator("#stop-begin")).to_be_focused()
    else:
        page.locator("main summary").first.click()
    assert violations(page) == []
    assert overflow(page) == 0
    assert page.url.startswith(HERE)
