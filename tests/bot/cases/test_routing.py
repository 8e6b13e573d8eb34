"""Every kind of case finds its team: city, topic, language and benefit, the first rule that fits."""

from __future__ import annotations

import itertools
import uuid

from bot.cases.benefit import benefit_at
from bot.cases.promise import Organisation, RuleRow, TeamRow
from flows.session import Position

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
