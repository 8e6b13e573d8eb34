"""The page of a meeting code: a plain form, for whoever holds a talk."""

from __future__ import annotations

import re

import httpx

from bot.accounts.people import staff_member
from bot.cases import desk
from bot.cases.open import open_case
from bot.citizens import begin_chat, find_chat
from bot.meeting.codes import give_chat
from bot.meeting.join import join
from bot.runtime import Work
from bot.turn.door import lock
from storage.accounts import queries as accounts
from tests.bot.web.conftest import Citizen, events
from tests.support.live import Live

CSRF = re.compile(r'name="csrf" value="([0-9a-f]+)"')
DIGITS = re.compile(r'<p class="meeting-code">(\d{3} \d{3})</p>')


def test_only_who_holds_a_talk_is_shown_digits_and_each_time_others(http: httpx.Client) -> None:
    assert http.get("/meeting").headers["location"] == "/"
    assert http.post("/meeting", data={}).headers["location"] == "/"
    http.post("/", data={"language": "da"})
    asked = http.get("/meeting")
    csrf = CSRF.search(asked.text)
    assert csrf is not None
    assert DIGITS.search(asked.text) is None
    assert http.post("/meeting", data={"csrf": "0"}).status_code == 403
    first, second = (DIGITS.search(http.post("/meeting", data={"csrf": csrf[1]}).text) for _ in range(2))
    assert first is not None
    assert second is not None
    assert first[1] != second[1]


def test_an_open_page_is_told_that_it_reads_another_talk(live: Live, citizen: Citizen) -> None:
    citizen.hears_menu()
    helped = live.runtime.run(begin_chat, "da")
    staff_id = live.runtime.run(
        lambda work: accounts.insert_staff(
            work.conn, email="m@example.org", name="Malik", role="admin", created_at=work.now
        )
    )
    staff = live.runtime.look(staff_member, staff_id)
    assert staff is not None

    def taken(work: Work) -> int:
        talk = lock(work, helped.chat.conversation_id)
        assert talk is not None
        open_case(talk, topic="start")
        talk.save()
        assert talk.case is not None
        return talk.case.number

    number = live.runtime.run(taken)
    live.runtime.run(desk.claim, staff, number)
    with citizen.http.stream("GET", "/chat/events") as stream:
        heard = events(stream)
        next(event for event in heard if event[1] == "state")
        mine = live.runtime.look(find_chat, citizen.token)
        assert mine is not None
        code = live.runtime.run(give_chat, mine)
        done = live.runtime.run(join, staff, number, code, "192.0.2.1", live.runtime.clock.now())
        assert done.state == "joined"
        assert next(event for event in heard if event[1] == "moved")
