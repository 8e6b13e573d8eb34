"""Finding a case by its cover."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

import pytest

from bot.cases import desk
from bot.cases.our_number import set_our_number
from bot.cases.search import Search, covers, find
from bot.runtime import Runtime
from storage.cases.tables import case
from tests.support.seed import Seeded
from tests.support.staff import Staff

Come = Callable[..., Staff]
ROW = re.compile(r'id="case-(\d+)"')


def _found(runtime: Runtime, seeded: Seeded, role: str = "coordinator", **fields: object) -> list[int]:
    return [row.number for row in runtime.look(find, seeded.staff[role], Search(**fields))]  # type: ignore[arg-type]  # fields of a table


def test_a_number_finds_one_case_closed_or_not(staff: Come, seeded: Seeded) -> None:
    person = staff("coordinator")
    for name in ("done", "rent"):
        page = person.see(f"/console/cases?number={seeded.cases[name]}")
        assert ROW.findall(page.text) == [str(seeded.cases[name])]
        assert "1 case found" in page.text


def test_our_number_finds_its_case_in_any_spelling_a_plain_number_too(
    staff: Come, runtime: Runtime, seeded: Seeded
) -> None:
    worker, person = seeded.staff["caseworker"], staff("coordinator")
    number, other = seeded.cases["sleep"], seeded.cases["letter"]
    for each, ours in ((number, "ÅR-2026/77 b"), (other, str(number))):
        runtime.run(desk.claim, worker, each)
        runtime.run(set_our_number, worker, each, ours)
    assert ROW.findall(person.see("/console/cases?number=år 2026 77B").text) == [str(number)]
    both = ROW.findall(person.see(f"/console/cases?number={number}").text)
    assert sorted(both) == sorted([str(number), str(other)])
    assert ROW.findall(person.see("/console/cases?number=år 2026 78").text) == []


def test_topic_city_and_team_narrow_each_other(runtime: Runtime, seeded: Seeded) -> None:
    number = seeded.cases["doctor"]
    runtime.run(
        lambda work: work.conn.execute(
            case.update().where(case.c.number == number).values(topic="eviction", city="odense")
        )
    )
    there = runtime.look(covers, seeded.staff["coordinator"])
    assert "eviction" in there.topics
    assert "odense" in there.cities
    assert _found(runtime, seeded, topic="eviction", city="odense") == [number]
    assert _found(runtime, seeded, topic="eviction", city="aarhus") == []


def test_days_are_denmarks_and_both_included(runtime: Runtime, seeded: Seeded) -> None:
    number = seeded.cases["doctor"]
    opened = dt.datetime(2026, 3, 1, 23, 30, tzinfo=dt.UTC)
    runtime.run(
        lambda work: work.conn.execute(case.update().where(case.c.number == number).values(opened_at=opened))
    )
    day = dt.date(2026, 3, 2)
    assert _found(runtime, seeded, since=day, until=day) == [number]
    assert _found(runtime, seeded, until=day - dt.timedelta(days=1)) == []


def test_a_strangers_case_is_not_found(runtime: Runtime, seeded: Seeded) -> None:
    theirs = set(_found(runtime, seeded)) - set(_found(runtime, seeded, "other"))
    assert theirs
    assert all(_found(runtime, seeded, "other", number=number) == [] for number in theirs)
    assert _found(runtime, seeded, "auditor") == []


@pytest.mark.parametrize(
    "asked",
    [
        "number=abc",
        "number=99999999999",
        "since=0001-01-01",
        "until=9999-12-31",
        "since=x&topic=",
        "city=%00",
    ],
)
def test_what_cannot_be_looked_for_breaks_nothing(staff: Come, asked: str) -> None:
    assert staff("coordinator").see(f"/console/cases?{asked}").status_code == 200
