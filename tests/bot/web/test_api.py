"""The interface that is fixed to the outside: statuses, bodies, and kindness where a client is wrong."""

from __future__ import annotations

import uuid

import httpx
import pytest

from tests.bot.web.conftest import Citizen, events
from tests.support.live import Live

FIELDS = {
    "id", "seq", "ordinal", "from", "name", "lang", "text", "beneath", "text_id", "revision", "vars", "parts",
    "choices", "state", "at", "client_id", "draft", "notice", "flow", "step",
}  # fmt: skip


def test_a_talk_begins_with_who_reads_and_the_menu(citizen: Citizen) -> None:
    menu = citizen.hears_menu()
    first, *_ = citizen.messages()
    assert set(first) == FIELDS
    assert first["from"] == "bot"
    assert first["ordinal"] == 1
    assert {"press", "value", "label", "beneath"} == set(menu["choices"][0])


def test_greenlandic_drafts_have_their_danish_beneath(live: Live) -> None:
    somebody = Citizen(live.base_url, "kl")
    menu = somebody.hears_menu()
    assert menu["lang"] == "kl"
    assert menu["beneath"]["lang"] == "da"
    somebody.http.close()


def test_the_same_id_twice_is_said_to_be_a_duplicate(citizen: Citizen) -> None:
    body = {"id": str(uuid.uuid4()), "text": "hej"}
    first = citizen.http.post("/chat/messages", json=body)
    again = citizen.http.post("/chat/messages", json=body)
    assert (first.status_code, first.json()) == (202, {"duplicate": False})
    assert (again.status_code, again.json()) == (202, {"duplicate": True})
    citizen.hears(lambda message: message["client_id"] == body["id"])
    assert sum(message["client_id"] == body["id"] for message in citizen.messages()) == 1


def test_a_press_goes_on(citizen: Citizen) -> None:
    menu = citizen.hears_menu()
    housing = next(choice for choice in menu["choices"] if choice["value"] == "housing")
    assert citizen.post(press=housing["press"]).status_code == 202
    question = citizen.hears(lambda message: message["flow"] == "housing" and bool(message["choices"]))
    assert question["ordinal"] > menu["ordinal"]


@pytest.mark.parametrize(
    "body",
    [
        {"text": "x" * 5_000},
        {"text": "\u0000\u0007\u202e"},
        {"text": ""},
        {"press": "1.forged"},
        {"press": "z" * 5_000},
        {"press": "\u0000"},
        {"press": ""},
    ],
)
def test_what_is_odd_is_taken_in_and_answered_kindly(citizen: Citizen, body: dict[str, str]) -> None:
    menu = citizen.hears_menu()
    assert citizen.post(**body).status_code == 202
    answer = citizen.hears(
        lambda message: message["ordinal"] > menu["ordinal"] and message["from"] == "bot", menu["seq"]
    )
    assert answer["text"]


@pytest.mark.parametrize(
    "content",
    [b"{bad", b"", b"[]", b'"x"', b'{"id":"a"}', b'{"id":1,"text":"x"}', b'{"text":"x"}', b'{"id":"","text":"x"}',
     b'{"id":"a","text":7}', b"\xff\xfe"],
)  # fmt: skip
def test_what_is_malformed_is_400_and_says_nothing_back(citizen: Citizen, content: bytes) -> None:
    got = citizen.http.post("/chat/messages", content=content, headers={"Content-Type": "application/json"})
    assert got.status_code == 400
    assert set(got.json()) == {"error"}


def test_a_body_over_a_mebibyte_is_413(citizen: Citizen) -> None:
    assert citizen.post(text="x" * 2**20).status_code == 413
    endless = (b"x" * 2**16 for _ in range(40))
    chunked = citizen.http.post(
        "/chat/messages", content=endless, headers={"Content-Type": "application/json"}
    )
    assert chunked.status_code == 413


@pytest.mark.parametrize("token", ["forged", "x" * 5_000, "æøå".encode().decode("latin-1")])
@pytest.mark.parametrize("path", ["/chat/messages", "/chat/events", "/chat/bubbles"])
def test_a_forged_token_is_401(live: Live, path: str, token: str) -> None:
    headers = [(b"Authorization", b"Bearer " + token.encode("latin-1"))]
    got = httpx.get(live.base_url + path, headers=headers)
    assert got.status_code == 401
    assert got.json() == {"error": "no-such-talk"}


def test_a_forged_bearer_is_not_saved_by_a_good_cookie(live: Live, citizen: Citizen) -> None:
    got = httpx.get(
        f"{live.base_url}/chat/messages",
        headers={"Authorization": "Bearer forged"},
        cookies={"talk": citizen.token},
    )
    assert got.status_code == 401


@pytest.mark.parametrize("after", ["-1", "x", "99999999999999999999999"])
def test_a_wrong_change_number_is_400(citizen: Citizen, after: str) -> None:
    assert citizen.http.get("/chat/messages", params={"after": after}).status_code == 400


def test_an_unknown_language_is_400(live: Live) -> None:
    assert httpx.post(f"{live.base_url}/chat/session", json={"language": "en"}).status_code == 400


def test_media_of_nobody_is_404(citizen: Citizen) -> None:
    assert citizen.http.get(f"/chat/media/{uuid.uuid4()}").status_code == 404


def test_a_finished_talk_is_401(citizen: Citizen) -> None:
    citizen.hears_menu()
    with citizen.http.stream("GET", "/chat/events") as stream:
        citizen.post(press="finish")
        assert any(name == "gone" for _, name, _ in events(stream))
    assert citizen.post(text="hej").status_code == 401


def test_reading_marks_messages_as_received(citizen: Citizen, live: Live) -> None:
    menu = citizen.hears_menu()
    citizen.messages()

    def unread() -> int:
        from sqlalchemy import func, select

        from storage.conversations.tables import message

        count = select(func.count()).where(
            message.c.id == uuid.UUID(menu["id"]), message.c.received_at.is_(None)
        )
        return live.runtime.look(lambda work: int(work.conn.execute(count).scalar_one()))

    assert unread() == 0
