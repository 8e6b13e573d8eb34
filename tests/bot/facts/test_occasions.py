"""What happens at places in the next two weeks, and being reminded of it with nothing told but the talk."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from bot.app import reload
from bot.facts.hours import parse_words
from bot.player import Played, Player
from bot.ports import Language, PlacePart
from bot.setup.places_csv import read_places
from storage.places import queries as places
from tests.bot.conftest import MONDAY_MORNING, Begin

CHRISTMAS = dt.datetime(2026, 12, 21, 9, tzinfo=dt.UTC)
"""The Monday before it."""


def occasion(player: Player, slug: str, hours: str, **values: Any) -> None:
    """Invent an occasion at a café in Esbjerg, where there are few other places."""
    row = {
        "kind": "occasion", "name": slug.capitalize(), "city": "esbjerg", "address": "Eksempelgade 1",
        "hours": parse_words(hours), "languages": ["da", "kl"], "can": ["counselling"], "just_come": True,
        "operator": "Eksempel Kommune", "source": "example.org", "checked_on": dt.date(2026, 11, 1),
    }  # fmt: skip
    player.runtime.run(lambda work: places.save(work.conn, slug, {**row, **values}, work.now))


def listed(begin: Begin, at: dt.datetime = CHRISTMAS, language: Language = "da", **occasions: str) -> Played:
    """Ask for places where one can just come, in a town with these occasions."""
    player = begin("places", language, at)
    for slug, hours in occasions.items():
        occasion(player, slug, hours)
    reload(player.runtime)
    player.says("Esbjerg")
    player.presses("else")
    return player.presses("just-come")


def shown(played: Played) -> list[tuple[str, str]]:
    """Their names and when they are, in order."""
    parts = [part for message in played.messages for part in message.parts if isinstance(part, PlacePart)]
    return [(part.name, part.state.split(" · ")[0]) for part in parts]


def test_the_next_two_weeks_leave_out_holidays_and_days_called_off(begin: Begin) -> None:
    played = listed(
        begin,
        fridays="fri 10:00-12:00",
        tuesdays="tue 10:00-12:00; 2026-12-22",
        thursdays="thu 10:00-12:00",
        house="2026-12-26 14:00-17:00",
        ended="2026-11-01..2026-12-20 mon 10:00-12:00",
        later="2027-01-05 10:00-12:00",
    )
    assert played.step == "occasions"
    assert shown(played) == [
        ("House", "Åbner: lørdag den 26. december 2026 kl. 14.00"),
        ("Tuesdays", "Åbner: tirsdag den 29. december 2026 kl. 10.00"),
    ]


def test_passed_over_they_give_way_to_places(begin: Begin) -> None:
    player = begin("places", "da", MONDAY_MORNING)
    occasion(player, "mondays", "mon 12:00-14:00")
    reload(player.runtime)
    player.says("Esbjerg")
    player.presses("else")
    assert player.presses("just-come").step == "occasions"
    assert player.presses("not-now").step == "come-here"


def test_where_nothing_happens_nothing_is_said_of_it(begin: Begin) -> None:
    assert listed(begin, later="2027-01-05 10:00-12:00").step != "occasions"


@pytest.mark.parametrize(("language", "opens"), [("da", "Åbner:"), ("kl", "Ammassaaq:")])
def test_one_is_told_of_it_and_reminded_two_hours_before(
    begin: Begin, language: Language, opens: str
) -> None:
    player = begin("places", language, MONDAY_MORNING)
    occasion(player, "wednesdays", "wed 13:00-15:00")
    reload(player.runtime)
    player.says("Esbjerg")
    player.presses("else")
    (line,) = shown(player.presses("just-come"))
    assert line[1].startswith(opens)
    (part,) = [
        part
        for message in player.presses("wednesdays").messages
        for part in message.parts
        if isinstance(part, PlacePart)
    ]
    assert "Eksempel Kommune" in part.about
    assert "råd og samtale" in part.can
    player.presses("remind")
    (reminder,) = player.waits(dt.timedelta(days=2, hours=1)).messages
    assert (reminder.text_id, reminder.at) == (
        "reminder-item", dt.datetime(2026, 11, 25, 10, tzinfo=dt.UTC),
    )  # fmt: skip


def test_an_occasion_says_when_it_is() -> None:
    head = "slug,kind,name,city,source,hours\n"
    values, faults = read_places(head + "a,occasion,A,aalborg,example.org,2026-12-04 14:00-17:00\n")
    assert values[0]["hours"] == {"2026-12-04": ["14:00-17:00"]}
    assert faults == []
    (fault,) = read_places(head + "a,occasion,A,aalborg,example.org,\n")[1]
    assert "must say when the occasion is" in str(fault)
