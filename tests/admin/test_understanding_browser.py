"""Understanding in a real browser: for everybody, on a phone, by keyboard, and without a script."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from admin.routes import routes
from admin.understanding import effect
from bot.hearing.examples import Overrides
from bot.runtime import Runtime
from tests.support.browser import Pages, overflow, violations
from tests.support.live import Live, live_service
from tests.support.school import PlainSchool, go_to_school
from tests.support.screenshots_console import PAGES, log_in
from tests.support.seed import fill
from tests.support.understanding import work_on_examples

pytestmark = pytest.mark.browser
LOW = """all => all
    .filter(one => one.type !== 'checkbox' && one.getBoundingClientRect().height < 44)
    .map(one => one.outerHTML)"""
REVIEW = "/console/understanding/approval/interpreter"


def seed(runtime: Runtime) -> None:
    go_to_school(runtime)
    work_on_examples(runtime, fill(runtime), better="inissarsiorpunga maanna")


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """A service whose editors and reviewer have been at work."""
    folder = tmp_path_factory.mktemp("understanding")
    with live_service(folder, console=lambda runtime: routes(runtime, strict=True), seed=seed) as running:
        yield running


@pytest.mark.parametrize("role", ["editor", "reviewer"])
@pytest.mark.parametrize(
    ("width", "scheme", "language"),
    [(320, "dark", "da"), (1280, "light", "en")],
)
def test_pages_are_accessible(
    role: str, width: int, scheme: str, language: str, pages: Pages, live: Live
) -> None:
    page = pages(width=width, height=800, scheme=scheme)
    log_in(page, live.base_url, role, language)
    for path in PAGES[role].values():
        page.goto(live.base_url + path)
        assert page.locator("h1").count() == 1, path
        assert violations(page) == [], path
        assert overflow(page) <= 0, path


def low(page: Page) -> list[str]:
    """What is to be tapped and is lower than a finger."""
    taps = page.locator("main").locator("button:visible, a.button:visible, summary:visible, input:visible")
    found: list[str] = taps.evaluate_all(LOW)
    return found


def test_a_reviewer_corrects_and_approves_on_a_phone(pages: Pages, live: Live) -> None:
    page = pages(width=360, height=740)
    log_in(page, live.base_url, "reviewer")
    page.goto(live.base_url + REVIEW)
    assert low(page) == []
    row = page.locator("#sentence-1")
    row.get_by_role("button", name="Unsure").click()
    expect(page.locator(".said")).to_contain_text("you are unsure")
    expect(page.get_by_role("button", name="Approve", exact=True)).to_have_count(0)
    row.locator("summary").click()
    row.get_by_role("textbox", name="Better").fill("oqalutsimik pisariaqartitsivunga aqagu")
    row.get_by_role("checkbox").check()
    assert low(page) == []
    assert violations(page) == []
    assert overflow(page) <= 0
    row.get_by_role("button", name="Save as a draft").click()
    expect(page.locator(".said")).to_contain_text("Corrected")
    page.get_by_role("button", name="Approve", exact=True).click()
    expect(page.locator(".said")).to_contain_text("is approved")


def test_an_editor_works_with_the_keyboard_alone_and_without_a_script(pages: Pages, live: Live) -> None:
    page = pages(width=1280, height=800, java_script_enabled=False)
    log_in(page, live.base_url, "editor")
    page.goto(f"{live.base_url}/console/understanding")
    page.get_by_role("button", name="Make it an example").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="Sentence")).not_to_have_value("")
    page.get_by_role("checkbox").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".said")).to_contain_text("Saved as a draft")
    page.get_by_role("link", name="Drafts", exact=True).focus()
    page.keyboard.press("Enter")
    page.get_by_role("link", name="See the effect").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="The effect of the drafts")).to_be_visible()


def test_what_takes_long_is_said_and_shown_by_itself(
    pages: Pages, live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    school = live.runtime.content.hearing.school
    assert isinstance(school, PlainSchool)
    done, model = threading.Event(), school.model

    def slow(overrides: Overrides) -> dict[str, str]:
        assert done.wait(30)
        return model(overrides)

    monkeypatch.setattr(effect, "PATIENCE", 0.05)
    monkeypatch.setattr(school, "model", slow)
    page = pages(width=360, height=740)
    log_in(page, live.base_url, "editor")
    page.goto(f"{live.base_url}/console/understanding/examples/kl/housing")
    page.get_by_role("button", name="Remove").first.click()
    page.goto(f"{live.base_url}/console/understanding/effect")
    expect(page.get_by_role("status")).to_contain_text("The machine is learning")
    assert violations(page) == []
    done.set()
    expect(page.get_by_role("button", name="Publish")).to_be_visible()
