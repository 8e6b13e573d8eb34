"""Server-sent events: catching up, resuming, staying alive, ending."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx
import pytest

from bot.channels.web import stream as streaming
from tests.bot.web.conftest import Citizen, events
from tests.support.live import Live, live_service


def test_the_stream_has_what_the_list_has(citizen: Citizen) -> None:
    menu = citizen.hears_menu()
    listed = [message for message in citizen.messages() if message["seq"] <= menu["seq"]]
    heard = []
    with citizen.http.stream("GET", "/chat/events") as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        for mark, name, data in events(stream):
            if name == "message":
                assert int(mark) == data["seq"]
                heard.append(data)
            if name == "state":
                assert data["owner"] == "bot"
                assert data["live_message"] == menu["id"]
                break
    assert heard == listed


def test_a_reader_resumes_after_the_last_event(citizen: Citizen) -> None:
    menu = citizen.hears_menu()
    citizen.post(press="repeat")
    with citizen.http.stream("GET", "/chat/events", headers={"Last-Event-ID": str(menu["seq"])}) as stream:
        mark, _, data = next(event for event in events(stream) if event[1] == "message")
    assert int(mark) > menu["seq"]
    assert data["seq"] > menu["seq"]


@pytest.mark.parametrize("mark", ["", "x", "-3", "1e9", "9" * 40])
def test_a_strange_last_event_is_as_none(citizen: Citizen, mark: str) -> None:
    citizen.hears_menu()
    with citizen.http.stream("GET", "/chat/events", headers={"Last-Event-ID": mark}) as stream:
        _, _, data = next(event for event in events(stream) if event[1] == "message")
    assert data["ordinal"] == 1


def test_what_is_said_arrives_while_one_listens(citizen: Citizen) -> None:
    menu = citizen.hears_menu()
    with citizen.http.stream("GET", "/chat/events", params={"after": menu["seq"]}) as stream:
        heard = events(stream)
        assert next(heard)[1] == "state"
        citizen.post(press="repeat")
        answer = next(data for _, name, data in heard if name == "message" and data["from"] == "bot")
    assert answer["seq"] > menu["seq"]


def test_silence_has_a_heartbeat(citizen: Citizen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streaming, "HEARTBEAT", 0.05)
    menu = citizen.hears_menu()
    with citizen.http.stream("GET", "/chat/events", params={"after": menu["seq"]}) as stream:
        assert ("", "comment", "beat") in (event for event in events(stream))


def test_streams_end_when_the_service_stops(tmp_path: Path) -> None:
    with live_service(tmp_path) as live:
        somebody = Citizen(live.base_url)
        menu = somebody.hears_menu()
        opened = somebody.http.stream("GET", "/chat/events", params={"after": menu["seq"]})
        stream = opened.__enter__()
        heard = events(stream)
        assert next(heard)[1] == "state"
        live.stop()
        assert list(heard) == []
        opened.__exit__(None, None, None)


async def test_many_readers_of_many_talks_lose_nothing(live: Live) -> None:
    async def talk(client: httpx.AsyncClient) -> None:
        began = await client.post("/chat/session", json={"language": "da"})
        headers = {"Authorization": f"Bearer {began.json()['token']}"}
        said = [f"s-{number}" for number in range(5)]
        missing = set(said)
        async with client.stream("GET", "/chat/events", headers=headers) as stream:
            for client_id in said:
                sent = await client.post(
                    "/chat/messages", json={"id": client_id, "press": "repeat"}, headers=headers
                )
                assert sent.status_code == 202
            async for line in stream.aiter_lines():
                missing -= {each for each in missing if f'"client_id":"{each}"' in line}
                if not missing:
                    return
        raise AssertionError(missing)

    limits = httpx.Limits(max_connections=60)
    async with httpx.AsyncClient(base_url=live.base_url, timeout=30, limits=limits) as client:
        client.cookies.jar.clear()
        await asyncio.gather(*(talk(client) for _ in range(20)))
