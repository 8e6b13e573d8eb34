"""Models by the examples they learnt from, so that none is trained twice."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Any

from bot.hearing.examples import Overrides
from bot.hearing.school import School

KEPT = 3
"""Models kept in memory: the one that serves, the one with the drafts, and the one before."""


class Learnt:
    """Models by what they differ in from the program's. One is trained at a time; asking again costs nothing."""

    def __init__(self, school: School) -> None:
        self.school = school
        self._models: OrderedDict[Overrides, Any] = OrderedDict()
        self._training = threading.Lock()

    def model(self, overrides: Overrides) -> Any:
        """The model that has learnt from these examples. May take seconds: not for the event loop."""
        with self._training:
            if overrides in self._models:
                self._models.move_to_end(overrides)
            else:
                self._models[overrides] = self.school.model(overrides)
            while len(self._models) > KEPT:
                self._models.popitem(last=False)
            return self._models[overrides]

    def content(self, overrides: Overrides) -> bytes:
        """That model, to be kept."""
        return self.school.dump(self.model(overrides))
