"""A map of all flows: which press leads nearer to a step."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterator, Mapping, Sequence

from flows.definition import Flow
from flows.session import Value
from flows.step import Step
from flows.steps.ask import Ask
from flows.steps.branch import Branch
from flows.steps.check_understood import CheckUnderstood
from flows.steps.checklist import Checklist
from flows.steps.set import Set
from flows.steps.tick import Tick
from flows.vocabulary import MORE, NOT_SURE
from tests.acceptance.walkers.forks import Fork, Node, compared, free

MENU: Node = ("start", "menu")
SKIP, WITHDRAW = "not-now", "withdraw"
FAR = 10_000


class Plan:
    """The steps of all flows and the presses between them; a way without a press is taken by any answer.

    What only certain answers lead to (behind a branch, or on a list) is come to by way of the step that keeps such
    an answer: whoever has not been there is led to it first.
    """

    def __init__(self, flows: Mapping[str, Flow]) -> None:
        self.flows = flows
        self.ways: dict[Node, list[tuple[str, Node]]] = defaultdict(list)
        self._back: dict[Node, set[Node]] = defaultdict(set)
        self._forks: dict[tuple[Node, Node], list[Fork]] = {}
        self._known_forks: dict[str, Mapping[Node, list[Node]]] = {}
        self._round: dict[tuple[Node, Node], set[Node]] = defaultdict(set)
        self._keepers: dict[Node, dict[str, Value]] = {}
        """Steps, and choices, with what whoever comes by them is known to have answered."""
        steps = [((flow.name, name), step) for flow in flows.values() for name, step in flow.steps.items()]
        self.kept = frozenset(compared(step for _, step in steps)) - free(steps)
        self.lists_done = {(node[0], step.all) for node, step in steps if isinstance(step, Tick) and step.all}
        """Steps that only who has done a whole list comes to."""
        for flow in flows.values():
            for name in flow.steps:
                self._lay(flow, name)
        for found in self._forks.values():
            for fork in found:
                self._way_round(fork)
        self.texts: dict[str, set[Node]] = defaultdict(set)
        for flow in flows.values():
            for use in flow.text_uses():
                self.texts[use.text_id].add((flow.name, use.step))

    def _lay(self, flow: Flow, name: str) -> None:
        step, node = flow.steps[name], (flow.name, name)
        self._keep(flow, node, step)
        forks: dict[Node, list[Fork]] = defaultdict(list)
        for fork in self._forks_of(flow, node, step):
            forks[fork.to].append(fork)
        for way in step.exits(name):
            to, press = (flow.name, way.to), self._press(flow, name, way.field)
            if way.to not in flow.steps:
                continue
            answer = step.answer_name(name) if isinstance(step, Ask) else ""
            if answer in self.kept and way.field.startswith("choices."):
                # A choice that matters later is a place of its own on the way.
                between = (flow.name, f"{name}={press}")
                self._keepers[between] = {answer: press}
                self._way(node, press, between)
                self._way(between, "", to)
            elif to in forks:
                self.ways[node].append((press, to))
                self._forks[node, to] = forks[to]
            else:
                self._way(node, press, to)
        for field, called in step.calls():
            if called in self.flows:
                press = field.partition(".")[2]
                self._way(node, press, (called, self.flows[called].start))

    def _keep(self, flow: Flow, node: Node, step: Step) -> None:
        values: dict[str, Value] = {}
        if isinstance(step, Set):
            values = {name: value for name, value in step.values.items() if name in self.kept}
        elif isinstance(step, Tick) and not step.undo:
            ticked = flow.steps[step.list]
            assert isinstance(ticked, Checklist)
            values = {ticked.save: [step.item]} if ticked.save in self.kept else {}
        if values:
            self._keepers[node] = values

    def _forks_of(self, flow: Flow, node: Node, step: Step) -> Iterator[Fork]:
        if isinstance(step, Branch):
            names = {name for case in step.cases for name in case.when} & self.kept
            # A case that looks at something else too keeps nobody out of those after it.
            certain = [case.when for case in step.cases if case.when.keys() <= names]
            for case in step.cases:
                if kept := {name: test for name, test in case.when.items() if name in names}:
                    yield Fork(node, (flow.name, case.go), kept)
            if certain:
                yield Fork(node, (flow.name, step.otherwise), {}, certain)
        elif isinstance(step, Checklist):
            for item, only in step.only.items():
                if kept := {name: test for name, test in only.items() if name in self.kept}:
                    yield Fork(node, (flow.name, step.items[item]), kept)

    def _way_round(self, fork: Fork) -> None:
        """A way to what the fork leads to from whatever keeps a fitting answer, if the fork is ahead from there."""
        names = {name for tests in (fork.when, *fork.unless) for name in tests}
        for keeper, values in self._keepers.items():
            if names & values.keys() and fork.open(values) and self._leads(keeper, fork.at, names):
                self._round[fork.at, fork.to].add(keeper)

    def _leads(self, start: Node, to: Node, names: Collection[str]) -> bool:
        """Whether there is a way on which none of these answers is given anew."""
        seen, waiting = {start}, deque([start])
        while waiting:
            node = waiting.popleft()
            if node == to:
                return True
            for _, after in self.ways.get(node, ()):
                if after not in seen and not (self._keepers.get(after, {}).keys() & names):
                    seen.add(after)
                    waiting.append(after)
        return False

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

    def _forks_for(self, known: Mapping[str, Value]) -> Mapping[Node, list[Node]]:
        key = str(sorted(known.items()))
        if key not in self._known_forks:
            forks: dict[Node, list[Node]] = defaultdict(list)
            for (at, to), ways in self._forks.items():
                # Whoever is let through goes on to it; the others first go where they will be.
                forks[to] += [at] if any(fork.open(known) for fork in ways) else self._round[at, to]
            self._known_forks[key] = forks
        return self._known_forks[key]

    def distances(self, targets: Collection[Node], known: Mapping[str, Value]) -> dict[Node, int]:
        """How many ways each step is from the nearest target, for somebody of whom so much was kept."""
        forks = self._forks_for(known)
        found = dict.fromkeys(targets, 0)
        waiting = deque(found)
        while waiting:
            node = waiting.popleft()
            for before in (*self._back.get(node, ()), *forks.get(node, ())):
                if before not in found:
                    found[before] = found[node] + 1
                    waiting.append(before)
        return found

    def nearer(
        self, node: Node, offered: Sequence[str], distances: Mapping[Node, int], known: Mapping[str, Value]
    ) -> list[str]:
        """Of the presses offered at a step those that lead nearest to a target; none when the menu is as near."""
        best = distances.get(MENU, FAR)
        found: list[str] = []
        for value, to in self.ways.get(node, ()):
            far = distances.get(to, FAR)
            # What is not offered may stand on another page.
            press = value if value in (*offered, SKIP, WITHDRAW, "") else MORE
            if press == MORE and MORE not in offered:
                continue
            # What is not for them is on no page.
            ways = self._forks.get((node, to))
            if press == MORE and ways and not any(fork.open(known) for fork in ways):
                continue
            if far < best:
                best, found = far, []
            if far == best < FAR:
                found.append(press)
        return found
