"""The figures of a check: how much there is, how easy it reads, how far the Greenlandic has come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from bot.checks.flow_lix import lix_of
from bot.checks.reading import FlowsRead
from flows.definition import Flow
from locales.checks import Library, Share, figures_of, share_of, words_of
from locales.text_base import BASE, GREENLANDIC
from locales.unit import Unit

WEAKEST = 50


class Translated(msgspec.Struct, frozen=True):
    """One language beside Danish: whole units, reviewed units, and the share of all that is whole."""

    texts: int
    reviewed: int
    share: float


class OfFlow(msgspec.Struct, frozen=True):
    """One flow with its texts, or the texts that no flow says; the shares are as those of the whole."""

    steps: int
    texts: int
    words: dict[str, int]
    lix: float | None
    attested: float | None
    attested_with_names: float | None


class OfText(msgspec.Struct, frozen=True):
    """One Greenlandic text; ``flow`` is empty when no flow says it."""

    id: str
    flow: str
    attested: float
    attested_with_names: float
    unknown: list[str]
    """Its forms that the list does not have, in lower case."""


class CheckFigures(msgspec.Struct, frozen=True):
    """Counts over one check.

    ``attested`` is the share of the different Greenlandic word forms that the given list has, listed names left
    out; with names they count as known. None, and no ``by_text``, without a list. ``words`` counts words by
    language, labels too, one wording of each. ``program`` are the texts that no flow says. ``weakest``: ids of
    the texts with the smallest share, the most unknown forms first among equals.
    """

    flows: int
    steps: int
    texts: int
    lix: dict[str, float]
    languages: dict[str, Translated]
    attested: float | None
    attested_with_names: float | None
    words: dict[str, int]
    by_flow: dict[str, OfFlow]
    program: OfFlow
    by_text: list[OfText]
    weakest: list[str]


def figures_of_all(read: FlowsRead, library: Library, *, weakest: int = WEAKEST) -> CheckFigures:
    """Return the figures of flows and texts; LIX by flow, to one decimal; shares to three."""
    texts = figures_of(library)
    ids, owners = _texts_of(read.flows)
    by_flow = {flow.name: _of(flow, ids[flow.name], library) for flow in read.flows}
    own = [unit.text_id for unit in library.units(BASE) if unit.text_id not in owners]
    every = share_of(library, library.units(GREENLANDIC)) if library.attested is not None else None
    by_text = list(_by_text(library, owners))
    weak = sorted(
        (text for text in by_text if text.unknown), key=lambda text: (text.attested, -len(text.unknown))
    )
    return CheckFigures(
        flows=len(read.flows),
        steps=sum(len(flow.steps) for flow in read.flows),
        texts=texts.texts,
        lix={name: figures.lix for name, figures in by_flow.items() if figures.lix is not None},
        languages={
            language: Translated(count, texts.reviewed[language], _share(count, texts.texts))
            for language, count in texts.translated.items()
        },
        attested=_rounded(every.without_names if every else None),
        attested_with_names=_rounded(every.with_names if every else None),
        words=_words(library, (unit.text_id for unit in library.units(BASE))),
        by_flow=by_flow,
        program=_of(None, own, library),
        by_text=by_text,
        weakest=[text.id for text in weak[:weakest]],
    )


def _texts_of(flows: Iterable[Flow]) -> tuple[dict[str, list[str]], dict[str, str]]:
    """The texts each flow says, each counted for the first flow that says it; and the flow of each text."""
    ids: dict[str, list[str]] = {}
    owners: dict[str, str] = {}
    for flow in flows:
        said = dict.fromkeys(use.text_id for use in flow.text_uses())
        ids[flow.name] = [text_id for text_id in said if owners.setdefault(text_id, flow.name) == flow.name]
    return ids, owners


def _of(flow: Flow | None, text_ids: list[str], library: Library) -> OfFlow:
    share = (
        share_of(library, _units(library, text_ids, GREENLANDIC)) if library.attested is not None else None
    )
    return OfFlow(
        steps=len(flow.steps) if flow else 0,
        texts=sum(1 for _ in _units(library, text_ids, BASE)),
        words=_words(library, text_ids),
        lix=_rounded(lix_of(flow, library.base), 1) if flow else None,
        attested=_rounded(share.without_names if share else None),
        attested_with_names=_rounded(share.with_names if share else None),
    )


def _by_text(library: Library, owners: dict[str, str]) -> Iterator[OfText]:
    if library.attested is None:
        return
    for unit in library.units(GREENLANDIC):
        share: Share = share_of(library, [unit])
        if share.with_names is None:
            continue
        # A text of names alone has nothing that could be unknown.
        without = 1.0 if share.without_names is None else share.without_names
        flow = owners.get(unit.text_id, "")
        unknown = sorted(share.unknown)
        yield OfText(unit.text_id, flow, round(without, 3), round(share.with_names, 3), unknown)


def _units(library: Library, text_ids: Iterable[str], language: str) -> Iterator[Unit]:
    return (unit for text_id in text_ids if (unit := library.base.unit(text_id, language)) is not None)


def _words(library: Library, text_ids: Iterable[str]) -> dict[str, int]:
    ids = list(text_ids)
    return {
        language: sum(words_of(library, unit) for unit in _units(library, ids, language))
        for language in library.base.languages
    }


def _rounded(figure: float | None, digits: int = 3) -> float | None:
    return None if figure is None else round(figure, digits)


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 0.0
