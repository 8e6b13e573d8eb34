"""Whose places are due is told in time, and until they are checked."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.accounts.people import staff_by_email
from bot.app import Service, _measure
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.facts.told import DailyLine, check, numbers, told
from bot.player import Player
from bot.runtime import Runtime, Work
from storage.accounts import queries as accounts
from storage.audit import queries as entries
from storage.cases import organisation
from storage.places import queries as places
from tests.bot.conftest import MONDAY_MORNING, Begin
from tests.bot.test_measures import figure

TODAY = dt.date(2026, 11, 23)
YEAR = dt.timedelta(days=365)
Make = Callable[..., StaffMember]


@pytest.fixture
def talk(begin: Begin) -> Player:
    """A service in which every place was checked today."""
    player = begin()
    player.runtime.run(
        lambda work: [
            places.checked(work.conn, row.slug, TODAY, None, work.now) for row in places.everything(work.conn)
        ]
    )
    return player


@pytest.fixture
def runtime(talk: Player) -> Runtime:
    return talk.runtime


@pytest.fixture
def person(runtime: Runtime) -> Make:
    """Somebody of the staff; teams by name."""

    def make(
        role: str = "editor", email: str = "mia@example.org", teams: tuple[str, ...] = ()
    ) -> StaffMember:
        def come(work: Work) -> StaffMember:
            ids = [organisation.upsert_team(work.conn, name=name, now=work.now) for name in teams]
            accounts.insert_staff(
                work.conn, email=email, name="Mia Prøve", role=role, created_at=work.now, teams=ids
            )
            return staff_by_email(work, email)

        return runtime.run(come)

    return make


def save(runtime: Runtime, slug: str, checked_on: dt.date | None, **values: Any) -> None:
    runtime.run(lambda work: places.save(work.conn, slug, {"checked_on": checked_on, **values}, work.now))


def names(runtime: Runtime, staff: StaffMember) -> list[str]:
    return [item.slug for item in runtime.look(told, staff)]


def test_nothing_is_said_while_every_check_is_fresh(runtime: Runtime, person: Make) -> None:
    assert names(runtime, person()) == []


def test_thirty_days_ahead_and_not_a_day_more(runtime: Runtime, person: Make) -> None:
    save(runtime, "naapiffik-aarhus", TODAY - YEAR + dt.timedelta(days=30))
    save(runtime, "sand-aarhus", TODAY - YEAR + dt.timedelta(days=31))
    assert names(runtime, person()) == ["naapiffik-aarhus"]


def test_crisis_lines_stand_before_what_is_due_earlier(runtime: Runtime, person: Make) -> None:
    save(runtime, "sand-aarhus", None)
    save(runtime, "naapiffik-aarhus", TODAY - YEAR - dt.timedelta(days=1))
    save(runtime, "livslinien", TODAY - YEAR + dt.timedelta(days=20))
    found = runtime.look(told, person())
    assert [(item.slug, item.crisis, item.late) for item in found] == [
        ("livslinien", True, False), ("sand-aarhus", False, False), ("naapiffik-aarhus", False, True),
    ]  # fmt: skip
    assert runtime.content.facts.place("livslinien", at=MONDAY_MORNING) is not None


@pytest.mark.parametrize("owner", ["MIA@example.org", "mia prøve", "husene"])
def test_ones_own_come_first_by_mail_name_or_team(runtime: Runtime, person: Make, owner: str) -> None:
    save(runtime, "livslinien", None)
    save(runtime, "sand-aarhus", None, owner=owner)
    mia = person(teams=("Husene",))
    assert [(item.slug, item.mine) for item in runtime.look(told, mia)] == [
        ("sand-aarhus", True), ("livslinien", False),
    ]  # fmt: skip


def test_who_keeps_no_directory_is_told_of_their_own_alone(runtime: Runtime, person: Make) -> None:
    save(runtime, "livslinien", None)
    save(runtime, "sand-aarhus", None, owner="husene")
    assert names(runtime, person(role="caseworker", teams=("Husene",))) == ["sand-aarhus"]


def test_it_is_said_until_somebody_has_checked(runtime: Runtime, person: Make) -> None:
    mia = person()
    save(runtime, "livslinien", None)
    assert runtime.run(check, mia, "livslinien") == "Livslinien"
    assert names(runtime, mia) == []
    (entry,) = runtime.look(lambda work: entries.entries(work.conn, runtime.vault, action="place.checked"))
    assert (entry.object, entry.after) == (
        "place:livslinien", {"checked_on": "2026-11-23", "review_on": None},
    )  # fmt: skip


def test_a_day_that_has_its_reason_is_not_checked_away_beforehand(runtime: Runtime, person: Make) -> None:
    mia, day = person(), dt.date(2026, 12, 15)
    save(runtime, "akut-1818", TODAY, review_on=day)
    runtime.run(check, mia, "akut-1818")
    (item,) = runtime.look(told, mia)
    assert (item.on, item.checked_on) == (day, TODAY)
    save(runtime, "akut-1818", None, review_on=TODAY)
    runtime.run(check, mia, "akut-1818")
    assert names(runtime, mia) == []


def test_others_places_are_checked_by_those_who_may(runtime: Runtime, person: Make) -> None:
    nivi = person(role="caseworker", email="nivi@example.org")
    with pytest.raises(HelpError, match="forbidden"):
        runtime.run(check, nivi, "livslinien")
    save(runtime, "sand-aarhus", None, owner="nivi@example.org")
    runtime.run(check, nivi, "sand-aarhus")
    save(runtime, "sand-aarhus", None, active=False)
    for slug in ("sand-aarhus", "nowhere"):
        with pytest.raises(NotFound):
            runtime.run(check, nivi, slug)


def test_the_figures_say_how_many_and_how_many_lines(runtime: Runtime) -> None:
    save(runtime, "livslinien", TODAY - YEAR + dt.timedelta(days=20))
    save(runtime, "sand-aarhus", None)
    save(runtime, "naapiffik-aarhus", None)
    runtime.look(_measure)
    assert figure('ikiorti_places_due{crisis="yes"}') == 1
    assert figure('ikiorti_places_due{crisis="no"}') == 2
    found = runtime.look(numbers)
    assert (found.places, found.crisis, found.late) == (3, 1, 2)


def test_the_log_says_it_once_a_day_and_names_nobody(talk: Player) -> None:
    save(talk.runtime, "livslinien", None, owner="mia@example.org")
    daily = DailyLine()
    with capture_logs() as logs:
        for hours in (0, 1, 23):
            talk.waits(dt.timedelta(hours=hours))
            talk.runtime.look(daily.say)
    lines = [line for line in logs if line["event"] == "places due"]
    expected = {"event": "places due", "log_level": "info", "days": 30, "places": 1, "crisis": 1, "late": 1}
    assert lines == [expected, expected]


@pytest.mark.parametrize(("roles", "lines"), [({"worker"}, 1), ({"bot", "console"}, 0)])
def test_the_log_says_it_where_timers_fire(runtime: Runtime, roles: set[str], lines: int) -> None:
    service = Service(runtime, frozenset(roles))
    with capture_logs() as logs:
        asyncio.run(service._tell())
    assert [line["event"] for line in logs] == ["places due"] * lines
