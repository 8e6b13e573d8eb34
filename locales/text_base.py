"""All texts of a folder of locales: ``<language>/citizen/*.ftl`` and ``<language>/console/*.ftl``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal, Self

from locales.faults import Fault
from locales.fluent_file import parse
from locales.locale_data import PACKAGE
from locales.unit import Unit

Area = Literal["citizen", "console"]
BASE = "da"
"""The language every text is written in first and every other falls back to."""
GREENLANDIC = "kl"


class TextBase:
    """Units by language and id for one area, with the faults met while reading. Not changed once made."""

    def __init__(
        self, units: Iterable[Unit], *, area: Area = "citizen", faults: Iterable[Fault] = ()
    ) -> None:
        self.area = area
        self.units: dict[str, dict[str, Unit]] = {}
        self.repeated: list[Unit] = []
        """Units whose id their language has already; the first one counts."""
        self.faults = tuple(faults)
        for unit in units:
            held = self.units.setdefault(unit.language, {})
            if unit.text_id in held:
                self.repeated.append(unit)
            else:
                held[unit.text_id] = unit

    @classmethod
    def load(cls, directory: Path, *, area: Area = "citizen") -> Self:
        """Read every Fluent file of the area below ``directory``. A file that cannot be read is a fault."""
        units: list[Unit] = []
        faults: list[Fault] = []
        for language, file in _files(directory, area):
            try:
                source = file.read_text("utf-8")
            except (OSError, UnicodeDecodeError):
                wrong = Fault(severity="error", code="syntax", file=str(file), line=1, message="Write UTF-8.")
                faults.append(wrong)
                continue
            found, bad = parse(source, language=language, file=str(file))
            units += found
            faults += bad
        return cls(units, area=area, faults=faults)

    @classmethod
    def from_sources(cls, sources: Mapping[str, str], *, area: Area = "citizen") -> Self:
        """Read Fluent sources given as ``<language>/<name>.ftl`` -> words."""
        units: list[Unit] = []
        faults: list[Fault] = []
        for file, source in sources.items():
            found, wrong = parse(source, language=file.split("/")[0], file=file)
            units += found
            faults += wrong
        return cls(units, area=area, faults=faults)

    def about(self, text_id: str, unit: Unit | None = None) -> TextBase:
        """Return a small base of one text in all languages with what it refers to; ``unit`` replaces one."""
        found: dict[tuple[str, str], Unit] = {}
        for language, held in self.units.items():
            wanted = [held[text_id]] if text_id in held else []
            if unit is not None and unit.language == language:
                wanted = [unit]
            while wanted:
                next_one = wanted.pop()
                found[language, next_one.text_id] = next_one
                names = {reference.name.partition(".")[0] for reference in next_one.references}
                wanted += [held[name] for name in names if name in held and (language, name) not in found]
        if unit is not None:
            found.setdefault((unit.language, unit.text_id), unit)
        return TextBase(found.values(), area=self.area)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that hold at least one unit, Danish first."""
        return tuple(sorted(self.units, key=lambda language: (language != BASE, language)))

    def unit(self, text_id: str, language: str) -> Unit | None:
        """Return the unit, or None. Terms are found by their id with its dash."""
        return self.units.get(language, {}).get(text_id)

    def messages(self, language: str) -> Iterator[Unit]:
        """Yield the language's units that can be shown by themselves (terms left out)."""
        return (unit for unit in self.units.get(language, {}).values() if not unit.text_id.startswith("-"))

    def text_ids(self) -> list[str]:
        """Return the ids of all Danish messages, sorted."""
        return sorted(unit.text_id for unit in self.messages(BASE))


@lru_cache(maxsize=2)
def shipped(area: Area = "citizen") -> TextBase:
    """Return the texts that come with the program, read once a process."""
    return TextBase.load(PACKAGE, area=area)


def _files(directory: Path, area: Area) -> Iterator[tuple[str, Path]]:
    """The area's files by language. A file outside both areas' folders belongs to the citizens' texts."""
    for folder in sorted(path for path in directory.iterdir() if path.is_dir()):
        for file in sorted(folder.rglob("*.ftl")):
            console = "console" in file.relative_to(folder).parts[:-1]
            if console == (area == "console"):
                yield folder.name, file
