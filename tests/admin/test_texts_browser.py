"""Texts in a real browser: chips by keyboard, approving on a phone, two editors, and pages for everybody."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from admin.routes import routes
from bot.runtime import Runtime
from bot.texts.view import text_view
from tests.support.browser import Pages, overflow, violations
from tests.support.live import Live, live_service
from tests.support.reviewing import NEED, words_at_work
from tests.support.screenshots_console import log_in
from tests.support.seed import Seeded, fill

pytestmark = pytest.mark.browser
SHOWN = "appointment-label-one"
"""A text with three values."""
LOW = """all => all
    .filter(one => !['checkbox', 'radio'].includes(one.type) && one.getBoundingClientRect().height < 43.9)
    .map(one => one.outerHTML)"""
made: list[Seeded] = []


def seed(runtime: Runtime) -> None:
    made.append(fill(runtime))
    words_at_work(runtime, made[-1])


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """A service whose editors and reviewer have been at work."""
    folder = tmp_path_factory.mktemp("texts")
    with live_service(folder, console=lambda runtime: routes(runtime, strict=True), seed=seed) as running:
        yield running


def said(live: Live, text_id: str, language: str = "kl") -> str:
    """What the text says now."""
    view = live.runtime.look(text_view, made[-1].staff["editor"], text_id)
    return view.sides[language].fields[0].words


def box(page: Page, language: str, title: str = "The text") -> Locator:
    """The box with chips of one language."""
    return page.locator(".chip-box").and_(page.get_by_role("textbox", name=f"{title} {language}"))


@pytest.mark.parametrize(
    ("role", "path"),
    [
        ("editor", "/console/texts?order=shown"),
        ("editor", f"/console/texts/{NEED}"),
        ("reviewer", "/console/review?pill=asked"),
    ],
)
def test_pages_are_accessible(role: str, path: str, pages: Pages, live: Live) -> None:
    for width, scheme, language in ((320, "dark", "da"), (1280, "light", "en")):
        page = pages(width=width, height=800, scheme=scheme)
        log_in(page, live.base_url, role, language)
        page.goto(live.base_url + path)
        assert page.locator("h1").count() == 1
        assert violations(page) == []
        assert overflow(page) <= 0
        taps = page.locator("main").locator(
            "button:visible, a.button:visible, summary:visible, select:visible"
        )
        assert taps.evaluate_all(LOW) == []


def test_the_table_goes_by_keys(pages: Pages, live: Live) -> None:
    page = pages(width=1280, height=800)
    log_in(page, live.base_url, "editor")
    page.goto(f"{live.base_url}/console/texts?flow=housing")
    for key in "jjk":
        page.keyboard.press(key)
    expect(page.locator(".text-line").first).to_be_focused()
    page.keyboard.press("/")
    page.keyboard.type(NEED)
    page.keyboard.press("Enter")
    page.wait_for_url("**find=housing-need**")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{NEED}")


def test_chips_are_put_in_and_taken_out_whole_by_keyboard(pages: Pages, live: Live) -> None:
    page = pages(width=1280, height=800)
    log_in(page, live.base_url, "editor")
    page.goto(f"{live.base_url}/console/texts/{SHOWN}")
    words = box(page, "Greenlandic")
    before = said(live, SHOWN)
    assert before == "{$the-day}, nal. {$time} · {$what}"
    expect(words).to_have_text("the-day, nal. time · what")
    words.focus()
    page.keyboard.press("Control+End")
    page.keyboard.press("Backspace")
    field = page.locator('[name="kl:value"]')
    expect(field).to_have_value("{$the-day}, nal. {$time} · ")
    page.keyboard.type("(")
    page.keyboard.type(")")
    page.keyboard.press("ArrowLeft")
    insert = page.locator(".side-kl").get_by_role("button", name="Insert what").first
    insert.focus()
    page.keyboard.press("Enter")
    expect(field).to_have_value("{$the-day}, nal. {$time} · ({$what})")
    expect(page.frame_locator("#live-looks iframe >> nth=0").locator("body")).to_contain_text("(Kommunen)")
    page.get_by_role("button", name="Save", exact=True).press("Enter")
    expect(page.locator(".said")).to_contain_text("is saved and in use")
    assert said(live, SHOWN) == "{$the-day}, nal. {$time} · ({$what})"


def test_what_is_pasted_is_words_and_a_term_is_tapped_in(pages: Pages, live: Live) -> None:
    page = pages(width=1280, height=800)
    log_in(page, live.base_url, "editor")
    page.goto(f"{live.base_url}/console/texts/{NEED}")
    field = page.locator('[name="kl:value"]')
    words = box(page, "Greenlandic")
    words.focus()
    page.keyboard.press("Control+A")
    words.evaluate("""box => {
        const data = new DataTransfer();
        data.setData("text/html", "<b>Suna</b><img src=x>");
        data.setData("text/plain", "Suna ");
        box.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
    }""")
    expect(field).to_have_value("Suna ")
    page.locator("[data-term]").first.click()
    term = page.locator("[data-term]").first.get_attribute("data-term")
    expect(field).to_have_value(f"Suna {term}")
    dialogs: list[str] = []

    def stay(dialog: object) -> None:
        dialogs.append(dialog.type)  # type: ignore[attr-defined]  # Playwright's own class
        dialog.accept()  # type: ignore[attr-defined]  # the same

    page.on("dialog", stay)
    page.goto(f"{live.base_url}/console/texts")
    assert dialogs == ["beforeunload"]


def test_three_texts_are_approved_in_a_row_on_a_phone(pages: Pages, live: Live) -> None:
    page = pages(width=360, height=740)
    log_in(page, live.base_url, "reviewer")
    page.goto(f"{live.base_url}/console/review")
    seen = []
    for number in range(3):
        seen.append(page.locator(".text-form").get_attribute("action"))
        approve = page.get_by_role("button", name="Approve", exact=True)
        expect(approve).to_be_in_viewport(ratio=1)
        if number == 1:
            box(page, "Greenlandic").fill("Maskiinaavunga. Inuk atuaqataanngilaq.")
            expect(page.locator('[name="kl:value"]')).to_have_value("Maskiinaavunga. Inuk atuaqataanngilaq.")
        approve.click()
        expect(page.locator(".said")).to_contain_text("is approved")
        assert overflow(page) <= 0
    assert len({*seen, page.locator(".text-form").get_attribute("action")}) == 4
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".said")).to_contain_text("taken back")
    assert page.locator(".text-form").get_attribute("action") == seen[-1]


def test_danish_that_means_something_else_hides_the_greenlandic(pages: Pages, live: Live) -> None:
    page = pages(width=768, height=900)
    log_in(page, live.base_url, "editor")
    page.goto(f"{live.base_url}/console/texts/{NEED}")
    box(page, "Danish").fill("Hvad skal du bruge i Aalborg?")
    changed = page.get_by_role("radio", name="Meaning changed")
    expect(changed).to_be_checked()
    assert violations(page) == []
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(".side-kl h2")).to_contain_text("hidden: new meaning")
    looks = page.frame_locator("#live-looks iframe >> nth=0").locator("body")
    expect(looks).to_contain_text("Hvad skal du bruge i Aalborg?")
    expect(looks).not_to_contain_text("Suna pisariaqartippiuk")


def test_the_second_of_two_editors_keeps_both_wordings(pages: Pages, live: Live) -> None:
    text_id = "housing-tonight-city"
    editors = []
    for role in ("editor", "admin"):
        page = pages(width=1280, height=800)
        log_in(page, live.base_url, role)
        page.goto(f"{live.base_url}/console/texts/{text_id}")
        box(page, "Greenlandic").fill(f"Sumi? {role}")
        editors.append(page)
    first, second = editors
    for page in editors:
        page.get_by_role("button", name="Save", exact=True).click()
    expect(first.locator(".said")).to_contain_text("is saved")
    expect(second.get_by_role("alert")).to_contain_text("saved other words meanwhile")
    expect(second.locator(".moved dd").first).to_have_text("Sumi? editor")
    expect(box(second, "Greenlandic")).to_have_text("Sumi? admin")
    assert violations(second) == []
    second.get_by_role("checkbox", name="Save my words instead").check()
    second.get_by_role("button", name="Save", exact=True).click()
    expect(second.locator(".said")).to_contain_text("is saved")
    assert said(live, text_id) == "Sumi? admin"
