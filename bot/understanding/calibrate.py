"""What a confidence is worth: each example held out in turn, and the thresholds set on what was then said of it."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from bot.understanding.fit import Bools, Design, Floats, Ints, Sparse, fit
from bot.understanding.model import Calibration, shared
from bot.understanding.sets import NOT, USUAL, Example
from bot.understanding.understood import CLASSES, UNKNOWN

FOLDS = 4
WRONG = 0.0125
"""The share of the usual messages that may be said surely and wrongly; of all it is more, and 0.02 is the limit."""
ASKED = 0.45
"""The confidence below which it is not asked back: what would be offered is more likely not meant than meant."""


def held_out(
    found: Sequence[Example], wanted: Floats, matrix: Sparse, views: Sequence[Bools], penalty: float
) -> tuple[Ints, list[Floats]]:
    """Which examples were held out, and their scores in each view by a model that saw all others.

    Held out are the usual ways of saying things, some at a time; without any, whole neighbourhoods of all examples.
    """
    usual = np.array([f"/{USUAL}." in example.file for example in found])
    aside = np.flatnonzero(usual if usual.any() else [not each.intent.startswith(NOT) for each in found])
    fold = np.array([zlib.crc32(found[at].block.encode()) % FOLDS for at in aside.tolist()])
    scores = [np.zeros((len(aside), wanted.shape[1]), np.float32) for _ in views]
    for number in range(FOLDS):
        out = fold == number
        rest = np.setdiff1d(np.arange(len(found)), aside[out])
        if not len(rest) or not out.any():
            continue
        fitted = fit(Design(matrix.only(rest)), wanted[rest], penalty, views)
        design = Design(matrix.only(aside[out]))
        for scored, weights in zip(scores, fitted, strict=True):
            scored[out] = design.scores(weights)
    return aside, scores


def calibrated(
    found: Sequence[Example], wanted: Floats, matrix: Sparse, views: Sequence[Bools], penalty: float
) -> Calibration:
    """Sharpness and thresholds from examples that were held out."""
    aside, (form, whole) = held_out(found, wanted, matrix, views, penalty)
    sharpness = _sharpness(form, whole, wanted[aside].argmax(axis=1))
    return _thresholds(shared(form, whole, sharpness), sharpness)


def _sharpness(form: Floats, whole: Floats, wanted: npt.NDArray[np.int64]) -> float:
    """The power under which what happened was likeliest."""
    tried = np.arange(0.6, 3.01, 0.05)

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
    steps = np.arange(ASKED, 0.99, 0.01)
    expected = [float(((1 - best) * (named & (best >= step))).mean()) for step in steps]
    sure = next((step for step, wrong in zip(steps, expected, strict=True) if wrong <= WRONG), 0.99)
    return Calibration(sharpness, round(float(sure), 2), ASKED)
