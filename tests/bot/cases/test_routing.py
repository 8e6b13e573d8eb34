"""Every kind of case finds its team: city, topic, language and benefit, the first rule that fits."""

from __future__ import annotations

import itertools
import uuid

import pytest
from sqlalchemy import update

from bot.cases import desk
from bot.cases.benefit import benefit_at
from bot.cases.promise import Organisation, RuleRow, TeamRow
from bot.clock import COPENHAGEN
from bot.people import coordinator
from flows.session import Position
from storage.cases import organisation
from storage.cases.tables import team
from tests.bot.cases.test_transfer import member
from tests.bot.conftest import Begin
from tests.support.organisation import open_house

TEAMS = {name: TeamRow(uuid.uuid4(), name) for name in ("pension", "young", "home", "rest")}
RULES = (
    ({"city": "aalborg", "topic": "benefits", "benefit": "pension"}, "pension"),
    ({"topic": "benefits", "benefit": "study-grant"}, "young"),
    ({"city": "aarhus", "language": "kl"}, "home"),
    ({}, "rest"),
)
HOUSE = Organisation(
    teams=tuple(TEAMS.values()),
    rules=tuple(RuleRow(conditions, TEAMS[team].id) for conditions, team in RULES),
)


def test_the_first_rule_that_fits_decides_for_every_kind_of_case() -> None:
    seen = set()
    for city, topic, language, benefit in itertools.product(
        ("aalborg", "aarhus", None),
        ("benefits", "housing", None),
        ("da", "kl", None),
        ("pension", "study-grant", None),
    ):
        case = {"city": city, "topic": topic, "language": language, "benefit": benefit}
        wanted = next(team for conditions, team in RULES if all(case[k] == v for k, v in conditions.items()))
        found = HOUSE.route(city=city, topic=topic, language=language, benefit=benefit)
        assert found == TEAMS[wanted], case
        seen.add(wanted)
    assert seen == set(TEAMS)


def test_the_flow_tells_the_benefit_where_it_can() -> None:
    def at(flow: str, step: str) -> str | None:
        return benefit_at(Position(flow=flow, step=step, revision="r"))

    assert at("benefits", "pension-level") == "pension"
    assert at("benefits", "need") is None
    assert at("cash-benefit", "before") == "cash-benefit"
    assert at("housing", "pension") is None
    assert benefit_at(None) is None


@pytest.mark.parametrize("other", [True, False])
def test_a_full_team_gives_to_the_next_that_fits_else_it_promises_later_and_says_so(
    begin: Begin, other: bool
) -> None:
    citizen = begin()
    first, second = open_house(citizen.runtime, "Første"), open_house(citizen.runtime, "Andet")
    citizen.runtime.run(
        lambda work: organisation.replace_routing_rules(
            work.conn, [({"language": "da"}, first), *([({}, second)] if other else [])]
        )
    )
    staff = member(citizen, "Nivi Opdigtet", "coordinator", first)
    citizen.runtime.run(lambda work: work.conn.execute(update(team).values(capacity=1)))
    citizen.runtime.look(lambda work: work.runtime.content.reload(work.conn))
    citizen.presses("person")
    number = citizen.runtime.run(citizen.case_number)
    assert number is not None
    citizen.runtime.run(desk.claim, staff, number)
    assert citizen.runtime.look(coordinator.overview, staff).overload == ("Første",)
    citizen.begin()
    citizen.presses("person")
    number = citizen.runtime.run(citizen.case_number)
    assert number is not None
    page = citizen.runtime.run(desk.access_case, staff, number)
    assert page.row.team == ("Andet" if other else "Første")
    assert page.row.promised_at is not None
    day = 23 if other else 24  # nobody of them can answer today
    assert page.row.promised_at.astimezone(COPENHAGEN).day == day
    assert ("overload" in [event.kind for event in page.events]) is not other
