"""The shown numbers as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from bot.figures.show import Figures
from bot.figures.suppress import TOTAL

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""


def defused(text: str) -> str:
    """``text`` as a cell that is only read."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def as_csv(figures: Figures, say: Callable[..., str]) -> bytes:
    """One line a number: period, table, row, team, count. Hidden ones say so. UTF-8 with its mark, for spreadsheets."""
    out = io.StringIO()
    lines = csv.writer(out)
    lines.writerow([say(f"figures-csv-{name}") for name in ("period", "table", "row", "team", "count")])
    for table in figures.tables.values():
        if not table.cells:
            continue
        columns = [
            *((team.id, team.name or say("figures-no-team")) for team in table.columns),
            (TOTAL, say("figures-total")),
        ]
        rows = [*(row for group in table.groups for row in group), TOTAL]
        for row in rows:
            named = say("figures-total") if row == TOTAL else say(f"figures-{table.name}-{row}")
            for column, team in columns:
                number = table.cell(row, column)
                shown = say("figures-hidden") if number is None else str(number)
                words = (figures.period.name, say(f"figures-{table.name}"), named, team, shown)
                lines.writerow([defused(word) for word in words])
    return b"\xef\xbb\xbf" + out.getvalue().encode()
