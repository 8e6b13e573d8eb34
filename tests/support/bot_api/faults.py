"""Bad weather on demand: the next answers of a method, or a share of them, go wrong in a chosen way."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from tests.support.bot_api.refusals import Refused

KINDS = ("error", "hang", "drop", "lose_answer")
"""error: refused with a code · hang: answered late · drop: the connection closes and nothing is done ·
lose_answer: it is done, and the connection closes."""
WORDS = {
    400: "Bad Request: invalid request",
    403: "Forbidden: bot was blocked by the user",
    409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


@dataclass
class Fault:
    """One kind of weather."""

    kind: str
    method: str = ""
    """Empty: any method."""
    chat: int = 0
    """0: any chat."""
    times: int = 0
    """How often; 0: for good, as ``share`` has it."""
    share: float = 1.0
    seed: int = 0
    code: int = 500
    description: str = ""
    retry_after: int = 0
    seconds: float = 0.0
    played: int = 0
    _dice: random.Random = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"{self.kind} is none of {', '.join(KINDS)}")
        self._dice = random.Random(self.seed)

    def strikes(self, method: str, fields: dict[str, Any]) -> bool:
        """Whether it plays on this request; counts it if so."""
        if self.method and self.method.lower() != method.lower():
            return False
        if self.chat and str(fields.get("chat_id")) != str(self.chat):
            return False
        if self.times and self.played >= self.times:
            return False
        if self._dice.random() >= self.share:
            return False
        self.played += 1
        return True

    def refusal(self) -> Refused:
        """The answer of an ``error``."""
        if self.code == 429:
            seconds = self.retry_after or 1
            words = self.description or f"Too Many Requests: retry after {seconds}"
            return Refused(429, words, retry_after=seconds)
        return Refused(self.code, self.description or WORDS.get(self.code, "Error"))


class Weather:
    """The faults that are set, the first that strikes wins."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def strike(self, method: str, fields: dict[str, Any]) -> Fault | None:
        """The fault to play on a request, or none."""
        return next((fault for fault in self.faults if fault.strikes(method, fields)), None)

    def clear(self) -> None:
        """Fair weather."""
        self.faults = []
