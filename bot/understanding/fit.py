"""The arithmetic of training: likeness of all pairs of messages, and softmax regression on it.

The regression has an L2 penalty, so its weights are sums of the messages' own features; it is solved for those sums
(the kernel form). One product of an n × n matrix a round is far quicker in numpy than sparse features are.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]

DENSE = 1024
"""Features, the most frequent first, that are multiplied as a dense matrix; the rare rest pair by pair."""
ROUNDS = 80
KEPT = 10
"""Steps that L-BFGS remembers."""
ENOUGH = 1e-5
"""The relative gain of a round below which the fit is done."""


class Sparse(NamedTuple):
    """A sparse matrix of ``rows`` messages and ``columns`` features, as entries in any order."""

    row: Ints
    column: Ints
    value: Floats
    rows: int
    columns: int


def likeness(matrix: Sparse) -> Floats:
    """The products of all pairs of rows, rows × rows."""
    by_use = np.argsort(-np.bincount(matrix.column, minlength=matrix.columns), kind="stable")
    place = np.empty(matrix.columns, np.int64)
    place[by_use] = np.arange(matrix.columns)
    column = place[matrix.column]
    often = column < DENSE
    dense = np.zeros((matrix.rows, DENSE), np.float32)
    dense[matrix.row[often], column[often]] = matrix.value[often]
    product: Floats = dense @ dense.T
    _add_rare(product, column[~often], matrix.row[~often], matrix.value[~often])
    return product


def _add_rare(product: Floats, column: Ints, row: Ints, value: Floats) -> None:
    """Add the rare features' products in place: each entry with every entry of its column."""
    if not len(column):
        return
    order = np.lexsort((row, column))
    column, row, value = column[order], row[order], value[order]
    _, start, count = np.unique(column, return_index=True, return_counts=True)
    # Each entry stands once for every entry of its column: `first` repeats it, `second` runs through the column.
    width = np.repeat(count, count)
    first = np.repeat(np.arange(len(column)), width)
    run = np.arange(int(width.sum())) - np.repeat(np.cumsum(width) - width, width)
    second = np.repeat(np.repeat(start, count), width) + run
    np.add.at(product.reshape(-1), row[first] * len(product) + row[second], value[first] * value[second])


class _Point(NamedTuple):
    """A place of the search: sums of messages, and what they score on each."""

    sums: Floats
    scores: Floats


def softmax(scores: Floats) -> Floats:
    """Probabilities of each row."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shared: Floats = raised / raised.sum(axis=-1, keepdims=True)
    return shared


def fit(kernel: Floats, wanted: Floats, penalty: float, start: Floats | None = None) -> Floats:
    """Return for each message and class how much of the message goes into the class's weights.

    ``kernel`` rows × rows (a constant for the bias added), ``wanted`` rows × classes with a row's weight at its
    class. Limited-memory BFGS with gradients in the kernel's own geometry; deterministic.
    """
    weight = wanted.sum(axis=1, keepdims=True)
    sums = np.zeros_like(wanted) if start is None else start
    here = _Point(sums, kernel @ sums)

    def value(at: _Point) -> tuple[float, Floats]:
        chance = softmax(at.scores)
        right = np.log(np.maximum(chance, 1e-12))
        loss = float(-(wanted * right).sum()) + 0.5 * penalty * float((at.sums * at.scores).sum())
        return loss, weight * chance - wanted + penalty * at.sums

    loss, slope = value(here)
    down = _Point(slope, kernel @ slope)
    past: list[tuple[_Point, _Point, float]] = []
    for _ in range(ROUNDS):
        way = _direction(down, past)
        gain = float((down.sums * way.scores).sum())
        length = 1.0
        while True:
            there = _Point(here.sums - length * way.sums, here.scores - length * way.scores)
            now, slope = value(there)
            if now <= loss - 1e-4 * length * gain or length < 1e-4:
                break
            length /= 2
        then = _Point(slope, kernel @ slope)
        moved = _Point(there.sums - here.sums, there.scores - here.scores)
        turned = _Point(then.sums - down.sums, then.scores - down.scores)
        bend = float((moved.sums * turned.scores).sum())
        if bend > 1e-10:
            past = [*past[-KEPT + 1 :], (moved, turned, 1.0 / bend)]
        done = abs(loss - now) < ENOUGH * abs(loss)
        here, down, loss = there, then, now
        if done:
            break
    return here.sums


def _direction(down: _Point, past: list[tuple[_Point, _Point, float]]) -> _Point:
    """The two loops of L-BFGS; every product is taken in the kernel's geometry (sums of one, scores of other)."""
    sums, scores = down.sums.copy(), down.scores.copy()
    shares = []
    for moved, turned, inverse in reversed(past):
        share = inverse * float((moved.sums * scores).sum())
        shares.append(share)
        sums -= share * turned.sums
        scores -= share * turned.scores
    if past:
        moved, turned, inverse = past[-1]
        scale = 1.0 / (inverse * float((turned.sums * turned.scores).sum()))
    else:
        scale = 1.0 / max(1.0, float(np.sqrt((down.sums * down.scores).sum())))
    sums *= scale
    scores *= scale
    for (moved, turned, inverse), share in zip(past, reversed(shares), strict=True):
        more = share - inverse * float((turned.sums * scores).sum())
        sums += more * moved.sums
        scores += more * moved.scores
    return _Point(sums, scores)
