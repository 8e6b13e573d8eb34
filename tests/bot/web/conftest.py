"""A running service for the tests of the web chat, and somebody who talks to it over HTTP."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from tests.support.browser import browser, pages  # noqa: F401 - fixtures
from tests.support.live import Live, live_service


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """One service for a module; every test begins talks of its own."""
    with live_service(tmp_path_factory.mktemp("live")) as running:
        yield running


class Citizen:
    """Talks over the interface, by bearer token."""

    def __init__(self, base_url: str, language: str | None = "da") -> None:
        self.http = httpx.Client(base_url=base_url, timeout=20)
        began = self.http.post("/chat/session", json={"language": language})
        assert began.status_code == 201
        assert set(began.json()) == {"token"}
        self.token: str = began.json()["token"]
        self.http.cookies.clear()
        self.http.headers["Authorization"] = f"Bearer {self.token}"

    def post(self, **body: Any) -> httpx.Response:
        """Post a message with an id of its own."""
        return self.http.post("/chat/messages", json={"id": str(uuid.uuid4()), **body})

    def messages(self, after: int = 0) -> list[dict[str, Any]]:
        """What changed since ``after``."""
        got = self.http.get("/chat/messages", params={"after": after})
        assert got.status_code == 200, got.text
        found: list[dict[str, Any]] = got.json()["messages"]
        return found

    def hears(self, fits: Callable[[dict[str, Any]], bool], after: int = 0) -> dict[str, Any]:
        """The first message that fits, read from the stream; the stream also says what was there already."""
        with self.http.stream("GET", "/chat/events", params={"after": after}) as stream:
            for _, name, data in events(stream):
                if name == "message" and fits(data):
                    return dict(data)
        raise AssertionError("the stream ended first")

    def hears_menu(self) -> dict[str, Any]:
        """The menu with its choices."""
        return self.hears(lambda message: bool(message["choices"]))


def events(stream: httpx.Response) -> Iterator[tuple[str, str, Any]]:
    """Server-sent events as (id, name, data); comments as ("", "comment", text)."""
    mark = name = ""
    data: Any = None
    for line in stream.iter_lines():
        if line.startswith(":"):
            yield "", "comment", line[1:].strip()
        elif line.startswith("id: "):
            mark = line[4:]
        elif line.startswith("event: "):
            name = line[7:]
        elif line.startswith("data: "):
            data = json.loads(line[6:])
        elif not line and name:
            yield mark, name, data
            mark = name = ""


@pytest.fixture
def citizen(live: Live) -> Iterator[Citizen]:
    """Somebody who chose Danish."""
    somebody = Citizen(live.base_url)
    yield somebody
    somebody.http.close()


@pytest.fixture
def http(live: Live) -> Iterator[httpx.Client]:
    """A browser without script: keeps cookies, follows nothing by itself."""
    with httpx.Client(base_url=live.base_url, timeout=20, headers={"Accept": "text/html"}) as client:
        yield client
