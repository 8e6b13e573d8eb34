"""Choose a way by what is known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from flows.comparing import Comparison, holds
from flows.step import Exit, Go, Id, Move, Step, Way

if TYPE_CHECKING:
    from flows.walk import Walk


class Case(BaseModel):
    """All comparisons of ``when`` must hold for ``go``."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    when: dict[Id, Comparison]
    go: Way = ""


class Branch(Step):
    """Goes where the first case that holds points, else ``otherwise``.

    A comparison is a plain value, or one of ``is``, ``in``, ``under``, ``over``, ``known``; what is not known
    fits none of them but ``known: false``.

    Example::

        sort:
          kind: branch
          cases:
            - {when: {city: aalborg, child-age: {under: 18}}, go: local}
          otherwise: bye
        local: {kind: say, next: bye}
        bye: {kind: end}
    """

    kind: ClassVar[str] = "branch"
    cases: list[Case] = Field(min_length=1)
    otherwise: Way = ""

    def exits(self, name: str) -> Iterator[Exit]:
        """To each case and to ``otherwise``, at once."""
        for number, case in enumerate(self.cases):
            known = frozenset(answer for answer, test in case.when.items() if test.known is not False)
            yield Exit(f"cases.{number}.go", case.go, known, waits=False)
        yield Exit("otherwise", self.otherwise, waits=False)

    def enter(self, walk: Walk) -> Move:
        """Take the first case that holds."""
        for case in self.cases:
            if all(holds(test, walk.value(name)) for name, test in case.when.items()):
                return Go(case.go)
        return Go(self.otherwise)
