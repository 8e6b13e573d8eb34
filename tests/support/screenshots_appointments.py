"""Pictures of appointments: a citizen's page, and the desk's list, form, preview and question before cancelling."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from playwright.sync_api import Browser, Page

from bot.appointments.views import Details
from tests.support.agreed import agree, call_off, conversation_of, days_on
from tests.support.browser import Scheme, new_context
from tests.support.live import Live
from tests.support.screenshots_chat import begin
from tests.support.screenshots_console import log_in

THEMES: tuple[Scheme, ...] = ("light", "dark")


def fill_diary(page: Page, live: Live) -> None:
    """Three appointments of the talk in this browser, one of them cancelled."""
    token = next(cookie["value"] for cookie in page.context.cookies() if cookie["name"] == "talk")
    runtime, conversation = live.runtime, conversation_of(live.runtime, token)
    meeting = Details(
        what="jobcentre", duty="duty", interpreter="east", wall=days_on(runtime, 3, "09:30"),
        words="Eksempelvej 2, indgang B", bring="brevet",
    )  # fmt: skip
    agree(runtime, conversation, meeting)
    place = next(row.slug for row in runtime.content.facts.rows if row.address and row.phone)
    doctor = Details(
        what="doctor", duty="offer", interpreter="west", wall=days_on(runtime, 8, "10:15"), place=place
    )
    agree(runtime, conversation, doctor)
    gone = Details(wall=days_on(runtime, 9, "10:15"), zone="America/Nuuk")
    call_off(runtime, conversation, agree(runtime, conversation, gone))


def shoot_citizen(browser: Browser, live: Live, out: Path) -> None:
    """Fill ``out`` with ``appointments…-<width>-<language>-<theme>.png``."""
    out.mkdir(parents=True, exist_ok=True)
    for width, height in ((360, 640), (1280, 800)):
        for theme in THEMES:
            for language in ("da", "kl"):
                context = new_context(browser, width=width, height=height, scheme=theme)
                page = context.new_page()
                ending = f"{width}-{language}-{theme}.png"
                begin(page, live.base_url, language)
                page.goto(live.base_url + "/appointments")
                page.screenshot(path=out / f"appointments-none-{ending}", full_page=True)
                fill_diary(page, live)
                page.goto(live.base_url + "/appointments")
                page.screenshot(path=out / f"appointments-{ending}", full_page=True)
                page.locator(".answers button").last.click()
                page.locator(".behind summary").click()
                page.screenshot(path=out / f"appointments-answered-{ending}", full_page=True)
                page.goto(live.base_url + "/")
                page.locator("#talk[data-script=ready]").wait_for()
                page.screenshot(path=out / f"appointments-talk-{ending}")
                context.close()


def shoot_desk(browser: Browser, base_url: str, out: Path) -> None:
    """Fill ``out`` with ``console-appointments…``, for a seeded service; a citizen of it cannot come."""
    out.mkdir(parents=True, exist_ok=True)
    for width, height in ((360, 740), (1024, 768), (1440, 900)):
        for theme in THEMES:
            for language in ("da", "en"):
                context = new_context(browser, width=width, height=height, scheme=theme)
                page = context.new_page()
                ending = f"{width}-{language}-{theme}.png"
                log_in(page, base_url, "caseworker", language)
                page.goto(f"{base_url}/console/cases?view=mine")
                case = page.locator(".to-case:has(.mark.danger)").first.get_attribute("href")
                page.goto(f"{base_url}{case}")
                if width == 360:
                    page.locator("#tab-tasks").click()
                elif width == 1024:
                    page.locator(".strip [data-drawer]").click()
                page.locator("#appointments-heading").scroll_into_view_if_needed()
                page.screenshot(path=out / f"console-appointments-{ending}", full_page=width == 360)
                cancel = page.locator(".appointment > .row a").nth(1).get_attribute("href")
                page.goto(f"{base_url}{case}/appointments/new")
                fill_form(page)
                page.locator("button[value=preview]").click()
                page.locator(".preview").wait_for()
                page.screenshot(path=out / f"console-appointments-preview-{ending}", full_page=True)
                page.goto(f"{base_url}{cancel}")
                page.screenshot(path=out / f"console-appointments-cancel-{ending}", full_page=True)
                context.close()


def fill_form(page: Page) -> None:
    """A whole form of a new appointment."""
    page.locator("#what").select_option("jobcentre")
    today = dt.date.fromisoformat(page.locator("#date").get_attribute("min") or "")
    page.locator("#date").fill((today + dt.timedelta(days=40)).isoformat())
    page.locator("#clock").fill("09:30")
    page.locator("input[name=duty][value=duty]").check()
    page.locator("#interpreter").select_option("east")
    page.locator("#words").fill("Eksempelvej 2, indgang B")
    page.locator("#bring").fill("brevet")
