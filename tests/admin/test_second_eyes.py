"""An administrator says where two people must have looked; the page of a publication and the review follow."""

from __future__ import annotations

import pytest

from bot.revisions.publish import asks_for_approval
from bot.runtime import Runtime
from storage.audit import queries as audit
from storage.cases import organisation
from tests.admin.test_places import Come


def test_it_is_asked_for_and_taken_back(staff: Come, runtime: Runtime) -> None:
    admin = staff("admin")
    admin.see("/console/settings")
    assert (
        admin.send("/console/settings/second-eyes", flows="yes", texts="danger-, rights-").status_code == 303
    )
    stored = runtime.look(lambda work: organisation.settings(work.conn))
    assert (stored["flow_review"], stored["second_reviewer"]) == (True, ["danger-", "rights-"])
    assert runtime.look(asks_for_approval)
    assert 'value="danger-, rights-"' in admin.see("/console/settings").text
    (entry,) = runtime.look(lambda work: audit.entries(work.conn, runtime.vault, action="settings.saved"))
    assert entry.before == {"flow_review": False, "second_reviewer": []}
    assert entry.after == {"flow_review": True, "second_reviewer": ["danger-", "rights-"]}
    admin.send("/console/settings/second-eyes", texts="")
    assert not runtime.look(asks_for_approval)


@pytest.mark.parametrize("typed", ["Danger", "danger-, <b>", "æ" * 80])
def test_what_begins_no_text_is_refused_and_stays_typed(staff: Come, runtime: Runtime, typed: str) -> None:
    admin = staff("admin", language="en")
    admin.see("/console/settings")
    answer = admin.send("/console/settings/second-eyes", flows="yes", texts=typed)
    assert answer.status_code == 400
    assert "cannot begin the id of a text" in answer.text
    assert not runtime.look(asks_for_approval)


def test_what_the_set_up_file_says_is_changed_there(staff: Come, runtime: Runtime) -> None:
    runtime.run(lambda work: organisation.set_setting(work.conn, "flow_review", True, work.now, managed=True))
    admin = staff("admin", language="en")
    assert "The set-up file governs this" in admin.see("/console/settings").text
    assert admin.send("/console/settings/second-eyes", texts="").status_code == 409
    assert runtime.look(asks_for_approval)
