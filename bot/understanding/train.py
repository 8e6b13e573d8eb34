"""Training: from example sentences to a model, the same bytes each time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from bot.understanding.calibrate import calibrated
from bot.understanding.features import FORM, GROUPS, damped, features, key_of
from bot.understanding.fit import Floats, Sparse, fit, likeness
from bot.understanding.language import train_language
from bot.understanding.model import Calibration, Model, Weights
from bot.understanding.sets import NOT, Example, digest
from bot.understanding.understood import CLASSES, UNKNOWN

PENALTY = 0.05
"""The L2 penalty; found by cross-validation, and flat around it."""
SEEN = 2
"""Examples a feature must stand in: what only one has says nothing about another."""


class Material:
    """The examples as the arithmetic wants them: features numbered, weighted, and what each example is."""

    def __init__(self, found: Sequence[Example]) -> None:
        """Number the features of ``found``; ``not:`` examples are of the class of what is none."""
        self.found = found
        counted = [features(example.text) for example in found]
        used: dict[str, int] = {}
        for groups in counted:
            for group in groups.values():
                for name in group:
                    used[name] = used.get(name, 0) + 1
        names = sorted((name for name, uses in used.items() if uses >= SEEN), key=key_of)
        self.column = {name: at for at, name in enumerate(names)}
        self.keys = np.array([key_of(name) for name in names], np.uint32)
        rarity = [np.log((1 + len(found)) / (1 + used[name])) + 1 for name in names]
        self.rarity = np.array(rarity, np.float16)
        self.parts = {group: self._part(group, [groups[group] for groups in counted]) for group in GROUPS}
        self.wanted = np.zeros((len(found), len(CLASSES)), np.float32)
        for row, example in enumerate(found):
            name = UNKNOWN if example.intent.startswith(NOT) else example.intent
            self.wanted[row, CLASSES.index(name)] = 1.0

    def _part(self, group: str, counted: Iterable[dict[str, int]]) -> Sparse:
        """One group's matrix, each row of the length that the group weighs."""
        rows: list[int] = []
        columns: list[int] = []
        counts: list[float] = []
        for row, names in enumerate(counted):
            for name, count in names.items():
                if (column := self.column.get(name)) is not None:
                    rows.append(row)
                    columns.append(column)
                    counts.append(damped(count))
        row_of = np.array(rows, np.int64)
        column_of = np.array(columns, np.int64)
        value = np.array(counts, np.float64) * self.rarity[column_of].astype(np.float64)
        length = np.sqrt(np.bincount(row_of, value * value, minlength=len(self.found)))
        value *= np.sqrt(GROUPS[group]) / np.maximum(length, 1e-9)[row_of]
        return Sparse(row_of, column_of, value.astype(np.float32), len(self.found), len(self.column))

    def kernels(self) -> tuple[Floats, Floats]:
        """The likeness of all pairs by form alone and by all groups; a constant added for the bias."""
        form = np.ones((len(self.found), len(self.found)), np.float32)
        for group in FORM:
            form += likeness(self.parts[group])
        whole = form.copy()
        for group, part in self.parts.items():
            if group not in FORM:
                whole += likeness(part)
        return form, whole

    def weights(self, sums: Floats, groups: Iterable[str]) -> Weights:
        """The weights of features that sums of messages come to."""
        found = np.zeros((len(self.column), sums.shape[1]), np.float32)
        for group in groups:
            part = self.parts[group]
            order = np.argsort(part.column, kind="stable")
            column, first = np.unique(part.column[order], return_index=True)
            if len(column):
                spread = part.value[order][:, None] * sums[part.row[order]]
                found[column] += np.add.reduceat(spread, first)
        return Weights.of(found, sums.sum(axis=0))


def train(
    found: Sequence[Example],
    *,
    calibration: Calibration | None = None,
    danish: Iterable[str] = (),
    greenlandic: Iterable[str] = (),
) -> Model:
    """Train on examples; ``danish`` and ``greenlandic`` are further texts that teach the languages.

    ``calibration``: of a model trained on nearly the same examples; without one it is found by holding each example
    out in turn, which takes some times as long. Pure; about two seconds with one, ten without.
    """
    material = Material(found)
    kernels = material.kernels()
    sums = [fit(kernel, material.wanted, PENALTY) for kernel in kernels]
    keys, odds = train_language(
        [*danish, *(example.text for example in found if example.language == "da")],
        [*greenlandic, *(example.text for example in found if example.language == "kl")],
    )
    return Model(
        digest=digest(found),
        keys=material.keys,
        rarity=material.rarity,
        form=material.weights(sums[0], FORM),
        whole=material.weights(sums[1], GROUPS),
        language_keys=keys,
        language_odds=odds,
        calibration=calibration or calibrated(found, material.wanted, kernels, sums, PENALTY),
    )
