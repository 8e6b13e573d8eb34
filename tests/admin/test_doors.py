"""Every route and every role: who comes in, and that forbidden and missing look the same."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest
from litestar import Litestar

from bot.accounts.roles import ROLES
from bot.cases import desk
from bot.runtime import Runtime
from storage.cases import organisation
from tests.admin.doors import FORMS, OPEN, PAGES
from tests.support.school import go_to_school
from tests.support.seed import TEAMS, Seeded
from tests.support.staff import Staff

Come = Callable[..., Staff]


@pytest.fixture(autouse=True)
def small_school(runtime: Runtime) -> None:
    """The doors are the same with a few examples, and quicker."""
    go_to_school(runtime)


def _fill(path: str, runtime: Runtime, seeded: Seeded, own: str = "sleep") -> str:
    team = runtime.look(lambda work: organisation.teams(work.conn))[0].id
    staff_id = seeded.staff["other"].id
    return path.format(
        own=seeded.cases[own], staff=staff_id, team=team, appointment=uuid.uuid4(), place="livslinien",
        language="kl", intent="housing", draft=uuid.uuid4(), number=1,
    )  # fmt: skip


@pytest.mark.parametrize("role", ROLES)
def test_who_may_see_which_page(role: str, staff: Come, runtime: Runtime, seeded: Seeded) -> None:
    person = staff(role)
    for path, welcome in PAGES.items():
        answer = person.see(_fill(path, runtime, seeded))
        assert answer.status_code == (200 if role in welcome else 403), path
        if role not in welcome:
            assert "Your role does not include this" in answer.text


@pytest.mark.parametrize("role", ROLES)
def test_who_may_send_which_form(role: str, staff: Come, runtime: Runtime, seeded: Seeded) -> None:
    person = staff(role)
    person.see("/console/account")
    for path, welcome in FORMS.items():
        answer = person.send(_fill(path, runtime, seeded))
        assert (answer.status_code == 403) == (role not in welcome), (path, answer.status_code)
        assert answer.status_code < 500, path


def test_nobody_comes_in_without_logging_in(staff: Come, runtime: Runtime, seeded: Seeded) -> None:
    person = staff()
    for path in PAGES:
        assert person.see(_fill(path, runtime, seeded)).url.path == "/console/login", path
    for path in FORMS:
        answer = person.send(_fill(path, runtime, seeded))
        assert answer.status_code == 303, path
        assert answer.headers["location"].startswith("/console/login"), path
    assert person.client.get("/console/events").status_code == 401


def test_every_route_stands_in_the_tables(app: Litestar) -> None:
    names = {
        "number:int": "own",
        "staff_id:uuid": "staff",
        "team_id:uuid": "team",
        "appointment_id:uuid": "appointment",
        "slug:str": "place",
        "language:str": "language",
        "intent:str": "intent",
        "draft_id:uuid": "draft",
    }
    known = set(PAGES) | set(FORMS)
    walked = 0
    for route in app.routes:
        if not route.path.startswith("/console"):
            continue
        path = route.path.replace("undo/{number:int}", "undo/{number}")
        for name, short in names.items():
            path = path.replace("{" + name + "}", "{" + short + "}")
        walked += 1
        assert path in known | OPEN, path
    assert walked > 20


@pytest.mark.parametrize("path", ["", "/close"])
def test_another_teams_case_and_a_missing_one_answer_alike(
    path: str, staff: Come, runtime: Runtime, seeded: Seeded
) -> None:
    teams = {team.name: team.id for team in runtime.look(lambda work: organisation.teams(work.conn))}
    number = seeded.cases["rent"]
    runtime.run(desk.transfer, seeded.staff["caseworker"], number, teams[TEAMS[0]])
    person = staff("other")
    person.see("/console/cases")
    forbidden = person.see(f"/console/cases/{number}{path}")
    missing = person.see(f"/console/cases/9999{path}")
    assert forbidden.status_code == missing.status_code == 404
    assert forbidden.text.replace(f"/{number}", "/9999") == missing.text
    for action in ("claim", "answer", "note", "hand-back", "transfer", "snooze", "interpreter", "close"):
        fields = {
            "text": "x", "key": "k", "team": str(uuid.UUID(int=1)), "until": "2030-01-01",
            "interpreter": "west", "outcome": "helped",
        }  # fmt: skip
        there = person.send(f"/console/cases/{number}/{action}", **fields)
        nowhere = person.send(f"/console/cases/9999/{action}", **fields)
        assert there.status_code == nowhere.status_code == 404, action
        assert there.text.replace(f"/{number}/", "/9999/") == nowhere.text, action


def test_the_navigation_shows_what_the_role_may_see(staff: Come) -> None:
    text = staff("caseworker").see("/console/cases").text
    assert 'href="/console/cases"' in text
    assert 'href="/console/staff"' not in text
    auditor = staff("auditor").see("/console")
    assert auditor.url.path == "/console/settings"
    assert 'href="/console/audit"' in auditor.text
    assert 'href="/console/cases"' not in auditor.text


@pytest.mark.parametrize("language", ["da", "en"])
def test_pages_are_whole_in_both_languages_and_say_they_are_not_for_citizens_yet(
    language: str, staff: Come, runtime: Runtime, seeded: Seeded
) -> None:
    person = Staff(staff().client.app, language).log_in("admin")
    for path in PAGES:
        answer = person.see(_fill(path, runtime, seeded))
        assert answer.status_code == 200
        assert f'<html lang="{language}">' in answer.text
        assert 'class="banner"' in answer.text
        assert answer.headers["cache-control"] == "no-store"
    for name in seeded.cases:
        assert person.see(f"/console/cases/{seeded.cases[name]}").status_code == 200
    for view in ("waiting", "mine", "team", "unassigned", "all", "closed"):
        assert person.see(f"/console/cases?view={view}").status_code == 200
