"""Which team a case goes to, and by when an answer is promised: from its hours, never from hope."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.facts import hours

LEAST = dt.timedelta(hours=1)
"""Of an opening span that must be left for an answer to be promised within it."""


@dataclass(frozen=True)
class TeamRow:
    """A team with its hours."""

    id: uuid.UUID
    name: str
    house: str = ""
    topics: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    hours: Mapping[str, Sequence[str]] = field(default_factory=dict)
    place: str = ""
    """A place of the list one may go to or call meanwhile; empty: none."""
    capacity: int | None = None
    """Open cases that one person of the team can have before no more are offered to them; None: no limit."""


@dataclass(frozen=True)
class RuleRow:
    """A routing rule: all its conditions hold, or it has none."""

    conditions: Mapping[str, str]
    team_id: uuid.UUID


@dataclass(frozen=True)
class Organisation:
    """Teams and rules, as loaded with the rest of the content."""

    teams: tuple[TeamRow, ...] = ()
    rules: tuple[RuleRow, ...] = ()

    def team(self, team_id: uuid.UUID | None) -> TeamRow | None:
        """One team."""
        return next((team for team in self.teams if team.id == team_id), None)

    def route(
        self, *, topic: str | None, city: str | None, language: str | None, benefit: str | None = None
    ) -> TeamRow | None:
        """The team of the first rule that fits; without rules the first team; None without teams."""
        return next(iter(self.routes(topic=topic, city=city, language=language, benefit=benefit)), None)

    def routes(
        self, *, topic: str | None, city: str | None, language: str | None, benefit: str | None = None
    ) -> tuple[TeamRow, ...]:
        """The teams of every rule that fits, each once, as the rules stand; where none fits the first team."""
        known = {"topic": topic, "city": city, "language": language, "benefit": benefit}
        fitting = (
            self.team(rule.team_id)
            for rule in self.rules
            if all(known.get(name) == wanted for name, wanted in rule.conditions.items())
        )
        return tuple({team.id: team for team in fitting if team is not None}.values()) or self.teams[:1]


def promise(team: TeamRow | None, at: dt.datetime, countries: Sequence[str]) -> dt.datetime | None:
    """By when an answer is promised, UTC; None when nothing can be: no team or no hours."""
    if team is None or not team.hours:
        return None
    return hours.answer_by(team.hours, at, countries, LEAST)


def is_open(team: TeamRow | None, at: dt.datetime, countries: Sequence[str]) -> bool:
    """Whether the team is there now."""
    return team is not None and hours.open_at(team.hours, at, countries)
