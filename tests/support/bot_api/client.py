"""Drive the server from a test, also from another process: people who write and press, weather, and readings."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

TOP = Path(__file__).resolve().parents[3]
PATIENCE = 30.0
"""Seconds until a wait is a failure; two cores may be busy with something else."""
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""The smallest picture, for when it does not matter which."""

Body = dict[str, Any]


class Refusal(Exception):
    """The server would not do what the test asked."""


@dataclass(frozen=True)
class BotAccount:
    """A bot: its id, token and name."""

    id: int
    token: str
    username: str


class BotApi:
    """A server that runs somewhere."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        self._http = httpx.Client(base_url=self.url, trust_env=False, timeout=PATIENCE * 2)

    def close(self) -> None:
        """Let go of the connection."""
        self._http.close()

    def ask(self, path: str, **body: Any) -> Any:
        """Ask the control door. Raises ``Refusal``."""
        answer = self._http.post(f"/control/{path}", json=body)
        if answer.status_code != 200:
            raise Refusal(answer.text)
        return answer.json()

    def call(self, bot: BotAccount, method: str, **fields: Any) -> Body:
        """Ask as a bot would, in JSON; the whole answer, also when it is an error."""
        answer: Body = self._http.post(f"/bot{bot.token}/{method}", json=fields).json()
        return answer

    def bots(self) -> list[BotAccount]:
        """Every bot, the first made first."""
        return [BotAccount(**each) for each in self.ask("bots")]

    def make_bot(self, username: str, **more: str) -> BotAccount:
        """A new bot; ``name`` and ``token`` may be given."""
        return BotAccount(**self.ask("bots", username=username, **more))

    def make_user(self, first_name: str = "Aviaja", bot: BotAccount | None = None, **names: str) -> User:
        """Somebody new, who will talk with this bot (the first, when none is named)."""
        person = self.ask("people", first_name=first_name, **names)
        return User(self, person["id"], bot or self.bots()[0])

    def ledger(self, method: str = "", after: int = 0) -> list[Body]:
        """Requests: number, bot, method, fields, at, status, answer, complaints, fault."""
        found: list[Body] = self.ask("ledger", method=method, after=after)
        return found

    def complaints(self) -> list[str]:
        """All that clients did wrong and Telegram would have let pass, as ``method: what``."""
        return [f"{each['method']}: {said}" for each in self.ledger() for said in each["complaints"]]

    def rates(self) -> Body:
        """Messages in the busiest second: ``in_all``, ``chats``; and ``seconds`` of the run."""
        found: Body = self.ask("rates")
        return found

    def limit(self, per_chat: int = 0, in_all: int = 0) -> None:
        """Answer 429 beyond so many messages a second; 0 lets all through."""
        self.ask("rates", per_chat=per_chat, in_all=in_all)

    def fault(self, kind: str, method: str = "", **details: Any) -> None:
        """Set a fault: kind ``error`` (code, description, retry_after), ``hang`` (seconds), ``drop`` or
        ``lose_answer``; for ``times`` answers or a ``share`` by a ``seed``, of any chat or one ``chat``."""
        self.ask("faults", kind=kind, method=method, **details)

    def faults(self) -> list[Body]:
        """The faults that are set and how often each was played."""
        found: list[Body] = self.ask("faults")
        return found

    def fair(self) -> None:
        """No more faults."""
        self.ask("faults", clear=True)

    def about(self, bot: BotAccount) -> Body:
        """The bot's commands, texts and menu buttons."""
        found: Body = self.ask("about", bot=bot.id)
        return found

    def pending(self, bot: BotAccount) -> list[Body]:
        """Updates that the bot has not taken."""
        found: list[Body] = self.ask("updates", bot=bot.id)["pending"]
        return found

    def repeat(self, bot: BotAccount, last: int = 1) -> list[int]:
        """Give the newest updates again, taken or not; their ids."""
        found: list[int] = self.ask("updates", bot=bot.id, repeat=last)["repeated"]
        return found

    def shuffle(self, bot: BotAccount, seed: int | None) -> None:
        """Mix the order of updates inside each answer; None ends it."""
        self.ask("updates", bot=bot.id, shuffle=seed)

    def lose_file(self, bot: BotAccount, file_id: str) -> None:
        """Let a file go."""
        self.ask("files", bot=bot.id, gone=file_id)

    def set_clock(self, at: float | None) -> None:
        """Stand still at an instant, seconds since 1970; None: the machine's time."""
        self.ask("clock", at=at)

    def advance(self, seconds: float) -> float:
        """Move the clock on; what it says."""
        return float(self.ask("clock", advance=seconds))

    def reset(self) -> None:
        """Everything as at the start; bots keep their tokens."""
        self.ask("reset")

    def wait_requests(self, method: str, count: int = 1, seconds: float = PATIENCE) -> None:
        """Wait until so many requests of a method were answered. Raises ``TimeoutError``."""
        self._wait(f"{count} {method}", seconds, requests=count, method=method)

    def wait_taken(self, bot: BotAccount, seconds: float = PATIENCE) -> None:
        """Wait until the bot has taken every update. Raises ``TimeoutError``."""
        self._wait("taking every update", seconds, bot=bot.id)

    def wait_polled(self, bot: BotAccount, polled: bool = True, seconds: float = PATIENCE) -> None:
        """Wait until the bot asks for updates, or no longer does. Raises ``TimeoutError``."""
        self._wait("polling", seconds, bot=bot.id, polled=polled)

    def wait_webhook_error(self, bot: BotAccount, words: str, seconds: float = PATIENCE) -> None:
        """Wait until the webhook last failed in this way. Raises ``TimeoutError``."""
        self._wait(words, seconds, bot=bot.id, webhook_error=words)

    def _wait(self, what: str, seconds: float, **condition: Any) -> None:
        if not self.ask("wait", seconds=seconds, **condition):
            raise TimeoutError(f"{what} took longer than {seconds} s")


class User:
    """Somebody in a private chat with a bot. What they do returns the message or query that the bot sees."""

    def __init__(self, api: BotApi, number: int, bot: BotAccount) -> None:
        self.api = api
        self.id = number
        self.bot = bot

    def _do(self, action: str, **details: Any) -> Body:
        found: Body = self.api.ask("do", bot=self.bot.id, person=self.id, action=action, **details)
        return found

    def with_bot(self, bot: BotAccount) -> User:
        """The same person in another bot's chat."""
        return User(self.api, self.id, bot)

    def starts(self, payload: str = "") -> Body:
        """Press Start."""
        return self._do("starts", payload=payload)

    def says(self, text: str) -> Body:
        """Write."""
        return self._do("says", text=text)

    def presses(self, button: str = "", **which: Any) -> Body:
        """Press a button by label or data; ``message_id`` says under which message, ``data`` with it presses what
        no longer stands there. A button with a link returns the button. Raises ``Refusal`` if there is none."""
        return self._do("presses", button=button, **which)

    def edits(self, message: Body | int, text: str) -> Body:
        """Change what they wrote."""
        return self._do("edits", message_id=_number(message), text=text)

    def deletes(self, message: Body | int) -> Body:
        """Take a message out of the chat."""
        return self._do("deletes", message_id=_number(message))

    def _file(self, kind: str, content: bytes, name: str, mime: str, caption: str) -> Body:
        encoded = base64.b64encode(content).decode()
        return self._do("sends_file", kind=kind, content=encoded, name=name, mime=mime, caption=caption)

    def sends_photo(self, content: bytes = PIXEL, caption: str = "", name: str = "photo.jpg") -> Body:
        """Send a photo."""
        return self._file("photo", content, name, "image/jpeg", caption)

    def sends_voice(self, content: bytes = b"OggS", caption: str = "") -> Body:
        """Send a voice message."""
        return self._file("voice", content, "voice.oga", "audio/ogg", caption)

    def sends_audio(self, content: bytes = b"ID3", name: str = "sang.mp3", mime: str = "audio/mpeg") -> Body:
        """Send a sound for the player."""
        return self._file("audio", content, name, mime, "")

    def sends_document(
        self,
        content: bytes = b"%PDF-1.4",
        name: str = "letter.pdf",
        mime: str = "application/pdf",
        caption: str = "",
    ) -> Body:
        """Send a file."""
        return self._file("document", content, name, mime, caption)

    def sends_location(self, latitude: float = 55.6761, longitude: float = 12.5683) -> Body:
        """Send where they are."""
        return self._do("sends_location", latitude=latitude, longitude=longitude)

    def sends_contact(self, phone_number: str = "+4500000000", own: bool = True) -> Body:
        """Send a phone number."""
        return self._do("sends_contact", phone_number=phone_number, own=own)

    def sends_sticker(self, emoji: str = "🙂") -> Body:
        """Send a sticker."""
        return self._do("sends_sticker", emoji=emoji)

    def blocks(self) -> Body:
        """Block the bot."""
        return self._do("blocks")

    def unblocks(self) -> Body:
        """Let the bot write again."""
        return self._do("unblocks")

    def deactivates(self) -> Body:
        """Delete the account."""
        return self._do("deactivates")

    def chat(self) -> Body:
        """Everything: messages, deleted, keyboard, answers, actions, started, blocked."""
        found: Body = self.api.ask("chat", bot=self.bot.id, person=self.id)
        return found

    def messages(self) -> list[Body]:
        """What stands in the chat, both sides, as the Bot API writes messages."""
        found: list[Body] = self.chat()["messages"]
        return found

    def reads(self) -> list[str]:
        """The texts and captions that the bot wrote and that still stand."""
        mine = [each for each in self.messages() if each["from"]["is_bot"]]
        return [str(each.get("text", each.get("caption", ""))) for each in mine]

    def buttons(self, message: Body | None = None) -> list[str]:
        """Labels under a message; without one, under the newest message of the bot."""
        bot = [each for each in self.messages() if each["from"]["is_bot"]]
        shown = message or (bot[-1] if bot else {})
        rows = shown.get("reply_markup", {}).get("inline_keyboard", [])
        return [button["text"] for row in rows for button in row]

    def keyboard(self) -> list[str]:
        """Labels of the keyboard beneath the chat; empty when there is none."""
        rows = (self.chat()["keyboard"] or {}).get("keyboard", [])
        return [button if isinstance(button, str) else button["text"] for row in rows for button in row]

    def waits_for(self, text: str = "", after: Body | int = 0, seconds: float = PATIENCE) -> Body:
        """Wait for a message of the bot that has these words, newer than ``after``; it. Raises ``TimeoutError``."""
        since = _number(after)
        condition = {"bot": self.bot.id, "person": self.id, "text": text, "after": since}
        if not self.api.ask("wait", seconds=seconds, **condition):
            raise TimeoutError(
                f"the bot did not say it in {seconds} s; the chat has {len(self.messages())} messages"
            )
        return next(each for each in self.messages() if _is_said(each, text, since))


def _is_said(message: Body, text: str, since: int) -> bool:
    said = str(message.get("text", message.get("caption", "")))
    return bool(message["from"]["is_bot"]) and message["message_id"] > since and text in said


def _number(message: Body | int) -> int:
    return message if isinstance(message, int) else int(message["message_id"])


@contextmanager
def serving(*bots: str, port: int = 0) -> Iterator[BotApi]:
    """A server as a process of its own, ended on leaving. ``bots`` are names or ``NAME=TOKEN``."""
    named = [word for bot in bots for word in ("--bot", bot)]
    command = [sys.executable, "-m", "tests.support.bot_api", "--port", str(port), "--end-with-input", *named]
    with subprocess.Popen(
        command, cwd=TOP, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            if not line:
                raise RuntimeError("the Bot API server did not start")
            api = BotApi(json.loads(line)["url"])
            try:
                yield api
            finally:
                api.close()
        finally:
            process.terminate()
