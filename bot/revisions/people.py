"""Who stands where in a flow that is to be published anew, and where they go on: finish, move, begin again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

import msgspec

from bot.errors import HelpError
from bot.revisions.words import LANGUAGES, TextKey, same_words
from bot.runtime import Work
from flows.definition.flow import Flow
from flows.definition.load import load as load_flow
from flows.moved import Moves, Target, target_of
from flows.session import Position
from flows.step import Step
from locales.unit import Unit
from storage.flows import moves, standing
from storage.flows import queries as flows

Became = Literal["removed", "changed", "same"]
Act = Literal["finish", "move", "restart"]
NEVER_COMPARED = frozenset({"text", "note", "accept", "nudge", "private"})


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """A step on which people stand, and what becomes of it. ``people``: sessions that have not ended."""

    revision: str
    step: str
    people: int
    became: Became
    suggested: str
    """The step of the new revision that is most like it; empty where there is none."""


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """What becomes of those who stand on a step of a revision. ``to`` is meant with ``move`` alone."""

    revision: str
    step: str
    act: Act
    to: str = ""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """Moves to write down, and the steps whose people finish what they began."""

    moves: tuple[moves.MoveRow, ...] = ()
    finished: tuple[tuple[str, str], ...] = ()


class Words(msgspec.Struct, frozen=True):
    """Texts before a publication and after it."""

    before: Mapping[TextKey, Unit]
    after: Mapping[TextKey, Unit]


def spots(work: Work, after: Flow, words: Words) -> tuple[Spot, ...]:
    """Every step with people on it, what was removed first, then what changed; most people first."""
    found = []
    for (revision, step), people in _standing(work, after.name).items():
        definition = _definition(work, after.name, revision)
        old = definition.steps.get(step) if definition is not None else None
        if definition is None or old is None or (revision == after.revision):
            continue
        new = after.steps.get(step)
        became: Became = "removed" if new is None else "same"
        if new is not None and (new != old or not _says_the_same(definition, step, after, step, words)):
            became = "changed"
        found.append(
            Spot(
                revision=revision, step=step, people=people, became=became,
                suggested=step if new is not None else _likest(definition, step, after, words),
            )
        )  # fmt: skip
    order = {"removed": 0, "changed": 1, "same": 2}
    return tuple(sorted(found, key=lambda spot: (order[spot.became], -spot.people, spot.step)))


def plan(work: Work, after: Flow, decisions: Iterable[Decision], words: Words) -> Plan:
    """What is to be written down for these decisions; steps that are not named finish what they began.

    Raises ``move-nowhere`` when a step to go on at is not there, and ``move-lacks`` when what that step and those
    behind it say needs an answer that these people have not given.
    """
    rows, finished = [], []
    for decision in decisions:
        if decision.act == "finish":
            finished.append((decision.revision, decision.step))
            continue
        definition = _definition(work, after.name, decision.revision)
        if definition is None or decision.step not in definition.steps:
            continue
        to = after.start if decision.act == "restart" else decision.to
        if to not in after.steps:
            raise HelpError("move-nowhere", 400, step=decision.step, to=to or "–")
        if lacking := _lacking(definition, decision.step, after, to, words):
            raise HelpError("move-lacks", 400, step=decision.step, to=to, answers=", ".join(sorted(lacking)))
        told = decision.act == "restart" or shows(definition, decision.step, after, to, words)
        rows.append(
            moves.MoveRow(
                flow=after.name, from_revision=decision.revision, from_step=decision.step, act=decision.act,
                to_revision=after.revision, to_step=to, told=told,
            )
        )  # fmt: skip
    return Plan(moves=tuple(rows), finished=tuple(finished))


def shows(before: Flow, step: str, after: Flow, to: str, words: Words) -> bool:
    """Whether somebody who goes on from the one step at the other sees a difference, and so is told of it."""
    return not (
        _asks_the_same(before.steps[step], after.steps[to]) and _says_the_same(before, step, after, to, words)
    )


def write(work: Work, flow: str, planned: Plan) -> None:
    """Write a plan down, in the transaction of the publication."""
    moves.set_moves(work.conn, flow, planned.moves, work.now, finished=planned.finished)


def _standing(work: Work, flow: str) -> Counter[tuple[str, str]]:
    """Where people stand once those on their way have arrived."""
    ways: Moves = {
        (row.flow, row.from_revision, row.from_step): Target(
            row.to_revision, row.to_step, "restart" if row.act == "restart" else "move", row.told, row.id.hex
        )
        for row in moves.moves(work.conn)
        if row.flow == flow
    }
    found: Counter[tuple[str, str]] = Counter()
    for (revision, step, settled), people in standing.standing_in(work.conn, flow).items():
        target = target_of(Position(flow, revision, step), ways, settled.hex if settled is not None else "")
        found[(target.revision, target.step) if target is not None else (revision, step)] += people
    return found


def _definition(work: Work, flow: str, revision: str) -> Flow | None:
    row = flows.revision_of(work.conn, flow, revision)
    return load_flow(row.source, file=f"{flow}.yaml")[0] if row is not None else None


def _lacking(before: Flow, step: str, after: Flow, to: str, words: Words) -> frozenset[str]:
    """Answers that every way to the new step has, that what is said may show, and that these people may not have."""
    shown = {
        name
        for use in after.text_uses()
        for language in LANGUAGES
        if (unit := words.after.get((use.text_id, language))) is not None
        for names in unit.variables.values()
        for name in names
    }
    return (after.variables_at(to) - before.variables_at(step)) & shown


def _asks_the_same(old: Step, new: Step) -> bool:
    """Whether an answer to the one is an answer to the other: all but the ways on is equal."""
    return type(old) is type(new) and _bare(old) == _bare(new)


def _bare(step: Step) -> dict[str, Any]:
    fields: dict[str, Any] = {
        name: value for name, value in step.model_dump(mode="json").items() if name not in NEVER_COMPARED
    }
    for way in step.exits(""):
        _blank(fields, way.field.split("."))
    return fields


def _blank(fields: Any, path: Sequence[str]) -> None:
    for part in path[:-1]:
        fields = fields[int(part)] if isinstance(fields, list) else fields.get(part, {})
    if isinstance(fields, dict) and path[-1] in fields:
        fields[path[-1]] = ""


def _says_the_same(before: Flow, step: str, after: Flow, to: str, words: Words) -> bool:
    old, new = before.text_id(step), after.text_id(to)
    if old is None or new is None:
        return old == new
    return all(
        same_words(words.before.get((old, language)), words.after.get((new, language)))
        for language in LANGUAGES
    )


def _likest(before: Flow, step: str, after: Flow, words: Words) -> str:
    """The new step that a removed one was most likely renamed to: it asks the same, best in the same words."""
    old = before.steps[step]
    alike = [
        name for name, new in after.steps.items() if name not in before.steps and _asks_the_same(old, new)
    ]
    return next(
        (name for name in alike if _says_the_same(before, step, after, name, words)),
        alike[0] if len(alike) == 1 else "",
    )
