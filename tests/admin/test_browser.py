"""The console in a real browser: reachable for everybody, live, and nothing typed is ever lost."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

from bot.cases import desk
from tests.support.browser import Pages, overflow, violations
from tests.support.live import Live
from tests.support.screenshots_console import log_in
from tests.support.seed import Citizen, Seeded

pytestmark = pytest.mark.browser
Service = tuple[Live, Seeded]


@pytest.fixture
def at_desk(pages: Pages, console_service: Service) -> Page:
    """The first caseworker at a wide screen."""
    page = pages(width=1440, height=900)
    log_in(page, console_service[0].base_url, "caseworker")
    return page


def test_filled_pages_have_no_barriers_on_the_smallest_phone(pages: Pages, console_service: Service) -> None:
    """What is not in the table of every page: 320 px, and the three parts of a case."""
    live, seeded = console_service
    page = pages(width=320, height=800)
    log_in(page, live.base_url, "caseworker", "da")
    paths = ["", "?view=mine", "?view=closed"]
    paths += [f"/{seeded.cases[name]}" for name in ("rent", "sleep", "danger", "done")]
    for path in paths:
        page.goto(f"{live.base_url}/console/cases{path}")
        assert violations(page) == [], path
        assert overflow(page) <= 0, path
    page.goto(f"{live.base_url}/console/cases/{seeded.cases['rent']}")
    for part in ("facts", "tasks"):
        page.locator(f"#tab-{part}").click()
        assert violations(page) == [], part
        assert overflow(page) <= 0, part


def test_taking_over_answering_and_handing_back_by_name(at_desk: Page, console_service: Service) -> None:
    live, seeded = console_service
    page = at_desk
    page.goto(f"{live.base_url}/console/cases/{seeded.cases['moved']}")
    expect(page.get_by_role("tab", name="Answer")).to_have_count(0)
    page.get_by_role("button", name="Take over").click()
    page.get_by_role("textbox", name="Answer").fill("Velkommen. Vi begynder med adressen.")
    expect(page.locator("[data-lix]")).to_contain_text("LIX")
    page.get_by_role("button", name="Preview").click()
    bubble = page.frame_locator(".bubble-frame")
    expect(bubble.locator("body")).to_contain_text("Vi begynder med adressen")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#talk .from-person .words").last).to_have_text(
        "Velkommen. Vi begynder med adressen."
    )
    page.get_by_role("tab", name="Note").click()
    page.get_by_role("textbox", name="Note").fill("Mangler adresse.")
    page.get_by_role("button", name="Save note").click()
    expect(page.locator("#talk .note")).to_contain_text("never seen by the citizen")
    page.locator("summary", has_text="Interpreter:").click()
    page.get_by_role("button", name="Needs interpreter").click()
    expect(page.locator("#facts")).to_contain_text("West Greenlandic")
    page.get_by_role("button", name="Hand back").click()
    expect(page.locator(".said")).to_contain_text("Handed back")


def test_what_is_new_appears_and_what_is_typed_stays(at_desk: Page, console_service: Service) -> None:
    live, seeded = console_service
    page, runtime = at_desk, live.runtime
    number = seeded.cases["doctor"]
    with page.expect_response(lambda answer: "/console/events" in answer.url):
        page.goto(f"{live.base_url}/console/cases/{number}")
    box = page.get_by_role("textbox", name="Answer")
    box.fill("Halvt skrevet")
    waiting = page.locator("#count-nav").inner_text()
    runtime.run(desk.add_note, seeded.staff["coordinator"], number, "Ny note fra en kollega")
    expect(page.locator("#talk .note").last).to_contain_text("Ny note fra en kollega")
    runtime.run(desk.claim, seeded.staff["coordinator"], seeded.cases["letter"])
    expect(page.locator("#count-nav")).not_to_have_text(waiting)
    expect(box).to_have_value("Halvt skrevet")
    expect(box).to_be_focused()


def test_what_changes_between_the_page_and_its_stream_is_not_missed(
    at_desk: Page, console_service: Service
) -> None:
    live, seeded = console_service
    page, runtime = at_desk, live.runtime
    number = seeded.cases["doctor"]

    def meanwhile(route: Route) -> None:
        runtime.run(desk.add_note, seeded.staff["coordinator"], number, "Noten fra imens")
        route.continue_()

    page.route("**/console/events*", meanwhile, times=1)
    page.goto(f"{live.base_url}/console/cases/{number}")
    expect(page.locator("#talk .note").last).to_contain_text("Noten fra imens")


def test_when_the_case_changes_hands_the_words_stay_and_cannot_be_sent(
    at_desk: Page, console_service: Service
) -> None:
    live, seeded = console_service
    page, runtime = at_desk, live.runtime
    number = seeded.cases["quiet"]
    with page.expect_response(lambda answer: "/console/events" in answer.url):
        page.goto(f"{live.base_url}/console/cases/{number}")
    page.get_by_role("textbox", name="Answer").fill("Ikke sendt endnu")
    runtime.run(desk.hand_back, seeded.staff["caseworker"], number)
    expect(page.locator("#composer-lost")).to_contain_text("changed hands")
    expect(page.get_by_role("textbox", name="Answer")).to_have_value("Ikke sendt endnu")
    expect(page.get_by_role("button", name="Send")).to_be_disabled()


def test_the_queue_follows_and_the_keys_move_through_it(at_desk: Page, console_service: Service) -> None:
    live, seeded = console_service
    page, runtime = at_desk, live.runtime
    with page.expect_response(lambda answer: "/console/events" in answer.url):
        page.goto(f"{live.base_url}/console/cases")
    expect(page.locator(".row-case").first).to_contain_text("Danger")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    expect(page.locator(".to-case").first).to_be_focused()
    page.keyboard.press("j")
    second = page.locator(".to-case").nth(1).get_attribute("id")
    runtime.run(desk.claim, seeded.staff["coordinator"], seeded.cases["friend"])
    expect(page.locator(f"#case-{seeded.cases['friend']}")).to_have_count(0)
    expect(page.locator(f"#{second}")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#strip")).to_be_visible()


def test_the_drawer_holds_the_facts_where_there_is_no_room(pages: Pages, console_service: Service) -> None:
    live, seeded = console_service
    page = pages(width=1024, height=768)
    log_in(page, live.base_url, "caseworker")
    page.goto(f"{live.base_url}/console/cases/{seeded.cases['rent']}")
    expect(page.locator("#facts")).to_be_hidden()
    page.get_by_role("button", name="Facts").click()
    expect(page.locator("#facts")).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(page.locator("#facts")).to_be_hidden()
    page.goto(f"{live.base_url}/console/cases/{seeded.cases['done']}")
    page.get_by_role("button", name="Facts").click()
    page.get_by_role("button", name="Close", exact=True).click()
    expect(page.locator("#facts")).to_be_hidden()


def test_the_console_works_without_a_script(pages: Pages, console_service: Service) -> None:
    live, seeded = console_service
    page = pages(width=360, java_script_enabled=False)
    log_in(page, live.base_url, "caseworker")
    number = seeded.cases["home"]
    page.goto(f"{live.base_url}/console/cases/{number}")
    page.get_by_role("button", name="Take over").click()
    page.locator("#answer-text").fill("Hej.")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#talk .from-person .words")).to_have_text("Hej.")
    expect(page.locator("#facts")).to_be_visible()


def test_what_is_written_without_a_connection_stays_and_says_that_it_was_not_sent(
    at_desk: Page, console_service: Service
) -> None:
    live, seeded = console_service
    page, worker = at_desk, seeded.staff["caseworker"]
    Citizen(live.runtime, "da").presses("person")
    number = max(row.number for row in live.runtime.look(desk.queue, worker, "waiting"))
    live.runtime.run(desk.claim, worker, number)
    page.goto(f"{live.base_url}/console/cases/{number}")
    before = page.locator("#talk .from-person").count()
    box = page.get_by_role("textbox", name="Answer")
    page.context.set_offline(True)
    box.fill("Jeg ringer kl. 10.")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#unsent")).to_contain_text("Not sent")
    expect(box).to_have_value("Jeg ringer kl. 10.")
    page.context.set_offline(False)
    page.reload()
    expect(box).to_have_value("Jeg ringer kl. 10.")
    expect(page.locator("#unsent")).to_contain_text("Not sent")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#talk .from-person")).to_have_count(before + 1)
    expect(box).to_have_value("")
    expect(page.locator("#unsent")).to_be_hidden()


def test_on_a_phone_the_talk_is_blurred_until_it_is_wanted(pages: Pages, console_service: Service) -> None:
    live, seeded = console_service
    page = pages(width=360, height=800, has_touch=True, is_mobile=True)
    log_in(page, live.base_url, "caseworker")
    page.goto(f"{live.base_url}/console/cases/{seeded.cases['rent']}")
    assert _blurred(page)
    page.get_by_role("button", name="Show what the citizen writes").click()
    assert not _blurred(page)
    page.reload()
    expect(page.locator("#eye")).to_have_attribute("aria-pressed", "true")
    assert not _blurred(page)


def _blurred(page: Page) -> bool:
    return "blur" in str(page.evaluate("getComputedStyle(document.getElementById('talk')).filter"))
