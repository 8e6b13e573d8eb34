"""What the rules look at: the texts of one folder, and what is known beside them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from locales.checks.codes import severity_of
from locales.checks.reading import Reading, readings
from locales.faults import Fault
from locales.rendered import Review
from locales.text_base import BASE, TextBase
from locales.unit import VALUE, Unit


@dataclass(frozen=True)
class Library:
    """Citizens' texts under check. ``attested`` None: no word list; ``today`` None: no dates looked at."""

    base: TextBase
    attested: frozenset[str] | None = None
    today: dt.date | None = None
    reviews: Mapping[tuple[str, str], Review] = field(default_factory=dict)
    launch: Sequence[str] = ()
    """Beginnings of text ids that a reviewer must have seen before citizens are let in."""
    around: TextBase | None = None
    """The same texts among others that may use their words; None: there are no others."""

    def units(self, language: str | None = None) -> Iterator[Unit]:
        """Yield the messages of one language, or of all with Danish first."""
        for name in (language,) if language else self.base.languages:
            yield from self.base.messages(name)

    def pairs(self) -> Iterator[tuple[Unit, Unit]]:
        """Yield each translation with its Danish."""
        return _pairs(self.base)

    def pairs_around(self) -> Iterator[tuple[Unit, Unit]]:
        """Yield each translation with its Danish, those of other texts too."""
        return _pairs(self.around or self.base)

    def readings(self, language: str | None = None) -> Iterator[Reading]:
        """Yield every reading of every message."""
        for unit in self.units(language):
            yield from readings(self.base, unit)


def _pairs(base: TextBase) -> Iterator[tuple[Unit, Unit]]:
    for name in base.languages:
        for unit in base.messages(name):
            danish = base.unit(unit.text_id, BASE)
            if name != BASE and danish is not None:
                yield unit, danish


def fault(code: str, unit: Unit, message: str, pattern: str = "", line: int = 0) -> Fault:
    """Return a fault at the unit, or at one of its patterns or lines."""
    return Fault(
        severity=severity_of(code),
        code=code,
        file=unit.file,
        line=line or unit.lines.get(pattern or VALUE, unit.line),
        field=unit.field_of(pattern) if pattern else "",
        message=f"{unit.text_id}: {message}",
    )


def quoted(words: str) -> str:
    """Return a few words for a message, shortened."""
    short = " ".join(words.split())
    return f"“{short[:57]}…”" if len(short) > 60 else f"“{short}”"
