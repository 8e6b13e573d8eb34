"""What a confidence is worth: each example held out in turn, and the thresholds set on what was then said of it."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from bot.understanding.fit import Bools, Design, Floats, Sparse, fit
from bot.understanding.model import Calibration, shared
from bot.understanding.sets import NOT, USUAL, Example
from bot.understanding.understood import CLASSES, UNKNOWN

FOLDS = 4
WRONG = 0.015
"""The share of messages that may be said surely and wrongly."""
UNSURE = 0.08
"""The share of the usual messages that may be asked back about; of all it is more, and 0.15 is what a talk bears."""


def held_out(
    found: Sequence[Example], wanted: Floats, matrix: Sparse, views: Sequence[Bools], penalty: float
) -> list[Floats]:
    """The scores of each example in each view, by a model that saw neither it nor the lines written beside it."""
    fold = np.array([zlib.crc32(example.block.encode()) % FOLDS for example in found])
    scores = [np.zeros_like(wanted) for _ in views]
    for number in range(FOLDS):
        out, rest = np.flatnonzero(fold == number), np.flatnonzero(fold != number)
        fitted = fit(Design(matrix.only(rest)), wanted[rest], penalty, views)
        aside = Design(matrix.only(out))
        for scored, weights in zip(scores, fitted, strict=True):
            scored[out] = aside.scores(weights)
    return scores


def calibrated(
    found: Sequence[Example], wanted: Floats, matrix: Sparse, views: Sequence[Bools], penalty: float
) -> Calibration:
    """Sharpness and thresholds from examples held out, those of the usual ways of saying things."""
    form, whole = held_out(found, wanted, matrix, views, penalty)
    usual = np.array([f"/{USUAL}." in example.file for example in found])
    if not usual.any():
        usual = np.array([not example.intent.startswith(NOT) for example in found])
    right = wanted[usual].argmax(axis=1)
    form, whole = form[usual], whole[usual]
    sharpness = _sharpness(form, whole, right)
    return _thresholds(shared(form, whole, sharpness), right, sharpness)


def _sharpness(form: Floats, whole: Floats, wanted: npt.NDArray[np.int64]) -> float:
    """The power under which what happened was likeliest."""
    tried = np.arange(0.6, 3.01, 0.05)

    def likely(power: float) -> float:
        chances = shared(form, whole, power)
        return float(np.log(chances[np.arange(len(wanted)), wanted] + 1e-9).mean())

    return round(float(max(tried, key=likely)), 2)


def _thresholds(chances: Floats, wanted: npt.NDArray[np.int64], sharpness: float) -> Calibration:
    unknown = CLASSES.index(UNKNOWN)
    top, best = chances.argmax(axis=1), chances.max(axis=1)
    named = top != unknown
    wrong = named & (top != wanted)
    steps = np.arange(0.05, 0.99, 0.01)
    sure = next((step for step in steps if (wrong & (best >= step)).mean() <= WRONG), 0.99)
    unsure = next(
        (step for step in steps if (named & (best >= step) & (best < sure)).mean() <= UNSURE), float(sure)
    )
    return Calibration(sharpness, round(float(sure), 2), round(float(unsure), 2))
