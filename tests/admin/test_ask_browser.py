"""Asking with choices and sending a place in a real browser, the bubble looked at first."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.browser import Pages, overflow, violations
from tests.support.live import Live
from tests.support.screenshots_console import log_in
from tests.support.seed import Seeded

pytestmark = pytest.mark.browser
Service = tuple[Live, Seeded]


@pytest.mark.parametrize("width", [360, 1280])
def test_a_question_is_looked_at_as_its_bubble_and_sent(
    width: int, pages: Pages, console_service: Service
) -> None:
    live, seeded = console_service
    page = pages(width=width, height=900)
    log_in(page, live.base_url, "caseworker")
    page.goto(f"{live.base_url}/console/cases/{seeded.cases['doctor']}")
    page.locator("#answer-text").fill(f"Hvornår kan du komme i {width}?")
    page.get_by_text("Ask with choices").first.click()
    page.get_by_label("Choice 1").fill("Mandag")
    page.get_by_label("Choice 2").fill("Tirsdag")
    page.locator("#with-place summary").click()
    page.get_by_label("Search a place").fill("aalborg")
    page.get_by_label("Search a place").press("Enter")
    place = page.locator(".places-found input").nth(1)
    place.check()
    expect(page.get_by_label("Choice 2")).to_have_value("Tirsdag")
    assert violations(page) == []
    assert overflow(page) <= 0
    page.get_by_role("button", name="Preview").click()
    bubble = page.frame_locator(".bubble-frame")
    expect(bubble.locator(".own-words")).to_have_text("dansk")
    expect(bubble.locator(".choice").nth(1)).to_contain_text("Tirsdag")
    expect(bubble.locator(".place")).to_have_count(1)
    # Drawn with the citizen's own styles.
    assert bubble.locator(".choice").first.evaluate("each => getComputedStyle(each).borderTopWidth") == "2px"
    assert violations(page) == []
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.locator("#talk")).to_contain_text(f"Hvornår kan du komme i {width}?")
    expect(page.locator("#talk .choices").last).to_contain_text("Mandag")
