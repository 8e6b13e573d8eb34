"""The rules by which a case gets to its team, as the console shows and changes them."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping

import msgspec

from bot.audit import audit
from bot.cases.benefit import BENEFITS
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.runtime import Work
from flows.steps.handover import Handover
from storage.cases import organisation as rows

NAMES = ("city", "topic", "language", "benefit")
"""What a rule may ask of a case."""
_SLUG = re.compile(r"[a-z0-9æøå][a-z0-9æøå-]{0,62}")


class RuleView(msgspec.Struct, frozen=True, kw_only=True):
    """A rule. ``unreached``: one before it takes everything it would take. No conditions: everything else."""

    position: int
    conditions: dict[str, str]
    team: str
    team_id: uuid.UUID
    unreached: bool


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """Words that a rule can ask for, as the flows and places have them."""

    cities: list[str]
    topics: list[str]
    benefits: tuple[str, ...]


def rules(work: Work) -> list[RuleView]:
    """Every rule in the order they are tried."""
    names = {team.id: team.name for team in rows.teams(work.conn)}
    before: list[dict[str, str]] = []
    found = []
    for rule in rows.routing_rules(work.conn):
        wider = any(each.items() <= rule.conditions.items() for each in before)
        before.append(rule.conditions)
        found.append(
            RuleView(
                position=rule.position,
                conditions=rule.conditions,
                team=names.get(rule.team_id, ""),
                team_id=rule.team_id,
                unreached=wider,
            )
        )
    return found


def choices(work: Work) -> Choices:
    """What can be asked for, to choose from; other words may be typed."""
    content = work.runtime.content
    flows = content.library.published.values()
    topics = {flow.topic for flow in flows}
    topics |= {step.topic for flow in flows for step in flow.steps.values() if isinstance(step, Handover)}
    cities = {str(row.city) for row in content.facts.rows if row.city}
    return Choices(cities=sorted(cities), topics=sorted(topics), benefits=BENEFITS)


def add(work: Work, by: StaffMember, typed: Mapping[str, str], team_id: uuid.UUID) -> None:
    """Add a rule before the one that takes everything else. Without conditions it becomes that one.

    Raises ``no-such-team`` and ``rule-word`` (400), ``rule-twice`` (409).
    """
    conditions = _conditions(typed)
    _need_team(work, team_id)
    present = _present(work)
    if not conditions:
        _put(work, by, [*(one for one in present if one[0]), (conditions, team_id)])
        return
    if any(one[0] == conditions for one in present):
        raise HelpError("rule-twice", 409)
    last = [one for one in present if not one[0]]
    _put(work, by, [*(one for one in present if one[0]), (conditions, team_id), *last])


def change(work: Work, by: StaffMember, position: int, team_id: uuid.UUID) -> None:
    """Give what a rule takes to another team. Raises ``NotFound`` and ``no-such-team``."""
    _need_team(work, team_id)
    present = _present(work)
    at = _at(present, position)
    present[at] = (present[at][0], team_id)
    _put(work, by, present)


def move(work: Work, by: StaffMember, position: int, step: int) -> None:
    """Try a rule sooner (-1) or later (1); nothing goes behind the one that takes everything else."""
    present = _present(work)
    at = _at(present, position)
    to = at + step
    if not 0 <= to < len(present) or not present[at][0] or not present[to][0]:
        return
    present[at], present[to] = present[to], present[at]
    _put(work, by, present)


def remove(work: Work, by: StaffMember, position: int) -> None:
    """Take a rule away. Raises ``NotFound``."""
    present = _present(work)
    del present[_at(present, position)]
    _put(work, by, present)


def _conditions(typed: Mapping[str, str]) -> dict[str, str]:
    found = {}
    for name in NAMES:
        word = typed.get(name, "").strip().lower()
        if not word:
            continue
        if not _SLUG.fullmatch(word) or (name == "language" and word not in ("da", "kl")):
            raise HelpError("rule-word", 400, word=word)
        found[name] = word
    return found


def _need_team(work: Work, team_id: uuid.UUID) -> None:
    if rows.team_by_id(work.conn, team_id) is None:
        raise HelpError("no-such-team", 400)


def _present(work: Work) -> list[tuple[dict[str, str], uuid.UUID]]:
    return [(rule.conditions, rule.team_id) for rule in rows.routing_rules(work.conn)]


def _at(present: list[tuple[dict[str, str], uuid.UUID]], position: int) -> int:
    if not 0 <= position < len(present):
        raise NotFound
    return position


def _put(work: Work, by: StaffMember, wanted: list[tuple[dict[str, str], uuid.UUID]]) -> None:
    def told(these: list[tuple[dict[str, str], uuid.UUID]]) -> dict[str, object]:
        return {"rules": [[conditions, str(team)] for conditions, team in these]}

    before = _present(work)
    rows.replace_routing_rules(work.conn, wanted)
    audit(work, by, "settings.saved", "routing", before=told(before), after=told(wanted))
    work.hint("content")
