"""Notices over HTTP: letting a browser be woken, the service worker, the manifest and the page without a connection."""

from __future__ import annotations

import re
import struct
import uuid
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from bot.cases import desk
from bot.cases.views import StaffMember
from bot.channels.web.render import MARK
from bot.citizens import find_chat
from bot.push import queue
from bot.push.browsers import has_push
from bot.push.vapid import public_key
from bot.turn.door import lock
from storage.accounts import queries as accounts
from storage.identity import queries as identity
from tests.bot.web.conftest import Citizen
from tests.support.live import Live
from tests.support.push_endpoint import PushEndpoint, push_endpoint


@pytest.fixture
def endpoint() -> Iterator[PushEndpoint]:
    with push_endpoint() as running:
        yield running


def reaches(live: Live, citizen: Citizen) -> bool:
    chat = live.runtime.look(find_chat, citizen.token)
    return chat is not None and live.runtime.look(has_push, chat.citizen_id)


def test_a_browser_is_allowed_and_taken_back(live: Live, citizen: Citizen, endpoint: PushEndpoint) -> None:
    before = citizen.http.get("/chat/push")
    assert before.json() == {"key": public_key(live.runtime.vault), "on": False}
    assert before.headers["cache-control"] == "no-store"
    assert citizen.http.post("/chat/push", json=endpoint.browser().subscription).status_code == 201
    assert citizen.http.get("/chat/push").json()["on"] is True
    assert reaches(live, citizen)
    assert citizen.http.delete("/chat/push").status_code == 204
    assert citizen.http.get("/chat/push").json()["on"] is False
    assert citizen.http.delete("/chat/push").status_code == 204


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"endpoint": 1, "keys": {}}, 400),
        ({"endpoint": "https://push.example.org/x"}, 400),
        ({"endpoint": "https://10.0.0.1/x", "keys": {"p256dh": "AAAA", "auth": "AAAA"}}, 422),
        ({"endpoint": "https://push.example.org/x", "keys": {"p256dh": "AAAA", "auth": "AAAA"}}, 422),
        ({"endpoint": "https://push.example.org/" + "x" * 2000, "keys": {"p256dh": "A", "auth": "A"}}, 400),
        ({"endpoint": "https://push.example.org/x", "keys": {"p256dh": "A" * 999, "auth": "A"}}, 400),
    ],
)
def test_what_no_browser_gave_is_refused(citizen: Citizen, body: dict[str, Any], status: int) -> None:
    refused = citizen.http.post("/chat/push", json=body)
    assert refused.status_code == status
    assert set(refused.json()) == {"error"}
    assert citizen.http.get("/chat/push").json()["on"] is False


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_another_site_can_neither_allow_nor_stop_it(
    live: Live, http: httpx.Client, endpoint: PushEndpoint, method: str
) -> None:
    http.post("/", data={"language": "da"})
    body = endpoint.browser().subscription
    assert http.request(method, "/chat/push", json=body).status_code == 403
    csrf = re.search(r'name="csrf" value="([0-9a-f]+)"', http.get("/").text)
    assert csrf is not None
    headers = {"X-CSRF-Token": csrf[1]}
    foreign = headers | {"Sec-Fetch-Site": "cross-site"}
    assert http.request(method, "/chat/push", json=body, headers=foreign).status_code == 403
    assert http.request(method, "/chat/push", json=body, headers=headers).status_code in {201, 204}


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_without_a_talk_there_is_nothing_to_wake_for(
    http: httpx.Client, endpoint: PushEndpoint, method: str
) -> None:
    assert http.request(method, "/chat/push", json=endpoint.browser().subscription).status_code == 401


def test_a_borrowed_phone_is_never_woken(live: Live, citizen: Citizen, endpoint: PushEndpoint) -> None:
    chat = live.runtime.look(find_chat, citizen.token)
    assert chat is not None
    live.runtime.run(lambda work: identity.update_address(work.conn, chat.address_id, borrowed=True))
    refused = citizen.http.post("/chat/push", json=endpoint.browser().subscription)
    assert (refused.status_code, refused.json()) == (409, {"error": "borrowed"})


def test_finishing_takes_it_back(live: Live, citizen: Citizen, endpoint: PushEndpoint) -> None:
    citizen.hears_menu()
    citizen.http.post("/chat/push", json=endpoint.browser().subscription)
    chat = live.runtime.look(find_chat, citizen.token)
    assert chat is not None
    citizen.post(press="finish")
    with citizen.http.stream("GET", "/chat/events") as stream:
        for _ in stream.iter_lines():
            pass
    assert citizen.http.get("/chat/push").status_code == 401
    assert not live.runtime.look(has_push, chat.citizen_id)


def person_answers(live: Live, citizen: Citizen, words: str) -> None:
    """A case is opened, taken over and answered."""
    citizen.hears_menu()
    citizen.post(press="person")
    citizen.hears(lambda message: str(message["text_id"]).startswith("system-case"))
    runtime = live.runtime

    def prepared(work: Any) -> tuple[StaffMember, int]:
        chat = find_chat(work, citizen.token)
        assert chat is not None
        talk = lock(work, chat.conversation_id)
        assert talk is not None
        assert talk.case is not None
        email = f"eksempel-{uuid.uuid4().hex[:6]}@example.org"
        staff_id = accounts.insert_staff(
            work.conn, email=email, name="Eksempel Person", role="admin", created_at=work.now
        )
        staff = StaffMember(
            id=staff_id, email=email, name="Eksempel Person", role="admin", language="da", teams=frozenset()
        )
        return staff, talk.case.number

    staff, number = runtime.run(prepared)
    runtime.run(desk.claim, staff, number)
    runtime.run(desk.answer, staff, number, words, "1")


def test_a_person_answers_and_the_phone_is_woken_without_a_word_of_it(
    live: Live, citizen: Citizen, endpoint: PushEndpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "DELAY", queue.DELAY * 0)
    citizen.http.post("/chat/push", json=endpoint.browser().subscription)
    person_answers(live, citizen, "Nøglen ligger hos Eksempel.")
    taken = endpoint.next()
    assert taken.fault == ""
    assert taken.words["body"].splitlines() == ["Nutaamik peqarpoq", "Der er nyt til dig"]
    assert "Nøglen" not in str(taken)


def test_the_worker_names_what_it_keeps_and_changes_with_a_release(live: Live, http: httpx.Client) -> None:
    answer = http.get("/sw.js")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["cache-control"] == "no-cache"
    assert f'const MARK = "{MARK}";' in answer.text
    shell = re.search(r"const SHELL = (\[.*?\]);", answer.text)
    assert shell is not None
    kept = re.findall(r'"([^"]+)"', shell[1])
    assert kept[0] == "/offline"
    for address in kept:
        assert http.get(address).status_code == 200, address
    page = http.get("/offline").text
    linked = set(re.findall(r'(?:href|src)="(/(?:static|brand)[^"]+)"', page))
    assert linked <= set(kept)


def test_the_page_without_a_connection_has_both_languages_and_numbers_to_call(http: httpx.Client) -> None:
    answer = http.get("/offline")
    assert "set-cookie" not in answer.headers
    assert 'href="tel:112"' in answer.text
    for words in ("Der er ikke net", "Internetti atorneqarsinnaanngilaq", "Dine næste aftaler"):
        assert words in answer.text
    assert "Åbent nu" not in answer.text, "it is shown later than it is drawn"


def test_the_manifest_is_neutral_and_its_icons_are_pictures(live: Live, http: httpx.Client) -> None:
    answer = http.get("/manifest.webmanifest")
    assert answer.headers["content-type"] == "application/manifest+json"
    manifest = answer.json()
    assert (manifest["name"], manifest["start_url"], manifest["scope"]) == ("Ikiorti", "/", "/")
    for icon in manifest["icons"]:
        drawn = http.get(icon["src"]).content
        assert drawn.startswith(b"\x89PNG\r\n\x1a\n")
        width, height = struct.unpack(">II", drawn[16:24])
        assert icon["sizes"] == f"{width}x{height}"
    first = http.get("/").text
    assert 'rel="manifest" href="/manifest.webmanifest"' in first
    assert http.get("/icon-181.png").status_code == 404
