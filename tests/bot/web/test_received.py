"""What counts as received where a page says itself what it shows: on both databases, and with a real page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select

from bot.citizens import find_chat
from bot.push import errands as due
from bot.push import queue
from bot.push.errands import take_pushes
from bot.runtime import Work
from storage.conversations.tables import message
from storage.errands.tables import errand
from tests.bot.push.conftest import Hours
from tests.bot.web.conftest import Citizen, events
from tests.bot.web.test_code_pages import CSRF
from tests.bot.web.test_push import person_answers
from tests.support.browser import Pages
from tests.support.live import Live, live_service
from tests.support.push_endpoint import PushEndpoint, push_endpoint
from tests.support.screenshots_chat import begin, press

Times = dict[str, dt.datetime | None]


@pytest.fixture
def service(tmp_path: Path, database_url: str) -> Iterator[Live]:
    """A service on each kind of database."""
    with live_service(tmp_path / "live", database_url=database_url) as running:
        yield running


@pytest.fixture
def endpoint() -> Iterator[PushEndpoint]:
    with push_endpoint() as running:
        yield running


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    """The clock that phones are woken by; it stands still until it is told."""
    clock = Hours()
    monkeypatch.setattr(queue, "real_now", clock)
    monkeypatch.setattr(due, "real_now", clock)
    return clock


def times(live: Live, token: str) -> Times:
    """When each message that is not the citizen's own was received."""

    def look(work: Work) -> Times:
        chat = find_chat(work, token)
        assert chat is not None
        mine = (message.c.conversation_id == chat.conversation_id) & (message.c.sender != "me")
        rows = work.conn.execute(select(message.c.id, message.c.received_at).where(mine))
        return {str(row.id): row.received_at for row in rows}

    return live.runtime.look(look)


def given(citizen: Citizen, fits: str, after: int = 0, view: str = "") -> dict[str, Any]:
    """Read the stream as our page does until a message of this sender is there; nothing is said of it."""
    how = {"ack": "1", "after": str(after)} | ({"view": view} if view else {})
    with citizen.http.stream("GET", "/chat/events", params=how) as stream:
        found: dict[str, Any] = {}
        for _, name, data in events(stream):
            if name in {"message", "bubble"} and data.get("from", data.get("sender")) == fits:
                found = data
            if name in {"state", "strip"} and found:
                # The state comes after the messages; what lies behind it was looked for once more.
                return found
    raise AssertionError("the stream ended first")


def shown(citizen: Citizen, seq: int) -> int:
    return citizen.http.post("/chat/received", json={"seq": seq}).status_code


def push_errands(live: Live) -> int:
    return live.runtime.look(
        lambda work: len(work.conn.execute(select(errand.c.id).where(errand.c.kind == "push")).all())
    )


@pytest.mark.parametrize("view", ["", "page"])
def test_what_was_written_into_a_dead_connection_is_not_received_and_the_phone_is_woken(
    service: Live, endpoint: PushEndpoint, hours: Hours, view: str
) -> None:
    citizen = Citizen(service.base_url)
    citizen.http.post("/chat/push", json=endpoint.browser().subscription)
    person_answers(service, citizen, "Et eksempel.")
    answer = given(citizen, "person", view=view)
    assert times(service, citizen.token)[answer["id"]] is None
    hours.pass_by(seconds=6)
    assert endpoint.next().fault == ""
    assert times(service, citizen.token)[answer["id"]] is None, "a notice says nothing of the message"
    citizen.http.close()


def test_what_a_page_says_it_shows_is_received_and_wakes_nobody(
    service: Live, endpoint: PushEndpoint, hours: Hours
) -> None:
    citizen = Citizen(service.base_url)
    citizen.http.post("/chat/push", json=endpoint.browser().subscription)
    person_answers(service, citizen, "Et eksempel.")
    answer = given(citizen, "person")
    assert push_errands(service) > 0
    assert shown(citizen, answer["seq"]) == 204
    assert times(service, citizen.token)[answer["id"]] is not None
    hours.pass_by(seconds=6)
    assert service.runtime.run(take_pushes, 50) == []
    assert push_errands(service) == 0
    assert endpoint.received.empty()
    citizen.http.close()


def test_a_number_counts_up_to_itself_and_saying_less_or_again_changes_nothing(service: Live) -> None:
    citizen = Citizen(service.base_url)
    menu = given(citizen, "bot")
    before = times(service, citizen.token)
    assert len(before) > 1
    first = next(each for each in stored(service, citizen) if each["ordinal"] == 1)
    assert shown(citizen, 0) == 204
    assert set(times(service, citizen.token).values()) == {None}
    assert shown(citizen, first["change_seq"]) == 204
    one = times(service, citizen.token)
    assert [name for name, at in one.items() if at is not None] == [str(first["id"])]
    assert shown(citizen, menu["seq"]) == 204
    all_of_it = times(service, citizen.token)
    assert None not in all_of_it.values()
    for seq in (menu["seq"], first["change_seq"], 0):
        assert shown(citizen, seq) == 204
    assert times(service, citizen.token) == all_of_it
    assert all_of_it[str(first["id"])] == one[str(first["id"])]
    citizen.http.close()


def stored(live: Live, citizen: Citizen) -> list[Any]:
    chat = live.runtime.look(find_chat, citizen.token)
    assert chat is not None
    mine = select(message).where(message.c.conversation_id == chat.conversation_id)
    return list(live.runtime.look(lambda work: work.conn.execute(mine).mappings().all()))


def test_what_is_yet_to_come_cannot_be_shown_and_another_talk_is_never_touched(service: Live) -> None:
    one, other = Citizen(service.base_url), Citizen(service.base_url)
    given(one, "bot")
    given(other, "bot")
    other.post(press="repeat")
    theirs = given(other, "me")["seq"]
    ahead = max(each["change_seq"] for each in stored(service, one)) + 1
    assert theirs >= ahead
    for seq in (ahead, theirs, 2**62):
        refused = one.http.post("/chat/received", json={"seq": seq})
        assert (refused.status_code, refused.json()) == (422, {"error": "not-yet"})
    assert set(times(service, one.token).values()) == {None}
    assert shown(one, ahead - 1) == 204
    assert None not in times(service, one.token).values()
    assert set(times(service, other.token).values()) == {None}
    one.http.close()
    other.http.close()


def test_a_page_resumes_where_it_was_whatever_it_has_said(service: Live) -> None:
    citizen = Citizen(service.base_url)
    menu = given(citizen, "bot")
    assert given(citizen, "bot")["seq"] == menu["seq"]
    citizen.post(press="repeat")
    mark = {"Last-Event-ID": str(menu["seq"])}
    with citizen.http.stream("GET", "/chat/events", params={"ack": "1"}, headers=mark) as stream:
        _, _, data = next(event for event in events(stream) if event[1] == "message")
    assert data["seq"] > menu["seq"]
    citizen.http.close()


@pytest.mark.parametrize(("params", "received"), [({"ack": "1"}, False), ({}, True)])
def test_asking_for_bubbles_is_receiving_unless_the_page_says_so_itself(
    service: Live, params: dict[str, str], received: bool
) -> None:
    citizen = Citizen(service.base_url)
    given(citizen, "bot")
    assert citizen.http.get("/chat/bubbles", params=params).status_code == 200
    assert {at is not None for at in times(service, citizen.token).values()} == {received}
    citizen.http.close()


@pytest.mark.parametrize(
    "body", [{}, {"seq": -1}, {"seq": "x"}, {"seq": 1.5}, {"seq": True}, {"seq": None}, {"seq": 2**70}, [], 3]
)
def test_what_is_no_number_is_refused(citizen: Citizen, body: Any) -> None:
    refused = citizen.http.post("/chat/received", json=body)
    assert refused.status_code == 400
    assert set(refused.json()) == {"error"}


def test_another_site_cannot_say_it(live: Live, http: httpx.Client) -> None:
    http.post("/", data={"language": "da"})
    token = http.cookies["talk"]
    csrf = CSRF.search(http.get("/").text)
    assert csrf is not None
    own = {"X-CSRF-Token": csrf[1]}
    body = {"seq": 1}
    assert http.post("/chat/received", json=body).status_code == 403
    assert http.post("/chat/received", json=body, headers={"X-CSRF-Token": "0" * 40}).status_code == 403
    foreign = own | {"Sec-Fetch-Site": "cross-site"}
    assert http.post("/chat/received", json=body, headers=foreign).status_code == 403
    assert http.post("/chat/received", json=body, headers=own).status_code == 204
    with httpx.Client(base_url=live.base_url) as nobody:
        assert nobody.post("/chat/received", json=body, headers=own).status_code == 401
        forged = {"Authorization": f"Bearer {token}x"}
        assert nobody.post("/chat/received", json=body, headers=forged).status_code == 401


# --- a real page ---------------------------------------------------------------------------------------------------

HIDE = """(hidden) => {
  Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}"""


def token_of(page: Page) -> str:
    return next(each["value"] for each in page.context.cookies() if each["name"] == "talk")


def is_receipt(answer: Any) -> bool:
    return bool(answer.url.endswith("/chat/received"))


@pytest.mark.browser
def test_the_page_says_what_it_shows(live: Live, pages: Pages) -> None:
    page = pages()
    streams: list[str] = []
    page.on("request", lambda request: streams.append(request.url) if "/chat/events" in request.url else None)
    begin(page, live.base_url, "da")
    with page.expect_response(is_receipt) as told:
        press(page, ".bar-menu")
    assert told.value.status == 204
    assert streams
    assert all("ack=1" in url for url in streams)
    last = page.locator("#log .bubble:not(.from-me)").last.get_attribute("data-id")
    assert last is not None
    assert times(live, token_of(page))[last] is not None


@pytest.mark.browser
def test_what_was_in_sight_is_told_as_the_page_is_put_away_and_nothing_after_it(
    live: Live, pages: Pages
) -> None:
    page = pages()
    page.clock.install()  # Before the page has timers: one from before could not be stopped by the page.
    begin(page, live.base_url, "da")
    page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 5)
    page.locator(".bar-menu").click()
    expect(page.locator("#log .bubble.from-me ~ .bubble.live")).to_have_count(1)
    with page.expect_response(is_receipt) as told:
        page.evaluate(HIDE, True)
    assert told.value.status == 204
    said: list[str] = []
    page.on("request", lambda request: said.append(request.url) if is_receipt(request) else None)
    other = Citizen.__new__(Citizen)
    other.token = token_of(page)
    other.http = httpx.Client(
        base_url=live.base_url, timeout=20, headers={"Authorization": f"Bearer {other.token}"}
    )
    seq = max(each["change_seq"] for each in stored(live, other))
    other.post(press="repeat")
    answer = given(other, "bot", after=seq)
    page.clock.fast_forward(60_000)
    page.evaluate(
        "fetch('/healthz').then((answer) => answer.text())"
    )  # What was asked before it is known by now.
    assert times(live, other.token)[answer["id"]] is None
    assert said == []
    with page.expect_response(is_receipt):
        page.evaluate(HIDE, False)
        expect(page.locator(f"[data-id='{answer['id']}']")).to_be_visible()
        page.clock.fast_forward(1_000)
    assert times(live, other.token)[answer["id"]] is not None
    other.http.close()


@pytest.mark.browser
def test_a_receipt_that_did_not_arrive_is_sent_again(live: Live, pages: Pages) -> None:
    page = pages()
    lost: list[int] = []

    def lose_first(route: Any) -> None:
        lost.append(1)
        route.abort() if len(lost) == 1 else route.continue_()

    page.route("**/chat/received", lose_first)
    begin(page, live.base_url, "da")
    with page.expect_response(is_receipt) as told:
        press(page, ".bar-menu")
    assert told.value.status == 204
    assert len(lost) > 1


@pytest.mark.browser
def test_what_is_drawn_out_of_sight_is_told_when_somebody_looks(live: Live, pages: Pages) -> None:
    page = pages()
    page.route("**/chat/events*", lambda route: route.fulfill(status=502))
    page.clock.install()
    begin(page, live.base_url, "da")
    said: list[str] = []
    page.on("request", lambda request: said.append(request.url) if is_receipt(request) else None)
    held: list[Any] = []

    def hold(route: Any) -> None:
        held.append(route)

    page.route("**/chat/bubbles*", hold)
    with page.expect_request("**/chat/bubbles*"):
        page.clock.fast_forward(5_000)
    page.evaluate(HIDE, True)
    said.clear()
    with httpx.Client(base_url=live.base_url, headers={"Authorization": f"Bearer {token_of(page)}"}) as http:
        assert http.post("/chat/messages", json={"id": "away", "press": "repeat"}).status_code == 202
        with http.stream("GET", "/chat/events", params={"ack": "1"}) as stream:
            heard = (data for _, name, data in events(stream) if name == "message")
            own = next(data for data in heard if data["client_id"] == "away")
            answer = next(data for data in heard if data["ordinal"] > own["ordinal"])
    held.pop().continue_()
    expect(page.locator(f"[data-id='{answer['id']}']")).to_be_visible()
    page.clock.fast_forward(60_000)
    page.evaluate(
        "fetch('/healthz').then((answer) => answer.text())"
    )  # What was asked before it is known by now.
    assert said == []
    assert times(live, token_of(page))[answer["id"]] is None
    with page.expect_response(is_receipt):
        page.evaluate(HIDE, False)
        page.clock.fast_forward(1_000)
    assert times(live, token_of(page))[answer["id"]] is not None
