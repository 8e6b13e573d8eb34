"""What is wrong with a text, in the shape every check of the project reports in."""

from __future__ import annotations

from typing import Literal

import msgspec

Severity = Literal["error", "warning"]


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """One fault. ``line`` counts from 1; ``flow`` and ``step`` are empty for a text no flow uses.

    ``field`` is ``value`` or the attribute's name with its dot; ``message`` says what to do, in English.
    """

    severity: Severity
    code: str
    file: str
    line: int
    flow: str = ""
    step: str = ""
    field: str = ""
    message: str = ""


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """Counts over the citizens' texts of one folder of locales."""

    texts: int
    translated: dict[str, int]
    """Language -> units that are whole in it (Danish itself left out)."""
    reviewed: dict[str, int]
    attested: float | None
    """Share of the Greenlandic word forms found in the word list, 0 to 1; None without a list."""
