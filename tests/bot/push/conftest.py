"""A citizen with a phone that may be woken, a push service on this machine, and a machine's clock that obeys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import msgspec
import pytest

from bot.cases import desk
from bot.player import Player
from bot.push import errands, queue
from bot.push.browsers import allow_push
from bot.push.endpoint import Subscription
from bot.push.errands import Call, pushes_are_due, take_pushes
from tests.support.push_endpoint import MadeUpBrowser, PushEndpoint, push_endpoint


class Hours:
    """The machine's clock, for what is due by it."""

    def __init__(self) -> None:
        self.at = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)

    def __call__(self) -> dt.datetime:
        """The present instant."""
        return self.at

    def pass_by(self, **by: float) -> None:
        """Let time pass: ``seconds=5``, ``hours=1``."""
        self.at += dt.timedelta(**by)


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    """The clock that pushes are due by."""
    clock = Hours()
    monkeypatch.setattr(queue, "real_now", clock)
    monkeypatch.setattr(errands, "real_now", clock)
    return clock


@pytest.fixture
def endpoint() -> Iterator[PushEndpoint]:
    """A push service of the test's own."""
    with push_endpoint() as running:
        yield running


def allow(citizen: Player, browser: MadeUpBrowser) -> None:
    """The citizen lets this browser be woken."""
    given = msgspec.convert(browser.subscription, Subscription)
    citizen.runtime.run(allow_push, citizen.chat, given)


def taken_over(citizen: Player) -> int:
    """Somebody of the staff owns the talk; the case's number."""
    citizen.presses("person")
    number = citizen.runtime.run(citizen.case_number)
    assert number is not None
    citizen.runtime.run(desk.claim, citizen.somebody(), number)
    return number


def answered(citizen: Player, number: int, words: str = "Hej fra et menneske.", key: str = "1") -> None:
    """Somebody answers."""
    citizen.runtime.run(desk.answer, citizen.somebody(), number, words, key)


def calls(citizen: Player) -> list[Call]:
    """What is taken now."""
    if not citizen.runtime.look(pushes_are_due):
        return []
    return citizen.runtime.run(take_pushes, 50)
