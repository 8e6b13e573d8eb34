"""The arithmetic of training: softmax regression with an L2 penalty on many sparse features, in numpy alone.

Some ten thousand messages and five times as many features take less than a tenth of a second a round.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

LONGEST = 128
"""Entries of one feature, or one message, that are multiplied in one product."""
SIZES = np.array(
    [*range(1, 9), *range(10, 17, 2), *range(20, 33, 4), *range(40, 65, 8), *range(80, LONGEST + 1, 16)]
)
"""Lengths that runs of entries are filled up to."""
PIECE = 8192
"""Entries that are multiplied at once, about: they stay near the processor."""
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
        self._by_row = list(_pieces(matrix.row, matrix.column, matrix.value))
        self._by_column = list(_pieces(matrix.column, matrix.row, matrix.value))
        squares = np.bincount(matrix.column, matrix.value.astype(np.float64) ** 2, minlength=matrix.columns)
        self.squares: Floats = squares.astype(np.float32)
        """For each feature the sum of its squares."""

    def scores(self, weights: Floats) -> Floats:
        """Rows × classes: each message's features times their weights (columns × classes)."""
        return _product(self._by_row, weights, self.rows)

    def slopes(self, scores: Floats) -> Floats:
        """Columns × classes: each feature's messages times what is given for them (rows × classes)."""
        return _product(self._by_column, scores, self.columns)


class _Piece(NamedTuple):
    """Runs of equally many entries, each of one place; a shorter run is filled up with nothing."""

    to: Ints
    """The places, in order."""
    firsts: Ints | None
    """The first run of each place, where some have several."""
    source: Ints
    """Runs × entries."""
    value: Floats
    """As ``source``."""


def _pieces(to: Ints, source: Ints, value: Floats) -> Iterator[_Piece]:
    """Entries sorted by where their products go, in runs of equal lengths.

    Many small products of one shape take a quarter of the time of sums over runs of any length, and each is too small
    to be shared out among processors: the sums are the same however many there are.
    """
    order = np.argsort(to, kind="stable")
    source, value = source[order], value[order]
    where, begins, counts = np.unique(to[order], return_index=True, return_counts=True)
    cuts = -(-counts // LONGEST)
    before = (np.arange(cuts.sum()) - np.repeat(np.cumsum(cuts) - cuts, cuts)) * LONGEST
    where, begins = np.repeat(where, cuts), np.repeat(begins, cuts) + before
    counts = np.minimum(np.repeat(counts, cuts) - before, LONGEST)
    sizes = SIZES[np.searchsorted(SIZES, counts)]
    for size in np.unique(sizes).tolist():
        alike = np.flatnonzero(sizes == size)
        for some in np.array_split(alike, -(-len(alike) * size // PIECE)):
            at = begins[some, None] + np.arange(size)
            at[np.arange(size) >= counts[some, None]] = -1
            to, firsts = np.unique(where[some], return_index=True)
            whole = len(to) == len(some)
            yield _Piece(
                to, None if whole else firsts, source[at], np.where(at < 0, np.float32(0), value[at])
            )


def _product(pieces: Sequence[_Piece], given: Floats, places: int) -> Floats:
    product = np.zeros((places, given.shape[1]), np.float32)
    for to, firsts, source, value in pieces:
        runs = np.matmul(value[:, None, :], given.take(source, axis=0))[:, 0]
        product[to] += runs if firsts is None else np.add.reduceat(runs, firsts)
    return product


def softmax(scores: Floats) -> Floats:
    """Probabilities of each row."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shared: Floats = raised / raised.sum(axis=-1, keepdims=True)
    return shared


Past = tuple[tuple[Floats, Floats, float], ...]
"""Steps, by how much each turned the slope, and the inverse of both's product."""


class Start(NamedTuple):
    """Where a fit stands: weights, columns × (views · classes), and what is known of the curvature there."""

    weights: Floats
    past: Past = ()


def fit(
    design: Design,
    wanted: Floats,
    penalty: float,
    seen: Sequence[Bools],
    *,
    start: Start | None = None,
    rounds: int = ROUNDS,
) -> Start:
    """Return the weights of each view, side by side, that make what was wanted likeliest, less a penalty.

    ``wanted``: rows × classes, 1 at a row's class. ``seen``: for each view the columns it sees; the views are fitted
    side by side, each for itself. ``start``: what was fitted to nearly the same rows. Limited-memory BFGS; the same
    input gives the same weights, on however many processors.
    """
    classes = wanted.shape[1]
    mask = np.repeat(np.stack(seen, axis=1), classes, axis=1).astype(np.float32)
    shape = (design.rows, len(seen), classes)

    def value(at: Floats) -> tuple[float, Floats]:
        chance = softmax(design.scores(at).reshape(shape))
        right = np.einsum("rvc,rc->rv", chance, wanted)
        loss = -float(np.log(np.maximum(right, 1e-12)).sum(dtype=np.float64))
        chance -= wanted[:, None]
        slope = design.slopes(chance.reshape(design.rows, -1))
        slope *= mask
        slope += np.float32(penalty) * at
        return loss + 0.5 * penalty * _dot(at, at), slope

    # A rare feature's slope is small and its curvature smaller still: each is measured by its own.
    scale = 1.0 / (np.float32(penalty) + np.float32(CURVED) * design.squares)[:, None]
    weights, past = start or Start(np.zeros_like(mask))
    loss, slope = value(weights)
    for _ in range(rounds):
        way = _direction(slope, scale, past)
        gain = _dot(slope, way)
        length = 1.0
        while True:
            there = weights - np.float32(length) * way
            now, turned = value(there)
            if now <= loss - 1e-4 * length * gain or length < 1e-3:
                break
            length /= 2
        moved, bent = there - weights, turned - slope
        curve = _dot(moved, bent)
        if curve > 1e-10:
            past = (*past[-KEPT + 1 :], (moved, bent, 1.0 / curve))
        done = abs(loss - now) < ENOUGH * abs(loss)
        weights, slope, loss = there, turned, now
        if done:
            break
    return Start(weights, past)


def _direction(slope: Floats, scale: Floats, past: Past) -> Floats:
    """The two loops of L-BFGS; ``scale`` is what the curvature is taken to be where nothing is known yet."""
    way = slope.copy()
    shares = []
    for moved, bent, inverse in reversed(past):
        share = inverse * _dot(moved, way)
        shares.append(share)
        way -= np.float32(share) * bent
    way *= scale
    if past:
        _, bent, inverse = past[-1]
        way *= np.float32(1.0 / (inverse * _dot(bent * scale, bent)))
    for (moved, bent, inverse), share in zip(past, reversed(shares), strict=True):
        way += np.float32(share - inverse * _dot(bent, way)) * moved
    return way


def _dot(one: Floats, other: Floats) -> float:
    """The sum of the products; a row at a time first, so that no long sum is taken in single precision."""
    return float(np.einsum("rc,rc->r", one, other).sum(dtype=np.float64))
