"""The figures of a check: how much there is, how easy it reads, how far the Greenlandic has come."""

from __future__ import annotations

import msgspec

from bot.checks.flow_lix import lix_of
from bot.checks.reading import FlowsRead
from locales.checks import Library, figures_of


class Translated(msgspec.Struct, frozen=True):
    """One language beside Danish: whole units, reviewed units, and the share of all that is whole."""

    texts: int
    reviewed: int
    share: float


class CheckFigures(msgspec.Struct, frozen=True):
    """Counts over one check. ``attested``: share of the Greenlandic forms in the list, if one is given."""

    flows: int
    steps: int
    texts: int
    lix: dict[str, float]
    languages: dict[str, Translated]
    attested: float | None


def figures_of_all(read: FlowsRead, library: Library) -> CheckFigures:
    """Return the figures of flows and texts; LIX by flow, to one decimal."""
    texts = figures_of(library)
    figures = {flow.name: lix_of(flow, library.base) for flow in read.flows}
    return CheckFigures(
        flows=len(read.flows),
        steps=sum(len(flow.steps) for flow in read.flows),
        texts=texts.texts,
        lix={name: round(figure, 1) for name, figure in figures.items() if figure is not None},
        languages={
            language: Translated(count, texts.reviewed[language], _share(count, texts.texts))
            for language, count in texts.translated.items()
        },
        attested=None if texts.attested is None else round(texts.attested, 3),
    )


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 0.0
