"""Warnings that a writer has answered: ``# accept: <code> <reason>`` above the text."""

from __future__ import annotations

from collections.abc import Iterable

from locales.faults import Fault
from locales.text_base import TextBase
from locales.unit import Unit


def accepted(unit: Unit) -> dict[str, str]:
    """Return code -> reason of the unit's waivers. One without a reason is none."""
    found = {}
    for note in unit.notes:
        code, _, reason = note.value.partition(" ")
        if note.key == "accept" and reason.strip(" -:–"):
            found[code.strip(":,")] = reason.strip(" -:–")
    return found


def without_waived(faults: Iterable[Fault], base: TextBase) -> list[Fault]:
    """Return the faults less the warnings waived on the unit they stand in. Errors always stay."""
    waived = {
        (unit.file, line, code)
        for units in base.units.values()
        for unit in units.values()
        for code in accepted(unit)
        for line in {*unit.lines.values(), *(note.line for note in unit.notes)}
    }
    return [
        fault
        for fault in faults
        if fault.severity == "error" or (fault.file, fault.line, fault.code) not in waived
    ]
