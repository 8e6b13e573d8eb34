"""A crowd on one database: led to what nobody has seen, tried for a person and the way home, then left to chance."""

from __future__ import annotations

import datetime as dt
import random
import traceback
from dataclasses import dataclass

from bot.runtime import Work
from bot.turn.runner import TurnFailed
from flows.session import Wait
from storage.engine import Database
from tests.acceptance.walkers.plan import MENU, SKIP, WITHDRAW, Node, Plan
from tests.acceptance.walkers.seen import LANGUAGES, Seen
from tests.acceptance.walkers.stage import Change, Stage, stage_on
from tests.acceptance.walkers.walker import LONG, Walker, fits

TAPS = 2
PATIENT = 400
"""Of so many a few are patient: two in each language."""
HOME = "go-home"


@dataclass(frozen=True)
class Manner:
    """How a crowd walks: turns of those who go far, and of the others; one in ``far_one_in`` goes far.

    ``together``: all turns of one walker in one transaction, which is much faster. ``rests``: who has tried a way
    to a person or home walks no further.
    """

    near: int = 13
    far: int = 30
    far_one_in: int = 5
    patient: int = 240
    """Turns of the few who do all that is on a list; 0: there are none."""
    together: bool = False
    rests: bool = False


class Crowd:
    """Walkers one after the other."""

    def __init__(self, stage: Stage, seed: int, manner: Manner) -> None:
        self.stage = stage
        self.seen = stage.seen
        self.chance = random.Random(seed)
        self.manner = manner
        self._distances: dict[str, dict[Node, int]] = {}
        self._age = 0

    def walk(self, number: int) -> None:
        """One walker's whole way."""
        length = self.manner.far if self._goes_far(number) else self.manner.near
        if self.manner.patient and number % PATIENT < 2 * len(LANGUAGES):
            length = self.manner.patient
        walker = Walker(self.stage, number, random.Random(self.chance.random()), length)
        self.stage.last = None
        try:
            if self.manner.together:
                self.stage.runtime.run(lambda work: self._whole(walker, work))
            else:
                self._turn_by_turn(walker)
        except Exception as error:  # noqa: BLE001 - counted, with where it came from
            cause = error.__cause__ if isinstance(error, TurnFailed) and error.__cause__ else error
            frame = traceback.extract_tb(cause.__traceback__)[-1]
            where = f"{frame.filename.rpartition('/')[2]}:{frame.lineno}"
            self.seen.exceptions[f"{type(cause).__name__} {where} {cause} {walker.did[-3:]}"[:400]] += 1
        self.seen.walkers += 1
        self.seen.turns.append(walker.turns)

    def _turn_by_turn(self, walker: Walker) -> None:
        self.stage.runtime.run(walker.begin)
        self.stage.runtime.run(lambda work: self._pause(walker, work))
        while walker.turns < walker.length:
            self.stage.runtime.run(lambda work: self._next(walker, work))
        self.stage.runtime.run(lambda work: self._after(walker, work))

    def _goes_far(self, number: int) -> bool:
        # In blocks of four, so that both channels and both languages go far.
        return number // 4 % self.manner.far_one_in == 0

    def _pause(self, walker: Walker, work: Work) -> None:
        """Some only look, and come back the day after next; these are asked whether to be remembered."""
        if self._comes_back(walker.number):
            walker.take_up(work)
            walker.fall_silent(work, dt.timedelta(days=2))

    @staticmethod
    def _comes_back(number: int) -> bool:
        return number // 4 % 10 == 5

    def _after(self, walker: Walker, work: Work) -> None:
        """Whoever asked to be reminded of something is, before they are heard of no more."""
        if walker.waits_for_word:
            walker.take_up(work)
            walker.fall_silent(work, dt.timedelta(days=10))

    def _whole(self, walker: Walker, work: Work) -> None:
        walker.begin(work)
        self._pause(walker, work)
        while walker.turns < walker.length:
            self._next(walker, work)
        self._after(walker, work)

    def _next(self, walker: Walker, work: Work) -> None:
        walker.take_up(work)
        node, wait = walker.node, walker.wait
        far = self._goes_far(walker.number)
        may_try = not far or walker.turns >= walker.length - TAPS
        # Who has asked for a person is not asked whether to be remembered.
        may_try = may_try and not self._comes_back(walker.number)
        if may_try and node is not None and wait is not None and self._tries(walker, work, node, wait):
            # Whoever asked for a person stands somewhere else now.
            walker.length = walker.turns if self.manner.rests else walker.length
            return
        if self.chance.random() < (0.08 if far else 0.15) and self._oddly(walker, work):
            return
        if wait is None:
            walker.press(work, "menu")
            return
        assert node is not None
        nearer = self.stage.plan.nearer(node, wait.options, self._ways(walker.language, node, far=far))
        press = self.chance.choice(nearer) if nearer and self.chance.random() < 0.85 else ""
        if press in wait.options or press in (SKIP, WITHDRAW):
            walker.press(work, press)
        elif press == "" and not wait.options:
            self._answer_words(walker, work)
        else:
            self._by_chance(walker, work)

    def _by_chance(self, walker: Walker, work: Work) -> None:
        wait = walker.wait
        assert wait is not None
        if wait.kind == "handover":
            walker.press(work, self.chance.choice((WITHDRAW, WITHDRAW, "menu")))
        elif not wait.options:
            self._answer_words(walker, work)
        elif self.chance.random() < 0.05:
            walker.press(work, SKIP)
        else:
            walker.press(work, self.chance.choice(wait.options))

    def _answer_words(self, walker: Walker, work: Work) -> None:
        wait = walker.wait
        assert wait is not None
        if wait.kind == "handover":
            walker.press(work, WITHDRAW)
        elif self.chance.random() < 0.1:
            walker.press(work, SKIP)
        else:
            walker.say(work, fits(walker, wait, work.now))

    def _oddly(self, walker: Walker, work: Work) -> bool:
        """Something else than an answer."""
        do = self.chance.choices(
            ("switch", "old", "back", "silence", "return", "help", "menu", "words", "repeat", "go-on"),
            (8, 6, 6, 2, 1, 2, 2, 2, 2, 2),
        )[0]
        self.seen.doings[do] += 1
        if do == "switch":
            walker.switch(work)
        elif do == "old":
            walker.press_old(work)
        elif do == "silence":
            walker.fall_silent(work, dt.timedelta(days=self.chance.choice((1, 2, 8))))
        elif do == "return":
            walker.fall_silent(work, LONG)
        elif do == "words":
            walker.say(work, "Jeg vil gerne vide noget helt andet")
        else:
            walker.press(work, "dont-understand" if do == "help" else do)
        return True

    def _tries(self, walker: Walker, work: Work, node: Node, wait: Wait) -> bool:
        """Whether a person and the way home are at most two taps from here; each is tried once from a wait."""
        if node not in self.seen.person:
            walker.press(work, "person")
            talk = walker.talk
            self.seen.person[node] = talk.case is not None or talk.owned
        elif node not in self.seen.home:
            self.seen.home[node] = False
            # On a later page of the menu the way back leads to its first one.
            walker.press(work, "back" if node == MENU and wait.page else "menu")
            if walker.node == MENU and walker.wait is not None and HOME in walker.wait.options:
                walker.press(work, HOME)
                self.seen.home[node] = walker.node is not None and walker.node[0] == HOME
        else:
            return False
        return True

    def _ways(self, language: str, node: Node, *, far: bool) -> dict[Node, int]:
        """How far each step is from what this language has not seen, or, for those who stay near, from a wait that
        was not tried; made anew once one has been come to."""
        name = language if far or not self._untried() else "untried"
        found = self._distances.get(name)
        self._age += 1
        if found is None or found.get(node) == 0 or self._age % 200 == 0:
            self.stage.note_steps()
            targets = self._untried() if name == "untried" else self._targets(language)
            # What cannot be come to just now must not draw everybody for ever.
            some = [target for target in sorted(targets) if self.chance.random() < 0.6 and target != node]
            found = self._distances[name] = self.stage.plan.distances(some)
        return found

    def _targets(self, language: str) -> set[Node]:
        plan, seen = self.stage.plan, self.seen
        texts = plan.texts.keys() - seen.texts[language]
        nodes = {node for text_id in texts for node in plan.texts[text_id]}
        nodes |= {(flow.name, name) for flow in plan.flows.values() for name in flow.steps} - seen.steps
        return nodes or self._untried()

    def _untried(self) -> set[Node]:
        seen = self.seen
        return {node for node in seen.waits if node not in seen.home or node not in seen.person}


def walk_all(
    database: Database, numbers: range, *, seed: int, manner: Manner, change: Change | None = None
) -> tuple[Plan, Seen]:
    """Let so many walkers walk on a migrated database; everything they saw."""
    with stage_on(database, change) as stage:
        crowd = Crowd(stage, seed, manner)
        for number in numbers:
            crowd.walk(number)
        stage.note_steps()
    return stage.plan, stage.seen
