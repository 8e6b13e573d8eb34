"""Connections of our own: kept while they may be, and never trusted with a second request when in doubt."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from bot.channels.telegram.wire import Broken, Wire

SECONDS = 20.0
Answers = Callable[[int], bytes | None]
"""By the number of the request on its connection: what is answered; None: nothing, and the connection ends."""
WHOLE = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


@asynccontextmanager
async def server(answers: Answers, *, ends: bool = False) -> AsyncIterator[tuple[Wire, list[bytes]]]:
    """A server that writes down each request, and a wire to it. ``ends``: it closes after each answer."""
    heard: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(b"new")
        number = 0
        while head := await reader.readuntil(b"\r\n\r\n"):
            length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
            heard.append(await reader.readexactly(length))
            number += 1
            answer = answers(number)
            writer.write(answer or b"")
            await writer.drain()
            if answer is None or ends:
                break
        writer.close()

    def quietly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(serve(reader, writer))
        task.add_done_callback(lambda done: done.cancelled() or done.exception())

    listening = await asyncio.start_server(quietly, "127.0.0.1", 0)
    wire = Wire(f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/bot")
    try:
        yield wire, heard
    finally:
        wire.close()
        listening.close()


async def test_one_connection_serves_one_request_after_another() -> None:
    async with server(lambda _: WHOLE) as (wire, heard):
        assert await wire.post("/bot/a", b"1", SECONDS) == (200, b"{}")
        assert await wire.post("/bot/a", b"2", SECONDS) == (200, b"{}")
        assert heard == [b"new", b"1", b"2"]


async def test_requests_side_by_side_do_not_meet() -> None:
    async with server(lambda _: WHOLE) as (wire, heard):
        await asyncio.gather(*(wire.post("/bot/a", b"x", SECONDS) for _ in range(5)))
        assert heard.count(b"new") == 5


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        b"HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}",
        b"HTTP/1.0 502 Bad Gateway\r\n\r\n{}",
    ],
)
async def test_every_way_an_answer_may_end(answer: bytes) -> None:
    async with server(lambda _: answer, ends=True) as (wire, heard):
        assert await wire.post("/bot/a", b"1", SECONDS) == (502, b"{}")
        assert await wire.post("/bot/a", b"2", SECONDS) == (502, b"{}")
        assert [each for each in heard if each != b"new"] == [b"1", b"2"]


@pytest.mark.parametrize("answer", [None, b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}", b"what\r\n\r\n"])
async def test_what_ends_too_soon_is_broken_and_not_sent_again(answer: bytes | None) -> None:
    async with server(lambda _: answer, ends=True) as (wire, heard):
        with pytest.raises(Broken):
            await wire.post("/bot/a", b"1", SECONDS)
        assert heard == [b"new", b"1"]


async def test_nobody_there() -> None:
    async with server(lambda _: WHOLE) as (wire, _):
        pass
    with pytest.raises(Broken):
        await wire.post("/bot/a", b"1", SECONDS)


async def test_a_late_answer_is_no_answer_to_the_next_request() -> None:
    async with server(lambda number: b"" if number == 1 else WHOLE) as (wire, heard):
        with pytest.raises(TimeoutError):
            await wire.post("/bot/a", b"1", 0.05)
        assert heard == [b"new", b"1"]
