"""The audit read back: filters, pages, and taking it away, which is itself in the audit."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from collections.abc import Callable

from bot.audit import audit
from bot.runtime import Runtime, Work
from storage.audit import queries as trail
from tests.support.seed import Seeded, at
from tests.support.staff import Staff

Come = Callable[..., Staff]
PATH = "/console/audit"
FORMULA = '=HYPERLINK("https://evil.example","see")'


def rows_of(page: str) -> list[str]:
    return re.findall(r'<tr role="row"><td.*?</td></tr>', page)


def fill(runtime: Runtime, count: int) -> None:
    """Entries of a made-up action on three days: two before midnight in Denmark, the others after it."""

    def write(work: Work) -> None:
        for number in range(count):
            audit(work, None, "test.done", f"thing:{number}", after={"note": FORMULA})

    late = dt.datetime(2026, 11, 10, 22, 59, tzinfo=dt.UTC)
    for instant in (late, late + dt.timedelta(minutes=2)):
        with at(runtime, instant):
            runtime.run(write)


def test_days_kinds_and_actions_filter_as_denmark_has_its_days(runtime: Runtime, staff: Come) -> None:
    fill(runtime, 2)
    auditor = staff("auditor")

    def shown(query: str) -> int:
        return len(rows_of(auditor.see(f"{PATH}?action=test.done&{query}").text))

    assert shown("") == 4
    assert (shown("since=2026-11-11"), shown("until=2026-11-10")) == (2, 2)
    assert shown("since=2026-11-10&until=2026-11-11") == 4
    assert (shown("object=thing:1"), shown("object=thing:"), shown("object=thi"), shown("object=%25:")) == (
        2,
        4,
        0,
        0,
    )
    assert (shown("actor=system"), shown("actor=SYSTEM "), shown("actor=nivi@example.org")) == (4, 4, 0)
    wrong = auditor.see(f"{PATH}?since=tomorrow")
    assert wrong.status_code == 400
    assert "test.done" in auditor.see(PATH).text.split('id="action"')[1].split("</select>")[0]


def test_pages_turn_without_losing_or_repeating_an_entry(runtime: Runtime, staff: Come) -> None:
    fill(runtime, 105)
    auditor = staff("auditor")
    page = auditor.see(f"{PATH}?action=test.done").text
    seen = rows_of(page)
    turned = 1
    while older := re.search(r'href="(\?[^"]+)" rel="next"', page):
        assert "action=test.done" in older[1]
        page = auditor.see(PATH + older[1].replace("&amp;", "&")).text
        seen += rows_of(page)
        turned += 1
    assert (turned, len(seen)) == (3, 210)
    assert "To the newest" in page


def test_the_rows_that_fit_are_taken_away_with_formulas_defused_and_that_is_written_down(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    fill(runtime, 260)
    auditor = staff("auditor")
    auditor.see(PATH)
    fields = {"action": "test.done", "since": "2026-11-11"}
    sheet = auditor.send(f"{PATH}/export", format="csv", **fields)
    assert sheet.status_code == 200
    assert sheet.headers["content-disposition"].startswith("attachment")
    lines = list(csv.reader(io.StringIO(sheet.text.removeprefix("\ufeff"))))
    assert lines[0] == ["at", "actor", "action", "object", "before", "after"]
    assert len(lines) == 261
    assert {line[2] for line in lines[1:]} == {"test.done"}
    found = json.loads(auditor.send(f"{PATH}/export", format="json", action="test.done").text)
    assert len(found) == 520
    assert found[0]["after"] == {"note": FORMULA}
    assert json.loads(auditor.send(f"{PATH}/export", format="json", action="never").text) == []
    written = runtime.look(lambda work: trail.entries(work.conn, runtime.vault, action="audit.export"))
    assert [row.after for row in written][-1] == {"format": "csv", **fields}
    assert {row.actor for row in written} == {"revisor@example.org"}
    assert auditor.send(f"{PATH}/export", format="exe").status_code == 400
    for name in ("@cmd", "+1", "-1", "=1"):
        runtime.run(lambda work, name=name: audit(work, None, "test.cell", name))
    cells = auditor.send(f"{PATH}/export", format="csv", action="test.cell").text
    for row in list(csv.reader(io.StringIO(cells)))[1:]:
        assert row[3][0] not in "=+-@"
    assert staff("caseworker").send(f"{PATH}/export", format="csv").status_code == 403


def test_an_entry_is_told_in_words_field_by_field(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    team = next(iter(seeded.staff["caseworker"].teams))

    def write(work: Work) -> None:
        audit(
            work, None, "staff.changed", "staff:nivi@example.org",
            before={"role": "caseworker", "teams": ["Værestedet"], "same": 1},
            after={"role": "editor", "teams": [], "same": 1},
        )  # fmt: skip
        audit(
            work, None, "settings.saved", "routing",
            before={"rules": [[{}, str(team)]]}, after={"rules": [[{"topic": "housing"}, str(team)], [{}, str(team)]]},
        )  # fmt: skip
        audit(work, None, "made.up", "case:3", after={"<b>": "<i>", "on": "2026-13-45"})

    runtime.run(write)
    first, second, third = rows_of(staff("admin").see(f"{PATH}?actor=system&action=").text)[:3]
    assert "made.up" in first
    assert 'href="/console/cases/3"' in first
    assert "&lt;i&gt;" in first
    assert "2026-13-45" in first
    assert "<b>" not in first
    assert "Rule 1" in second
    assert "Housing" in second
    assert "everything else → Grønlænderenheden" in second
    assert "Changed role or teams" in third
    assert "Caseworker" in third
    assert "same" not in third
    assert re.search(r"Role:</span> <span class=\"old\">Caseworker</span> .*becomes .*Editor</li>", third)
    assert re.search(r"Teams:</span> <span class=\"old\">Værestedet</span> .*becomes .*nothing</li>", third)
    assert "/console/cases/3" not in staff("auditor").see(PATH).text
