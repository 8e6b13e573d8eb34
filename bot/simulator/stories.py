"""Playing the stories of a flow again, with its draft or with what is about to be published."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Literal

import msgspec

from bot.errors import HelpError
from bot.revisions.words import TextKey
from bot.runtime import Runtime, Work
from bot.simulator.scene import read_scene
from bot.simulator.script import read_script
from bot.simulator.talks import Live, Talked
from bot.simulator.told import difference, told
from bot.simulator.world import World, world_of
from flows.definition.flow import Flow
from locales.unit import Unit
from storage.flows import stories
from storage.flows.stories import StoryRow

Outcome = Literal["same", "differs", "broken"]


class StoryResult(msgspec.Struct, frozen=True, kw_only=True):
    """How a story goes now. ``lines``: what it told and tells, each ``same``, ``gone`` or ``new``; ``>`` is the
    citizen. ``broken``: it cannot be played. ``before`` and ``after`` go to ``accept_stories``.
    """

    id: uuid.UUID
    name: str
    outcome: Outcome
    before: list[list[str]]
    after: list[list[str]]
    lines: tuple[tuple[str, str], ...] = ()


def run_stories(
    runtime: Runtime, flow: str, *, draft: Flow | None = None, units: Mapping[TextKey, Unit] | None = None
) -> list[StoryResult]:
    """Play every story of a flow; about 0.1 s each, so not on the event loop.

    ``draft`` and ``units``: what is about to be live; without them the draft and its texts. Raises as ``world_of``.
    """

    def look(work: Work) -> tuple[list[StoryRow], World | None]:
        rows = stories.stories(work.conn, flow)
        return rows, world_of(work, flow, draft=draft, units=units) if rows else None

    rows, world = runtime.look(look)
    return [run_story(world, row) for row in rows] if world is not None else []


def run_story(world: World, row: StoryRow) -> StoryResult:
    """Play one story."""
    try:
        scene = read_scene(msgspec.json.encode(row.scene))
        script = read_script(msgspec.json.encode(row.script))
    except HelpError:
        return StoryResult(id=row.id, name=row.name, outcome="broken", before=row.told, after=[])
    live = Live(world, scene)
    try:
        for line in script:
            live.play(line)
        after = told_of(live.talked())
    finally:
        live.player.close()
    same = after == row.told
    return StoryResult(
        id=row.id, name=row.name, outcome="same" if same else "differs", before=row.told, after=after,
        lines=() if same else tuple(difference(_whole(row.told, row), _whole(after, row))),
    )  # fmt: skip


def told_of(talked: Talked) -> list[list[str]]:
    """What a talk told, as stories keep it."""
    return [told(exchange.played) for exchange in talked.exchanges]


def _whole(exchanges: list[list[str]], row: StoryRow) -> list[str]:
    """The talk as one text, what the citizen did between what was answered."""
    lines: list[str] = []
    for number, exchange in enumerate(exchanges):
        if 0 < number <= len(row.script):
            lines.append("> " + " ".join(map(str, next(iter(row.script[number - 1].items())))))
        lines += exchange
    return lines
