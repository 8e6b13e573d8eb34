"""What the page does on a real phone's browser: it offers, asks only when pressed, keeps little, and forgets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from bot.citizens import find_chat
from bot.push.browsers import has_push
from tests.support.browser import Pages, Scheme, overflow, violations
from tests.support.live import Live
from tests.support.push_endpoint import PushEndpoint, push_endpoint
from tests.support.screenshots_chat import begin, press

pytestmark = pytest.mark.browser

LINES = {
    "da": ["tirsdag den 5. januar kl. 10", "Det er en pligt at komme"],
    "kl": ["januaarip 5-at nal. 10", "Pisussaaffik"],
}
AHEAD = {
    "id": "1",
    "starts_at": "2999-01-05T09:00:00Z",
    "wall": "2999-01-05T10:00",
    "zone": "Europe/Copenhagen",
    "lines": LINES,
}
PAST = AHEAD | {"id": "2", "starts_at": "2020-01-05T09:00:00Z", "lines": {"da": ["forbi"], "kl": ["forbi"]}}

STUB = """
const made = KEYS;
let current = null;
window.asked = 0;
Object.defineProperty(Notification, "permission", { get: () => window.answered || "default" });
Notification.requestPermission = async () => {
  window.asked += 1;
  return (window.answered = "ANSWER");
};
PushManager.prototype.getSubscription = async () => current;
PushManager.prototype.subscribe = async (options) => {
  if (!options.userVisibleOnly || options.applicationServerKey.length !== 65) throw new Error("not so");
  current = { endpoint: made.endpoint, toJSON: () => made, unsubscribe: async () => ((current = null), true) };
  return current;
};
"""
"""No push service can be reached from a test; what the browser would say is said here, the rest is real."""


@pytest.fixture
def endpoint() -> Iterator[PushEndpoint]:
    with push_endpoint() as running:
        yield running


def on_phone(page: Page, endpoint: PushEndpoint, answer: str = "granted") -> None:
    made = json.dumps(endpoint.browser().subscription)
    page.add_init_script(STUB.replace("KEYS", made).replace("ANSWER", answer))


def has_appointments(page: Page, *found: dict[str, Any]) -> None:
    page.route("**/chat/appointments", lambda route: route.fulfill(json={"appointments": list(found)}))


def worker_is_ready(page: Page) -> None:
    page.evaluate("navigator.serviceWorker.ready.then((found) => found.active && true)")
    page.wait_for_function("navigator.serviceWorker.controller !== null")


def citizen_of(live: Live, page: Page) -> Any:
    token = next(cookie["value"] for cookie in page.context.cookies() if cookie["name"] == "talk")
    chat = live.runtime.look(find_chat, token)
    assert chat is not None
    return chat.citizen_id


def button(page: Page, name: str) -> Any:
    return page.locator(f"#offer [data-phone={name}]")


def test_nothing_is_offered_before_there_is_a_reason_and_nothing_asked_before_a_press(
    live: Live, pages: Pages, endpoint: PushEndpoint
) -> None:
    page = pages()
    on_phone(page, endpoint)
    begin(page, live.base_url, "da")
    worker_is_ready(page)
    expect(page.locator("#offer")).to_be_hidden()
    press(page, ".bar-person")
    expect(button(page, "allow")).to_be_visible()
    assert "Der er nyt til dig" in page.locator("#offer-words").inner_text()
    assert page.evaluate("window.asked") == 0


@pytest.mark.parametrize("language", ["da", "kl"])
def test_a_press_asks_subscribes_and_can_be_taken_back(
    live: Live, pages: Pages, endpoint: PushEndpoint, language: str
) -> None:
    page = pages()
    on_phone(page, endpoint)
    begin(page, live.base_url, language)
    press(page, ".bar-person")
    button(page, "allow").click()
    expect(page.locator("#offer-said")).to_contain_text("Telefonen siger til, når der er nyt.")
    assert page.evaluate("window.asked") == 1
    citizen = citizen_of(live, page)
    assert live.runtime.look(has_push, citizen)
    expect(button(page, "allow")).to_be_hidden()
    page.locator("#more summary").click()
    page.locator(".sheet [data-phone=stop]").click()
    expect(page.locator("#offer-said")).to_contain_text("Telefonen er stille nu.")
    assert not live.runtime.look(has_push, citizen)


def test_a_phone_that_refuses_is_promised_nothing(live: Live, pages: Pages, endpoint: PushEndpoint) -> None:
    page = pages()
    on_phone(page, endpoint, "denied")
    begin(page, live.base_url, "da")
    press(page, ".bar-person")
    button(page, "allow").click()
    expect(page.locator("#offer-said")).to_contain_text("Telefonen tager ikke imod beskeder.")
    assert not live.runtime.look(has_push, citizen_of(live, page))
    expect(button(page, "allow")).to_be_hidden()


def test_not_now_is_an_answer(live: Live, pages: Pages, endpoint: PushEndpoint) -> None:
    page = pages()
    on_phone(page, endpoint)
    begin(page, live.base_url, "da")
    press(page, ".bar-person")
    button(page, "later").click()
    expect(page.locator("#offer")).to_be_hidden()
    page.reload()
    page.locator("#talk[data-script=ready]").wait_for()
    page.locator("#more summary").click()
    expect(page.locator(".sheet [data-phone=allow]")).to_be_visible()
    expect(page.locator("#offer")).to_be_hidden()


def test_a_notice_is_neutral_and_one_takes_the_others_place(live: Live, pages: Pages) -> None:
    page = pages()
    page.context.grant_permissions(["notifications"], origin=live.base_url)
    begin(page, live.base_url, "kl")
    worker_is_ready(page)
    session = page.context.new_cdp_session(page)
    registrations: list[str] = []
    session.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda found: registrations.extend(each["registrationId"] for each in found["registrations"]),
    )
    session.send("ServiceWorker.enable")
    page.wait_for_function("navigator.serviceWorker.controller !== null")
    shown = """(expected) => navigator.serviceWorker.ready.then((found) => found.getNotifications()).then((all) =>
        JSON.stringify(all.map((each) => [each.title, each.body, each.tag, new URL(each.icon).pathname])) === expected
    )"""
    for words, body in (
        ('{"title": "Ikiorti", "body": "Der er nyt til dig"}', "Der er nyt til dig"),
        ("x", ""),
    ):
        given = {"origin": live.base_url, "registrationId": registrations[0], "data": words}
        session.send("ServiceWorker.deliverPushMessage", given)
        expected = f'[["Ikiorti","{body}","news","/icon-192.png"]]'
        page.wait_for_function(shown, arg=expected)


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
def test_without_a_connection_the_phone_shows_kept_appointments_and_numbers(
    live: Live, pages: Pages, width: int, scheme: Scheme
) -> None:
    page = pages(width=width, scheme=scheme)
    has_appointments(page, PAST, AHEAD)
    begin(page, live.base_url, "kl")
    worker_is_ready(page)
    button(page, "keep").click()
    expect(page.locator("#offer-said")).to_contain_text("gemt på telefonen")
    page.context.set_offline(True)
    page.reload()
    page.locator("html[data-script=ready]").wait_for()
    expect(page.get_by_text("Der er ikke net")).to_be_visible()
    expect(page.locator("#appointments .place-line")).to_have_text([*LINES["kl"], *LINES["da"]])
    expect(page.locator("#none")).to_be_hidden()
    assert page.locator("a[href='tel:112']").is_visible()
    assert violations(page) == []
    assert overflow(page) <= 0
    page.context.set_offline(False)
    expect(page.locator("#talk")).to_be_visible()


def test_without_having_been_asked_the_phone_keeps_no_appointment_and_never_a_word(
    live: Live, pages: Pages
) -> None:
    page = pages()
    has_appointments(page, AHEAD)
    begin(page, live.base_url, "da")
    worker_is_ready(page)
    page.locator("#text").fill("hemmeligt ord")
    page.locator("#text").press("Enter")
    expect(page.locator(".waits")).to_have_count(0)
    page.reload()
    worker_is_ready(page)
    kept = page.evaluate(
        """async () => {
          const all = [];
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) {
              all.push([new URL(request.url).pathname, await (await cache.match(request)).text()]);
            }
          }
          return all;
        }"""
    )
    assert {path for path, _ in kept} >= {"/offline"}
    assert not [path for path, words in kept if "hemmeligt" in words or "pligt at komme" in words]
    assert not [path for path, _ in kept if path == "/" or path.startswith("/chat")]
    page.context.set_offline(True)
    page.goto(live.base_url + "/")
    expect(page.locator("#none")).to_be_visible()
    assert "hemmeligt" not in page.content()


def test_finishing_leaves_no_worker_no_copy_and_no_memory(
    live: Live, pages: Pages, endpoint: PushEndpoint
) -> None:
    page = pages()
    on_phone(page, endpoint)
    has_appointments(page, AHEAD)
    begin(page, live.base_url, "da")
    worker_is_ready(page)
    button(page, "keep").click()
    button(page, "allow").click()
    expect(page.locator("#offer-said")).to_contain_text("Telefonen siger til")
    citizen = citizen_of(live, page)
    page.locator(".top .finish").click()
    page.wait_for_url("**/finished")
    page.locator("html[data-script=ready]").wait_for()
    left = """Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()])
        .then(([kept, workers]) => kept.length + workers.length + localStorage.length + sessionStorage.length)"""
    assert page.evaluate(left) == 0
    assert not live.runtime.look(has_push, citizen)


def test_a_phone_that_takes_it_back_in_its_settings_is_believed(
    live: Live, pages: Pages, endpoint: PushEndpoint
) -> None:
    page = pages()
    on_phone(page, endpoint)
    begin(page, live.base_url, "da")
    press(page, ".bar-person")
    button(page, "allow").click()
    expect(page.locator("#offer-said")).to_contain_text("Telefonen siger til")
    citizen = citizen_of(live, page)
    page.add_init_script("window.answered = 'denied'")
    with page.expect_response(lambda answer: answer.request.method == "DELETE") as taken_back:
        page.reload()
    assert taken_back.value.status == 204
    assert not live.runtime.look(has_push, citizen)


def test_what_is_erased_or_cancelled_leaves_the_phone_too(live: Live, pages: Pages) -> None:
    page = pages()
    found = [AHEAD]
    page.route("**/chat/appointments", lambda route: route.fulfill(json={"appointments": found}))
    begin(page, live.base_url, "da")
    button(page, "keep").click()
    expect(page.locator("#offer-said")).to_contain_text("gemt på telefonen")
    kept = "caches.match('/kept/appointments').then((found) => found.json()).then((all) => all.length)"
    assert page.evaluate(kept) == 1
    found.clear()
    press(page, ".bar-menu")
    page.wait_for_function(f"{kept}.then((count) => count === 0)")


def test_a_page_nobody_looks_at_takes_nothing_in(live: Live, pages: Pages) -> None:
    page = pages()
    begin(page, live.base_url, "da")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    look = (
        "(hidden) => { Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });"
    )
    look += " document.dispatchEvent(new Event('visibilitychange')); }"
    page.evaluate(look, True)
    other = page.context.new_page()
    other.goto(live.base_url + "/")
    other.locator("#text").fill("fra den anden")
    other.locator("#text").press("Enter")
    expect(other.locator(".from-me")).to_have_count(1)
    expect(other.locator(".waits")).to_have_count(0)
    assert page.locator(".from-me").count() == 0
    page.evaluate(look, False)
    expect(page.locator(".from-me")).to_have_count(1)
    assert any("/chat/events" in url for url in asked)


def test_on_a_borrowed_phone_nothing_is_offered_or_kept(live: Live, pages: Pages) -> None:
    page = pages()
    has_appointments(page, AHEAD)

    def borrowed(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(
            response=answer, body=answer.text().replace('data-borrowed="no"', 'data-borrowed="yes"')
        )

    begin(page, live.base_url, "da")
    page.route(live.base_url + "/", borrowed)
    page.evaluate("caches.keys().then((all) => Promise.all(all.map((each) => caches.delete(each))))")
    page.reload()
    page.locator("#talk[data-borrowed=yes][data-script=ready]").wait_for()
    expect(page.locator("#offer")).to_be_hidden()
    page.locator("#more summary").click()
    expect(page.locator(".sheet [data-phone]:visible")).to_have_count(0)
