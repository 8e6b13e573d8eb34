"""A citizen over real HTTP, who tries again until the service has said 202."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx

from bot.clock import monotonic
from tests.support.processes import PATIENCE

Message = dict[str, Any]


@asynccontextmanager
async def browsers(base_url: str) -> AsyncIterator[httpx.AsyncClient]:
    """Connections for many citizens."""
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=100)
    timeout = httpx.Timeout(PATIENCE)
    async with httpx.AsyncClient(
        base_url=base_url, trust_env=False, limits=limits, timeout=timeout
    ) as client:
        yield client


async def insist(client: httpx.AsyncClient, path: str, body: object, **more: Any) -> httpx.Response:
    """POST until an answer comes that is no failure of the service; it may be gone for a while."""
    deadline = monotonic() + PATIENCE
    while True:
        try:
            answer = await client.post(path, json=body, **more)
            if answer.status_code < 500:
                return answer
        except httpx.TransportError:
            pass
        if monotonic() > deadline:
            raise TimeoutError(f"{path} was never answered")
        await asyncio.sleep(0.05)


class HttpCitizen:
    """Somebody on the web chat."""

    def __init__(self, client: httpx.AsyncClient, name: str = "") -> None:
        self.client = client
        self.name = name
        self.token = ""

    @property
    def headers(self) -> dict[str, str]:
        """How the service knows them."""
        return {"Authorization": f"Bearer {self.token}"}

    async def begin(self, language: str = "da") -> None:
        """Begin a talk."""
        answer = await insist(self.client, "/chat/session", {"language": language})
        assert answer.status_code == 201, answer.text
        self.token = answer.json()["token"]

    async def post(self, key: str = "", **body: str) -> bool:
        """Send a text or a press; whether it had been there before."""
        sent = {"id": key or str(uuid.uuid4()), **body}
        answer = await insist(self.client, "/chat/messages", sent, headers=self.headers)
        assert answer.status_code == 202, answer.text
        return bool(answer.json()["duplicate"])

    async def messages(self, after: int = 0) -> list[Message]:
        """What changed after a change number."""
        path = f"/chat/messages?after={after}"
        answer = await self.client.get(path, headers=self.headers)
        assert answer.status_code == 200, answer.text
        found: list[Message] = answer.json()["messages"]
        return found

    async def wait_for(self, found: Callable[[list[Message]], bool]) -> list[Message]:
        """Read until the talk is as awaited; the talk."""
        deadline = monotonic() + PATIENCE
        while not found(talk := await self.messages()):
            if monotonic() > deadline:
                raise TimeoutError(f"the talk stands at {len(talk)} messages")
            await asyncio.sleep(0.05)
        return talk

    async def wait_for_length(self, length: int) -> list[Message]:
        """Read until there are so many messages; the talk."""
        return await self.wait_for(lambda talk: len(talk) >= length)


class LedgerCitizen(HttpCitizen):
    """Somebody on the channel that sends to the ledger."""

    async def begin(self, language: str = "da") -> None:
        """Begin a talk, once."""
        answer = await insist(self.client, "/ledger/citizens", {"name": self.name})
        assert answer.status_code == 201, answer.text

    async def post(self, key: str = "", **body: str) -> bool:
        """Send a text or a press; whether it had been there before."""
        sent = {"name": self.name, "id": key or str(uuid.uuid4()), **body}
        answer = await insist(self.client, "/ledger/messages", sent)
        assert answer.status_code == 202, answer.text
        return bool(answer.json()["duplicate"])
