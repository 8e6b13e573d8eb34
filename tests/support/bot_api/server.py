"""The HTTP side: a request of a bot comes in, is written down, meets the weather, is answered."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import json
from collections.abc import AsyncIterator
from typing import Any

from aiohttp import web

from tests.support.bot_api import control
from tests.support.bot_api.answers import ANSWERS
from tests.support.bot_api.answers.call import Call
from tests.support.bot_api.faults import Fault, Weather
from tests.support.bot_api.ledger import Entry, Ledger
from tests.support.bot_api.methods import BY_LOWER_NAME
from tests.support.bot_api.refusals import Refused
from tests.support.bot_api.requests import read_request
from tests.support.bot_api.values import read
from tests.support.bot_api.webhook import Deliverer
from tests.support.bot_api.world import Bot, World

LARGEST_REQUEST = 52_000_000
"""Bytes: a bot may upload 50 MB."""


class Server:
    """The state of one server, and the handling of bots' requests."""

    def __init__(self) -> None:
        self.world = World()
        self.ledger = Ledger()
        self.weather = Weather()

    def application(self) -> web.Application:
        """The routes of bots and of tests."""
        app = web.Application(client_max_size=LARGEST_REQUEST)
        app.router.add_get("/file/bot{token}/{path:.+}", self.download)
        app.router.add_route("*", "/bot{token}/{method}", self.answer)
        app.add_routes(control.routes(self))
        app.cleanup_ctx.append(self._deliver)
        return app

    async def _deliver(self, _: web.Application) -> AsyncIterator[None]:
        deliverer = Deliverer(self.world, self._reply)
        task = asyncio.ensure_future(deliverer.run())
        yield
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task

    async def download(self, request: web.Request) -> web.Response:
        """A file, by the path that getFile told."""
        bot = self.world.bots.get(request.match_info["token"])
        if bot is None:
            return _json(Refused(401, "Unauthorized"))
        entry = self.ledger.open(bot.id, "file", {"path": request.match_info["path"]})
        fault = await self._meet(entry, entry.fields)
        if fault and fault.kind in ("drop", "lose_answer"):
            return self._drop(request)
        found = [file for file in bot.files.values() if file.path == entry.fields["path"] and not file.gone]
        if fault and fault.kind == "error":
            refused = fault.refusal()
        elif found:
            entry.status, entry.done = 200, True
            self.world.changes.ring()
            return web.Response(body=found[0].content, content_type="application/octet-stream")
        else:
            refused = Refused(404, "Not Found")
        return self._refuse(entry, refused)

    async def _meet(self, entry: Entry, given: dict[str, Any]) -> Fault | None:
        """The fault that strikes a request, after the time it takes."""
        fault = self.weather.strike(entry.method, given)
        entry.fault = fault.kind if fault else ""
        if fault and fault.kind == "hang":
            await asyncio.sleep(fault.seconds)
        return fault

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """A method of the Bot API."""
        bot = self.world.bots.get(request.match_info["token"])
        if bot is None:
            return _json(Refused(401, "Unauthorized"))
        name = request.match_info["method"]
        try:
            given = await read_request(request)
        except web.HTTPRequestEntityTooLarge:
            return _json(Refused(413, "Request Entity Too Large"))
        except Refused as refused:
            given = {}
            entry = self._open(bot, name, given)
            return self._refuse(entry, refused)
        entry = self._open(bot, name, given)
        answering = asyncio.ensure_future(self._answered(request, bot, entry, given))
        # A poll ends with the bot that asked; anything else is done whether or not somebody waits for the answer.
        return await (answering if entry.method == "getUpdates" else asyncio.shield(answering))

    async def _answered(
        self, request: web.Request, bot: Bot, entry: Entry, given: dict[str, Any]
    ) -> web.StreamResponse:
        try:
            return await self._answer(request, bot, entry, given)
        finally:
            entry.done = True
            self.world.changes.ring()

    async def _answer(
        self, request: web.Request, bot: Bot, entry: Entry, given: dict[str, Any]
    ) -> web.StreamResponse:
        fault = await self._meet(entry, given)
        if fault and fault.kind == "drop":
            return self._drop(request)
        try:
            result = await self._result(bot, entry, given, fault)
        except Refused as refused:
            return self._refuse(entry, refused)
        entry.answer = result
        if fault and fault.kind == "lose_answer":
            return self._drop(request)
        entry.status = 200
        return web.json_response({"ok": True, "result": result})

    def _open(self, bot: Bot, name: str, given: dict[str, Any]) -> Entry:
        method = BY_LOWER_NAME.get(name.lower())
        entry = self.ledger.open(bot.id, method.name if method else name, given)
        entry.sends = bool(method and method.sends)
        self.world.changes.ring()
        return entry

    async def _result(self, bot: Bot, entry: Entry, given: dict[str, Any], fault: Fault | None = None) -> Any:
        method = BY_LOWER_NAME.get(entry.method.lower())
        if method is None:
            entry.complaints.append(f"unknown method {entry.method}")
            raise Refused(404, "Not Found")
        if fault and fault.kind == "error":
            raise fault.refusal()
        if method.sends:
            self.ledger.check_rate(entry)
        values = read(method, given, entry.complaints)
        result = ANSWERS[method.name](Call(self.world, bot, method, values))
        # What stands in the chat may change while the answer is on its way: it is as it was now.
        return json.loads(json.dumps(await result if inspect.isawaitable(result) else result))

    def _refuse(self, entry: Entry, refused: Refused) -> web.Response:
        entry.status, entry.answer = refused.code, refused.body()
        entry.done = True
        return _json(refused)

    async def _reply(self, bot: Bot, given: dict[str, Any]) -> None:
        """Carry out what a webhook answered with; nobody hears how it went, so the ledger does."""
        name = str(given.pop("method"))
        entry = self._open(bot, name, given)
        try:
            entry.answer = await self._result(bot, entry, given)
            entry.status = 200
        except Refused as refused:
            self._refuse(entry, refused)
        entry.done = True
        self.world.changes.ring()

    @staticmethod
    def _drop(request: web.Request) -> web.Response:
        if request.transport is not None:
            request.transport.abort()
        return web.Response()


def _json(refused: Refused) -> web.Response:
    headers = {"Retry-After": str(refused.parameters["retry_after"])} if refused.code == 429 else {}
    return web.json_response(refused.body(), status=refused.code, headers=headers)
