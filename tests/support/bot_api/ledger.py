"""Every request that bots made, what was answered, and how fast they came."""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import asdict, dataclass, field
from typing import Any

from bot.clock import monotonic
from tests.support.bot_api.refusals import too_many


@dataclass
class Entry:
    """One request."""

    number: int
    bot: int
    method: str
    fields: dict[str, Any]
    at: float
    """Seconds since the server started, on a clock that nobody sets."""
    sends: bool = False
    status: int = 0
    """0 while there is no answer, and for good when the connection was dropped."""
    answer: Any = None
    complaints: list[str] = field(default_factory=list)
    fault: str = ""
    """The fault that was played on it."""
    done: bool = False
    """Whether the server is through with it."""

    @property
    def wrote(self) -> bool:
        """Whether it put something in a chat, heard of or not."""
        return self.sends and (self.status == 200 or (self.answer is not None and self.status == 0))


class Ledger:
    """What was asked, in order."""

    def __init__(self) -> None:
        self._began = monotonic()
        self.entries: list[Entry] = []
        self.per_chat = 0
        self.in_all = 0
        """Messages a second that are let through; 0 counts and lets all through."""

    def open(self, bot: int, method: str, fields: dict[str, Any]) -> Entry:
        """Write down a request that came in."""
        shown = {name: _shown(value) for name, value in fields.items()}
        entry = Entry(len(self.entries) + 1, bot, method, shown, monotonic() - self._began)
        self.entries.append(entry)
        return entry

    def check_rate(self, entry: Entry) -> None:
        """Count a message against the limits that are set. Raises ``Refused``."""
        if not (self.per_chat or self.in_all):
            return
        near = itertools.takewhile(lambda each: entry.at - each.at < 1, reversed(self.entries))
        recent = [each for each in near if each.wrote and each.bot == entry.bot]
        chat = [each for each in recent if _chat(each) == _chat(entry)]
        if (self.in_all and len(recent) >= self.in_all) or (self.per_chat and len(chat) >= self.per_chat):
            raise too_many(1)

    def rates(self) -> dict[str, Any]:
        """The most messages in any second: in all, in each chat; and how many in each second of the run."""
        sent = [entry for entry in self.entries if entry.wrote]
        chats: defaultdict[str, list[float]] = defaultdict(list)
        seconds: defaultdict[str, int] = defaultdict(int)
        for entry in sent:
            chats[_chat(entry)].append(entry.at)
            seconds[str(int(entry.at))] += 1
        return {
            "in_all": _most([entry.at for entry in sent]),
            "chats": {chat: _most(times) for chat, times in chats.items()},
            "seconds": dict(seconds),
        }

    def read(self, method: str = "", after: int = 0) -> list[dict[str, Any]]:
        """Requests after a number, of one method or of all."""
        found = [entry for entry in self.entries if entry.number > after]
        return [asdict(entry) for entry in found if not method or entry.method == method]

    def clear(self) -> None:
        """Forget what was asked, and every limit."""
        self.entries = []
        self.per_chat = self.in_all = 0


def _chat(entry: Entry) -> str:
    return str(entry.fields.get("chat_id", ""))


def _most(times: list[float]) -> int:
    most = first = 0
    for last, time in enumerate(times):
        while time - times[first] >= 1:
            first += 1
        most = max(most, last - first + 1)
    return most


def _shown(value: Any) -> Any:
    return value if isinstance(value, str | int | float | list | dict | None) else repr(value)
