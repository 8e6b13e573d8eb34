"""The talk as server-sent events. What was missed comes first, and nothing is lost in between."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Annotated, Any, Literal

import msgspec
from litestar import Response, get
from litestar.datastructures import State
from litestar.di import NamedDependency, Provide
from litestar.exceptions import NotAuthorizedException
from litestar.params import FromQuery, QueryParameter, SkipValidation
from litestar.response import Stream

from bot.channels.web.api import LARGEST_SEQ
from bot.channels.web.bubbles import bubble_events, strip_event
from bot.channels.web.session import Call, Caller, Service, caller
from bot.channels.web.talk import Talk, deliver, read_talk
from bot.history import TalkState
from bot.runtime import Runtime

HEARTBEAT = 15.0
"""Seconds between signs of life; proxies close what is silent for longer than a minute."""
STOPPING = "stopping"
"""Topic hinted at when the process is told to end."""
HEADERS = {"Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no"}


def event(name: str, data: object, seq: int | None = None) -> bytes:
    """One server-sent event. JSON has no line breaks of its own, so the data is always one line."""
    mark = f"id: {seq}\n" if seq is not None else ""
    return f"{mark}event: {name}\n".encode() + b"data: " + msgspec.json.encode(data) + b"\n\n"


def plain_events(talk: Talk, runtime: Runtime, shown: TalkState | None) -> Iterator[bytes]:
    """A stretch of the talk as the interface has it: messages, then the state when it changed."""
    for message in talk.messages:
        yield event("message", message, message.seq)
    if talk.state != shown:
        yield event("state", talk.state)


def page_events(talk: Talk, runtime: Runtime, shown: TalkState | None) -> Iterator[bytes]:
    """The same for our own page: drawn bubbles, the strip above them, and a beat the script can hear."""
    for bubble in bubble_events(talk.messages, talk, runtime):
        yield event("bubble", bubble, bubble["seq"])
    if talk.state != shown:
        yield event("strip", strip_event(talk, runtime))
    yield event("beat", talk.seq)


Draw = Callable[[Talk, Runtime, TalkState | None], Iterator[bytes]]


async def follow(
    runtime: Runtime, state: State, who: Caller, after: int, draw: Draw, *, ack: bool
) -> AsyncIterator[bytes]:
    """Events from ``after`` on until the talk is finished, the reader leaves or the process stops.

    ``ack``: the reader says itself what it was shown. A phone without a connection looks open to us for many minutes,
    and what is written to it until then has reached nobody.
    """
    shown: TalkState | None = None
    yield b"retry: 2000\n\n"
    # Subscribed before the first look: a change between the look and the wait wakes the wait at once.
    with runtime.hub.subscribe(f"conversation:{who.chat.conversation_id}", STOPPING) as hints:
        while not state.get(STOPPING):
            talk = await runtime.alook(read_talk, who.token, after)
            if talk is None:
                yield event("gone", None)
                return
            if talk.chat.conversation_id != who.chat.conversation_id:
                # The phone was brought to a case, or taken back: what it shows is another talk.
                yield event("moved", None)
                return
            for chunk in draw(talk, runtime, shown):
                yield chunk
            if not ack:
                await deliver(runtime, talk)
            after, shown = talk.seq, talk.state
            if not talk.messages and not await hints.wait(HEARTBEAT):
                yield b": beat\n\n"


@get("/chat/events", dependencies={"who": Provide(caller)}, media_type="text/event-stream")
async def events(
    request: Call,
    state: State,
    runtime: Service,
    who: NamedDependency[SkipValidation[Caller]],
    after: Annotated[int, QueryParameter(ge=0, le=LARGEST_SEQ)] = 0,
    view: FromQuery[Literal["page"] | None] = None,
    ack: FromQuery[bool] = False,
) -> Stream:
    """The talk live. ``Last-Event-ID`` (or ``after``) says what the reader has; with ``ack`` it is received only when
    the reader says so (``POST /chat/received``)."""
    last = request.headers.get("last-event-id", "")
    start = int(last) if last.isascii() and last.isdigit() and len(last) < 19 else after
    draw = page_events if view == "page" else plain_events
    told = follow(runtime, state, who, start, draw, ack=ack)
    return Stream(told, media_type="text/event-stream", headers=HEADERS)


@get("/chat/bubbles", dependencies={"who": Provide(caller)})
async def bubbles(
    runtime: Service,
    who: NamedDependency[SkipValidation[Caller]],
    after: Annotated[int, QueryParameter(ge=0, le=LARGEST_SEQ)] = 0,
    ack: FromQuery[bool] = False,
) -> Response[dict[str, Any]]:
    """What the stream would give our own page, for browsers whose proxy swallows streams."""
    talk = await runtime.alook(read_talk, who.token, after)
    if talk is None:
        raise NotAuthorizedException("no such talk")
    if not ack:
        await deliver(runtime, talk)
    found = {
        "bubbles": list(bubble_events(talk.messages, talk, runtime)),
        "strip": strip_event(talk, runtime),
    }
    return Response(found, headers={"Cache-Control": "no-store"})


HANDLERS: list[Any] = [events, bubbles]
