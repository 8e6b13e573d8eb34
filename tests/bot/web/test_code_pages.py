"""The pages of a recovery code: plain forms, no cookie before the right words, kind when they are wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import expect

from bot.citizens import find_chat
from bot.recovery.limits import FREE_OF_NETWORK
from tests.bot.web.conftest import events
from tests.support.browser import Pages, Scheme, overflow, violations
from tests.support.live import Live, live_service
from tests.support.screenshots_chat import begin

SHOWN = re.compile(r'<ol class="code-shown"[^>]*>(.*?)</ol>', re.DOTALL)
CLOSE = 'action="/code/others"'
CLOSED = "Samtalen er lukket på de andre telefoner."
CSRF = re.compile(r'name="csrf" value="([0-9a-f]+)"')


@pytest.fixture
def limited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A browser at a service that limits."""
    folder = tmp_path_factory.mktemp("limited")
    with (
        live_service(folder, rate_limit="on") as live,
        httpx.Client(base_url=live.base_url, timeout=20, headers={"Accept": "text/html"}) as client,
    ):
        yield client


def get_code(http: httpx.Client) -> str:
    """A talk's code, from its page."""
    csrf = CSRF.search(http.get("/code/mine").text)
    assert csrf is not None
    shown = SHOWN.search(http.post("/code/mine", data={"csrf": csrf[1]}).text)
    assert shown is not None
    return " ".join(re.findall(r"<li>(.*?)</li>", shown[1]))


def test_a_talk_goes_on_in_another_browser(live: Live, http: httpx.Client) -> None:
    http.post("/", data={"language": "da"})
    words = get_code(http)
    with httpx.Client(base_url=live.base_url, timeout=20, headers={"Accept": "text/html"}) as other:
        form = other.get("/code")
        assert "set-cookie" not in form.headers
        wrong = other.post("/code", data={"words": "hest lampe sommer"})
        assert wrong.status_code == 404
        assert "set-cookie" not in wrong.headers
        assert "hest lampe sommer" not in wrong.text
        assert 'value="person"' in wrong.text
        opened = other.post("/code", data={"words": words.upper().replace(" ", "-")})
        assert (opened.status_code, opened.headers["location"]) == (303, "/code/opened")
        assert "max-age" in opened.headers["set-cookie"].lower()
        assert "Koden er brugt nu." in other.get("/code/opened").text
        assert 'id="talk"' in other.get("/").text
        assert other.post("/code", data={"words": words}).status_code == 404
        assert len(get_code(other).split()) == 3


def test_a_lost_phone_is_closed_from_the_one_that_used_the_code(live: Live, http: httpx.Client) -> None:
    http.post("/", data={"language": "da"})
    lost = http.cookies["talk"]
    assert CLOSE not in http.get("/code/mine").text
    words = get_code(http)
    with httpx.Client(base_url=live.base_url, timeout=20, headers={"Accept": "text/html"}) as other:
        other.post("/code", data={"words": words})
        page = other.get("/code/opened").text
        assert CLOSE in page
        assert "Luk min samtale på de andre telefoner" in page
        assert "Oqarasuaat alla: oqaloqatigiinneq matujuk" in page
        assert CLOSED not in other.get("/code/closed").text, "that would not be true yet"
        csrf = CSRF.search(page)
        assert csrf is not None
        assert other.post("/code/others", data={}).status_code == 403
        assert other.post("/code/others", data={"csrf": "0" * 40}).status_code == 403
        foreign = {"Sec-Fetch-Site": "cross-site"}
        assert other.post("/code/others", data={"csrf": csrf[1]}, headers=foreign).status_code == 403
        assert live.runtime.look(find_chat, lost) is not None
        with http.stream("GET", "/chat/events") as stream:
            done = other.post("/code/others", data={"csrf": csrf[1]})
            assert any(name == "gone" for _, name, _ in events(stream)), "its open page is told"
        assert (done.status_code, done.headers["location"]) == (303, "/code/closed")
        closed = other.get("/code/closed").text
        assert CLOSED in closed
        assert CLOSE not in closed
        assert CLOSED not in other.get("/code/opened").text
        assert live.runtime.look(find_chat, lost) is None
        assert 'id="talk"' not in http.get("/").text
        assert 'id="talk"' in other.get("/").text
    assert http.post("/code/others", data={}).headers["location"] == "/"
    assert http.get("/code/closed").headers["location"] == "/"


def test_on_a_borrowed_phone_the_cookie_goes_with_the_browser(live: Live, http: httpx.Client) -> None:
    begun = http.post("/", data={"language": "da", "borrowed": "yes"}).headers["set-cookie"].lower()
    assert "max-age" not in begun
    assert 'data-borrowed="yes"' in http.get("/").text
    words = get_code(http)
    with httpx.Client(base_url=live.base_url, timeout=20) as other:
        opened = other.post("/code", data={"words": words, "borrowed": "yes"})
        assert "max-age" not in opened.headers["set-cookie"].lower()
        chat = live.runtime.look(find_chat, other.cookies["talk"])
        assert chat is not None
        assert chat.borrowed


def test_another_talk_on_this_phone_is_named_before_it_is_closed(live: Live, http: httpx.Client) -> None:
    http.post("/", data={"language": "da"})
    words = get_code(http)
    with httpx.Client(base_url=live.base_url, timeout=20) as other:
        other.post("/", data={"language": "da"})
        before = other.cookies["talk"]
        assert "Der er en anden samtale" in other.get("/code").text
        other.post("/code", data={"words": words})
        assert other.cookies["talk"] != before
        assert live.runtime.look(find_chat, before) is None


def test_nobody_makes_a_code_from_elsewhere_or_without_a_talk(http: httpx.Client) -> None:
    assert http.get("/code/mine").headers["location"] == "/"
    assert http.post("/code/mine", data={}).headers["location"] == "/"
    http.post("/", data={"language": "da"})
    assert http.post("/code/mine", data={}).status_code == 403
    csrf = CSRF.search(http.get("/code/mine").text)
    assert csrf is not None
    elsewhere = {"Sec-Fetch-Site": "cross-site"}
    assert http.post("/code/mine", data={"csrf": csrf[1]}, headers=elsewhere).status_code == 403
    assert http.post("/code", data={"words": "a b c"}, headers=elsewhere).status_code == 403


@pytest.mark.parametrize(
    "body", [b"", b"words=%FF", b"words=a&words=b", b"words[]=1", b"words=" + b"x" * 5000]
)
def test_strange_forms_are_answered(http: httpx.Client, body: bytes) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    assert http.post("/code", content=body, headers=headers).status_code in {400, 404}


def test_many_wrong_tries_bring_a_kind_page_with_other_ways(limited: httpx.Client) -> None:
    for _ in range(FREE_OF_NETWORK):
        assert limited.post("/code", data={"words": "hest lampe sommer"}).status_code == 404
    held = limited.post("/code", data={"words": "hest lampe sommer"})
    assert held.status_code == 429
    assert 0 < int(held.headers["retry-after"]) <= 60
    assert "Prøv igen om 1 min." in held.text
    assert 'value="person"' in held.text
    assert 'name="words"' not in held.text


@pytest.mark.browser
@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_the_pages_have_no_barriers_and_paper_holds_the_words(
    live: Live, pages: Pages, width: int, scheme: Scheme
) -> None:
    page = pages(width=width, height=720, scheme=scheme)

    def fine() -> None:
        assert violations(page) == []
        assert overflow(page) <= 0

    page.goto(live.base_url + "/code")
    fine()
    page.locator("#words").fill("hest lampe")
    page.locator(".code-form .button").click()
    expect(page.get_by_role("alert")).to_be_visible()
    fine()
    begin(page, live.base_url, "da")
    page.locator("#more summary").click()
    page.locator("#more a[href='/code/mine']").click()
    fine()
    page.locator("form .button").click()
    expect(page.locator(".code-shown li")).to_have_count(3)
    expect(page.locator("#print")).to_be_visible()
    fine()
    words = " ".join(page.locator(".code-shown li").all_inner_texts())
    again = pages(width=width, height=720, scheme=scheme)
    again.goto(live.base_url + "/code")
    again.locator("#words").fill(words)
    again.locator(".code-form .button").click()
    again.wait_for_url("**/code/opened")
    assert violations(again) == []
    again.locator("form[action='/code/others'] .button").click()
    expect(again.get_by_role("status")).to_contain_text("lukket på de andre telefoner")
    expect(again.locator("form[action='/code/others']")).to_have_count(0)
    assert violations(again) == []
    assert overflow(again) <= 0
    page.emulate_media(media="print")
    expect(page.locator(".code-shown")).to_be_visible()
    expect(page.locator("#print")).to_be_hidden()
    expect(page.locator("header.top")).to_be_hidden()
    assert page.title() == "Ikiorti"


@pytest.mark.browser
def test_finishing_leaves_nothing_on_the_phone(live: Live, pages: Pages) -> None:
    page = pages()
    begin(page, live.base_url, "da")
    page.evaluate("localStorage.setItem('a', 'b'); sessionStorage.setItem('a', 'b')")
    page.evaluate("caches.open('a').then(kept => kept.put('/x', new Response('y')))")
    page.locator(".top .finish").click()
    page.wait_for_url("**/finished")
    page.locator("html[data-script=ready]").wait_for()
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    assert page.evaluate("caches.keys()") == []
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)") == 0
    assert page.context.cookies() == []
    assert page.title() == "Ikiorti"
    page.go_back()
    expect(page.locator("#talk")).to_have_count(0)
