"""The live page in a real browser: sending, losing the connection, two tabs, finishing."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.support.browser import Pages
from tests.support.live import Live
from tests.support.screenshots_chat import begin, press

pytestmark = pytest.mark.browser


def say(page: Page, words: str) -> None:
    page.locator("#text").fill(words)
    page.locator("#text").press("Enter")


def ordinals(page: Page) -> list[int]:
    found: list[int] = page.eval_on_selector_all(
        "#log .bubble", "all => all.map(each => Number(each.dataset.ordinal))"
    )
    return found


def test_what_is_said_is_shown_once_and_in_order(live: Live, pages: Pages) -> None:
    page = pages()
    begin(page, live.base_url, "da")
    press(page, ".live .choice")
    say(page, "første")
    say(page, "anden")
    expect(page.locator(".from-me .text")).to_have_text([re.compile(".+"), "første", "anden"])
    expect(page.locator("[data-ordinal='999999999']")).to_have_count(0)
    expect(page.locator("#typing")).to_be_hidden()
    found = ordinals(page)
    assert found == sorted(found)
    assert len(set(found)) == len(found)
    page.reload()
    assert ordinals(page)[: len(found)] == found


def test_only_the_last_question_has_buttons(live: Live, pages: Pages) -> None:
    page = pages()
    begin(page, live.base_url, "kl")
    press(page, ".live .choice")
    expect(page.locator(".bubble.live")).to_have_count(1)
    assert page.locator(".choice:visible").count() == page.locator(".live .choice").count() > 0


def test_what_is_said_without_connection_is_marked_and_sent_later(live: Live, pages: Pages) -> None:
    page = pages()
    begin(page, live.base_url, "da")
    page.context.set_offline(True)
    say(page, "uden net")
    expect(page.locator(".unsent:visible")).to_have_count(1)
    expect(page.locator("#offline")).to_be_visible()
    assert "uden net" in str(page.evaluate("sessionStorage.getItem('unsent')"))
    page.context.set_offline(False)
    expect(page.locator(".unsent:visible")).to_have_count(0)
    expect(page.locator("#offline")).to_be_hidden()
    page.reload()
    expect(page.locator(".from-me .text")).to_have_text(["uden net"])


def test_an_answer_lost_on_the_way_is_not_said_twice(live: Live, pages: Pages) -> None:
    page = pages()
    begin(page, live.base_url, "da")
    lost: list[int] = []

    def lose_first(route: Route) -> None:
        if not lost:
            lost.append(route.fetch().status)
            route.abort()
        else:
            route.continue_()

    page.route("**/chat/messages", lose_first)
    say(page, "kun en gang")
    expect(page.locator(".waits")).to_have_count(0)
    page.reload()
    expect(page.locator(".from-me .text")).to_have_text(["kun en gang"])
    assert lost == [202]


def test_without_streams_the_page_asks(live: Live, pages: Pages) -> None:
    page = pages()
    page.route("**/chat/events*", lambda route: route.fulfill(status=502))
    begin(page, live.base_url, "da")
    press(page, ".live .choice")
    assert page.locator(".bubble.live .choice").count() > 0


def test_a_stream_that_gives_nothing_is_left(live: Live, pages: Pages) -> None:
    page = pages()
    page.route("**/chat/events*", lambda route: None)
    page.clock.install()
    begin(page, live.base_url, "da")
    page.clock.fast_forward(11_000)
    say(page, "hej")
    page.clock.fast_forward(5_000)
    expect(page.locator(".from-me:not(.waits)")).to_have_count(1)
    page.clock.fast_forward(5_000)
    expect(page.locator("#log .bubble.from-me ~ .bubble.from-bot").first).to_be_visible()


def test_two_tabs_show_the_same(live: Live, pages: Pages) -> None:
    one = pages()
    begin(one, live.base_url, "da")
    two = one.context.new_page()
    two.goto(live.base_url + "/")
    say(one, "fra den ene")
    say(two, "fra den anden")
    for page in (one, two):
        expect(page.locator(".from-me .text")).to_have_count(2)
        expect(page.locator(".waits")).to_have_count(0)
    expect(one.locator("#typing")).to_be_hidden()
    expect(two.locator("#typing")).to_be_hidden()
    assert ordinals(one) == ordinals(two)


def test_finish_leaves_nothing_in_any_tab(live: Live, pages: Pages) -> None:
    one = pages()
    begin(one, live.base_url, "kl")
    two = one.context.new_page()
    two.goto(live.base_url + "/")
    say(one, "hemmeligt")
    expect(two.locator(".from-me")).to_have_count(1)
    one.locator(".finish").click()
    one.wait_for_url("**/finished")
    two.wait_for_url("**/finished")
    assert one.context.cookies() == []
    for page in (one, two):
        assert page.evaluate("sessionStorage.length + localStorage.length") == 0
        assert "hemmeligt" not in page.content()
    one.go_back()
    assert "hemmeligt" not in one.content()
    assert one.locator("#log").count() == 0


def test_danger_shows_112_before_the_answer_has_come(live: Live, pages: Pages) -> None:
    page = pages()
    begin(page, live.base_url, "da")
    page.context.set_offline(True)
    page.locator(".bar-danger").click()
    expect(page.locator("#danger-now a[href='tel:112']")).to_be_visible()
    page.context.set_offline(False)
    expect(page.locator("[data-notice=crisis] a[href='tel:112']").first).to_be_visible()


def test_the_danish_folds_for_the_whole_talk_and_never_in_danger(live: Live, pages: Pages) -> None:
    page = pages()
    begin(page, live.base_url, "kl")
    expect(page.locator(".beneath:visible").first).to_be_visible()
    page.locator("#more summary").click()
    page.locator("#fold").click()
    expect(page.locator(".beneath.folds:visible")).to_have_count(0)
    press(page, ".live .choice")
    expect(page.locator(".beneath.folds:visible")).to_have_count(0)
    press(page, ".bar-danger")
    expect(page.locator("[data-notice=crisis] .beneath:visible").first).to_be_visible()
    page.reload()
    expect(page.locator(".beneath.folds:visible")).to_have_count(0)


def test_the_language_changes_the_page_around_the_talk(live: Live, pages: Pages) -> None:
    page = pages()
    begin(page, live.base_url, "da")
    page.locator("#more summary").click()
    page.locator(".sheet-button[name=language]").click()
    expect(page.locator("html[lang=kl]")).to_have_count(1)
    expect(page.locator("#log .bubble").last).to_contain_text("dansk")


def test_the_sheet_is_left_by_escape_and_by_a_tap_beside_it(live: Live, pages: Pages) -> None:
    page = pages()
    begin(page, live.base_url, "da")
    summary = page.locator("#more summary")
    summary.click()
    expect(page.locator(".sheet")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".sheet")).to_be_hidden()
    expect(summary).to_be_focused()
    summary.click()
    page.mouse.click(5, 300)
    expect(page.locator(".sheet")).to_be_hidden()


def test_a_talk_by_keyboard_alone(live: Live, pages: Pages) -> None:
    page = pages(width=1280, height=800)
    page.goto(live.base_url + "/")
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.value") == "da":
            break
    page.keyboard.press("Enter")
    page.locator(".bubble.live .choice").first.wait_for()
    page.locator("#talk[data-script=ready]").wait_for()
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.live .choice')"):
            break
    page.keyboard.press("Enter")
    expect(page.locator(".from-me:not(.waits)")).to_have_count(1)
    page.locator(".from-me ~ .bubble.live .choice").first.wait_for()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.live .choice')")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "text":
            break
    page.keyboard.type("hej\n")
    expect(page.locator(".from-me")).to_have_count(2)


def test_whoever_reads_further_up_is_left_there(live: Live, pages: Pages) -> None:
    page = pages()
    begin(page, live.base_url, "kl")
    for _ in range(3):
        press(page, ".bar-menu")
    other = page.context.new_page()
    other.goto(live.base_url + "/")
    page.evaluate("window.scrollTo(0, 0)")
    before = page.locator("#log .bubble").count()
    say(other, "hej")
    expect(page.locator("#log .bubble").nth(before + 1)).to_be_attached()
    assert page.evaluate("window.scrollY") == 0


def test_a_script_that_was_refused_leaves_a_page_that_works(live: Live, pages: Pages) -> None:
    page = pages(java_script_enabled=False)
    page.goto(live.base_url + "/")
    page.locator("button[value=kl]").click()
    page.locator(".live .choice").first.click()
    expect(page.locator(".from-me")).to_have_count(1)
    page.locator("#text").fill("uden script")
    page.locator(".send").click()
    expect(page.locator(".from-me")).to_have_count(2)
    page.locator("#more summary").click()
    page.locator(".sheet-button[value=back]").click()
    expect(page.locator(".bubble.live .choice").first).to_be_visible()
    page.locator(".finish").click()
    assert page.url.endswith("/finished")
