"""Whether a team has room for one more case, where it may go instead, and by when an answer is then promised."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence

from bot.cases.offer import full
from bot.cases.people import there
from bot.cases.promise import TeamRow, promise
from bot.runtime import Work
from storage.accounts import queries as accounts


def is_full(work: Work, team: TeamRow | None) -> bool:
    """Whether everybody of a team who is there has as many open cases as one person can have.

    A team without a capacity, or with nobody in it, is never full: then there is nothing to count.
    """
    if team is None or team.capacity is None:
        return False
    members = [row.id for row in accounts.members(work.conn, team.id) if there(work, row.id) is not None]
    return bool(members) and all(full(work, each) for each in members)


def with_room(work: Work, teams: Sequence[TeamRow]) -> TeamRow | None:
    """The first of the teams that fit a case and has room; where none has, the first."""
    return next((team for team in teams if not is_full(work, team)), teams[0] if teams else None)


def due(work: Work, team_id: uuid.UUID | None) -> tuple[dt.datetime | None, bool]:
    """By when a team can promise an answer (UTC; None: nothing can be), and whether it has no room: then it is one
    opening later than else."""
    content = work.runtime.content
    team, countries = content.organisation.team(team_id), content.facts.countries
    first = promise(team, work.now, countries)
    if first is None or not is_full(work, team):
        return first, is_full(work, team)
    return promise(team, first, countries), True
