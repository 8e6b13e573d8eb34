"""One text as an editor has just written it: every fault, before anything is saved."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from bot.checks.joint import step_texts
from bot.checks.owners import with_steps, without_waived
from bot.clock import COPENHAGEN
from bot.revisions.checks import with_references
from bot.revisions.words import units_now
from bot.runtime import Work
from bot.texts.uses import older_uses_of, own_need, uses_of
from locales.checks import check_library, library_of
from locales.checks.library import fault
from locales.faults import Fault
from locales.text_base import BASE
from locales.unit import Unit

HERE = "written"
"""The file that faults of the words in question name."""


def faults_of(work: Work, unit: Unit) -> list[Fault]:
    """The faults these words have beside the other language, at the steps that say them, and for those who stand in
    older revisions. Errors keep them from being saved. That other texts use the same words is not seen here.
    """
    said = units_now(work, [unit.text_id])
    said[unit.text_id, unit.language] = unit
    named = [
        dataclasses.replace(each, file=HERE if each.language == unit.language else each.language)
        for each in said.values()
    ]
    base = with_references(named, work.runtime.content.texts.unit)
    library = library_of(base, today=work.now.astimezone(COPENHAGEN).date())
    uses = uses_of(work, unit.text_id)
    flows = list({use.flow.name: use.flow for use in uses}.values())
    found = without_waived(with_steps(check_library(library), flows, base), flows)
    for use in uses:
        found += without_waived(step_texts(use.flow, use.use, base), flows)
    mine = base.unit(unit.text_id, unit.language)
    if mine is not None:
        found += [*_for_the_program(mine), *_for_those_who_stand(work, mine)]
    return list(dict.fromkeys(one for one in found if one.file == HERE))


def _for_the_program(unit: Unit) -> Iterator[Fault]:
    """``attribute-missing``, ``variable-missing``: what the program itself needs, and what it does not know."""
    need = own_need(unit.text_id)
    if need is None:
        return
    if unit.language == BASE:
        for name in need.attributes:
            if name not in unit.attributes:
                yield fault("attribute-missing", unit, f"the program needs .{name}.", name, unit.line)
    for name, variables in unit.variables.items():
        for variable in sorted(variables - frozenset(need.variables)):
            yield fault(
                "variable-missing", unit, f"${variable} is not known where the program says this.", name
            )


def _for_those_who_stand(work: Work, unit: Unit) -> Iterator[Fault]:
    """``variable-missing``: an answer that people in an older revision may not have given. Labels they need and that
    are gone are said as they were when their revision was live.
    """
    for use in older_uses_of(work, unit.text_id):
        for name, variables in unit.variables.items():
            for variable in sorted(variables - use.use.variables):
                where = f"{use.flow.name}/{use.use.step}, revision {use.flow.revision}"
                yield fault(
                    "variable-missing", unit, f"${variable} is not known to those who stand at {where}.", name
                )
