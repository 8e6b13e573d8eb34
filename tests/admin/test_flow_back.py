"""Going back at the console, over stories that go another way then; and a planned publication that did not happen."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from bot.revisions import publish
from bot.runtime import Runtime, Work
from storage.flows import queries as flows
from storage.flows import schedule
from tests.admin.test_flow_try import closed, drafted  # noqa: F401 - a fixture
from tests.support.seed import Seeded
from tests.support.staff import Staff
from tests.support.tries import TRY, Tries

Come = Callable[..., Staff]
AT = "/console/flows/housing"


def hidden(page: str, name: str) -> str:
    """The value of a field that is not typed."""
    found = re.search(rf'name="{name}" value="(\w+)"', page)
    assert found is not None, page
    return found[1]


def test_a_way_back_shows_what_goes_another_way_and_waits_for_a_word(
    staff: Come, runtime: Runtime, seeded: Seeded
) -> None:
    drafted(runtime, words="Hvem skal sove der?", text_id="housing-tonight-who")
    tries = Tries(staff("editor"))
    tries.plays(press="tonight")
    tries.plays(say="Aalborg")
    tries.staff.send(TRY, scene=tries.scene, script=tries.script, do="keep", name="I nat")
    editor = tries.staff
    runtime.run(draft_of_others)
    token = runtime.look(publish.drafted, "housing").token
    runtime.run(publish.publish, seeded.staff["editor"], "housing", token=token, note="Andre ord")
    page = editor.see(f"{AT}/history").text
    back = re.findall(rf'href="({AT}/back/[^"]+)"', page)[0]
    asked = {"token": hidden(editor.see(back).text, "token"), "note": "Tilbage"}
    refused = editor.send(back, **asked)
    assert refused.status_code == 409
    assert "<del>bot: Hvem skal sove der?</del>" in refused.text
    assert 'value="Tilbage"' in refused.text
    assert editor.send(back, **asked, anyway=hidden(refused.text, "anyway")).status_code == 303
    assert "As before" in editor.see(f"{AT}/stories").text


def test_a_publication_that_did_not_happen_is_told_until_somebody_has_seen_it(
    staff: Come, runtime: Runtime
) -> None:
    runtime.run(refused_today)
    editor = staff("editor")
    page = editor.see("/console/flows").text
    assert "Scheduled by mia@example.org" in page
    assert "These stories go another way now: I nat." in page
    inside = re.findall("<dt>Inside</dt><dd>([^<]*)</dd>", page)
    assert "fewer than 5" in inside
    assert not {str(few) for few in range(1, 5)} & set(inside)
    assert editor.send(f"{AT}/unschedule").status_code == 303
    assert "Scheduled by" not in editor.see("/console/flows").text


def draft_of_others(work: Work) -> None:
    """Draft another owner, so that publishing makes a revision to go back from."""
    live = flows.published_of(work.conn, "housing")
    assert live is not None
    flows.save_draft(
        work.conn, flow="housing", revision="0", source=live.source.replace("housing-team", "welcome-team", 1),
        author="e@example.org", now=work.now,
    )  # fmt: skip


def refused_today(work: Work) -> None:
    row = schedule.add(
        work.conn, flow="housing", revision="0", source="", texts=[], plan=[], note="Ny regel",
        author="mia@example.org", due_at=work.now - dt.timedelta(minutes=1), created_at=work.now,
    )  # fmt: skip
    schedule.settle(work.conn, row.id, "failed", '["stories-differ", {"names": "I nat"}]')
