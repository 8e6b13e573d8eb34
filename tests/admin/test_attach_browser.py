"""A voice recorded in a real browser, by a citizen on the page and by who has the case; both hear the other."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.bot.media import files
from tests.support.browser import Pages, overflow, violations
from tests.support.live import Live
from tests.support.screenshots_console import log_in
from tests.support.seed import Seeded

pytestmark = pytest.mark.browser
Service = tuple[Live, Seeded]
PLAYS = """sound => new Promise((go) => {
  sound.onloadedmetadata = () => go(true);
  sound.onerror = () => go(false);
  sound.load();
})"""


def record(page: Page, start: str, stop: str) -> None:
    """Record a second of the browser's beeps."""
    page.get_by_role("button", name=start).click()
    expect(page.locator("[data-seconds]")).to_have_text("0:01")
    page.get_by_role("button", name=stop).click()
    expect(page.locator("[data-listen]")).to_be_visible()


def test_a_voice_is_recorded_by_both(pages: Pages, console_service: Service) -> None:
    live, seeded = console_service
    citizen = pages(width=360)
    citizen.goto(live.base_url)
    citizen.get_by_role("button", name="Dansk").click()
    expect(citizen.locator(".attach")).to_be_hidden()
    citizen.locator(".bar-person").click()
    citizen.locator(".attach").click()
    expect(citizen.locator("#voice")).to_be_visible()
    assert violations(citizen) == []
    assert overflow(citizen) <= 0
    record(citizen, "Indspil lyd", "Stop")
    citizen.locator("[data-discard]").click()
    expect(citizen.locator("[data-listen]")).to_be_hidden()
    record(citizen, "Indspil lyd", "Stop")
    citizen.locator("#photo").set_input_files(
        {"name": "a.jpg", "mimeType": "image/jpeg", "buffer": files.photo()}
    )
    citizen.get_by_role("button", name="Send").click()
    expect(citizen.locator("#log")).to_contain_text("Et menneske hører det")
    expect(citizen.get_by_role("img", name="Billede")).to_be_visible()
    assert citizen.locator("#log audio").evaluate(PLAYS)
    person = pages(width=360, height=900)
    log_in(person, live.base_url, "caseworker")
    person.goto(f"{live.base_url}/console/cases/{seeded.cases['doctor']}")
    person.locator("#attach summary").click()
    assert violations(person) == []
    assert overflow(person) <= 0
    record(person, "Record a voice message", "Stop")
    person.get_by_role("button", name="Send to the citizen").click()
    sound = person.locator("#talk audio")
    expect(sound).to_be_visible()
    assert sound.evaluate(PLAYS)
