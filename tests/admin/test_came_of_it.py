"""What came of a case is confirmed by hand, taken back, exported for staff, and never the citizen's to read."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable

from bot.appointments import desk
from bot.appointments.views import Details
from bot.clock import FixedClock
from bot.export.desk import export
from bot.runtime import Runtime
from tests.support.seed import Seeded
from tests.support.staff import Staff

Come = Callable[..., Staff]


def test_a_milestone_is_confirmed_and_taken_back(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    path = f"/console/cases/{seeded.cases['rent']}"
    person = staff("caseworker")
    assert "What came of it" in person.see(path).text
    form = {"kind": "night-place", "how": "place"}
    assert person.send(f"{path}/milestones", **form).status_code == 303
    assert person.send(f"{path}/milestones", **form | {"how": "dream"}).status_code == 400
    page = person.see(path).text
    assert "The place or office said so" in page
    assert "A place for the night was confirmed" in page
    internal, theirs = (
        json.loads(runtime.run(export, seeded.staff["caseworker"], seeded.cases["rent"], "json", each).json)
        for each in (True, False)
    )
    assert [(each["kind"], each["how"]) for each in internal["milestones"]] == [("night-place", "place")]
    assert "night-place" not in json.dumps(theirs)
    assert person.send(f"{path}/milestones", kind="night-place", do="take-back").status_code == 303
    page = person.see(path).text
    assert "The place or office said so</span>" not in page
    assert "A place for the night: taken back" in page


def test_what_became_of_an_appointment_is_noted_on_the_page(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    person, number = staff("caseworker"), seeded.cases["rent"]
    path = f"/console/cases/{number}"
    details = Details(wall="2026-11-26T10:00", what="municipality")
    made = runtime.run(desk.enter, seeded.staff["caseworker"], number, details)
    assert "Nobody has said" not in person.see(path).text
    assert person.send(f"{path}/appointments/{made}/held", held="kept").status_code == 409
    runtime.clock = FixedClock(runtime.clock.now() + dt.timedelta(days=4))
    person.log_in("caseworker")
    page = person.see(path).text
    assert "Nobody has said" in page
    assert person.send(f"{path}/appointments/{made}/held", held="kept").status_code == 303
    page = person.see(path).text
    assert "The citizen was there" in page
    assert "noted by staff" in page
