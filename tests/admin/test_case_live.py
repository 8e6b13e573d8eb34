"""An open case page: who else looks, one reading while it fetches itself again, and what is written down beside it."""

from __future__ import annotations

import datetime as dt
import re
import uuid
from collections.abc import Callable

import pytest
from sqlalchemy import select, update

from bot.appointments.desk import appointments_of, enter
from bot.appointments.interpreter import set_state
from bot.appointments.views import Details
from bot.cases import desk
from bot.cases.changes import change_mark
from bot.cases.looking import look, others_looking
from bot.cases.reading import access_case
from bot.clock import FixedClock
from bot.runtime import Runtime, Work
from storage.audit import queries as audit
from storage.cases.tables import case
from storage.conversations.tables import message
from tests.support.seed import Seeded
from tests.support.staff import Staff

Come = Callable[..., Staff]


def readings(runtime: Runtime, number: int) -> int:
    return len(
        runtime.look(
            lambda work: audit.entries(
                work.conn, runtime.vault, action="case.read", object=f"case:{number}", limit=500
            )
        )
    )


@pytest.fixture
def clock(runtime: Runtime) -> FixedClock:
    """The service's clock, from now on turned by hand."""
    stopped = FixedClock(runtime.clock.now())
    runtime.clock = stopped
    return stopped


def test_an_open_page_that_fetches_itself_is_one_reading_for_a_quarter_of_an_hour(
    runtime: Runtime, clock: FixedClock, seeded: Seeded
) -> None:
    worker, number = seeded.staff["caseworker"], seeded.cases["rent"]
    clock.advance(dt.timedelta(hours=1))
    before = readings(runtime, number)

    def written(*, live: bool) -> int:
        runtime.run(access_case, worker, number, live=live)
        return readings(runtime, number) - before

    assert written(live=True) == 1
    clock.advance(dt.timedelta(minutes=14))
    assert written(live=True) == 1
    clock.advance(dt.timedelta(minutes=2))
    assert written(live=True) == 2
    assert [written(live=False), written(live=False)] == [3, 4]
    assert written(live=True) == 4


def test_the_page_fetches_only_what_it_replaces_and_only_when_something_changed(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    person, number = staff("caseworker"), seeded.cases["rent"]
    path = f"/console/cases/{number}"
    person.see(path)
    before = readings(runtime, number)
    live = person.see(f"{path}/live").text
    for region in ("strip", "wish", "talk", "facts", "appointments", "deadline-now"):
        assert f'id="{region}"' in live
    assert 'id="queue"' not in live
    assert '<textarea id="answer-text"' not in live
    assert 'id="composer" data-owned="yes"' in live
    mark = runtime.look(change_mark, seeded.staff["caseworker"], number)
    assert f'data-mark="{mark}"' in live
    assert person.see(f"{path}/live?mark={mark}").status_code == 204
    runtime.run(desk.add_note, seeded.staff["caseworker"], number, "Ringet.")
    assert "Ringet." in person.see(f"{path}/live?mark={mark}").text
    assert readings(runtime, number) == before


def test_who_else_looks_is_named_for_a_minute(
    runtime: Runtime, clock: FixedClock, staff: Come, seeded: Seeded
) -> None:
    number, me, other = seeded.cases["work"], seeded.staff["caseworker"], seeded.staff["coordinator"]
    clock.advance(dt.timedelta(hours=1))
    runtime.run(look, me, number)
    alone = runtime.look(change_mark, me, number)
    runtime.run(look, other, number)
    assert runtime.look(others_looking, me, number) == [other.name]
    assert runtime.look(change_mark, me, number) != alone
    clock.advance(dt.timedelta(seconds=59))
    page = staff("caseworker").see(f"/console/cases/{number}").text
    assert f"Also looking: {other.name}" in page
    clock.advance(dt.timedelta(seconds=2))
    assert runtime.look(others_looking, me, number) == []
    assert runtime.look(change_mark, me, number) == alone


def test_a_time_limit_stands_in_the_queue_in_its_last_week(
    runtime: Runtime, clock: FixedClock, staff: Come, seeded: Seeded
) -> None:
    person, number = staff("caseworker"), seeded.cases["rent"]
    path = f"/console/cases/{number}"
    person.see(path)
    assert person.send(f"{path}/deadline", day="snart").status_code == 400
    assert person.send(f"{path}/deadline", day="2020-01-01").status_code == 400
    day = clock.now().date() + dt.timedelta(days=9)
    assert person.send(f"{path}/deadline", day=day.isoformat()).status_code == 303

    def near() -> bool:
        rows = runtime.look(desk.queue, seeded.staff["caseworker"], "mine")
        return next(row.deadline_near for row in rows if row.number == number)

    assert "deadline " in person.see(path).text
    assert not near()
    clock.advance(dt.timedelta(days=3))
    assert near()
    assert staff("caseworker").send(f"{path}/deadline", do="remove").status_code == 303
    assert not near()


def test_the_wish_in_danish_stands_beside_the_citizens_own(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    person, number = staff("caseworker"), seeded.cases["rent"]
    path = f"/console/cases/{number}"
    wish = runtime.run(access_case, seeded.staff["caseworker"], number).wish
    assert wish
    person.see(path)
    assert person.send(f"{path}/wish", danish="Hjælp til husleje. 010203-1234").status_code == 303
    page = person.see(path).text
    assert "Hjælp til husleje." in page
    assert "010203" not in page
    view = runtime.run(access_case, seeded.staff["caseworker"], number)
    assert (view.wish, (view.wish_danish or "")[:18]) == (wish, "Hjælp til husleje.")
    person.send(f"{path}/wish", danish="")
    assert runtime.run(access_case, seeded.staff["caseworker"], number).wish_danish is None


def test_the_interpreter_of_an_appointment_is_ordered_and_confirmed(
    runtime: Runtime, clock: FixedClock, staff: Come, seeded: Seeded
) -> None:
    worker, number = seeded.staff["caseworker"], seeded.cases["rent"]
    wall = (clock.now() + dt.timedelta(days=9)).strftime("%Y-%m-%dT09:00")
    about = runtime.run(enter, worker, number, Details(wall=wall, interpreter="east"), "k")

    def state() -> str | None:
        found = runtime.look(appointments_of, worker, number)
        return next(each.interpreter_state for each in found if each.id == about)

    assert state() == "needed"
    person = staff("caseworker")
    path = f"/console/cases/{number}"
    assert "to be ordered" in person.see(path).text
    assert person.send(f"{path}/appointments/{about}/interpreter", state="asked").status_code == 400
    assert person.send(f"{path}/appointments/{about}/interpreter", state="ordered").status_code == 303
    assert state() == "ordered"
    runtime.run(set_state, worker, number, about, "confirmed")
    assert "confirmed</span>" in person.see(path).text


def test_what_left_says_how_far_it_came_and_no_further(runtime: Runtime, seeded: Seeded) -> None:
    worker, number = seeded.staff["caseworker"], seeded.cases["rent"]
    runtime.run(desk.answer, worker, number, "Kom i morgen.", "k")

    def last() -> str | None:
        return runtime.run(access_case, worker, number).talk[-1].delivery

    def change(**values: object) -> None:
        def act(work: Work) -> None:
            said = runtime_last(work, number)
            work.conn.execute(update(message).where(message.c.id == said).values(**values))

        runtime.run(act)

    assert last() == "sent"
    change(received_at=runtime.clock.now())
    assert last() == "received"
    for state, shown in (
        ("queued", "queued"),
        ("sending", "queued"),
        ("failed", "failed"),
        ("expired", "expired"),
    ):
        change(state=state)
        assert last() == shown
    assert {
        line.delivery for line in runtime.run(access_case, worker, number).talk if line.message.sender == "me"
    } == {None}


def test_the_card_shows_each_answer_with_how_it_came_about(staff: Come, seeded: Seeded) -> None:
    page = staff("caseworker").see(f"/console/cases/{seeded.cases['sleep']}").text
    card = page[page.index('<dl class="facts answers">') :]
    card = card[: card.index("</dl>")]
    shown = re.findall(r"<dt[^>]*>(.+?)</dt>\s*<dd>(.+?)</dd>", card)
    assert shown
    question, answer = shown[0]
    assert (question, "Et sted at sove i nat" in answer) == ("Hvad har du brug for?", True)
    assert all("pressed</span>" in how or "said</span>" in how or "no answer" in how for _, how in shown)
    assert any("pressed</span>" in how for _, how in shown)


def runtime_last(work: Work, number: int) -> uuid.UUID:
    """The message said last in a case."""
    newest = (
        select(message.c.id)
        .join(case, case.c.conversation_id == message.c.conversation_id)
        .where(case.c.number == number)
        .order_by(message.c.ordinal.desc())
    )
    return work.conn.execute(newest.limit(1)).scalar_one()
