"""Whether a reminder was seen is known by the page's own reading, in each of its forms, and by nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.appointments.views import Details
from bot.clock import FixedClock
from tests.bot.web.conftest import events
from tests.bot.web.test_appointments import MONDAY, Somebody
from tests.support.agreed import agree, agreed
from tests.support.live import Live, live_service


@pytest.fixture
def service(tmp_path: Path, database_url: str) -> Iterator[Live]:
    """A service whose time stands still on a Monday, on each kind of database."""
    with live_service(tmp_path / "live", database_url=database_url, clock=FixedClock(MONDAY)) as running:
        yield running


def lives(live: Live, somebody: Somebody) -> list[tuple[str, bool]]:
    """The life of each confirmation, and whether it has a time of being seen."""
    return [
        (each.life, each.seen_at is not None)
        for view in agreed(live.runtime, somebody.conversation)
        for each in view.reminders
        if each.kind == "agreed"
    ]


def by_reading(somebody: Somebody) -> None:
    somebody.messages()


def by_asking_for_bubbles(somebody: Somebody) -> None:
    assert somebody.http.get("/chat/bubbles").status_code == 200


def by_the_plain_page(somebody: Somebody) -> None:
    assert somebody.browser.get("/").status_code == 200


@pytest.mark.parametrize("look", [by_reading, by_asking_for_bubbles, by_the_plain_page])
def test_what_the_page_has_shown_is_seen(service: Live, look: Callable[[Somebody], None]) -> None:
    somebody = Somebody(service)
    agree(service.runtime, somebody.conversation, Details(wall="2026-11-26T10:00"))
    assert lives(service, somebody) == [("sent", False)]
    look(somebody)
    assert lives(service, somebody) == [("seen", True)]


@pytest.mark.parametrize("view", ["page", None])
def test_what_the_stream_has_given_is_seen(service: Live, view: str | None) -> None:
    somebody = Somebody(service)
    name = "bubble" if view else "message"
    with somebody.http.stream("GET", "/chat/events", params={"view": view} if view else {}) as stream:
        heard = events(stream)

        def hear(which: str) -> None:
            while next(heard)[1] != which:
                pass

        hear("strip" if view else "state")
        for wall in ("2026-11-26T10:00", "2026-11-27T10:00"):
            agree(service.runtime, somebody.conversation, Details(wall=wall))
            hear(name)
        # The second was given, so the first had been marked before it.
        assert lives(service, somebody)[0] == ("seen", True)


def test_on_a_closed_page_nothing_is_seen(service: Live) -> None:
    somebody = Somebody(service)
    agree(service.runtime, somebody.conversation, Details(wall="2026-11-26T10:00"))
    assert somebody.page()
    assert somebody.told()
    assert lives(service, somebody) == [("sent", False)]
