"""How often each text was shown, and how often what it asks was not understood; today is not counted yet."""

from __future__ import annotations

from collections import Counter

from bot.figures.suppress import LEAST
from bot.runtime import Work
from bot.usage.days import quarter, yesterday
from storage.usage import queries as rows


def shown_counts(work: Work) -> dict[str, int]:
    """By text id how often it was shown in the last quarter, in both languages together.

    A text that was shown fewer than five times is not among them.
    """
    counted: Counter[str] = Counter()
    for (text_id, _), count in _sums(work, "text", "shown").items():
        counted[text_id] += count
    return _told(counted)


def missed_counts(work: Work) -> dict[str, int]:
    """By text id how often an answer to it was not understood in the last quarter, or the question was not.

    A text with fewer than five of them is not among them.
    """
    library = work.runtime.content.library
    counted: Counter[str] = Counter()
    for (name, at), count in _sums(work, "step", "missed").items():
        flow = library.current(name)
        step = flow.steps.get(at) if flow is not None else None
        counted[(step.text if step is not None else "") or f"{name}-{at}"] += count
    return _told(counted)


def _sums(work: Work, subject: str, what: str) -> dict[tuple[str, str], int]:
    return rows.sums(work.conn, subject, what, quarter(work.now), yesterday(work.now))


def _told(counted: Counter[str]) -> dict[str, int]:
    return {text_id: count for text_id, count in counted.items() if count >= LEAST}
