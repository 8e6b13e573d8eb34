"""What an editor may undo and redo: the sources a draft had before each of their changes, in memory."""

from __future__ import annotations

import uuid
from collections import OrderedDict

MOST = 50
EDITORS = 100
"""So many drafts under so many hands are remembered; a restart forgets them, the draft itself is kept."""


class Steps:
    """Sources before and after the present one, the nearest last."""

    def __init__(self) -> None:
        self.past: list[str] = []
        self.future: list[str] = []

    def changed(self, before: str) -> None:
        """Something was changed; what had been undone cannot be done again."""
        self.past = [*self.past[-(MOST - 1) :], before]
        self.future.clear()

    def undo(self, now: str) -> str | None:
        """The source before the last change; None when there is none."""
        if not self.past:
            return None
        self.future.append(now)
        return self.past.pop()

    def redo(self, now: str) -> str | None:
        """The source that was undone last."""
        if not self.future:
            return None
        self.past.append(now)
        return self.future.pop()


class Undone:
    """The steps of every editor."""

    def __init__(self) -> None:
        self._steps: OrderedDict[tuple[uuid.UUID, str], Steps] = OrderedDict()

    def of(self, staff_id: uuid.UUID, flow: str) -> Steps:
        """One editor's in one flow."""
        key = (staff_id, flow)
        steps = self._steps.pop(key, None) or Steps()
        self._steps[key] = steps
        while len(self._steps) > EDITORS:
            self._steps.popitem(last=False)
        return steps
