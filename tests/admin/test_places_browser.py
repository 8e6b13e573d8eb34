"""The directory on a phone in somebody's hand: a place is found, closed for today, given another number."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import Pages, overflow, violations
from tests.support.live import Live
from tests.support.screenshots_console import log_in
from tests.support.seed import Seeded

pytestmark = pytest.mark.browser
TAPS, KEYS = 4, 20
"""What the commonest change may take of somebody in a hurry: at a second a tap and a third of a second a key it is
done in less than twenty seconds, with time to read."""
COUNT = """() => {
  const held = JSON.parse(sessionStorage.getItem("touched") ?? '{"taps": 0, "keys": 0}');
  const keep = () => sessionStorage.setItem("touched", JSON.stringify(held));
  addEventListener("pointerdown", () => { held.taps += 1; keep(); }, true);
  addEventListener("keydown", () => { held.keys += 1; keep(); }, true);
}"""


def touched(page: Page) -> tuple[int, int]:
    """Taps and keys so far."""
    found = page.evaluate("JSON.parse(sessionStorage.getItem('touched') ?? '{}')")
    return found.get("taps", 0), found.get("keys", 0)


def test_the_commonest_changes_take_few_touches(pages: Pages, console_service: tuple[Live, Seeded]) -> None:
    live, _ = console_service
    page = pages(width=360, height=740)
    log_in(page, live.base_url, "editor")
    page.add_init_script(f"({COUNT})()")
    page.goto(f"{live.base_url}/console/places?lang=en")
    page.get_by_label("Search").click()
    page.keyboard.type("skadestue")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Den Sociale Skadestue").click()
    page.get_by_role("button", name="Closed today").click()
    expect(page.get_by_role("status")).to_contain_text("closed that day")
    taps, keys = touched(page)
    assert taps <= TAPS
    assert keys <= KEYS
    assert overflow(page) <= 0
    page.get_by_role("button", name="Open as usual").first.click()
    page.get_by_label("Phone").fill("00 00 00 01")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("status")).to_contain_text("is saved")
    assert touched(page)[0] - taps <= TAPS
    assert not list(violations(page))


def test_by_keyboard_alone_a_place_is_found_and_closed(
    pages: Pages, console_service: tuple[Live, Seeded]
) -> None:
    live, _ = console_service
    page = pages(width=360, height=740)
    log_in(page, live.base_url, "editor")
    page.goto(f"{live.base_url}/console/places?lang=en")
    page.get_by_label("Search").focus()
    page.keyboard.type("skadestue")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Den Sociale Skadestue").press("Enter")
    page.get_by_role("button", name="Closed today").press("Enter")
    again = page.get_by_role("button", name="Open as usual").first
    expect(again).to_be_visible()
    again.press("Enter")
    expect(page.get_by_role("button", name="Closed today")).to_be_visible()
