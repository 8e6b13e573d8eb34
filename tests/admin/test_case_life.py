"""Tasks, agreements, transfers with a reason, mentions and a summary, on the page of a case."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from bot.runtime import Runtime
from tests.support.seed import Seeded
from tests.support.staff import Staff

Come = Callable[..., Staff]
TASK = re.compile(r'name="task" value="([0-9a-f-]{36})"')


def test_what_is_to_be_done_is_added_asked_about_and_done(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    path = f"/console/cases/{seeded.cases['rent']}"
    person = staff("caseworker")
    person.see(path)
    day = (runtime.clock.now() + dt.timedelta(days=5)).date().isoformat()
    assert person.send(f"{path}/tasks", whose="ours", text="Ring til udlejer", due=day).status_code == 303
    assert person.send(f"{path}/tasks", whose="citizen", text="Lån").status_code == 400
    said = {"whose": "citizen", "text": "Boligstøtte", "said": "Du søger om boligstøtte"}
    assert person.send(f"{path}/tasks", **said).status_code == 303
    page = person.see(path).text
    assert "Ring til udlejer" in page
    own, theirs = TASK.findall(page)
    assert person.send(f"{path}/tasks/done", task=theirs).status_code == 409
    assert person.send(f"{path}/tasks/ask", task=theirs).status_code == 303
    assert person.send(f"{path}/tasks/done", task=own).status_code == 303
    assert person.send(f"{path}/tasks/done", task=seeded.staff["admin"].id.hex).status_code == 404
    page = person.see(path).text
    assert "asked once" in page
    assert TASK.findall(page) == [theirs]
    assert person.send(f"{path}/slip", who="Nivi", what="ringer", when="tirsdag", key="k").status_code == 303
    assert "Agreement" in person.see(path).text


def test_a_coordinator_moves_a_waiting_case_to_a_person_and_says_why(staff: Come, seeded: Seeded) -> None:
    path = f"/console/cases/{seeded.cases['letter']}"
    person = staff("coordinator")
    assert ">Take over<" in person.see(path).text
    to = str(seeded.staff["caseworker"].id)
    refused = person.send(f"{path}/transfer", person=to, reason=" ")
    assert refused.status_code == 400
    assert "Write why" in refused.text
    assert f'value="{to}" selected' in refused.text
    assert person.send(f"{path}/transfer", person=to, reason="Kender sagen").status_code == 303
    page = person.see(path).text
    assert "Nivi Opdigtet" in page
    assert "<q>Kender sagen</q>" in page


def test_who_is_named_finds_the_note_and_the_summary(staff: Come, seeded: Seeded) -> None:
    path = f"/console/cases/{seeded.cases['rent']}"
    person, colleague = staff("caseworker"), staff("coordinator")
    person.see(path)
    assert person.send(f"{path}/note", text="@karl se her").status_code == 303
    seen = colleague.see("/console/cases").text
    assert "1 new mention" in seen.partition(f'<a href="{path}"><span aria-hidden="true">@</span>')[2][:200]
    colleague.see(path)
    assert "new mention" not in colleague.see("/console/cases").text
    assert person.send(f"{path}/close", outcome="helped", summary="Fik sin bolig").status_code == 303
    assert "Fik sin bolig" in colleague.see(path).text
