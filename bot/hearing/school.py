"""What models are made of and judged by: examples, test sets and training, as hearing needs to know them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol

import msgspec

from bot.hearing.examples import Examples, Overrides

if TYPE_CHECKING:
    from bot.understanding.understood import Understood

Kind = Literal["intent", "mixed", "negated", "off-topic", "danger", "harmless"]
"""``mixed``: an intent in both languages at once."""


class Note(msgspec.Struct, frozen=True):
    """What a file of examples says beside its sentences. ``written``: its first comment, which says who wrote it;
    ``about``: of a sentence, the comment above it, what it and those below have in common.
    """

    written: str = ""
    about: dict[str, str] = {}


class TestLine(msgspec.Struct, frozen=True):
    """A sentence no model learns from. ``expected``: the intent; of ``negated`` the one that is denied; else empty."""

    language: str
    kind: Kind
    expected: str
    sentence: str


class School(Protocol):
    """Where models come from; what is ``Any`` here is a model."""

    def examples(self) -> Examples:
        """The examples that the program brings."""
        ...

    def note(self, language: str, intent: str) -> Note:
        """What the program's file of an intent says beside its examples."""
        ...

    def tests(self) -> tuple[TestLine, ...]:
        """The sentences that models are judged by."""
        ...

    def too_near(self, language: str, sentence: str) -> str | None:
        """A test sentence that this one equals, or nearly: to learn it would make the figures worthless."""
        ...

    def model(self, overrides: Overrides) -> Any:
        """A model that has learnt from the examples with these changes; the same ones give the same answers.

        Without a change the one that the program brings. Else it takes seconds: not for the event loop.
        """
        ...

    def key(self, overrides: Overrides) -> str:
        """Names that model among all that were ever trained; another program's has another."""
        ...

    def dump(self, model: Any) -> bytes:
        """A model to keep."""
        ...

    def restore(self, content: bytes) -> Any:
        """The model that was kept. Raises ``ValueError`` for anything else."""
        ...

    def understand(self, model: Any, text: str) -> Understood:
        """What a model makes of a text."""
        ...
