"""A map of all flows: which press leads nearer to a step."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Mapping, Sequence

from flows.definition import Flow
from flows.steps.ask import Ask
from flows.steps.check_understood import CheckUnderstood
from flows.vocabulary import MORE, NOT_SURE

Node = tuple[str, str]
"""A flow's name and a step's id."""
MENU: Node = ("start", "menu")
SKIP, WITHDRAW = "not-now", "withdraw"
FAR = 10_000


class Plan:
    """The steps of all flows and the presses between them; a way without a press is taken by any answer."""

    def __init__(self, flows: Mapping[str, Flow]) -> None:
        self.flows = flows
        self.ways: dict[Node, list[tuple[str, Node]]] = defaultdict(list)
        self._back: dict[Node, set[Node]] = defaultdict(set)
        for flow in flows.values():
            for name in flow.steps:
                self._lay(flow, name)
        self.texts: dict[str, set[Node]] = defaultdict(set)
        for flow in flows.values():
            for use in flow.text_uses():
                self.texts[use.text_id].add((flow.name, use.step))

    def _lay(self, flow: Flow, name: str) -> None:
        step, node = flow.steps[name], (flow.name, name)
        for way in step.exits(name):
            if way.to in flow.steps:
                self._way(node, self._press(flow, name, way.field), (flow.name, way.to))
        for field, called in step.calls():
            if called in self.flows:
                press = field.partition(".")[2]
                self._way(node, press, (called, self.flows[called].start))

    def _way(self, node: Node, press: str, to: Node) -> None:
        self.ways[node].append((press, to))
        self._back[to].add(node)

    @staticmethod
    def _press(flow: Flow, name: str, field: str) -> str:
        step = flow.steps[name]
        before, _, value = field.partition(".")
        if before in ("choices", "items", "entries"):
            return value
        if field == "skip" or (field == "next" and isinstance(step, Ask) and step.answer == "choice"):
            return SKIP
        if step.kind == "handover":
            return WITHDRAW
        if isinstance(step, CheckUnderstood):
            return step.right if field == "next" else NOT_SURE
        return ""

    def distances(self, targets: Collection[Node]) -> dict[Node, int]:
        """How many ways each step is from the nearest target."""
        found = dict.fromkeys(targets, 0)
        waiting = deque(found)
        while waiting:
            node = waiting.popleft()
            for before in self._back.get(node, ()):
                if before not in found:
                    found[before] = found[node] + 1
                    waiting.append(before)
        return found

    def nearer(self, node: Node, offered: Sequence[str], distances: Mapping[Node, int]) -> list[str]:
        """Of the presses offered at a step those that lead nearest to a target; none when the menu is as near."""
        best = distances.get(MENU, FAR)
        found: list[str] = []
        for value, to in self.ways.get(node, ()):
            far = distances.get(to, FAR)
            # What is not offered may stand on another page.
            press = value if value in (*offered, SKIP, WITHDRAW, "") else MORE
            if press == MORE and MORE not in offered:
                continue
            if far < best:
                best, found = far, []
            if far == best < FAR:
                found.append(press)
        return found
