"""The console's stream is cut again and again: the page catches up, nothing stands twice, nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from bot.cases import desk
from tests.support.browser import Pages
from tests.support.cutting import Line, line_to
from tests.support.live import Live
from tests.support.screenshots_console import log_in
from tests.support.seed import Citizen, Seeded

pytestmark = pytest.mark.browser
Service = tuple[Live, Seeded]


@pytest.fixture
def line(console_service: Service) -> Iterator[Line]:
    """The way to the service."""
    port = urlsplit(console_service[0].base_url).port
    assert port is not None
    with line_to(port) as made:
        yield made


@pytest.fixture
def desk_page(pages: Pages, line: Line) -> Page:
    """The first caseworker, whose connection is bad."""
    page: Page = pages(width=1440, height=900)
    log_in(page, f"http://127.0.0.1:{line.port}", "caseworker")
    return page


def test_what_comes_while_the_line_is_cut_is_there_once_and_in_its_order(
    desk_page: Page, line: Line, console_service: Service
) -> None:
    live, seeded = console_service
    page, worker, address = (
        desk_page,
        seeded.staff["caseworker"],
        f"http://127.0.0.1:{line.port}/console/cases",
    )
    citizen = Citizen(live.runtime, "da")
    citizen.presses("person")
    number = max(row.number for row in live.runtime.look(desk.queue, worker, "waiting"))
    live.runtime.run(desk.claim, worker, number)
    page.goto(f"{address}/{number}")
    expect(page.locator("html.connected")).to_have_count(1)
    box, heard = page.get_by_role("textbox", name="Answer"), page.locator("#talk .from-me .words")
    box.fill("Halvt skrevet")
    before = heard.count()
    said = [f"Besked {word}" for word in ("et", "to", "tre", "fire", "fem", "seks")]
    for at in range(0, len(said), 2):
        citizen.says(said[at])
        line.cut(broken=at == 2)
        citizen.says(said[at + 1])
        if at == 2:
            expect(page.locator("#offline")).to_contain_text("No connection", timeout=15_000)
            line.mend()
        expect(heard.last).to_contain_text(said[at + 1], timeout=15_000)
    expect(page.locator("#offline")).to_have_count(0)
    assert line.cuts >= 3
    assert heard.all_inner_texts()[before:] == said
    expect(box).to_have_value("Halvt skrevet")
    expect(box).to_be_focused()


def test_the_queue_is_right_again(desk_page: Page, line: Line, console_service: Service) -> None:
    live, seeded = console_service
    page = desk_page
    page.goto(f"http://127.0.0.1:{line.port}/console/cases")
    expect(page.locator("html.connected")).to_have_count(1)
    line.cut()
    Citizen(live.runtime, "da").presses("person")
    waiting = live.runtime.look(desk.queue, seeded.staff["caseworker"], "waiting")
    count = page.locator("#count-nav")
    expect(count).to_contain_text(str(len(waiting)), timeout=15_000)
    rows = page.locator(f'.to-case[href$="/{max(row.number for row in waiting)}"]')
    expect(rows).to_have_count(1)


def test_an_answer_that_is_no_stream_is_not_the_end_and_danger_meanwhile_is_called(
    desk_page: Page, line: Line, console_service: Service
) -> None:
    """As while the service is started anew behind a proxy."""
    live, _ = console_service
    page = desk_page
    page.goto(f"http://127.0.0.1:{line.port}/console/account")
    expect(page.locator("html.connected")).to_have_count(1)
    page.route("**/console/events*", lambda route: route.fulfill(status=502, body="gone"), times=1)
    line.cut()
    citizen = Citizen(live.runtime, "da")
    citizen.presses("person")
    citizen.says("han slår mig")
    expect(page.locator("#alert")).to_be_visible(timeout=15_000)
