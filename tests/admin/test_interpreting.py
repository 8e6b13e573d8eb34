"""To the interpreter and back, over HTTP: from the case page to the desk, which shows the words and nothing else."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from bot.cases import desk
from bot.cases.changes import change_mark
from bot.clock import FixedClock
from bot.runtime import Runtime
from storage.audit import queries as trail
from tests.support.seed import STORIES, Seeded
from tests.support.staff import KEY, Staff

Come = Callable[..., Staff]
RENT = next(story for story in STORIES if story.name == "rent")
TAKE = re.compile(r'action="(/console/interpreting/[0-9a-f-]+/take)"')
DESK = "/console/interpreting"


def hand_over(worker: Staff, number: int, **fields: str) -> None:
    path = f"/console/cases/{number}/to-interpreter"
    page = worker.see(path)
    key = KEY.search(page.text)
    assert key is not None
    answer = worker.send(path, key=key[1], **fields)
    assert answer.status_code == 303, answer.text


def test_a_message_goes_to_the_desk_alone_and_its_danish_stands_beside_it(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    number = seeded.cases["rent"]
    worker, interpreter = staff("caseworker"), staff("interpreter")
    page = worker.see(f"/console/cases/{number}").text
    links = re.findall(rf"/console/cases/{number}/to-interpreter\?message=([0-9a-f-]+)", page)
    assert "Only the words" not in page
    asked = worker.see(f"/console/cases/{number}/to-interpreter?message={links[-1]}").text
    assert RENT.reply in asked
    assert "sees only the words" in asked
    hand_over(worker, number, message=links[-1], dialect="west")

    waiting = interpreter.see(DESK).text
    assert RENT.reply not in waiting
    (take,) = TAKE.findall(waiting)
    assert interpreter.send(take).status_code == 303
    shown = interpreter.see(DESK).text
    assert RENT.reply in shown
    for hidden in (RENT.wish, RENT.answer, RENT.note, f"/cases/{number}", "Nivi", links[-1]):
        assert hidden not in shown, hidden
    mark = runtime.look(change_mark, seeded.staff["caseworker"], number)
    done = take.replace("/take", "/done")
    refused = interpreter.send(done, text=" ")
    assert refused.status_code == 400
    assert interpreter.send(done, text="Ja tak, jeg kommer på tirsdag.").status_code == 303
    assert RENT.reply not in interpreter.see(DESK).text
    assert runtime.look(change_mark, seeded.staff["caseworker"], number) != mark  # open pages look again
    case = worker.see(f"/console/cases/{number}").text
    assert "interpreted by Aqqaluk" in case.split('id="talk"')[1].split("</ol>")[0]
    assert case.count("Ja tak, jeg kommer på tirsdag.") == 2  # beside the message, and in the list
    rows = runtime.look(lambda work: trail.entries(work.conn, runtime.vault, actor="tolk@example.org"))
    assert [row.action for row in rows] == [
        "interpreting.done",
        *["interpreting.read"] * 2,
        "interpreting.taken",
    ]


def test_own_words_come_back_and_are_sent_by_the_owner_alone(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    number = seeded.cases["rent"]
    worker, interpreter, coordinator = staff("caseworker"), staff("interpreter"), staff("coordinator")
    assert worker.send(f"/console/cases/{number}/to-interpreter", text="", key="").status_code == 400
    hand_over(worker, number, text="Kom på tirsdag.")
    (take,) = TAKE.findall(interpreter.see(DESK).text)
    interpreter.send(take)
    interpreter.send(take.replace("/take", "/done"), text="Marlunngornermi takkugit.")
    send = re.search(
        r'action="(/console/cases/\d+/interpreting/[0-9a-f-]+/send)"',
        worker.see(f"/console/cases/{number}").text,
    )
    assert send is not None
    coordinator.see(f"/console/cases/{number}")
    assert coordinator.send(send[1]).status_code == 409
    for _ in range(2):
        assert worker.send(send[1]).status_code == 303
    view = runtime.run(desk.access_case, seeded.staff["caseworker"], number)
    said = [line.message.text for line in view.talk if line.message.sender == "person"]
    assert said.count("Marlunngornermi takkugit.") == 1
    assert "Sent to the citizen" in worker.see(f"/console/cases/{number}").text


def test_what_is_late_is_said_above_the_case_and_the_desk_counts_what_waits(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    number = seeded.cases["rent"]
    worker, interpreter = staff("caseworker"), staff("interpreter")
    hand_over(worker, number, text="Kom på tirsdag.")
    assert re.search(r'id="count-interpreting" data-live>1<', interpreter.see(DESK).text)
    case = f"/console/cases/{number}"
    assert "was to be done" not in worker.see(case).text
    runtime.clock = FixedClock(runtime.clock.now() + dt.timedelta(days=5))
    strip = worker.see(case).text.split('id="strip"')[1].split('id="talk"')[0]
    assert "Interpreter: was to be done" in strip
    assert worker.client.get(f"{DESK}/events").status_code == 403
    assert staff().client.get(f"{DESK}/events").status_code == 401


def test_withdrawn_words_are_gone_and_another_teams_never_come(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    number = seeded.cases["rent"]
    worker, interpreter = staff("caseworker"), staff("interpreter")
    hand_over(worker, number, text="Kom på tirsdag.")
    (take,) = TAKE.findall(interpreter.see(DESK).text)
    withdraw = take.replace("/console/interpreting", f"/console/cases/{number}/interpreting")
    assert worker.send(withdraw.replace("/take", "/withdraw")).status_code == 303
    gone = interpreter.send(take)
    assert gone.status_code == 409
    assert "nothing left to do" in gone.text
    other = runtime.content.organisation.teams
    away = next(team.id for team in other if team.id not in seeded.staff["interpreter"].teams)
    hand_over(worker, number, text="Noget andet.")
    runtime.run(desk.transfer, seeded.staff["caseworker"], number, away, None, "Bor der nu")
    assert TAKE.findall(interpreter.see(DESK).text) == []
