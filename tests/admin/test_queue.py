"""The queue: who comes first, its views, and who is called."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

from admin.live import _louder
from bot.accounts import set_duty, staff_by_email
from bot.accounts.people import staff_member
from bot.cases import desk
from bot.cases.alarm import Alarm, alarm
from bot.cases.reading import VIEWS
from bot.cases.views import StaffMember
from bot.runtime import Runtime, Work
from storage.cases.tables import case
from tests.support.seed import Citizen, Seeded
from tests.support.staff import Staff

Come = Callable[..., Staff]
ROOT = Path(__file__).parents[2]


def _numbers(runtime: Runtime, seeded: Seeded, view: str = "waiting", role: str = "coordinator") -> list[int]:
    return [row.number for row in runtime.look(desk.queue, seeded.staff[role], view)]


def _becomes(runtime: Runtime, number: int, **values: object) -> None:
    runtime.run(lambda work: work.conn.execute(case.update().where(case.c.number == number).values(**values)))


def test_danger_then_treatment_then_tonight_then_the_longest_waiting(
    runtime: Runtime, seeded: Seeded
) -> None:
    waiting = _numbers(runtime, seeded)
    assert len(waiting) >= 5
    letter, tonight, treatment, danger, *_ = reversed(waiting)
    _becomes(runtime, danger, priority=2, topic="letters")
    _becomes(runtime, treatment, priority=1, topic="treatment")
    _becomes(runtime, tonight, priority=1, topic="housing")
    _becomes(runtime, letter, priority=1, topic="letters")
    order = [number for number in _numbers(runtime, seeded) if number in (letter, tonight, treatment, danger)]
    assert order == [danger, treatment, tonight, letter]


def test_every_view_is_named_and_says_something_true_when_empty(staff: Come) -> None:
    person = staff("caseworker")
    for view in VIEWS:
        page = person.see(f"/console/cases?view={view}")
        assert page.status_code == 200
        assert "cases-view-" not in page.text
        assert "cases-empty-" not in page.text


def test_who_was_answered_waits_for_the_citizen_until_they_write(runtime: Runtime, seeded: Seeded) -> None:
    number = seeded.cases["friend"]
    worker = seeded.staff["caseworker"]
    runtime.run(desk.claim, worker, number)
    assert number not in _numbers(runtime, seeded, "citizen")
    runtime.run(desk.answer, worker, number, "Hej. Kom forbi i morgen.", "key-1")
    assert number in _numbers(runtime, seeded, "citizen")


def test_a_case_put_off_stands_among_the_snoozed(runtime: Runtime, seeded: Seeded) -> None:
    assert seeded.cases["put-off"] in _numbers(runtime, seeded, "snoozed")
    assert seeded.cases["put-off"] not in _numbers(runtime, seeded)


def _called(runtime: Runtime, person: StaffMember) -> Alarm:
    def now(work: Work) -> Alarm:
        member = staff_member(work, person.id)
        assert member is not None
        return alarm(work, member)

    return runtime.look(now)


def test_who_is_on_duty_is_called_for_danger_and_for_who_begins_to_wait(
    runtime: Runtime, seeded: Seeded
) -> None:
    person = seeded.staff["coordinator"]
    runtime.run(set_duty, person, True)
    before = _called(runtime, person)
    citizen = Citizen(runtime, "da")
    citizen.presses("person")
    now = _called(runtime, person)
    assert _louder(before, now) == "waiting"
    citizen.says("jeg vil ikke leve mere")
    later = _called(runtime, person)
    assert _louder(now, later) == "danger"
    assert _louder(later, later) is None


def test_who_is_off_duty_is_left_in_peace(runtime: Runtime, seeded: Seeded) -> None:
    person = seeded.staff["coordinator"]
    runtime.run(set_duty, runtime.look(staff_by_email, person.email), False)
    before = _called(runtime, person)
    Citizen(runtime, "da").says("jeg vil ikke leve mere")
    now = _called(runtime, person)
    assert _louder(before, now) is None


def test_every_topic_a_flow_hands_over_with_has_a_name_in_the_console() -> None:
    topics: set[str] = set()
    for file in sorted((ROOT / "flows" / "library").glob("*.yaml")):
        topics.update(re.findall(r"topic: ([a-z-]+)", file.read_text("utf-8")))
    for language in ("da", "en"):
        known = (ROOT / "locales" / language / "console" / "cases.ftl").read_text("utf-8")
        assert [topic for topic in sorted(topics) if f"topic-{topic} =" not in known] == []


def test_a_case_kept_for_somebody_is_theirs_until_then(staff: Come, runtime: Runtime, seeded: Seeded) -> None:
    number, worker = seeded.cases["letter"], seeded.staff["caseworker"]
    hour = dt.timedelta(hours=1)
    _becomes(runtime, number, reserved_id=worker.id, reserved_until=runtime.clock.now() + hour)
    assert number in _numbers(runtime, seeded, "mine", "caseworker")
    assert number not in _numbers(runtime, seeded, "mine")
    assert "kept for you" in staff("caseworker").see("/console/cases?view=mine").text
    page = staff("coordinator").see("/console/cases?view=all").text
    assert "kept for Nivi" in page
    assert f'action="/console/cases/{number}/claim"' not in page.partition('id="queue"')[2]
    _becomes(runtime, number, reserved_until=runtime.clock.now() - hour)
    assert number not in _numbers(runtime, seeded, "mine", "caseworker")


def test_every_view_is_counted_the_closed_of_seven_days(runtime: Runtime, seeded: Seeded) -> None:
    person, number = seeded.staff["coordinator"], seeded.cases["done"]
    _becomes(runtime, number, closed_at=runtime.clock.now() - dt.timedelta(days=6))
    counted = runtime.look(desk.counts, person)
    assert counted == {view: len(_numbers(runtime, seeded, view)) for view in VIEWS}
    assert number in _numbers(runtime, seeded, "closed")
    _becomes(runtime, number, closed_at=runtime.clock.now() - dt.timedelta(days=8))
    assert runtime.look(desk.counts, person)["closed"] == counted["closed"] - 1
