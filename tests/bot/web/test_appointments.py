"""A citizen's appointments over HTTP: page, JSON and calendar file, on both databases."""

from __future__ import annotations

import datetime as dt
import html
import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import icalendar
import pytest

from bot.appointments.views import Details
from bot.citizens import begin_chat, find_chat
from bot.clock import FixedClock
from bot.runtime import Work
from storage.base import new_id
from storage.identity import queries as identity
from tests.bot.web.conftest import Citizen
from tests.support.agreed import agree, agreed, call_off, conversation_of, move_to
from tests.support.live import Live, live_service

MONDAY = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
DOCTOR = Details(
    what="doctor", duty="offer", interpreter="west", wall="2026-11-26T10:00",
    words="Lægehuset, Eksempelgade 1", bring="det gule kort",
)  # fmt: skip
MEETING = Details(what="municipality", duty="duty", interpreter="east", wall="2026-12-03T09:30")
PRESS = re.compile(r'name="press" value="(rem\.[^"]+)"')
CSRF = re.compile(r'name="csrf" value="([^"]+)"')


@pytest.fixture
def service(tmp_path: Path, database_url: str) -> Iterator[Live]:
    """A service whose time stands still on a Monday, on each kind of database."""
    with live_service(tmp_path / "live", database_url=database_url, clock=FixedClock(MONDAY)) as running:
        yield running


class Somebody(Citizen):
    """A citizen who also looks at pages, by cookie, as a browser without script."""

    def __init__(self, live: Live, language: str = "da") -> None:
        super().__init__(live.base_url, language)
        self.hears_menu()
        self.conversation = conversation_of(live.runtime, self.token)
        self.browser = httpx.Client(
            base_url=live.base_url, timeout=20, headers={"Accept": "text/html"}, cookies={"talk": self.token}
        )

    def page(self) -> str:
        """The page of appointments."""
        got = self.browser.get("/appointments")
        assert got.status_code == 200, got.text
        return got.text.replace("\u2011", "-")

    def told(self) -> list[dict[str, Any]]:
        """What is ahead, as JSON."""
        got = self.http.get("/chat/appointments")
        assert got.status_code == 200, got.text
        found: list[dict[str, Any]] = got.json()["appointments"]
        return found

    def press(self, page: str, at: int) -> httpx.Response:
        """Press one of the answers on the page."""
        csrf = CSRF.search(page)
        assert csrf is not None
        return self.browser.post("/appointments", data={"csrf": csrf[1], "press": PRESS.findall(page)[at]})


@pytest.fixture
def somebody(service: Live) -> Somebody:
    """Who speaks Danish."""
    return Somebody(service)


def test_what_is_ahead_is_told_in_both_languages(service: Live, somebody: Somebody) -> None:
    assert somebody.told() == []
    later = agree(service.runtime, somebody.conversation, MEETING)
    first = agree(service.runtime, somebody.conversation, DOCTOR)
    gone = agree(service.runtime, somebody.conversation, Details(wall="2026-11-25T10:00"))
    call_off(service.runtime, somebody.conversation, gone)
    found = somebody.told()
    assert [each["id"] for each in found] == [str(first), str(later)]
    doctor = found[0]
    assert {
        "id",
        "wall",
        "zone",
        "starts_at",
        "what",
        "duty",
        "interpreter",
        "place",
        "words",
        "answer",
        "lines",
    } <= (doctor.keys())
    assert (doctor["wall"], doctor["zone"]) == ("2026-11-26T10:00", "Europe/Copenhagen")
    assert doctor["starts_at"] == "2026-11-26T09:00:00Z"
    assert doctor["answer"] is None
    assert doctor["lines"]["da"][0] == "torsdag den 26. november 2026 kl. 10.00"
    assert doctor["lines"]["kl"][0] == "sisamanngorneq, novembarip 26-at 2026, nal. 10.00"
    assert "Tilbud" in doctor["lines"]["da"]
    assert "Pisussaaffik" in found[1]["lines"]["kl"]
    assert Somebody(service).told() == []


def test_the_clock_in_greenland_is_said(service: Live, somebody: Somebody) -> None:
    agree(service.runtime, somebody.conversation, Details(wall="2026-11-26T10:00", zone="America/Nuuk"))
    [there] = somebody.told()
    assert there["starts_at"] == "2026-11-26T12:00:00Z"
    assert there["lines"]["da"][:2] == [
        "torsdag den 26. november 2026 kl. 10.00",
        "Tiden er på uret i Grønland.",
    ]


def test_a_calendar_file_for_one_and_for_all(service: Live, somebody: Somebody) -> None:
    doctor = agree(service.runtime, somebody.conversation, DOCTOR)
    agree(service.runtime, somebody.conversation, MEETING)
    got = somebody.http.get(f"/chat/appointments/{doctor}.ics")
    assert got.status_code == 200
    assert got.headers["content-type"].startswith("text/calendar")
    assert got.headers["content-disposition"] == 'attachment; filename="aftale.ics"'
    assert got.headers["cache-control"] == "no-store"
    [event] = icalendar.Calendar.from_ical(got.text).walk("VEVENT")
    assert event["DTSTART"].dt == dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC)
    assert event["DTSTART"].params["TZID"] == "Europe/Copenhagen"
    whole = icalendar.Calendar.from_ical(somebody.http.get("/chat/appointments.ics").text)
    assert len(whole.walk("VEVENT")) == 2
    assert whole.walk("VTIMEZONE")


def test_a_calendar_file_is_only_for_whose_it_is(service: Live, somebody: Somebody) -> None:
    theirs = agree(service.runtime, Somebody(service).conversation, DOCTOR)
    answers = {
        (got.status_code, got.text)
        for name in (f"{theirs}.ics", f"{uuid.uuid4()}.ics", f"{theirs}", f"{theirs}.txt", "x.ics")
        for got in [somebody.http.get(f"/chat/appointments/{name}")]
    }
    assert {status for status, _ in answers} == {404}
    assert len(answers) == 1
    with httpx.Client(base_url=service.base_url) as nobody:
        for path in ("appointments", "appointments.ics", f"appointments/{theirs}.ics"):
            assert nobody.get(f"/chat/{path}").status_code == 401


def test_the_page_without_script_and_an_answer_from_it(service: Live) -> None:
    somebody = Somebody(service, "kl")
    agree(service.runtime, somebody.conversation, MEETING)
    agree(service.runtime, somebody.conversation, DOCTOR)
    page = html.unescape(somebody.page())
    next_one = page.partition('class="appointment next"')[2].partition("</article>")[0]
    assert "sisamanngorneq, novembarip 26-at 2026, nal. 10.00" in next_one
    assert "torsdag den 26. november 2026 kl. 10.00" in next_one
    assert "Neqeroorut" in next_one
    assert "Tilbud" in next_one
    assert "det gule kort" in next_one
    assert "Lægehuset, Eksempelgade 1" in next_one
    assert ".ics" in next_one
    answer = somebody.press(next_one + page, 2)
    assert (answer.status_code, answer.headers["location"]) == (303, "/appointments")
    assert [view.answer for view in agreed(service.runtime, somebody.conversation)] == ["cannot-come", None]
    assert somebody.told()[0]["answer"] == "cannot-come"
    page = html.unescape(somebody.page())
    assert "Dit svar: " in page
    assert len(PRESS.findall(page)) == 5
    mine = [message for message in somebody.messages() if message["from"] == "me"]
    assert len(mine) == 1
    assert mine[0]["parts"][-1] == {"kind": "press", "value": "cannot-come"}


def test_an_answer_to_a_time_that_was_moved_changes_nothing(service: Live, somebody: Somebody) -> None:
    first = agree(service.runtime, somebody.conversation, DOCTOR)
    page = somebody.page()
    move_to(service.runtime, somebody.conversation, first, "2026-11-27T11:00")
    somebody.press(page, 0)
    assert [view.answer for view in agreed(service.runtime, somebody.conversation)] == [None]
    somebody.press(somebody.page(), 0)
    assert [view.answer for view in agreed(service.runtime, somebody.conversation)] == ["coming"]


def test_only_our_own_page_may_answer(service: Live, somebody: Somebody) -> None:
    agree(service.runtime, somebody.conversation, DOCTOR)
    page = somebody.page()
    press = PRESS.findall(page)[0]
    forged = somebody.browser.post("/appointments", data={"csrf": "x", "press": press})
    assert forged.status_code == 403
    csrf = CSRF.search(page)
    assert csrf is not None
    other_site = somebody.browser.post(
        "/appointments", data={"csrf": csrf[1], "press": press}, headers={"Sec-Fetch-Site": "cross-site"}
    )
    assert other_site.status_code == 403
    with httpx.Client(base_url=service.base_url) as nobody:
        assert nobody.post("/appointments", data={"press": press}).headers["location"] == "/"
    assert [view.answer for view in agreed(service.runtime, somebody.conversation)] == [None]


def test_without_a_talk_or_without_appointments(service: Live, somebody: Somebody) -> None:
    with httpx.Client(base_url=service.base_url) as nobody:
        got = nobody.get("/appointments")
        assert (got.status_code, got.headers["location"]) == (303, "/")
    page = somebody.page()
    assert "Her står ingen aftaler" in page
    assert PRESS.findall(page) == []


def test_a_year_that_is_a_slip_is_asked_for_again(somebody: Somebody) -> None:
    def last_said() -> dict[str, Any]:
        return [message for message in somebody.messages() if message["from"] == "bot"][-1]

    def press(value: str) -> None:
        token = next(each["press"] for each in last_said()["choices"] if each["value"] == value)
        assert somebody.post(press=token).status_code == 202
        somebody.hears(lambda message: message["seq"] > before and message["from"] == "bot")

    for value in ("more", "appointments", "add", "doctor"):
        before = last_said()["seq"]
        press(value)
    asked = last_said()
    assert asked["text_id"] == "appointment-ask-date"
    csrf = CSRF.search(somebody.browser.get("/").text)
    assert csrf is not None
    assert somebody.browser.post("/", data={"csrf": csrf[1], "text": "24.11.2050"}).status_code == 303
    again = last_said()
    assert again["seq"] > asked["seq"]
    assert "Den dag kender jeg ikke" in again["text"]
    assert somebody.told() == []


def test_what_is_over_is_folded(service: Live, somebody: Somebody) -> None:
    agree(service.runtime, somebody.conversation, DOCTOR)
    gone = agree(service.runtime, somebody.conversation, MEETING)
    call_off(service.runtime, somebody.conversation, gone)
    clock = service.runtime.clock
    assert isinstance(clock, FixedClock)
    clock.advance(dt.timedelta(days=4))
    page = html.unescape(somebody.page())
    assert "Her står ingen aftaler" in page
    behind = page.partition('<details class="behind">')[2]
    assert behind.index("Slettet af dig") < behind.index("Overstået")
    assert PRESS.findall(page) == []


def test_a_page_promises_no_reminder_that_needs_it_open(service: Live, somebody: Somebody) -> None:
    agree(service.runtime, somebody.conversation, DOCTOR)
    page = somebody.page()
    assert "Jeg kan kun vise det her, når siden er åben." in page
    assert "Jeg skriver til dig" not in page


def test_the_confirmation_offers_the_calendar_file_in_every_form(service: Live, somebody: Somebody) -> None:
    doctor = agree(service.runtime, somebody.conversation, DOCTOR)
    path = f"/chat/appointments/{doctor}.ics"
    told = somebody.messages()[-1]
    assert {"kind": "appointment", "id": str(doctor), "calendar": path} in told["parts"]
    assert f'href="{path}"' in somebody.browser.get("/").text
    bubbles = somebody.http.get("/chat/bubbles").json()["bubbles"]
    assert f'href="{path}"' in bubbles[-1]["html"]


def test_on_a_borrowed_phone_nothing_of_them_is_shown(service: Live, somebody: Somebody) -> None:
    began = service.runtime.run(begin_chat, "da", borrowed=True)
    doctor = agree(service.runtime, began.chat.conversation_id, DOCTOR)
    somebody.http.headers["Authorization"] = f"Bearer {began.token}"
    somebody.browser.cookies.set("talk", began.token)
    page = somebody.page()
    assert "Telefonen er lånt." in page
    assert "november" not in page
    assert somebody.told() == []
    assert somebody.http.get("/chat/appointments.ics").status_code == 404
    assert somebody.http.get(f"/chat/appointments/{doctor}.ics").status_code == 404
    talk = somebody.browser.get("/").text
    assert "Læge" in talk
    assert ".ics" not in talk
    assert 'href="/appointments"' not in talk
    assert ".ics" not in str(somebody.http.get("/chat/bubbles").json())


def test_who_is_reached_in_a_messenger_reads_when(service: Live, somebody: Somebody) -> None:
    chat = service.runtime.look(find_chat, somebody.token)
    assert chat is not None

    def write_there(work: Work) -> None:
        identity.insert_address(
            work.conn, id=new_id(), citizen_id=chat.citizen_id, channel="telegram", lookup=b"invented",
            sealed_external=b"invented", state="open", borrowed=False, created_at=work.now,
            last_seen_at=work.now,
        )  # fmt: skip

    service.runtime.run(write_there)
    agree(service.runtime, somebody.conversation, DOCTOR)
    page = html.unescape(somebody.page())
    assert "Jeg skriver til dig i Telegram. Første gang: onsdag den 25. november 2026 kl. 18.00." in page
    assert "når siden er åben" not in page
