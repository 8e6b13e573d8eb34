"""Training: from example sentences to a model, the same bytes each time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np

from bot.understanding.calibrate import Fits
from bot.understanding.features import FORM, GROUPS, damped, features, key_of
from bot.understanding.fit import Bools, Sparse
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
        used = Counter(name for groups in counted for group in groups.values() for name in group)
        names = sorted((name for name, uses in used.items() if uses >= SEEN), key=key_of)
        self.column = {name: at for at, name in enumerate(names)}
        self.keys = np.array([key_of(name) for name in names], np.uint32)
        rarity = [np.log((1 + len(found)) / (1 + used[name])) + 1 for name in names]
        self.rarity = np.array(rarity, np.float16)
        self.unseen = float(np.log((1 + len(found)) / 2) + 1)
        self.parts = {group: self._part(group, [groups[group] for groups in counted]) for group in GROUPS}
        self.wanted = np.zeros((len(found), len(CLASSES)), np.float32)
        for row, example in enumerate(found):
            name = UNKNOWN if example.intent.startswith(NOT) else example.intent
            self.wanted[row, CLASSES.index(name)] = 1.0

    def _part(self, group: str, counted: Sequence[dict[str, int]]) -> Sparse:
        """One group's matrix, each row of the length that the group weighs."""
        row_of = np.repeat(np.arange(len(counted)), [len(names) for names in counted])
        column_of = np.array([self.column.get(name, -1) for names in counted for name in names], np.int64)
        counts = np.array([count for names in counted for count in names.values()], np.int64)
        value = np.array([0.0, *map(damped, range(1, counts.max(initial=0) + 1))])[counts]
        known = column_of >= 0
        strange = np.bincount(row_of[~known], (value[~known] * self.unseen) ** 2, minlength=len(self.found))
        row_of, column_of, value = row_of[known], column_of[known], value[known]
        value *= self.rarity[column_of].astype(np.float64)
        # What no other example has counts in the length: words nobody knows leave less to be sure of.
        length = np.sqrt(np.bincount(row_of, value * value, minlength=len(self.found)) + strange)
        value *= np.sqrt(GROUPS[group]) / np.maximum(length, 1e-9)[row_of]
        return Sparse(row_of, column_of, value.astype(np.float32), len(self.found), len(self.column))

    def matrix(self) -> Sparse:
        """All features, and one that every message has, in the last column: the bias."""
        every = np.arange(len(self.found))
        bias = Sparse(every, np.full_like(every, len(self.column)), np.ones(len(every), np.float32), 0, 0)
        parts = [*self.parts.values(), bias]
        return Sparse(
            np.concatenate([part.row for part in parts]),
            np.concatenate([part.column for part in parts]),
            np.concatenate([part.value for part in parts]),
            len(self.found),
            len(self.column) + 1,
        )

    def views(self) -> tuple[Bools, Bools]:
        """The columns that each view sees: those of form, and all."""
        formal = np.ones(len(self.column) + 1, np.bool_)
        for group, part in self.parts.items():
            if group not in FORM:
                formal[part.column] = False
        return formal, np.ones_like(formal)


def train(
    found: Sequence[Example],
    *,
    calibration: Calibration | None = None,
    danish: Iterable[str] = (),
    greenlandic: Iterable[str] = (),
) -> Model:
    """Train on examples; ``danish`` and ``greenlandic`` are further texts that teach the languages.

    ``calibration``: of a model trained on nearly the same examples; without one it is found by holding each example
    out in turn. Pure; the same bytes whatever the processors; ten seconds with one, twice as long without.
    """
    material = Material(found)
    views = material.views()
    fits = Fits(found, material.wanted, material.matrix(), views, PENALTY)
    form, whole = np.split(fits.without(), len(views), axis=1)
    keys, odds = train_language(
        [*danish, *(example.text for example in found if example.language == "da")],
        [*greenlandic, *(example.text for example in found if example.language == "kl")],
    )
    return Model(
        digest=digest(found),
        keys=material.keys,
        rarity=material.rarity,
        unseen=material.unseen,
        form=Weights.of(form[:-1], form[-1]),
        whole=Weights.of(whole[:-1], whole[-1]),
        language_keys=keys,
        language_odds=odds,
        calibration=calibration or fits.calibrated(),
    )
