"""Staff, settings and audit pages."""

from __future__ import annotations

import asyncio
import datetime as dt
import re
from collections.abc import Callable

import pytest

from bot.accounts import invite, leave, organisation, people, trail
from bot.cases import desk
from bot.clock import COPENHAGEN, FixedClock
from bot.errors import HelpError
from bot.runtime import Runtime, Work
from storage.cases import organisation as rows
from tests.support.seed import PASSWORD, TEAMS, Seeded
from tests.support.staff import Staff

Come = Callable[..., Staff]


def test_an_invitation_made_on_the_page_works(staff: Come, seeded: Seeded) -> None:
    admin = staff("admin")
    admin.see("/console/staff")
    page = admin.send("/console/staff", email="Ny@Example.org", role="coordinator", teams=["Værestedet"])
    link = re.search(r'id="invitation">http://localhost:8080(/console/invite/[^<]+)<', page.text)
    assert link is not None
    person = staff()
    person.see(link[1])
    assert person.send(link[1], name="Ny", password=PASSWORD).status_code == 303
    again = admin.send("/console/staff", email="ny@example.org", role="coordinator")
    assert again.status_code == 409
    assert admin.send("/console/staff", email="ny", role="coordinator").status_code == 400
    assert admin.send("/console/staff", email="a@example.org", role="king").status_code == 400
    assert admin.send("/console/staff", email="a@example.org", role="editor", teams="x").status_code == 400


def test_a_new_link_lets_somebody_choose_a_new_password(staff: Come, seeded: Seeded) -> None:
    admin, person = staff("admin"), staff("caseworker")
    admin.see("/console/staff")
    page = admin.send(f"/console/staff/{seeded.staff['caseworker'].id}/link").text
    link = re.search(r'id="invitation">http://localhost:8080(/console/invite/[^<]+)<', page)
    assert link is not None
    other = staff()
    other.see(link[1])
    assert other.send(link[1], name="Nivi Opdigtet", password="en helt ny sætning").status_code == 303
    assert person.see("/console/cases").url.path == "/console/login"


def _person(seeded: Seeded, name: str) -> str:
    return f"/console/staff/{seeded.staff[name].id}"


def test_role_and_teams_change_after_being_asked_and_who_may_less_is_out(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    admin, worker = staff("admin"), staff("caseworker")
    path = _person(seeded, "caseworker")
    admin.see(path)
    asked = admin.send(f"{path}/rights", role="caseworker", teams=list(TEAMS))
    assert "Grønlænderenheden, Værestedet" in asked.text
    assert "logged out everywhere" not in asked.text
    assert len(runtime.look(people.find_line, seeded.staff["caseworker"].id).teams) == 1
    done = admin.send(f"{path}/rights", role="caseworker", teams=list(TEAMS), sure="yes")
    assert done.status_code == 303
    assert worker.see("/console/cases").url.path == "/console/cases"  # more rights end nothing

    number = seeded.cases["rent"]
    assert "wait for the team again" in admin.send(f"{path}/rights", role="editor").text
    assert admin.send(f"{path}/rights", role="editor", sure="yes").status_code == 303
    assert worker.see("/console/cases").url.path == "/console/login"
    row = next(row for row in runtime.look(desk.queue, seeded.staff["admin"], "all") if row.number == number)
    assert (row.state, row.staff) == ("waiting", None)
    changed = "/console/audit?action=staff.changed"
    assert "</span> Editor</li>" in admin.see(changed).text
    assert admin.send(f"{path}/rights", role="king", sure="yes").status_code == 400
    assert admin.send(f"{path}/rights", role="editor", teams="x", sure="yes").status_code == 400


def test_the_last_administrator_stays_one(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    admin = staff("admin")
    path = _person(seeded, "admin")
    admin.see(path)
    refused = admin.send(f"{path}/rights", role="caseworker", sure="yes")
    assert refused.status_code == 409
    assert "last administrator" in refused.text
    runtime.run(
        invite, "ny@example.org", "admin", [], None
    )  # who has not come yet is nobody to let others in
    assert admin.send(f"{path}/rights", role="caseworker", sure="yes").status_code == 409
    with pytest.raises(HelpError, match="last-admin"):
        runtime.run(people.deactivate, seeded.staff["coordinator"], seeded.staff["admin"].id)
    admin.send(f"{_person(seeded, 'coordinator')}/rights", role="admin", sure="yes")
    assert admin.send(f"{path}/rights", role="caseworker", sure="yes").status_code == 303


def test_leave_begins_on_its_day_moves_the_cases_and_ends(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    admin, worker = staff("admin"), staff("caseworker")
    path = _person(seeded, "caseworker")
    admin.see(path)
    first = leave.today(runtime.look(lambda work: work)) + dt.timedelta(days=2)
    days = {"since": first.isoformat(), "until": (first + dt.timedelta(days=6)).isoformat()}
    assert admin.send(f"{path}/leave", since=days["until"], until=days["since"]).status_code == 400
    assert admin.send(f"{path}/leave", since="", until="").status_code == 400
    for nobody in ("caseworker", "editor"):
        wrong = admin.send(f"{path}/leave", **days, stand_in=str(seeded.staff[nobody].id))
        assert wrong.status_code == 400
    days |= {"stand_in": str(seeded.staff["coordinator"].id)}
    asked = admin.send(f"{path}/leave", **days)
    assert asked.status_code == 200
    assert "They have 4 cases now. They go to Karl" in asked.text
    assert "Meanwhile: Karl" not in admin.see(path).text
    assert (
        "case goes" in admin.see(f"{path}/deactivate").text
        or "cases go" in admin.see(f"{path}/deactivate").text
    )
    assert admin.send(f"{path}/leave", **days, sure="yes").status_code == 303
    assert "Meanwhile: Karl" in admin.see(path).text
    assert "away from" in admin.see("/console/staff").text

    def owned() -> int:
        return len(runtime.look(desk.queue, seeded.staff["caseworker"], "mine"))

    asyncio.run(leave.look_at_leaves(runtime))
    assert owned() > 0
    runtime.clock = FixedClock(dt.datetime.combine(first, dt.time(9), COPENHAGEN).astimezone(dt.UTC))
    for _ in range(2):
        asyncio.run(leave.look_at_leaves(runtime))
        assert owned() == 0
    assert 'aria-checked="false"' in worker.see("/console/cases").text
    assert worker.send("/console/account/duty", duty="on").status_code == 409
    assert "today too" in worker.see("/console/account").text
    assert worker.send("/console/account/leave/end").status_code == 303
    assert worker.send("/console/account/duty", duty="on").status_code == 303
    runtime.run(leave.set_leave, None, seeded.staff["caseworker"].id, first, first)
    runtime.clock = FixedClock(runtime.clock.now() + dt.timedelta(days=1))
    asyncio.run(leave.look_at_leaves(runtime))
    assert runtime.look(people.find_line, seeded.staff["caseworker"].id).leave is None
    assert not runtime.look(leave.is_away, seeded.staff["caseworker"].id)
    kinds = [
        line.action
        for line in runtime.look(lambda work: trail.audit_lines(work, thing="staff:nivi@example.org"))
    ]
    assert kinds.count("staff.leave_began") == 2


def test_names_and_hours_can_be_changed(runtime: Runtime, staff: Come) -> None:
    admin = staff("admin")
    assert "09:00-15:00" in admin.see("/console/settings").text
    answer = admin.send("/console/settings/organisation", name="Prøve Kommune", reads="Rådhuset")
    assert answer.status_code == 303
    assert admin.send("/console/settings/organisation", name=" ").status_code == 400
    team = runtime.look(organisation.teams)[0]
    wrong = admin.send(f"/console/settings/teams/{team.id}", mon="9-15")
    assert wrong.status_code == 400
    assert 'value="9-15"' in wrong.text
    assert admin.send(f"/console/settings/teams/{team.id}", mon="09:00-12:00, 13:00-24:00").status_code == 303
    saved = runtime.look(lambda work: rows.team_by_id(work.conn, team.id))
    assert saved is not None
    assert saved.hours == {"mon": ["09:00-12:00", "13:00-24:00"]}
    text = admin.see("/console/settings").text
    assert "Prøve Kommune" in text
    assert "Saved." in admin.see("/console/settings").text or "Saved." in text


def test_what_the_set_up_file_governs_is_not_changed_here(runtime: Runtime, staff: Come) -> None:
    runtime.run(lambda work: rows.set_setting(work.conn, "organisation-name", "Fast", work.now, managed=True))
    admin = staff("admin")
    admin.see("/console/settings")
    answer = admin.send("/console/settings/organisation", name="Andet", reads="")
    assert answer.status_code == 409


def test_the_audit_shows_who_read_what_and_filters(staff: Come, seeded: Seeded) -> None:
    number = seeded.cases["rent"]
    staff("caseworker").see(f"/console/cases/{number}")
    auditor = staff("auditor")
    page = auditor.see(f"/console/audit?action=case.read&object=case:{number}").text
    assert "nivi@example.org" in page
    rows = page.partition("<tbody")[2]
    assert f">Case {number}</td>" in rows
    assert "Invited" not in rows
    assert "Nothing fits" in auditor.see("/console/audit?actor=nobody").text


def test_hours_by_day_and_back() -> None:
    spread = organisation.hours_by_day({"mon-thu": ["09:00-15:00"], "fri": ["09:00-12:00"], "sat-sun": []})
    assert spread["thu"] == "09:00-15:00"
    assert spread["sun"] == ""
    assert organisation.parse_hours(spread) == {
        **{day: ["09:00-15:00"] for day in ("mon", "tue", "wed", "thu")},
        "fri": ["09:00-12:00"],
    }


def test_changing_ordinary_days_keeps_holidays_and_dates(runtime: Runtime, seeded: Seeded) -> None:
    special: dict[str, list[str]] = {"holiday": [], "2026-12-23": ["09:00-12:00"], "01.06-31.08 fri": []}
    admin = seeded.staff["admin"]

    def open_mondays(work: Work) -> dict[str, list[str]]:
        team = organisation.teams(work)[0]
        rows.set_hours(work.conn, team.id, {"mon-fri": ["09:00-15:00"], **special})
        organisation.save_hours(work, admin, team.id, {"mon": "10:00-14:00"})
        saved = rows.team_by_id(work.conn, team.id)
        assert saved is not None
        return saved.hours

    assert runtime.run(open_mondays) == {"mon": ["10:00-14:00"], **special}


def test_every_day_is_shown_day_by_day_and_holidays_stay_open(runtime: Runtime, staff: Come) -> None:
    """Hours that the set-up file gave for all days are on the form, and changing one day keeps the holidays."""
    team = runtime.look(organisation.teams)[0]
    runtime.run(lambda work: rows.set_hours(work.conn, team.id, {"daily": ["20:00-06:00"]}))
    admin = staff("admin")
    page = admin.see("/console/settings").text
    assert page.count('value="20:00-06:00"') == 7
    assert "Open 20:00-06:00 on holidays." in page
    assert "The next holidays:" in page
    week = dict.fromkeys(organisation.DAYS, "20:00-06:00") | {"sun": ""}
    assert admin.send(f"/console/settings/teams/{team.id}", **week).status_code == 303
    saved = runtime.look(lambda work: rows.team_by_id(work.conn, team.id))
    assert saved is not None
    assert saved.hours == {
        **{key: ["20:00-06:00"] for key in organisation.DAYS[:6]},
        "holiday": ["20:00-06:00"],
    }
