"""The arithmetic of training: softmax regression with an L2 penalty on many sparse features, in numpy alone.

The few features that most messages have are multiplied as a dense matrix, the many rare ones entry by entry: together
some thousand messages and some ten thousand features take a tenth of a second a round.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

DENSE = 1536
"""Features, the most frequent first, that are multiplied as a dense matrix."""
PIECE = 4096
"""Entries that are multiplied at once, about."""
ROUNDS = 40
KEPT = 6
"""Steps that L-BFGS remembers; each is as large as the weights, twice."""
CURVED = 0.1
"""The mean of p(1 - p), about: how much a square of a feature bends the loss."""
ENOUGH = 1e-4
"""The relative gain of a round below which the fit is done: the answers change no more."""


class Sparse(NamedTuple):
    """A sparse matrix of ``rows`` messages and ``columns`` features, as entries in any order."""

    row: Ints
    column: Ints
    value: Floats
    rows: int
    columns: int

    def only(self, rows: Ints) -> Sparse:
        """Some of the rows, numbered anew in the order given."""
        place = np.full(self.rows, -1, np.int64)
        place[rows] = np.arange(len(rows))
        kept = place[self.row] >= 0
        return Sparse(place[self.row[kept]], self.column[kept], self.value[kept], len(rows), self.columns)


class Design:
    """A matrix of messages and features, laid out for products with weights and with slopes."""

    def __init__(self, matrix: Sparse) -> None:
        self.rows, self.columns = matrix.rows, matrix.columns
        use = np.bincount(matrix.column, minlength=matrix.columns)
        self._often = np.sort(np.argsort(-use, kind="stable")[:DENSE])
        place = np.full(matrix.columns, -1, np.int64)
        place[self._often] = np.arange(len(self._often))
        often = place[matrix.column] >= 0
        self._dense = np.zeros((matrix.rows, len(self._often)), np.float32)
        self._dense[matrix.row[often], place[matrix.column[often]]] = matrix.value[often]
        row, column, value = matrix.row[~often], matrix.column[~often], matrix.value[~often]
        self._by_row = _Runs.of(row, column, value)
        self._by_column = _Runs.of(column, row, value)

    def scores(self, weights: Floats) -> Floats:
        """Rows × classes: each message's features times their weights (columns × classes)."""
        product: Floats = self._dense @ weights[self._often]
        self._by_row.add(product, weights)
        return product

    def squares(self) -> Floats:
        """For each feature the sum of its squares."""
        product = np.zeros((self.columns, 1), np.float32)
        product[self._often, 0] = (self._dense * self._dense).sum(axis=0)
        runs = self._by_column
        if len(runs.to):
            product[runs.to, 0] += np.add.reduceat(runs.value * runs.value, runs.begins[:-1])
        return product[:, 0]

    def slopes(self, scores: Floats) -> Floats:
        """Columns × classes: each feature's messages times what is given for them (rows × classes)."""
        product = np.zeros((self.columns, scores.shape[1]), np.float32)
        product[self._often] = self._dense.T @ scores
        self._by_column.add(product, scores)
        return product


class _Runs(NamedTuple):
    """Entries sorted by where their products go, with where each run of one place begins."""

    to: Ints
    begins: Ints
    source: Ints
    value: Floats
    cuts: list[int]
    """Runs at which the work is cut in pieces that stay near the processor: four times as quick as all at once."""

    @classmethod
    def of(cls, to: Ints, source: Ints, value: Floats) -> _Runs:
        order = np.argsort(to, kind="stable")
        where, begins = np.unique(to[order], return_index=True)
        pieces = np.searchsorted(begins, np.arange(0, len(order), PIECE))
        cuts = [*np.unique(pieces[pieces < len(begins)]).tolist(), len(begins)]
        return cls(where, np.append(begins, len(order)), source[order], value[order], cuts)

    def add(self, product: Floats, given: Floats) -> None:
        for first, last in pairwise(self.cuts):
            begin, end = int(self.begins[first]), int(self.begins[last])
            spread = given[self.source[begin:end]]
            spread *= self.value[begin:end, None]
            product[self.to[first:last]] += np.add.reduceat(spread, self.begins[first:last] - begin)


def softmax(scores: Floats) -> Floats:
    """Probabilities of each row."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shared: Floats = raised / raised.sum(axis=-1, keepdims=True)
    return shared


def fit(design: Design, wanted: Floats, penalty: float, seen: Sequence[Bools]) -> list[Floats]:
    """Return for each view the weights, columns × classes, that make what was wanted likeliest, less a penalty.

    ``wanted``: rows × classes, 1 at a row's class. ``seen``: for each view the columns it sees; the views are fitted
    side by side, each for itself. Limited-memory BFGS; the same input gives the same weights on one machine.
    """
    classes = wanted.shape[1]
    mask = np.repeat(np.stack(seen, axis=1), classes, axis=1).astype(np.float32)
    weights = np.zeros_like(mask)

    def value(at: Floats) -> tuple[float, Floats]:
        chance = softmax(design.scores(at).reshape(design.rows, len(seen), classes))
        loss = -float((np.log(np.maximum(chance, 1e-12)) * wanted[:, None]).sum(dtype=np.float64))
        slope = design.slopes((chance - wanted[:, None]).reshape(design.rows, -1)) * mask
        slope += np.float32(penalty) * at
        return loss + 0.5 * penalty * float((at * at).sum(dtype=np.float64)), slope

    # A rare feature's slope is small and its curvature smaller still: each is measured by its own.
    scale = 1.0 / (np.float32(penalty) + np.float32(CURVED) * design.squares())[:, None]
    loss, slope = value(weights)
    past: list[tuple[Floats, Floats, float]] = []
    for _ in range(ROUNDS):
        way = _direction(slope, scale, past)
        gain = float((slope * way).sum(dtype=np.float64))
        length = 1.0
        while True:
            there = weights - np.float32(length) * way
            now, turned = value(there)
            if now <= loss - 1e-4 * length * gain or length < 1e-3:
                break
            length /= 2
        moved, bent = there - weights, turned - slope
        curve = float((moved * bent).sum(dtype=np.float64))
        if curve > 1e-10:
            past = [*past[-KEPT + 1 :], (moved, bent, 1.0 / curve)]
        done = abs(loss - now) < ENOUGH * abs(loss)
        weights, slope, loss = there, turned, now
        if done:
            break
    return [weights[:, at * classes : (at + 1) * classes] for at in range(len(seen))]


def _direction(slope: Floats, scale: Floats, past: list[tuple[Floats, Floats, float]]) -> Floats:
    """The two loops of L-BFGS; ``scale`` is what the curvature is taken to be where nothing is known yet."""
    way = slope.copy()
    shares = []
    for moved, bent, inverse in reversed(past):
        share = np.float32(inverse * float((moved * way).sum(dtype=np.float64)))
        shares.append(share)
        way -= share * bent
    way *= scale
    if past:
        _, bent, inverse = past[-1]
        way *= np.float32(1.0 / (inverse * float((bent * scale * bent).sum(dtype=np.float64))))
    for (moved, bent, inverse), share in zip(past, reversed(shares), strict=True):
        way += (share - np.float32(inverse * float((bent * way).sum(dtype=np.float64)))) * moved
    return way
