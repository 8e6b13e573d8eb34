"""The few rules for the console's texts: they parse, exist in both languages and take the same values."""

from __future__ import annotations

from collections.abc import Iterator

from locales.checks.library import fault
from locales.checks.shape import references, repeated
from locales.console import LANGUAGES
from locales.faults import Fault
from locales.text_base import TextBase
from locales.unit import Unit


def check_console(base: TextBase) -> list[Fault]:
    """Return ``syntax``, ``duplicate-key``, ``unknown-id``, and what one of the two languages lacks.

    A text in one language only is ``text-missing``, an attribute ``attribute-missing``, a variable that the
    other language's wording does not use ``variable-missing``. Citizens' rules do not hold here.
    """
    faults = [*base.faults, *repeated(base), *references(base)]
    first, second = LANGUAGES
    for language, other in ((first, second), (second, first)):
        for unit in base.messages(language):
            faults += _beside(unit, base.unit(unit.text_id, other), other)
    return faults


def _beside(unit: Unit, twin: Unit | None, other: str) -> Iterator[Fault]:
    if twin is None:
        yield fault("text-missing", unit, f"is not there in {other}.")
        return
    for name in unit.patterns:
        if name not in twin.patterns:
            message = f"{unit.field_of(name)} is not there in {other}."
            yield fault("attribute-missing", unit, message, name)
        else:
            for variable in sorted(unit.variables[name] - twin.variables[name]):
                message = f"${variable} is not used in {other}."
                yield fault("variable-missing", unit, message, name)
