"""Flows and texts checked together: what neither side can see alone, and one report of it all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from bot.checks.figures import WEAKEST, CheckFigures, figures_of_all
from bot.checks.joint import check_joint
from bot.checks.owners import with_steps, without_waived
from bot.checks.reading import as_faults, read_flows
from bot.checks.understanding import check_understanding
from flows.checks import check_flows
from locales.checks import check_console, check_library, library_of
from locales.faults import Fault
from locales.rendered import Review
from locales.text_base import TextBase

LAUNCH = (
    "system-", "command-", "page-", "start-", "danger-", "privacy-", "housing-tonight",
    "appointment-agreed-", "appointment-moved-", "appointment-show-", "reminder-appointment-", "appointments-miss-",
    "ready-",
)  # fmt: skip
"""Beginnings of the text ids that a reviewer must have seen before citizens are let in."""


class Report(msgspec.Struct, frozen=True):
    """Every fault, by file and line, and the figures."""

    faults: list[Fault]
    figures: CheckFigures

    @property
    def has_errors(self) -> bool:
        """Whether anything keeps the flows or texts from citizens."""
        return any(fault.severity == "error" for fault in self.faults)


def check_all(
    flows_dir: Path,
    locales_dir: Path,
    *,
    language: str | None = None,
    words: Iterable[str] | None = None,
    launch: bool = False,
    shipped: bool = False,
    today: dt.date | None = None,
    reviews: Sequence[Review] = (),
    weakest: int = WEAKEST,
) -> Report:
    """Check a folder of flows and a folder of locales by themselves and against each other.

    ``language`` keeps the faults of one language's texts (those of flows always stay). ``words`` are attested
    Greenlandic word forms; without them nothing is said about words. ``launch`` lists what waits for review.
    ``shipped``: the folders are the program's own, so its own texts must be there and every other one used.
    ``weakest``: of how many texts the figures name those that stand least in the list.
    ``today`` None: no review date has passed. Raises ``OSError`` when a folder cannot be read.
    """
    read = read_flows(flows_dir)
    base = TextBase.load(locales_dir)
    library = library_of(base, attested=words, today=today, reviews=reviews, launch=LAUNCH if launch else ())
    faults = [
        *read.faults,
        *as_faults(check_flows(read.flows, unread=read.unread)),
        *without_waived(with_steps(check_library(library), read.flows, base), read.flows),
        *without_waived(check_joint(read, base, shipped=shipped), read.flows),
        *check_console(TextBase.load(locales_dir, area="console")),
        *check_understanding(flows_dir / "examples"),
    ]
    if language:
        faults = [fault for fault in faults if _speaks(fault, locales_dir) in (None, language)]
    unique = dict.fromkeys(faults)
    ordered = sorted(unique, key=lambda fault: (fault.file, fault.line, fault.step, fault.field, fault.code))
    return Report(ordered, figures_of_all(read, library, weakest=weakest))


def _speaks(fault: Fault, locales_dir: Path) -> str | None:
    """A fault's language; None for one of a flow. What Greenlandic lacks stands in Danish files."""
    file = Path(fault.file)
    if not file.is_relative_to(locales_dir):
        return None
    return "kl" if fault.code == "missing-kl" else file.relative_to(locales_dir).parts[0]


__all__ = ["LAUNCH", "Report", "check_all"]
