"""The queue in a real browser: by keys alone, and called when somebody is in danger."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from bot.accounts import set_duty
from tests.support.browser import Pages, overflow, violations
from tests.support.live import Live
from tests.support.screenshots_console import log_in
from tests.support.seed import Citizen, Seeded

pytestmark = pytest.mark.browser
Service = tuple[Live, Seeded]


def test_a_case_is_opened_taken_answered_and_noted_by_keys(pages: Pages, console_service: Service) -> None:
    live, _ = console_service
    page = pages(width=1440, height=900)
    log_in(page, live.base_url, "coordinator")
    page.goto(f"{live.base_url}/console/cases")
    expect(page.locator("html.js")).to_be_attached()
    page.keyboard.press("n")
    expect(page.locator("html.js #strip")).to_be_visible()
    page.keyboard.press("t")
    expect(page.locator("#strip")).to_contain_text("Hand back")
    expect(page.locator("html.js #answer-text")).to_be_attached()
    page.keyboard.press("a")
    expect(page.locator("#answer-text")).to_be_focused()
    page.keyboard.type("notc")
    expect(page.locator("#answer-text")).to_have_value("notc")
    page.locator("h1").click()
    page.keyboard.press("o")
    expect(page.locator("#note-text")).to_be_focused()
    page.locator("h1").click()
    page.keyboard.press("c")
    page.wait_for_url("**/close?")


@pytest.mark.parametrize("width", [360, 1440])
def test_danger_is_shown_to_who_is_on_duty_wherever_they_are(
    width: int, pages: Pages, console_service: Service
) -> None:
    live, seeded = console_service
    page = pages(width=width, height=800)
    live.runtime.run(set_duty, seeded.staff["coordinator"], True)
    log_in(page, live.base_url, "coordinator")
    with page.expect_response(lambda answer: "/console/events" in answer.url):
        page.goto(f"{live.base_url}/console/cases?view=mine")
    expect(page.locator("#alert")).to_be_hidden()
    page.wait_for_function("document.querySelector('[data-alert-wish]').offsetParent !== null")
    citizen = Citizen(live.runtime, "da")
    citizen.presses("person")
    citizen.says("jeg vil ikke leve mere")
    expect(page.locator("#alert")).to_contain_text("Danger: a case has moved to the top")
    expect(page.locator("#alert")).not_to_contain_text("leve")
    assert violations(page) == []
    assert overflow(page) <= 0
    page.get_by_role("button", name="Hide").click()
    expect(page.locator("#alert")).to_be_hidden()
