"""Where people stop, as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from bot.figures.sheet import defused
from bot.usage.stops import COUNTED, Stops


def as_csv(stops: Stops, say: Callable[..., str]) -> bytes:
    """One line a step: its id, first words, and its counts; hidden ones say so, what a step has not is empty.

    UTF-8 with its mark, for spreadsheets.
    """
    out = io.StringIO()
    lines = csv.writer(out)
    named = ["flow", "since", "until", "step", "words", *COUNTED]
    lines.writerow([say(f"flow-stops-{name}") for name in named])
    for stop in stops.steps:
        counts = ["" if what not in stop.cells else _told(stop.cells[what], say) for what in COUNTED]
        row = [stops.flow, str(stops.since), str(stops.until), stop.step, stop.words, *counts]
        lines.writerow([defused(cell) for cell in row])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _told(count: int | None, say: Callable[..., str]) -> str:
    return say("flow-stops-hidden") if count is None else str(count)
