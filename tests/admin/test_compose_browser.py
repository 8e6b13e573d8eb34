"""Choosing a ready answer in a real browser: searched by typing, its first blank marked, sent in Greenlandic."""

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
def test_a_ready_answer_is_found_by_typing_and_filled_in(
    width: int, pages: Pages, console_service: Service
) -> None:
    live, seeded = console_service
    page = pages(width=width, height=900)
    log_in(page, live.base_url, "caseworker")
    page.goto(f"{live.base_url}/console/cases/{seeded.cases['doctor']}")
    page.locator("#ready summary").click()
    search = page.get_by_role("searchbox", name="Search ready answers")
    expect(search).to_be_focused()
    expect(page.locator("#ready-choice")).to_be_hidden()
    assert violations(page) == []
    assert overflow(page) <= 0
    search.fill("xyzzy")
    expect(page.locator("#ready")).to_contain_text("No ready answer has that word")
    search.fill("ringer til dig")
    expect(page.locator(".ready-list button:visible")).to_have_count(1)
    search.press("Enter")
    box = page.locator("#answer-text")
    expect(box).to_have_value("Jeg ringer til dig [dag] kl. [tid].")
    expect(box).to_be_focused()
    page.keyboard.type("tirsdag")
    expect(box).to_have_value("Jeg ringer til dig tirsdag kl. [tid].")
    box.fill(f"Jeg ringer til dig tirsdag kl. {width}.")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#talk")).to_contain_text(f"Oqarasuaatikkut oqaloqatigiinneq: tirsdag, nal. {width}.")
    expect(page.locator("#talk")).to_contain_text(f"Jeg ringer til dig tirsdag kl. {width}.")
