"""Which places a step asks for, and a reminder of an opening."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest

from flows.definition import load
from flows.engine import resume, start
from flows.events import Event, ReminderAsked, Spoke
from flows.inputs import Pressed
from flows.ports import Place, Wanted
from tests.flows.support import NOON, Memory, Town, flow_of

LATER = dt.datetime(2026, 11, 24, 17, 0, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
PLACES = (
    Place(id="open", kind="cafe", name="A", city="aalborg", can=("food",), open=True, just_come=True),
    Place(id="later", kind="cafe", name="B", city="aalborg", can=("food",), open=False, next_opening=LATER),
    Place(id="unknown", kind="cafe", name="C", city="aalborg", can=("food", "bath"), open=None),
    Place(id="shut", kind="cafe", name="D", city="aalborg", can=("food",), open=False),
)
OCCASIONS = tuple(
    Place(id=name, kind="occasion", name=name, city="aalborg", open=False, next_opening=begins)
    for name, begins in (
        ("evening", LATER),
        ("morning", LATER.replace(hour=8)),
        ("dawn", LATER.replace(hour=6)),
        ("soon", NOON + HOUR),
    )
)


class Cafes(Town):
    """A town of four cafes, and occasions."""

    def places(self, wanted: Wanted, *, at: dt.datetime) -> Sequence[Place]:
        """As a directory does."""
        return [
            place
            for place in (*PLACES, *OCCASIONS)
            if wanted.kind in ("", place.kind)
            and (not wanted.can or wanted.can in place.can)
            and (place.open or not wanted.open_only)
            and (place.just_come or not wanted.just_come)
        ]

    def place(self, place_id: str, *, at: dt.datetime) -> Place | None:
        """One of them."""
        return next((place for place in (*PLACES, *OCCASIONS) if place.id == place_id), None)


def events_of(steps: str, *presses: str) -> list[Event]:
    flow, _ = load(flow_of(steps), file="test.yaml")
    assert flow is not None
    library = Memory([flow])
    outcome = start(library, "talk", now=NOON, facts=Cafes())
    events = list(outcome.events)
    for press in presses:
        outcome = resume(library, outcome.session, Pressed(press), now=NOON, facts=Cafes())
        events += outcome.events
    return events


def shown(where: str, before: str = "") -> tuple[str, ...]:
    steps = f"{before}\n  list: {{kind: places, where: {where}, next: bye, none: bye}}\n  bye: {{kind: end}}"
    return next((event.places for event in events_of(steps) if isinstance(event, Spoke)), ())


@pytest.mark.parametrize(
    ("where", "ids"),
    [
        ("{can: food}", ("open", "later", "unknown", "shut")),
        ("{can: food, open: now}", ("open",)),
        ("{can: food, open: later}", ("later",)),
        ("{can: food, open: unknown}", ("unknown",)),
        ("{can: food, within: 3}", ("open", "later")),
        ("{can: food, within: 2}", ("open",)),
        ("{can: bath}", ("unknown",)),
        ("{can: sleep}", ()),
        ("{just-come: true}", ("open",)),
        ("{type: cafe, other-than: open}", ("later", "unknown", "shut")),
        ("{place: later}", ("later",)),
        ("{place: nowhere}", ()),
        ("{can: $never}", ()),
    ],
)
def test_a_step_asks_for_what_fits(where: str, ids: tuple[str, ...]) -> None:
    before = "  note: {kind: set, values: {never: $gone}, next: list}"
    assert shown(where, before) == ids


@pytest.mark.parametrize("where", ["{}", "{city: aalborg}", "{can: foood}", "{open: now}"])
def test_a_step_that_says_not_which_is_refused(where: str) -> None:
    steps = f"  list: {{kind: places, where: {where}, next: bye}}\n  bye: {{kind: end}}"
    assert load(flow_of(steps), file="t.yaml")[1]


REMIND = """
  which: {kind: places, where: {type: cafe}, save: cafe, next: ping}
  ping: {kind: remind, opening: $cafe, text: talk-item, next: bye}
  bye: {kind: end}
"""


def test_of_an_opening_one_is_reminded_when_it_opens() -> None:
    (asked,) = [event for event in events_of(REMIND, "later") if isinstance(event, ReminderAsked)]
    assert (asked.wall, asked.when, asked.text_id) == ("2026-11-24T18:00", "chosen", "talk-item")


@pytest.mark.parametrize(
    ("occasion", "wall"),
    [
        ("evening", "2026-11-24T16:00"),
        ("morning", "2026-11-24T08:00"),
        ("dawn", "2026-11-24T07:00"),
        ("soon", "2026-11-22T14:00"),
    ],
)
def test_of_an_occasion_one_is_reminded_in_time_to_go_there(occasion: str, wall: str) -> None:
    events = events_of(REMIND.replace("type: cafe", "type: occasion"), occasion)
    assert [each.wall for each in events if isinstance(each, ReminderAsked)] == [wall]


def test_without_a_known_opening_a_day_is_asked() -> None:
    events = events_of(REMIND, "unknown")
    assert not any(isinstance(event, ReminderAsked) for event in events)
    assert [event.text_id for event in events if isinstance(event, Spoke)][-1] == "reminder-ask-which-day"
