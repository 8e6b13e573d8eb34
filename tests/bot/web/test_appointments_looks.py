"""The page of appointments in a real browser: reachable for everybody, its buttons, and no more than it says."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from bot.appointments.views import Details
from tests.support.agreed import agree, agreed, call_off, conversation_of, days_on
from tests.support.browser import Pages, Scheme, overflow, violations
from tests.support.live import Live
from tests.support.screenshots_chat import begin

pytestmark = pytest.mark.browser
SMALLEST_TOUCH = 43.5


def filled(page: Page, live: Live, language: str) -> None:
    """A talk with three appointments, one of them cancelled; the page of them."""
    begin(page, live.base_url, language)
    token = next(cookie["value"] for cookie in page.context.cookies() if cookie["name"] == "talk")
    conversation = conversation_of(live.runtime, token)
    runtime = live.runtime
    duty = Details(
        what="jobcentre", duty="duty", interpreter="east", wall=days_on(runtime, 3, "09:30"),
        words="Eksempelvej 2, indgang B", bring="brevet",
    )  # fmt: skip
    agree(runtime, conversation, duty)
    place = next(row.slug for row in runtime.content.facts.rows if row.address and row.phone)
    agree(
        runtime,
        conversation,
        Details(what="doctor", duty="offer", wall=days_on(runtime, 8, "10:15"), place=place),
    )
    gone = Details(wall=days_on(runtime, 9, "10:15"), zone="America/Nuuk")
    call_off(runtime, conversation, agree(runtime, conversation, gone))
    page.goto(live.base_url + "/appointments")


@pytest.mark.parametrize(
    ("width", "scheme", "language"),
    [(320, "light", "kl"), (320, "dark", "da"), (1440, "light", "da"), (1440, "dark", "kl")],
)
def test_a_filled_page_has_no_barriers(
    live: Live, pages: Pages, width: int, scheme: Scheme, language: str
) -> None:
    page = pages(width=width, height=720, scheme=scheme)
    begin(page, live.base_url, language)
    page.goto(live.base_url + "/appointments")
    assert violations(page) == []
    page.context.clear_cookies()
    filled(page, live, language)
    page.locator(".behind summary").click()
    assert violations(page) == []
    assert overflow(page) <= 0
    page.locator(".answers button").first.click()
    expect(page.locator(".next .answered")).to_be_visible()
    assert violations(page) == []
    small = """all => all.filter(each => each.offsetParent
        && each.getBoundingClientRect().height < least).map(each => each.outerHTML.slice(0, 120))"""
    assert page.eval_on_selector_all("a, button, summary", small.replace("least", str(SMALLEST_TOUCH))) == []


def test_without_a_script_everything_works(live: Live, pages: Pages) -> None:
    page = pages(width=360, java_script_enabled=False)
    page.goto(live.base_url + "/")
    page.get_by_role("button", name="Dansk", exact=True).click()
    token = next(cookie["value"] for cookie in page.context.cookies() if cookie["name"] == "talk")
    conversation = conversation_of(live.runtime, token)
    agree(live.runtime, conversation, Details(duty="offer", wall=days_on(live.runtime, 3, "09:30")))
    page.goto(live.base_url + "/appointments")
    page.get_by_role("button", name="Jeg kan ikke komme").click()
    expect(page.locator(".next .answered")).to_have_text("Dit svar: Jeg kan ikke komme")
    assert agreed(live.runtime, conversation)[0].answer == "cannot-come"
    with page.expect_download() as got:
        page.get_by_role("link", name="Gem i kalenderen").click()
    assert got.value.suggested_filename == "aftale.ics"
    page.get_by_role("link", name="Tilbage til samtalen").click()
    expect(page.locator(".from-me .text").last).to_have_text("Jeg kan ikke komme")


def test_the_menu_beside_the_talk_leads_there(live: Live, pages: Pages) -> None:
    page = pages()
    begin(page, live.base_url, "da")
    page.locator("#more summary").click()
    page.get_by_role("link", name="Dine aftaler").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Dine aftaler")
