"""Logistic regression by AdaGrad over places that features are hashed to, some messages at a time."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

ROUNDS = 12
RATE = 0.5
PENALTY = 1e-4
SEED = 1
AT_ONCE = 32
"""Messages whose slopes are taken at the same weights."""

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


class Rows(NamedTuple):
    """Messages as the places of their features, one message after the other."""

    places: Ints
    begins: Ints
    """Where each message begins, and where the last ends."""

    @property
    def lengths(self) -> Ints:
        """Features of each message."""
        return np.diff(self.begins)

    def chosen(self, rows: Ints) -> Rows:
        """Some of the messages, in the order given."""
        lengths = self.lengths[rows]
        begins = np.concatenate([[0], np.cumsum(lengths)])
        at = np.arange(begins[-1]) + np.repeat(self.begins[rows] - begins[:-1], lengths)
        return Rows(self.places[at], begins)


def rows_of(messages: Sequence[Ints]) -> Rows:
    """Messages given one by one."""
    lengths = np.array([len(message) for message in messages], np.int64)
    places = np.concatenate([np.zeros(0, np.int64), *messages])
    return Rows(places, np.concatenate([[0], np.cumsum(lengths)]))


def fit(ways: Sequence[Rows], wanted: Floats, size: int) -> tuple[Floats, Floats]:
    """Return the weights of each place, places × questions, and a bias for each question.

    ``ways``: the messages as they are, and with typing errors, in so many ways. Each round shows each message as it is
    and in one of the others, in an order that is always the same. ``wanted``: messages × questions, 1 for yes.
    ``size``: places. The mean of the later rounds' weights is taken: the last alone hang on what came last.
    """
    count, questions = wanted.shape
    weights, mean = np.zeros(size * questions), np.zeros(size * questions)
    seen = np.full(size * questions, 1e-6)
    bias, mean_bias = np.zeros(questions), np.zeros(questions)
    order = np.random.default_rng(SEED)
    for turn in range(ROUNDS):
        plain, hurried = ways[0], ways[1 + turn % (len(ways) - 1)]
        both = Rows(
            np.concatenate([plain.places, hurried.places]),
            np.concatenate([plain.begins, hurried.begins[1:] + plain.begins[-1]]),
        )
        shown = order.permutation(2 * count)
        places, begins = both.chosen(shown)
        answers = wanted[shown % count]
        for first, last in pairwise([*range(0, len(shown), AT_ONCE), len(shown)]):
            starts = begins[first : last + 1]
            some = places[starts[0] : starts[-1], None] * questions + np.arange(questions)
            slopes, wrong = _slopes(weights[some], starts, bias, answers[first:last])
            np.add.at(seen, some, slopes * slopes)
            np.subtract.at(weights, some, RATE * slopes / np.sqrt(seen[some]))
            bias -= 0.05 * wrong.sum(axis=0)
        if turn >= ROUNDS // 2:
            mean += weights / (ROUNDS - ROUNDS // 2)
            mean_bias += bias / (ROUNDS - ROUNDS // 2)
    return mean.reshape(size, questions), mean_bias


def _slopes(weights: Floats, begins: Ints, bias: Floats, wanted: Floats) -> tuple[Floats, Floats]:
    """The slope at each feature of some messages, and how wrong each message's answers are."""
    lengths = np.diff(begins)
    sums = np.zeros_like(wanted)
    filled = np.flatnonzero(lengths)
    if len(filled):
        sums[filled] = np.add.reduceat(weights, begins[filled] - begins[0])
    roots = np.sqrt(np.maximum(lengths, 1))[:, None]
    wrong = 1 / (1 + np.exp(-(sums / roots + bias))) - wanted
    return np.repeat(wrong / roots, lengths, axis=0) + PENALTY * weights, wrong
