"""Appointments in real browsers: the citizen's page and the desk beside each other, reachable for everybody."""

from __future__ import annotations

import datetime as dt

import pytest
from playwright.sync_api import Page, expect

from bot.appointments.desk import appointments_of
from tests.support.browser import Pages, overflow, violations
from tests.support.live import Live
from tests.support.screenshots_chat import begin
from tests.support.screenshots_console import log_in
from tests.support.seed import Seeded

pytestmark = pytest.mark.browser
Service = tuple[Live, Seeded]


DANISH_MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
    "november", "december",
)  # fmt: skip


def fill_in(page: Page, date: str) -> None:
    """A whole form, by the names of its fields."""
    page.get_by_label("What is it").select_option(label="The municipality")
    page.get_by_label("Date").fill(date)
    page.get_by_label("Time", exact=True).fill("10:00")
    page.get_by_role("radio", name="Duty", exact=True).check()
    page.get_by_label("Interpreter", exact=True).select_option(label="East Greenlandic")
    page.get_by_label("Or the place in words").fill("Eksempelgade 1")


def test_the_citizen_cannot_come_and_the_desk_sees_it_live(pages: Pages, console_service: Service) -> None:
    live, _ = console_service
    citizen = pages(width=360, height=640)
    begin(citizen, live.base_url, "da")
    citizen.locator(".bar-person").click()
    citizen.locator("#text").fill("Kan du finde en tid til mig?")
    citizen.locator(".send").click()
    expect(citizen.locator(".from-me", has_text="Kan du finde en tid")).to_be_visible()
    desk = pages(width=1440, height=900)
    log_in(desk, live.base_url, "caseworker")
    newest = desk.locator(".to-case").last
    expect(newest).to_be_visible()
    numbers = desk.eval_on_selector_all(".to-case", "all => all.map(each => Number(each.id.slice(5)))")
    number = max(numbers)
    desk.goto(f"{live.base_url}/console/cases/{number}")
    desk.get_by_role("button", name="Take over").click()
    desk.get_by_role("link", name="New appointment").first.click()
    day = live.runtime.clock.now().date() + dt.timedelta(days=400)
    words = f"den {day.day}. {DANISH_MONTHS[day.month - 1]} {day.year} kl. 10.00"
    fill_in(desk, day.isoformat())
    desk.get_by_role("button", name="Preview").click()
    expect(desk.locator(".preview")).to_contain_text(words)
    expect(desk.get_by_label("Or the place in words")).to_have_value("Eksempelgade 1")
    assert violations(desk) == []
    with (
        desk.expect_response(lambda answer: "/console/events" in answer.url),
        citizen.expect_response(lambda answer: "/chat/received" in answer.url),
    ):
        desk.get_by_role("button", name="Save and tell the citizen").click()
    expect(desk.locator("#appointments .appointment")).to_contain_text("has not answered")
    told = citizen.locator(".bubble", has_text=words).last
    expect(told.locator("a.calendar")).to_have_attribute(
        "href", f"/chat/appointments/{the_one(live, number)}.ics"
    )
    with desk.expect_response(lambda answer: "/console/events" in answer.url):
        desk.reload()
    expect(desk.locator("#appointments .reminder.seen")).to_contain_text("Confirmation: seen")
    citizen.get_by_role("button", name="Jeg kan ikke komme").click()
    expect(desk.locator("#appointments .appointment")).to_contain_text("Cannot come")
    expect(desk.locator("#talk")).to_contain_text("The citizen cannot come")
    expect(desk.locator("#strip")).to_contain_text("Cannot come")
    assert violations(desk) == []


def the_one(live: Live, number: int) -> str:
    """The id of the case's only appointment."""
    from bot.accounts import staff_by_email
    from tests.support.seed import STAFF

    worker = live.runtime.look(staff_by_email, STAFF["caseworker"][0])
    [view] = live.runtime.look(appointments_of, worker, number)
    return str(view.id)


@pytest.mark.parametrize(
    ("width", "scheme", "language"),
    [(320, "dark", "da"), (1024, "light", "en")],
)
def test_filled_pages_are_accessible(
    width: int, scheme: str, language: str, pages: Pages, console_service: Service
) -> None:
    live, seeded = console_service
    page = pages(width=width, height=800, scheme=scheme)
    log_in(page, live.base_url, "caseworker", language)
    number = seeded.cases["doctor"]
    page.goto(f"{live.base_url}/console/cases/{number}")
    if width < 768:
        page.locator("#tab-tasks").click()
    elif width < 1280:
        page.locator(".strip [data-drawer]").click()
    page.locator("#appointments-behind > summary").click()
    expect(page.locator("#appointments .appointment.cancelled")).to_be_visible()
    assert violations(page) == []
    assert overflow(page) <= 0
    links = page.eval_on_selector_all(".appointment > .row a", "all => all.map(each => each.pathname)")
    assert len(links) == 4
    for path in [*links[:2], f"/console/cases/{number}/appointments/new"]:
        page.goto(live.base_url + path)
        assert violations(page) == [], path
        assert overflow(page) <= 0, path


def test_by_keyboard_alone(pages: Pages, console_service: Service) -> None:
    live, seeded = console_service
    page = pages(width=1440, height=900)
    log_in(page, live.base_url, "caseworker")
    page.goto(f"{live.base_url}/console/cases/{seeded.cases['put-off']}/appointments/new")
    page.locator("#what").focus()
    page.keyboard.press("ArrowDown")
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "duty":
            break
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_role("radio", name="Duty", exact=True)).to_be_checked()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.value") == "preview":
            break
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    assert page.evaluate("document.querySelector(':invalid') !== null")
