"""Each failpoint is reached by a citizen in the web chat alone, and nothing is lost by it."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from tests.acceptance.kills import FAILPOINTS
from tests.support.processes import Served, wait_until


def _say(client: httpx.Client, name: str, words: str) -> None:
    """Until it is acknowledged; the service may die at any point of it."""
    try:
        answer = client.post("/chat/messages", json={"id": name, "text": words})
        assert answer.status_code == 202
        client.get("/chat/messages")
    except httpx.TransportError:
        pass


@pytest.mark.parametrize("place", FAILPOINTS)
def test_the_web_chat_reaches_it(place: str, tmp_path: Path, sqlite_url: Callable[[], str]) -> None:
    with Served(tmp_path, sqlite_url()) as served:
        served.start()
        token = httpx.post(f"{served.base_url}/chat/session", json={"language": "da"}).json()["token"]
        headers = {"Authorization": f"Bearer {token}"}
        assert served.stop() == 0
        served.start(failpoint=place)
        name = str(uuid.uuid4())
        with httpx.Client(base_url=served.base_url, headers=headers) as client:
            _say(client, name, "ost")
            wait_until(lambda: _gone(served, client), f"the kill at {place}")
            assert served.killed
            served.start()
            # What was acknowledged is known again, and answered once.
            client.post("/chat/messages", json={"id": name, "text": "ost"})
            wait_until(lambda: "system-not-understood" in _said(client), "the answer")
            assert _said(client).count("system-not-understood") == 1


def _gone(served: Served, client: httpx.Client) -> bool:
    if served.running:
        with contextlib.suppress(httpx.TransportError):
            client.get("/chat/messages")
    return not served.running


def _said(client: httpx.Client) -> list[str]:
    return [message["text_id"] for message in client.get("/chat/messages").json()["messages"]]
