"""A crowd on one database: led to what nobody has seen, tried for a person and the way home, then left to chance."""

from __future__ import annotations

import datetime as dt
import random
import traceback
from dataclasses import dataclass

from bot.runtime import Work
from bot.turn.runner import TurnFailed
from flows.session import Wait
from flows.vocabulary import MORE
from storage.engine import Database
from tests.acceptance.walkers.forks import Node
from tests.acceptance.walkers.guide import LISTS, UNTRIED, Guide
from tests.acceptance.walkers.plan import MENU, SKIP, WITHDRAW, Plan
from tests.acceptance.walkers.seen import LANGUAGES, Seen
from tests.acceptance.walkers.stage import Change, Stage, stage_on
from tests.acceptance.walkers.walker import LONG, Walker, fits

TAPS = 2
OFTEN = 2
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
        self.guide = Guide(stage, self.chance)
        self.aim = UNTRIED
        """What the present walker is led to."""

    def walk(self, number: int) -> None:
        """One walker's whole way."""
        walker = Walker(self.stage, number, random.Random(self.chance.random()), self.manner.near)
        self.aim, walker.length = self._aim_of(walker)
        self.guide.begin(self.aim)
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

    def _aim_of(self, walker: Walker) -> tuple[str, int]:
        """What somebody is led to, and how many turns they have for it. Who has nothing to find does not go far."""
        manner, language = self.manner, walker.language
        if (
            manner.patient
            and walker.number % PATIENT < 2 * len(LANGUAGES)
            and self.guide.aims_left(LISTS + language)
        ):
            return LISTS + language, manner.patient
        # In blocks of four, so that both channels and both languages go far.
        far = walker.number // 4 % manner.far_one_in == 0
        if far and self.guide.aims_left(language):
            return language, manner.far
        return UNTRIED, manner.far if far and self.guide.aims_left(UNTRIED) else manner.near

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
        if self.aim.startswith(LISTS) and not self.guide.aims_left(self.aim):
            self.aim, walker.length = walker.language, walker.turns + self.manner.far
        elif self.aim in LANGUAGES:
            self.aim = walker.language
        explores = self.aim != UNTRIED
        # Who explores tries it last; who has asked for a person is not asked whether to be remembered.
        may_try = not explores or walker.turns >= walker.length - TAPS
        may_try = may_try and not self._comes_back(walker.number)
        if may_try and node is not None and wait is not None and self._tries(walker, work, node, wait):
            # Whoever asked for a person stands somewhere else now.
            walker.length = walker.turns if self.manner.rests else walker.length
            return
        if self.chance.random() < (0.05 if explores else 0.15) and self._oddly(walker, work):
            return
        if wait is None:
            walker.press(work, "menu")
            return
        assert node is not None
        if explores and self._wants_word(walker, node, wait):
            walker.length = max(walker.length, walker.turns + 2)
            walker.press(work, self.chance.choice(wait.options))
            return
        nearer = self.guide.presses(walker, node, wait.options, self.aim)
        # Nobody goes round in a circle for what they cannot come to.
        nearer = [press for press in nearer if press == MORE or walker.did.count(walker.doing(press)) < OFTEN]
        press = self.chance.choice(nearer) if nearer and self.chance.random() < 0.93 else ""
        if press in wait.options or press in (SKIP, WITHDRAW):
            walker.press(work, press)
        elif press == "" and not wait.options:
            self._answer_words(walker, work)
        else:
            self._by_chance(walker, work)

    def _wants_word(self, walker: Walker, node: Node, wait: Wait) -> bool:
        """Whether nobody has been told yet what is said at the time that is asked for here."""
        step = self.stage.plan.flows[node[0]].steps[node[1]]
        unheard = step.text not in self.seen.texts[walker.language]
        return step.kind == "remind" and bool(step.text) and unheard and bool(wait.options)

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
