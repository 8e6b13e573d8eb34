"""Where people stop in a flow: per step how many came to it, went on, went elsewhere, asked for a person."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable
from typing import Literal

import msgspec

from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.figures.suppress import LEAST
from bot.revisions.access import need
from bot.revisions.words import first_words
from bot.runtime import Work
from bot.usage.days import lately, quarter, yesterday
from bot.usage.hide import Part, Way, hidden
from bot.usage.passing import Cell, arcs
from flows.definition.flow import Flow
from flows.definition.load import load as load_flow
from flows.editing.graph import Graph, graph_of
from flows.step import Step
from storage.flows import queries as flows
from storage.usage import queries as rows

_Look = Callable[[str, str], int | None]
Period = Literal["lately", "quarter"]
Revision = Literal["all", "now"]
PERIODS: tuple[Period, ...] = ("lately", "quarter")
REVISIONS: tuple[Revision, ...] = ("all", "now")
COUNTED = ("entered", "answered", "left", "person", "missed", "standing")
ASKING = frozenset(COUNTED) - {"entered"}
"""What there is only where a step waits for an answer."""
FEW_GO_ON = 0.7
WAYS: tuple[tuple[Revision, Period], ...] = (
    ("all", "quarter"), ("all", "lately"), ("now", "quarter"), ("now", "lately"),
)  # fmt: skip
_PARTS: tuple[Way, ...] = tuple(
    frozenset(
        (now, late)
        for now in (True, False)
        for late in (True, False)
        if (now or revision == "all") and (late or period == "quarter")
    )
    for revision, period in WAYS
)


class Stop(msgspec.Struct, frozen=True, kw_only=True):
    """A step. In ``cells`` None is hidden; what a step cannot have is not in it.

    ``words``: the first of its Danish. ``former``: it stood in older revisions only.
    """

    step: str
    words: str
    former: bool
    cells: dict[str, int | None]

    @property
    def met(self) -> bool:
        """Whether anything was counted here; what is hidden is something."""
        return any(count != 0 for count in self.cells.values())

    @property
    def asks(self) -> bool:
        """Whether people can stop here."""
        return "answered" in self.cells

    @property
    def stops(self) -> bool:
        """Whether fewer than seven of ten who came to it went on."""
        return self.share is not None and self.share < FEW_GO_ON

    @property
    def share(self) -> float | None:
        """Of those who came the part that went on, 0 to 1; None where a number is hidden or nobody came."""
        came, on = self.cells.get("entered"), self.cells.get("answered")
        return min(1.0, on / came) if came and on is not None else None


class Stops(msgspec.Struct, frozen=True, kw_only=True):
    """The steps of a flow in its order. ``since``: the first day that counts; ``until``: the last,
    which is over; ``least``: the smallest number shown."""

    flow: str
    period: Period
    revision: Revision
    since: dt.date
    until: dt.date
    steps: tuple[Stop, ...]
    graph: Graph
    """The steps of the present revision at which anything was counted, and the ways between them."""
    least: int = LEAST

    @property
    def empty(self) -> bool:
        """Whether nothing at all was counted."""
        return not any(stop.met for stop in self.steps)

    @property
    def hides(self) -> bool:
        """Whether a number is hidden."""
        return any(count is None for stop in self.steps for count in stop.cells.values())

    @property
    def most(self) -> int:
        """The largest number of people who came to a step."""
        return max((stop.cells["entered"] or 0 for stop in self.steps), default=0)


def where_people_stop(
    work: Work, staff: StaffMember, flow: str, period: str = "lately", revision: str = "all"
) -> Stops:
    """The counts of a published flow. Raises ``NotFound``, or 400 for another period or revision."""
    need(staff, "flows.read")
    present = work.runtime.content.library.current(flow)
    if present is None:
        raise NotFound
    number = next((at for at, way in enumerate(WAYS) if way == (revision, period)), None)
    if number is None:
        raise HelpError("stops-period", 400)
    parts, revisions = _counted(work, present)
    older = _older(work, present, revisions)
    gone = hidden(parts, _PARTS, arcs([present, *older]))[number]
    way, (whose, when) = _PARTS[number], WAYS[number]

    def cell(step: str, what: str) -> int | None:
        key = (step, what)
        return None if key in gone else sum(n for part, n in parts.get(key, {}).items() if part in way)

    def stop(definition: Flow, name: str, *, former: bool) -> Stop:
        return _stop(name, definition.steps[name], first_words(work, definition, name), cell, former=former)

    steps = [stop(present, name, former=False) for name in present.steps]
    if whose == "all":
        gone_since = {name for name, _ in parts} - set(present.steps)
        known = {name: each for each in reversed(older) for name in each.steps if name in gone_since}
        steps += [stop(each, name, former=True) for name, each in known.items()]
    return Stops(
        flow=flow,
        period=when,
        revision=whose,
        since=lately(work.now) if when == "lately" else quarter(work.now),
        until=yesterday(work.now),
        steps=tuple(steps),
        graph=_met(graph_of(present, {each.step: each.words for each in steps}.__getitem__), steps),
    )


def _counted(work: Work, present: Flow) -> tuple[dict[Cell, Counter[Part]], set[str]]:
    """Each step's counts by revision, present or older, and by time, lately or before; and the revisions met."""
    parts: defaultdict[Cell, Counter[Part]] = defaultdict(Counter)
    revisions = set[str]()
    since, between, until = quarter(work.now), lately(work.now), yesterday(work.now)
    for row in rows.steps(work.conn, present.name, since, between, until):
        revisions.add(row["revision"])
        now = row["revision"] == present.revision
        parts[row["at"], row["what"]][now, bool(row["late"])] += int(row["times"])
    for (revision, step), people in rows.standing(work.conn, present.name).items():
        # They stand there by now, whichever time is looked at.
        parts[step, "standing"][revision == present.revision, True] += people
    return dict(parts), revisions


def _met(graph: Graph, steps: list[Stop]) -> Graph:
    there = {stop.step for stop in steps if stop.met}
    return Graph(
        tuple(node for node in graph.nodes if node.id in there),
        tuple(edge for edge in graph.edges if {edge.source, edge.target} <= there),
    )


def _older(work: Work, present: Flow, revisions: set[str]) -> list[Flow]:
    """The former definitions that anybody was counted in, the newest first."""
    former = [row for row in flows.revisions(work.conn, present.name) if row.revision in revisions]
    found = {row.revision: load_flow(row.source, file="")[0] for row in former}
    return [each for each in found.values() if each is not None and each.revision != present.revision]


def _stop(name: str, step: Step, words: str, cell: _Look, *, former: bool) -> Stop:
    asks = step.expects is not None
    kept = [what for what in COUNTED if asks or what not in ASKING]
    if step.kind == "handover":
        # Who waits for a person has not stopped.
        kept.remove("standing")
    return Stop(step=name, words=words, former=former, cells={what: cell(name, what) for what in kept})
