"""The door for tests: people and what they do, weather, clock, and everything that can be read. JSON under
``/control``."""

from __future__ import annotations

import json
import random
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.support.bot_api.faults import Fault
from tests.support.bot_api.people import Doings, Impossible
from tests.support.bot_api.world import Bot, Chat

if TYPE_CHECKING:
    from tests.support.bot_api.server import Server

Body = dict[str, Any]


class Control:
    """One function a path; each takes the body of the request and returns what to answer."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._world = server.world

    def bots(self, body: Body) -> Any:
        """Make a bot when a name is given; all bots otherwise."""
        if "username" in body:
            return _bot(self._world.make_bot(**body))
        return [_bot(bot) for bot in self._world.bots.values()]

    def people(self, body: Body) -> Any:
        """Make somebody."""
        return self._world.make_person(**body).user()

    def do(self, body: Body) -> Any:
        """Somebody does something in a bot's chat."""
        bot = self._world.bot(body.pop("bot"))
        person = self._world.people[body.pop("person")]
        return Doings(self._world, bot, person).do(body.pop("action"), **body)

    def chat(self, body: Body) -> Any:
        """Everything about a chat."""
        chat = self._chat(body)
        return {
            "messages": chat.visible(),
            "deleted": [each.body for each in chat.messages.values() if each.deleted],
            "keyboard": chat.keyboard,
            "answers": chat.answers,
            "actions": chat.actions,
            "started": chat.started,
            "blocked": chat.blocked,
        }

    def _chat(self, body: Body) -> Chat:
        return self._world.chat_of(self._world.bot(body["bot"]), self._world.people[body["person"]])

    def about(self, body: Body) -> Any:
        """What a bot has said of itself: commands, texts, menu buttons."""
        bot = self._world.bot(body["bot"])
        return {
            "commands": [
                {"scope": json.loads(scope), "language_code": language, "commands": commands}
                for (scope, language), commands in bot.commands.items()
            ],
            "texts": {f"{name} {language}".strip(): text for (name, language), text in bot.texts.items()},
            "menu_buttons": {str(chat): button for chat, button in bot.menu_buttons.items()},
        }

    def updates(self, body: Body) -> Any:
        """What waits for a bot; ``repeat`` gives the newest again, ``shuffle`` mixes each answer by a seed."""
        queue = self._world.bot(body["bot"]).queue
        if "shuffle" in body:
            seed = body["shuffle"]
            queue.shuffle = None if seed is None else random.Random(seed)
        repeated = queue.repeat(body.get("repeat", 0))
        queue.expire()
        pending = [waiting.update for waiting in queue.pending]
        return {"pending": pending, "repeated": repeated, "polled": queue.is_polled}

    def ledger(self, body: Body) -> Any:
        """Requests: of a ``method``, ``after`` a number."""
        return self._server.ledger.read(body.get("method", ""), body.get("after", 0))

    def rates(self, body: Body) -> Any:
        """How fast messages came; ``per_chat`` and ``in_all`` set limits a second, 0 lifts them."""
        ledger = self._server.ledger
        ledger.per_chat = body.get("per_chat", ledger.per_chat)
        ledger.in_all = body.get("in_all", ledger.in_all)
        return ledger.rates()

    def faults(self, body: Body) -> Any:
        """Add a fault; without one, how often each was played. ``clear`` ends them all."""
        weather = self._server.weather
        if body.pop("clear", False):
            weather.clear()
        if body:
            weather.faults.append(Fault(**body))
        return [
            {"kind": fault.kind, "method": fault.method, "played": fault.played} for fault in weather.faults
        ]

    def files(self, body: Body) -> Any:
        """Let a file go, as Telegram does in time."""
        self._world.bot(body["bot"]).files[body["gone"]].gone = True
        return True

    def clock(self, body: Body) -> Any:
        """Set the clock (``at``, seconds since 1970; null: the machine's) or move it on (``advance``)."""
        if "at" in body:
            self._world.clock.set(body["at"])
        self._world.clock.advance(body.get("advance", 0))
        self._world.changes.ring()
        return self._world.clock.now()

    def reset(self, _: Body) -> Any:
        """Everything as at the start; bots keep their tokens."""
        self._server.weather.clear()
        self._server.ledger.clear()
        self._world.reset()
        return True

    async def wait(self, body: Body) -> Any:
        """Wait until something is so, ``seconds`` at most; whether it is."""
        return await self._world.changes.until(lambda: self._holds(body), body.get("seconds", 10))

    def _holds(self, body: Body) -> bool:
        """Whether all of these hold: ``requests`` of a ``method`` came and were answered; ``text`` stands in a
        message of the bot after message ``after`` in the chat; the bot is ``polled``, or its webhook
        failed last with ``webhook_error``; without any of these, nothing is left for the bot."""
        if "requests" in body:
            entries = self._server.ledger.entries
            came = [each for each in entries if each.method == body["method"] and each.done]
            return len(came) >= int(body["requests"])
        if "text" in body:
            return any(_says(each.body, body["text"]) for each in self._from_bot(body))
        queue = self._world.bot(body["bot"]).queue
        if "webhook_error" in body:
            return self._world.bot(body["bot"]).webhook.last_error == str(body["webhook_error"])
        if "polled" in body:
            return queue.is_polled is bool(body["polled"])
        return not (queue.pending or queue.again)

    def _from_bot(self, body: Body) -> list[Any]:
        found = self._chat(body).messages.items()
        after = body.get("after", 0)
        return [each for number, each in found if each.from_bot and not each.deleted and number > after]


def _says(body: Body, text: str) -> bool:
    return text in str(body.get("text", body.get("caption", "")))


def _bot(bot: Bot) -> Body:
    return {"id": bot.id, "token": bot.token, "username": bot.username}


def routes(server: Server) -> list[web.RouteDef]:
    """A POST route for each function of ``Control``."""
    control = Control(server)
    names = (
        "bots",
        "people",
        "do",
        "chat",
        "about",
        "updates",
        "ledger",
        "rates",
        "faults",
        "files",
        "clock",
    )
    return [
        web.post(f"/control/{name}", _route(getattr(control, name))) for name in (*names, "reset", "wait")
    ]


def _route(function: Callable[[Body], Any]) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        body = await request.json() if request.can_read_body else {}
        try:
            found = function(body)
            return web.json_response(await found if isinstance(found, Awaitable) else found)
        except (Impossible, KeyError, StopIteration, TypeError, ValueError) as error:
            return web.json_response({"error": f"{type(error).__name__}: {error}"}, status=409)

    return handle
