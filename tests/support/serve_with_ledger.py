"""``ikiorti serve`` with one channel more: citizens come in by POST, and answers go out to a ledger.

``python -m tests.support.serve_with_ledger URL [EFFECT]``. With an effect named, that effect raises.
"""

from __future__ import annotations

import asyncio
import sys
from typing import Annotated, Any

import msgspec
from litestar import post
from litestar.exceptions import NotFoundException

from admin.routes import routes
from bot.app import ROLES, Service, compose
from bot.channels.web.session import Service as Running
from bot.citizens import Chat, new_chat
from bot.cli import serve
from bot.logs import configure_logs
from bot.ports import Inbound
from bot.receive import accept, store
from bot.runtime import Work
from bot.server import create_app
from bot.settings import load_settings
from bot.turn import handle
from storage.identity import queries as identity
from tests.support.ledger_channel import LedgerChannel


class Arrival(msgspec.Struct):
    """What a citizen of the ledger did; without ``id`` they begin."""

    name: str
    id: Annotated[str, msgspec.Meta(max_length=64)] = ""
    text: str | None = None
    press: str | None = None


@post("/ledger/citizens", status_code=201)
async def begin(runtime: Running, data: Arrival) -> dict[str, str]:
    """Begin a talk once a name; the begin itself is a message like any other."""
    return {"conversation": str((await runtime.arun(_begin, data.name)).conversation_id)}


@post("/ledger/messages", status_code=202)
async def arrive(runtime: Running, data: Arrival) -> dict[str, bool]:
    """Take one message in."""
    chat = await runtime.alook(_find, data.name)
    if chat is None:
        raise NotFoundException
    inbound = (
        Inbound(kind="press", press=data.press, client_id=data.id)
        if data.press is not None
        else Inbound(kind="text", text=data.text or "", client_id=data.id)
    )
    receipt = await accept(runtime, chat, f"{chat.address_id}:{data.id}", inbound)
    return {"duplicate": receipt.duplicate}


def _begin(work: Work, name: str) -> Chat:
    chat = _find(work, name)
    if chat is None:
        lookup = work.runtime.vault.lookup("ledger", name)
        chat, key = new_chat(work, "ledger", lookup, "da", external=name)
        store(work, chat, f"{chat.address_id}:begin", Inbound(kind="begin", language="da"), key)
    return chat


def _find(work: Work, name: str) -> Chat | None:
    row = identity.find_address(work.conn, "ledger", work.runtime.vault.lookup("ledger", name))
    if row is None:
        return None
    return Chat(
        address_id=row["id"], conversation_id=row["conversation_id"], citizen_id=row["citizen_id"],
        channel="ledger", language=row["language"], borrowed=False, open=True, wrapped=row["wrapped"],
        master=row["master"],
    )  # fmt: skip


def _broken(*_: Any) -> None:
    raise RuntimeError("a fault of the test")


def main(url: str, effect: str = "") -> None:
    """Serve until told to stop."""
    settings = load_settings()
    configure_logs()
    if effect:
        assert callable(getattr(handle, effect))
        setattr(handle, effect, _broken)
    listener = serve._listen(settings)
    runtime = compose(settings, channels=(LedgerChannel(url),))
    serve._prepare(runtime, ROLES)

    async def run() -> None:
        async with Service(runtime):
            app = create_app(runtime, console_routes=[*routes(runtime), begin, arrive])
            await serve._serve_http(app, settings, listener, asyncio.Event())

    with asyncio.Runner(loop_factory=serve._loop_factory()) as runner:
        runner.run(run())
    runtime.database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
