"""What a confidence is worth: each example held out in turn, and the thresholds set on what was then said of it."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from bot.understanding.fit import ROUNDS, Bools, Design, Floats, Ints, Sparse, Start, fit
from bot.understanding.model import Calibration, shared
from bot.understanding.sets import NOT, USUAL, Example
from bot.understanding.understood import CLASSES, UNKNOWN

FOLDS = 4
MORE = 5
"""Rounds in which a model that knows all else takes in the usual ways of saying things, as many as it may see."""
WRONG = 0.039
"""The share of what is held out that may be said surely and wrongly. It holds the hard sentences of many writers; of
messages as they come it is about half as many, and 0.02 of those is the limit."""
ASKED = 0.45
"""The confidence below which it is not asked back: what would be offered is more likely not meant than meant."""


class Fits:
    """Models of the same examples, each of other rows of them.

    The usual ways of saying things are what is held out; without any, whole neighbourhoods of all examples. What no
    model is spared is fitted to once; each goes on from there with what it may see beside, which takes few rounds and
    knows nothing of what is held out from it.
    """

    def __init__(
        self,
        found: Sequence[Example],
        wanted: Floats,
        matrix: Sparse,
        views: Sequence[Bools],
        penalty: float,
    ) -> None:
        self._wanted, self._matrix, self._views, self._penalty = wanted, matrix, views, penalty
        usual = np.array([f"/{USUAL}." in example.file for example in found])
        self.aside: Ints = np.flatnonzero(
            usual if usual.any() else [not each.intent.startswith(NOT) for each in found]
        )
        """The rows that are held out, some at a time."""
        self.fold = np.array([zlib.crc32(found[at].block.encode()) % FOLDS for at in self.aside.tolist()])
        others = np.setdiff1d(np.arange(len(found)), self.aside)
        self._base = self._fit(others, None, ROUNDS) if len(others) > len(self.aside) else None

    def without(self, fold: int | None = None) -> Floats:
        """The weights of all examples but one fold's."""
        rows = np.setdiff1d(np.arange(len(self._wanted)), self.aside[self.fold == fold])
        return self._fit(rows, self._base, MORE if self._base else ROUNDS).weights

    def _fit(self, rows: Ints, start: Start | None, rounds: int) -> Start:
        design = Design(self._matrix.only(rows))
        return fit(design, self._wanted[rows], self._penalty, self._views, start=start, rounds=rounds)

    def held_out(self) -> Floats:
        """The scores of each row held out, all views side by side, by a model that saw all others."""
        scores = np.zeros((len(self.aside), len(self._views) * self._wanted.shape[1]), np.float32)
        for number in range(FOLDS):
            out = self.fold == number
            if 0 < out.sum() < len(self._wanted):
                scores[out] = Design(self._matrix.only(self.aside[out])).scores(self.without(number))
        return scores

    def calibrated(self) -> Calibration:
        """Sharpness and thresholds from examples that were held out."""
        form, whole = np.split(self.held_out(), 2, axis=1)
        sharpness = _sharpness(form, whole, self._wanted[self.aside].argmax(axis=1))
        return _thresholds(shared(form, whole, sharpness), sharpness)


def _sharpness(form: Floats, whole: Floats, wanted: npt.NDArray[np.int64]) -> float:
    """The power under which what happened was likeliest."""
    tried = np.arange(0.6, 3.01, 0.01)

    def likely(power: float) -> float:
        chances = shared(form, whole, power)
        return float(np.log(chances[np.arange(len(wanted)), wanted] + 1e-9).mean())

    return round(float(max(tried, key=likely)), 2)


def _thresholds(chances: Floats, sharpness: float) -> Calibration:
    """The thresholds at which the confidences themselves expect no more mistakes than may be.

    What they expect is steadier than a count of a handful of mistakes, and the sharpness has made it true on the whole.
    """
    best = chances.max(axis=1)
    named = chances.argmax(axis=1) != CLASSES.index(UNKNOWN)
    steps = np.arange(ASKED, 0.99, 0.001)
    expected = [float(((1 - best) * (named & (best >= step))).mean()) for step in steps]
    sure = next((step for step, wrong in zip(steps, expected, strict=True) if wrong <= WRONG), 0.99)
    return Calibration(sharpness, round(float(sure), 3), ASKED)
