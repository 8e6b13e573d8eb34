"""A citizen's whole way with an appointment on Telegram: told by presses, agreed, reminded of, moved, taken away.

Every text stands with its Danish beneath, so the same walk is gone in both languages, button by place.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest

from bot.appointments.times import to_utc
from bot.appointments.views import AppointmentView
from bot.clock import FixedClock
from tests.bot.telegram.conftest import Serve
from tests.bot.telegram.people import newcomer
from tests.bot.telegram.test_privacy import allow_all, requests
from tests.bot.telegram.test_reminders import DENMARK, MONDAY, appointment
from tests.support.bot_api.client import BotAccount, BotApi, User
from tests.support.live import Live
from tests.support.processes import wait_until

PLACE, BRING = "Kanariefuglevej 1", "den gule kanariemappe"
THURSDAY, FRIDAY = "torsdag den 26. november 2026 kl. 10.00", "fredag den 27. november 2026 kl. 13.00"
PRIVATE = ("Læge,", "Læge:", "Nakorsaq,", "Nakorsaq:", "Du skal komme,", "Sted:", "Tag med:", BRING, "Tolk:")
"""What tells of the appointment, with the sign that stands behind it there and not on a button."""
Doing = tuple[str, int | str]
"""A question by its Danish words, and the place of the button pressed or the words written."""
TOLD: Sequence[Doing] = (
    ("Hvad vil du med dine aftaler", 0),
    ("Hvad handler aftalen om", 1),
    ("Hvilken dag er det", 3),
    ("Skriv dagen", "26.11"),
    ("Hvad er klokken", 1),
    ("Hvor skal du hen", 1),
    ("Skriv, hvor det er", PLACE),
    ("Er det en pligt eller et tilbud", 0),
    ("Hvordan vil du tale med dem", 0),
    ("Hvilket sprog skal tolken kunne", 0),
    ("Hvad skal du tage med", BRING),
)


class Somebody:
    """A citizen on Telegram, and the message they read last."""

    def __init__(self, api: BotApi, bot: BotAccount, live: Live, language: str) -> None:
        self.live = live
        self.user: User
        self.user, self.read = newcomer(api, bot, language)

    def reads(self, words: str) -> dict[str, Any]:
        """The next message with these words."""
        self.read = self.user.waits_for(words, after=self.read)
        return self.read

    def does(self, doings: Sequence[Doing]) -> None:
        """Answer question after question."""
        for question, answer in doings:
            asked = self.reads(question)
            if isinstance(answer, str):
                self.user.says(answer)
            else:
                self.presses(asked, answer)

    def presses(self, message: dict[str, Any], place: int) -> None:
        """Press the button at this place under a message."""
        self.user.presses(self.user.buttons(message)[place], message_id=message["message_id"])

    def tells(self, *, full: bool) -> None:
        """Tell of an appointment with a doctor, agree to what is read back, and be reminded as usual."""
        self.finds_them(self.read)
        self.does(TOLD)
        if not full:
            self.does([("Hvad må jeg skrive", 1)])
        summed = self.reads("Er det sådan")
        assert "26" in summed["text"]
        assert (BRING in summed["text"], PLACE in summed["text"]) == (full, full)
        self.presses(summed, 0)

    def opens_it(self) -> None:
        """Find the appointment again, up to what may be done with it."""
        self.user.says("/menu")
        menu = self.reads("Hvad kan jeg hjælpe")
        self.finds_them(menu)
        self.does([("Hvad vil du med dine aftaler", 1)])

    def finds_them(self, menu: dict[str, Any]) -> None:
        """Go to one's appointments: the last button of a menu that has them not turns to the next page."""
        while (place := self._in(menu)) is None:
            self.presses(menu, len(self.user.buttons(menu)) - 1)
            menu = self.reads("Hvad kan jeg hjælpe")
        self.presses(menu, place)

    def _in(self, menu: dict[str, Any]) -> int | None:
        # What stands still, and the next appointment, are offered before the rest, and in longer words.
        labels = [label.partition(" · ")[2] for label in self.user.buttons(menu)]
        return next(
            (at for at, label in enumerate(labels) if label.startswith(("Isumaq", "Mine aftaler"))), None
        )


def kept(live: Live) -> AppointmentView:
    """The one there is; waited for."""
    wait_until(lambda: bool(_seen(live)), "the appointment")
    return appointment(live)


def _seen(live: Live) -> Any:
    return live.runtime.look(lambda work: work.conn.exec_driver_sql("select id from appointment").fetchall())


def said_at(live: Live, kind: str) -> str | None:
    """When the reminder of this kind was said, on the clock in Denmark."""
    found = next(each for each in appointment(live).reminders if each.kind == kind)
    return None if found.said_at is None else found.said_at.isoformat()


@pytest.mark.parametrize("language", ["Dansk", "Kalaallisut"])
@pytest.mark.parametrize("full", [False, True], ids=["guidance", "full"])
def test_an_appointment_from_telling_to_taking_away(
    api: BotApi, bot: BotAccount, serve: Serve, *, full: bool, language: str
) -> None:
    clock = FixedClock(MONDAY)
    live = serve(clock=clock)
    if full:
        allow_all(live)
    citizen = Somebody(api, bot, live, language)
    citizen.tells(full=full)
    told = citizen.reads("Gemt: Læge" if full else "Din aftale er gemt")
    assert THURSDAY in told["text"]
    view = kept(live)
    assert (view.what, view.duty, view.interpreter, view.wall) == (
        "doctor",
        "duty",
        "west",
        "2026-11-26T10:00",
    )
    assert (view.words, view.bring, view.show_place) == (PLACE, BRING, False)
    citizen.does([("Hvornår skal jeg minde dig", 0)])
    assert "onsdag den 25. november 2026 kl. 18.00" in citizen.reads("Jeg skriver til dig i Telegram")["text"]
    citizen.does([("Hvad gør du, hvis du ikke kan komme", 1), ("Hvad vil du nu", 3)])
    evening = _reminded(citizen, clock, "2026-11-25T17:59", "2026-11-25T18:00", "evening-before", full=full)
    morning = _reminded(citizen, clock, "2026-11-26T07:59", "2026-11-26T08:00", "two-hours", full=full)
    assert evening["message_id"] < morning["message_id"]
    citizen.presses(morning, 1)
    assert THURSDAY in citizen.reads("Så ved jeg, at du kommer")["text"]
    assert appointment(live).answer == "coming"
    _moved(citizen, full=full)
    citizen.presses(morning, 1)
    assert FRIDAY in citizen.reads("Aftalen har fået en ny tid")["text"]
    assert appointment(live).answer is None
    _taken_away(citizen)
    citizen.presses(morning, 1)
    assert FRIDAY in citizen.reads("Du har slettet aftalen her")["text"]
    asked = json.loads(requests(api))
    found = {secret for secret in PRIVATE for each in asked if secret in str(each.get("text", ""))}
    assert bool(found) == full, found


def _reminded(
    citizen: Somebody, clock: FixedClock, before: str, at: str, kind: str, *, full: bool
) -> dict[str, Any]:
    """Nothing a minute before, and at its time the reminder; it."""
    clock.at = to_utc(before, DENMARK)
    citizen.user.says("/menu")
    citizen.reads("Hvad kan jeg hjælpe")
    assert said_at(citizen.live, kind) is None
    clock.at = to_utc(at, DENMARK)
    reminded = citizen.reads("Husk: Læge" if full else "Husk din aftale")
    assert THURSDAY in reminded["text"]
    assert (BRING in reminded["text"]) == full
    assert said_at(citizen.live, kind) == clock.at.isoformat()
    return reminded


def _moved(citizen: Somebody, *, full: bool) -> None:
    citizen.opens_it()
    citizen.does(
        [("Hvad vil du gøre", 0), ("Hvilken dag er det", 1), ("Hvad er klokken", 2), ("Den nye tid", 0)]
    )
    told = citizen.reads("Ny tid: Læge" if full else "Din aftale har fået ny tid")
    assert FRIDAY in told["text"]
    assert "Den nye tid står kun her" in told["text"]
    assert appointment(citizen.live).wall == "2026-11-27T13:00"


def _taken_away(citizen: Somebody) -> None:
    citizen.opens_it()
    citizen.does([("Hvad vil du gøre", 3), ("Hvad skal jeg gøre", 0)])
    told = citizen.reads("Aftalen er kun slettet her")
    assert FRIDAY in told["text"]
    assert "Sig det selv til dem" in told["text"]
    assert appointment(citizen.live).state == "cancelled"
