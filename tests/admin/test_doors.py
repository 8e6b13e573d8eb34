"""Every route and every role: who comes in, and that forbidden and missing look the same."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest
from litestar import Litestar
from sqlalchemy import func, select

from bot.accounts.roles import ROLES
from bot.cases import desk
from bot.runtime import Runtime, Work
from storage.audit.queries import entries
from storage.cases import organisation
from storage.cases.tables import case_event
from tests.admin.doors import ASKS, FORMS, OPEN, PAGES
from tests.admin.doors.base import CASES
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
        language="kl", intent="housing", draft=uuid.uuid4(), number=1, rule=0,
        session=uuid.uuid4(), item=uuid.uuid4(), flow="housing", step="need", text="housing-need",
        revision=uuid.uuid4(), story=uuid.uuid4(), question=uuid.uuid4(),
    )  # fmt: skip


@pytest.mark.parametrize("role", ROLES)
def test_who_may_see_which_page(role: str, staff: Come, runtime: Runtime, seeded: Seeded) -> None:
    person = staff(role)
    for path, welcome in PAGES.items():
        answer = person.see(_fill(path, runtime, seeded))
        assert answer.status_code == (200 if role in welcome else 403), path
        if role not in welcome:
            assert "Your role does not include this" in answer.text
    for path, welcome in ASKS.items():
        answer = person.see(_fill(path, runtime, seeded))
        assert (answer.status_code == 403) == (role not in welcome), path
        assert answer.status_code < 500, path


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
        "session_id:uuid": "session",
        "position:int": "rule",
        "item_id:uuid": "item",
        "flow:str": "flow",
        "step:str": "step",
        "text_id:str": "text",
        "revision_id:uuid": "revision",
        "story_id:uuid": "story",
        "question_id:uuid": "question",
    }
    known = {"GET": set(PAGES) | set(ASKS) | OPEN, "POST": set(FORMS) | OPEN}
    walked = 0
    for route in app.routes:
        if not route.path.startswith("/console"):
            continue
        path = route.path.replace("undo/{number:int}", "undo/{number}")
        for name, short in names.items():
            path = path.replace("{" + name + "}", "{" + short + "}")
        for method in {method for handler in route.route_handlers for method in handler.http_methods} & set(
            known
        ):
            walked += 1
            assert path in known[method], (method, path)
    assert walked > 60


ANYTHING = {
    "text": "x", "key": "k", "team": str(uuid.UUID(int=1)), "until": "2030-01-01", "interpreter": "west",
    "outcome": "helped", "reason": "x",
}  # fmt: skip
"""What a form may need so that it would do something, were the case one's own."""


@pytest.mark.parametrize("who", ["other", *(role for role in ROLES if role not in CASES)])
def test_another_teams_case_and_a_missing_one_answer_alike(
    who: str, staff: Come, runtime: Runtime, seeded: Seeded
) -> None:
    """Every page and every form of a case: who may not see it cannot tell it from one that is not there.

    Coordinators and administrators see every case.
    """
    teams = {team.name: team.id for team in runtime.look(lambda work: organisation.teams(work.conn))}
    number = seeded.cases["rent"]
    runtime.run(desk.transfer, seeded.staff["caseworker"], number, teams[TEAMS[0]], None, "Bolig")
    before = _event_count(runtime)
    person = staff(who)
    person.see("/console/account")
    walked = 0
    for path, read in [*((path, True) for path in (*PAGES, *ASKS)), *((path, False) for path in FORMS)]:
        if "{own}" not in path:
            continue
        role = "caseworker" if who == "other" else who
        walked += 1
        there = _fill(path.replace("{own}", str(number)), runtime, seeded)
        nowhere = _fill(path.replace("{own}", "9999"), runtime, seeded)
        forbidden, missing = (
            (person.see(there), person.see(nowhere))
            if read
            else (person.send(there, **ANYTHING), person.send(nowhere, **ANYTHING))
        )
        assert forbidden.status_code == missing.status_code, path
        welcome = (PAGES | ASKS if read else FORMS)[path]
        assert forbidden.status_code in (((404,) if read else (404, 400)) if role in welcome else (403,)), (
            path
        )
        assert forbidden.text.replace(f"/{number}", "/9999") == missing.text, path
    assert walked > 12
    assert _event_count(runtime) == before, "something was done to a case of others"


def test_every_reading_is_in_the_audit(staff: Come, runtime: Runtime, seeded: Seeded) -> None:
    """Each page of a case that shows its talk or its facts leaves a line with who and which."""
    person = staff("caseworker")
    number = seeded.cases["sleep"]
    for path in PAGES:
        # An open page that fetches itself again is the same reading (test_case_live).
        if "{own}" in path and not path.endswith("/live"):
            before = _readings(runtime, number)
            assert person.see(_fill(path, runtime, seeded)).status_code == 200
            assert _readings(runtime, number) > before, path


def _readings(runtime: Runtime, number: int) -> int:
    vault = runtime.vault
    rows = runtime.look(lambda work: entries(work.conn, vault, object=f"case:{number}", limit=1000))
    return sum(row.action.startswith("case.") for row in rows)


def _event_count(runtime: Runtime) -> int:
    def count(work: Work) -> int:
        return work.conn.execute(select(func.count()).select_from(case_event)).scalar_one()

    return runtime.look(count)


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
    for path, welcome in PAGES.items():
        if "admin" not in welcome:
            continue
        answer = person.see(_fill(path, runtime, seeded))
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "no-store"
        if not answer.headers["content-type"].startswith("text/html") or path.endswith("/live"):
            continue
        assert f'<html lang="{language}">' in answer.text
        assert 'class="banner"' in answer.text
    for name in seeded.cases:
        assert person.see(f"/console/cases/{seeded.cases[name]}").status_code == 200
    for view in ("waiting", "mine", "team", "unassigned", "all", "closed"):
        assert person.see(f"/console/cases?view={view}").status_code == 200
