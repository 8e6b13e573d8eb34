"""My people: three lists without a word of anybody's, and the case that is offered to who is on duty."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from bot.accounts import set_duty, staff_by_email
from bot.cases import desk
from bot.cases.mine import my_people, offered
from bot.runtime import Runtime, Work
from storage.appointments.tables import appointment
from storage.base import new_id
from storage.cases.tables import case
from storage.conversations.tables import conversation
from storage.coordination import coordinators
from tests.support.seed import Seeded, at
from tests.support.staff import Staff

Come = Callable[..., Staff]


def _becomes(runtime: Runtime, number: int, **values: object) -> None:
    runtime.run(lambda work: work.conn.execute(case.update().where(case.c.number == number).values(**values)))


def _meets(runtime: Runtime, number: int, starts_at: dt.datetime) -> None:
    def book(work: Work) -> None:
        row = work.conn.execute(case.select().where(case.c.number == number)).mappings().one()
        work.conn.execute(
            appointment.insert().values(
                id=new_id(), conversation_id=row["conversation_id"], version=1, state="agreed", what="doctor",
                duty="not-sure", interpreter="none", wall=starts_at.strftime("%Y-%m-%dT%H:%M"),
                zone="Europe/Copenhagen", starts_at=starts_at, computed_with="test", show_place=False,
                remind="usual", created_at=work.now, changed_at=work.now,
            )
        )  # fmt: skip

    runtime.run(book)


def _helps(runtime: Runtime, number: int, staff_id: object, state: str = "agreed") -> None:
    def put(work: Work) -> None:
        row = work.conn.execute(
            conversation.select().join(case, case.c.conversation_id == conversation.c.id)
            .where(case.c.number == number)
        ).mappings().one()  # fmt: skip
        coordinators.put(work.conn, row["citizen_id"], work.now, staff_id=staff_id, state=state)

    runtime.run(put)


def test_who_was_promised_today_stands_there_until_they_are_answered(
    runtime: Runtime, seeded: Seeded
) -> None:
    worker, number = seeded.staff["caseworker"], seeded.cases["sleep"]
    now = runtime.clock.now()

    def owed() -> list[int]:
        return [person.number for person in runtime.look(my_people, worker).promised]

    runtime.run(desk.claim, worker, number)
    _becomes(runtime, number, promised_at=now - dt.timedelta(minutes=5))
    assert number in owed()
    _becomes(runtime, number, promised_at=now + dt.timedelta(days=2))
    assert number not in owed()
    _becomes(runtime, number, promised_at=now - dt.timedelta(minutes=5))
    runtime.run(desk.answer, worker, number, "Hej. Vi har en seng til dig.", "key-1")
    assert number not in owed()


def test_who_was_answered_and_has_not_written_is_silent_the_longest_first(
    runtime: Runtime, seeded: Seeded
) -> None:
    worker = seeded.staff["caseworker"]
    for name in ("sleep", "home"):
        runtime.run(desk.claim, worker, seeded.cases[name])
        runtime.run(desk.answer, worker, seeded.cases[name], "Hej. Kom forbi.", f"key-{name}")
    with at(runtime, runtime.clock.now() + dt.timedelta(days=3)):
        silent = runtime.look(my_people, worker).silent
        assert runtime.look(my_people, seeded.staff["other"]).silent == []
    numbers = [person.number for person in silent]
    assert {seeded.cases["sleep"], seeded.cases["home"]} <= set(numbers)
    assert [person.at for person in silent] == sorted(person.at for person in silent)


def test_an_appointment_soon_also_of_those_whose_fixed_person_one_is(
    runtime: Runtime, seeded: Seeded
) -> None:
    worker = seeded.staff["caseworker"]
    soon, far, done = seeded.cases["sleep"], seeded.cases["letter"], seeded.cases["done"]
    now = runtime.clock.now()
    for number, hours in ((soon, 20), (far, 24 * 5), (done, 3)):
        _meets(runtime, number, now + dt.timedelta(hours=hours))

    def meeting() -> list[int]:
        return [person.number for person in runtime.look(my_people, worker).meeting]

    assert soon not in meeting()
    for number in (soon, far, done):
        _helps(runtime, number, worker.id, "proposed")
    assert soon not in meeting()
    for number in (soon, far, done):
        _helps(runtime, number, worker.id)
    assert [number for number in meeting() if number in (soon, far, done)] == [done, soon]


def test_the_page_names_topic_number_and_time_and_nothing_that_was_said(
    staff: Come, runtime: Runtime, seeded: Seeded
) -> None:
    worker, number = seeded.staff["caseworker"], seeded.cases["sleep"]
    person = staff("caseworker")
    page = person.see("/console/people").text
    assert 'href="/console/people" aria-current="page"' in page
    runtime.run(desk.claim, worker, number)
    _becomes(runtime, number, promised_at=runtime.clock.now() - dt.timedelta(minutes=5))
    page = person.see("/console/people").text
    assert f'href="/console/cases/{number}"' in page
    assert "Housing" in page
    assert "sinivissaqanngilanga" not in page
    page = staff("admin").see("/console/people").text
    assert "You owe nobody an answer today." in page
    assert "people-" not in page.replace("people-page", "").replace("people-parts", "")


def test_a_case_is_offered_on_duty_and_not_now_hides_it_for_this_session_only(
    staff: Come, runtime: Runtime, seeded: Seeded
) -> None:
    worker = seeded.staff["caseworker"]
    person, elsewhere = staff("caseworker"), staff("caseworker")
    runtime.run(set_duty, runtime.look(staff_by_email, worker.email), False)
    assert "Offered to you" not in person.see("/console/cases").text
    runtime.run(set_duty, runtime.look(staff_by_email, worker.email), True)
    first = runtime.look(offered, runtime.look(staff_by_email, worker.email))
    assert first is not None
    page = person.see("/console/cases").text
    assert "Offered to you" in page
    assert f'<input type="hidden" name="number" value="{first.number}">' in page
    assert person.send("/console/cases/not-now", number=str(first.number)).status_code == 303
    assert "Offered to you" not in person.see("/console/cases").text
    assert "Offered to you" in elsewhere.see("/console/cases").text
    assert person.send("/console/cases/not-now", number="x").status_code == 303
