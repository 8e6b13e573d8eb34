"""Where walkers are led: to what nobody has seen in their language, then to waits that nobody has tried."""

from __future__ import annotations

import random
from collections.abc import Mapping

from flows.session import Value
from flows.steps.checklist import Checklist
from tests.acceptance.walkers.forks import Node
from tests.acceptance.walkers.seen import LANGUAGES
from tests.acceptance.walkers.stage import Stage
from tests.acceptance.walkers.walker import Walker

UNTRIED, LISTS = "untried", "lists "
MANY, FEW = 150, 3
LAG = 8
"""While much is looked for, so much may be found until the ways are looked up again."""


def as_list(value: Value) -> list[str]:
    """What is done of a list, if anything is."""
    return [str(part) for part in value] if isinstance(value, list) else []


class Guide:
    """Distances to what is looked for; kept, and made anew once one has come to something or some time has passed."""

    def __init__(self, stage: Stage, chance: random.Random) -> None:
        self._stage = stage
        self._chance = chance
        self._targets: dict[str, set[Node]] = {}
        self._distances: dict[str, dict[str, dict[Node, int]]] = {}
        self._known: dict[str, int] = {}

    def presses(self, walker: Walker, node: Node, options: tuple[str, ...], aim: str) -> list[str]:
        """The presses that lead nearest to what is aimed at; empty when none does."""
        known = walker.kept(self._stage.plan.kept)
        presses = self._stage.plan.nearer(node, options, self._ways(aim, node, known), known)
        step = self._stage.plan.flows[node[0]].steps[node[1]]
        if isinstance(step, Checklist) and aim.startswith(LISTS):
            done = walker.kept({step.save}).get(step.save)
            left = [option for option in options if option in step.items and option not in as_list(done)]
            return left or presses
        return presses

    def aims_left(self, aim: str) -> bool:
        """Whether there is still something to aim at."""
        self._renew(aim, None)
        return bool(self._targets[aim])

    def _ways(self, aim: str, node: Node, known: Mapping[str, Value]) -> dict[Node, int]:
        self._renew(aim, node)
        kept = str(sorted(known.items()))
        found = self._distances[aim].get(kept)
        if found is None:
            found = self._stage.plan.distances(sorted(self._targets[aim] - {node}), known)
            self._distances[aim][kept] = found
        return found

    def begin(self, aim: str) -> None:
        """Somebody else sets out: where little is left, they may be led to something else."""
        if len(self._targets.get(aim, ())) <= FEW:
            self._targets.pop(aim, None)

    def _renew(self, aim: str, node: Node | None) -> None:
        """Drop what was found. Of much the nearest is looked for, of little something by chance.

        What is hard to come to must not be passed over for ever, nor draw everybody.
        """
        seen = self._stage.seen
        known = sum(map(len, seen.texts.values())) + len(seen.home) + len(seen.person)
        before = self._targets.get(aim, set())
        stale = known - self._known.get(aim, 0) > (LAG if len(before) > FEW else 0)
        if before and not stale and node not in before:
            return
        self._known[aim] = known
        self._stage.note_steps()
        left = self.untried() if aim == UNTRIED else self._unseen(aim)
        targets = (before & left) - {node}
        if len(left) > MANY or len(before) > FEW or not targets:
            share = len(left) * 3 // 5 if len(left) > MANY else min(FEW, len(left))
            targets = set(self._chance.sample(sorted(left), share))
        # Nothing left is an answer too, and has its ways: none.
        if targets != before or aim not in self._targets:
            self._targets[aim], self._distances[aim] = targets, {}

    def _unseen(self, aim: str) -> set[Node]:
        plan, seen = self._stage.plan, self._stage.seen
        language = aim.removeprefix(LISTS)
        assert language in LANGUAGES
        texts = plan.texts.keys() - seen.texts[language]
        nodes = {node for text_id in texts for node in plan.texts[text_id]}
        if aim.startswith(LISTS):
            return nodes & plan.lists_done
        return nodes | (
            {(flow.name, name) for flow in plan.flows.values() for name in flow.steps} - seen.steps
        )

    def untried(self) -> set[Node]:
        """Waits from which nobody has tried to come to a person, or home."""
        seen = self._stage.seen
        return {node for node in seen.waits if node not in seen.home or node not in seen.person}
