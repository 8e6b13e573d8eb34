"""What all walkers of a crowd have seen together, and what went wrong."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from tests.acceptance.walkers.forks import Node
from tests.acceptance.walkers.plan import Plan

LANGUAGES = ("da", "kl")


@dataclass
class Seen:
    """Can be sent between processes, and added to another."""

    walkers: int = 0
    turns: list[int] = field(default_factory=list)
    steps: set[Node] = field(default_factory=set)
    texts: dict[str, set[str]] = field(default_factory=lambda: {language: set() for language in LANGUAGES})
    waits: Counter[Node] = field(default_factory=Counter)
    person: dict[Node, bool] = field(default_factory=dict)
    """Wait -> whether a person was at most two taps away."""
    home: dict[Node, bool] = field(default_factory=dict)
    """Wait -> whether going back to Greenland was."""
    dead_ends: Counter[str] = field(default_factory=Counter)
    exceptions: Counter[str] = field(default_factory=Counter)
    doings: Counter[str] = field(default_factory=Counter)

    def add(self, other: Seen) -> None:
        """Take in what others have seen."""
        self.walkers += other.walkers
        self.turns += other.turns
        self.steps |= other.steps
        for language, texts in other.texts.items():
            self.texts[language] |= texts
        self.waits += other.waits
        for mine, theirs in ((self.person, other.person), (self.home, other.home)):
            for node, near in theirs.items():
                mine[node] = mine.get(node, True) and near
        self.dead_ends += other.dead_ends
        self.exceptions += other.exceptions
        self.doings += other.doings

    def missing(self, plan: Plan) -> dict[str, list[str]]:
        """What nobody has seen: steps, and texts by language; and waits from which no way was tried."""
        steps = {(flow.name, name) for flow in plan.flows.values() for name in flow.steps}
        found = {"steps": sorted("/".join(node) for node in steps - self.steps)}
        for language in LANGUAGES:
            found[language] = sorted(plan.texts.keys() - self.texts[language])
        for name, tried in (("person", self.person), ("home", self.home)):
            found[f"untried_{name}"] = sorted("/".join(node) for node in self.waits.keys() - tried.keys())
        return found

    def figures(self, plan: Plan) -> dict[str, Any]:
        """The figures as one JSON object."""
        known = plan.texts.keys()
        return {
            "walkers": self.walkers,
            "turns": sum(self.turns),
            "median_turns": median(self.turns) if self.turns else 0,
            "steps": sum(len(flow.steps) for flow in plan.flows.values()),
            "steps_reached": len(self.steps),
            "texts": len(known),
            "texts_reached": {language: len(self.texts[language] & known) for language in LANGUAGES},
            "waits": len(self.waits),
            "dead_ends": self.dead_ends.total(),
            "exceptions": self.exceptions.total(),
            "person_over_two": sum(not near for near in self.person.values()),
            "home_over_two": sum(not near for near in self.home.values()),
        }

    def judge(self, plan: Plan, *, least_turns: int = 12) -> None:
        """Raise ``AssertionError``, with what was missed, unless everything was reached and nothing went wrong."""
        figures, missing = self.figures(plan), self.missing(plan)
        wrong = {
            name: figures[name] for name in ("dead_ends", "exceptions", "person_over_two", "home_over_two")
        }
        assert not any(wrong.values()), {
            **wrong, "at": [*self.dead_ends.most_common(5), *self.exceptions.most_common(5)],
            "far": [node for tried in (self.person, self.home) for node, near in tried.items() if not near][:10],
        }  # fmt: skip
        assert not any(missing.values()), {name: found[:20] for name, found in missing.items() if found}
        assert figures["median_turns"] >= least_turns
