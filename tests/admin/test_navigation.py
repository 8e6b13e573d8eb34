"""What stands in the header, in the bar of a phone and behind one entry; and the queue in pages."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from admin.area import find_areas
from admin.cases import pages
from admin.navigation import ROOM, navigation
from bot.accounts.invitations import invite
from bot.accounts.roles import ROLES
from bot.runtime import Runtime
from tests.support.seed import Seeded
from tests.support.staff import Staff

Come = Callable[..., Staff]
ROW = re.compile(r'class="to-case" id="case-(\d+)"')


@pytest.mark.parametrize("role", ROLES)
def test_a_thumb_reaches_what_is_used_all_day_and_nothing_is_lost(role: str) -> None:
    areas = find_areas()
    seen = navigation(areas, role, "/console/audit")
    assert 1 <= len(seen.bar) <= ROOM
    names = [area.name for area in (*seen.bar, *seen.more)]
    assert len(names) == len(set(names))
    assert "account" in names
    if role == "caseworker":
        assert [area.name for area in seen.bar] == ["cases", "people", "walk-in", "places", "account"]
    if role == "admin":
        assert {"staff", "settings", "audit", "figures"} <= {area.name for area in seen.more}
    assert seen.inside == ("audit" in {area.name for area in seen.more})


def test_the_queue_is_turned_page_by_page_and_no_case_is_lost_or_shown_twice(
    staff: Come, seeded: Seeded, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "SHOWN", 4)
    person = staff("admin")
    whole: list[str] = []
    for sheet in (1, 2, 3):
        page = person.see(f"/console/cases?view=all&page={sheet}").text
        whole += ROW.findall(page)
        assert ('rel="next"' in page, 'rel="prev"' in page) == (sheet < 3, sheet > 1)
    assert len(whole) == len(set(whole)) == len(seeded.cases) - 1
    for odd in ("0", "-1", "x", "9" * 30):
        assert person.see(f"/console/cases?view=all&page={odd}").status_code == 200
    assert ">More<" in page
    assert 'id="more-areas"' in page


def test_among_many_staff_one_is_found_by_name_role_or_team(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    runtime.run(invite, "langt.navn@example.org", "editor", (), None)
    admin = staff("admin")

    def found(words: str) -> set[str]:
        return set(re.findall(r"[\w.]+@example\.org", admin.see(f"/console/staff?q={words}").text))

    assert found("LANGT") == {"langt.navn@example.org"}
    assert found("interpreter") == {"tolk@example.org"}
    assert "jonas@example.org" in found("Værestedet")
    assert "Nobody fits" in admin.see("/console/staff?q=%3Cscript%3E").text
