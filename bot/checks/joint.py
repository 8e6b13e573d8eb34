"""Rules that need both a flow and its texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.checks.at_step import at_step
from bot.checks.flow_lix import lix_of, too_hard
from bot.checks.people import people_promised
from bot.checks.reading import FlowsRead
from bot.texts_used import COMMON_VARIABLES, PREFIXES, TEXTS_USED
from flows.definition import Flow, TextUse
from locales.checks.library import fault
from locales.checks.waivers import accepted
from locales.faults import Fault
from locales.text_base import BASE, TextBase
from locales.unit import RESERVED, TYPED, Unit


def check_joint(read: FlowsRead, base: TextBase, *, shipped: bool) -> list[Fault]:
    """Return every fault between flows and texts.

    ``shipped``: the texts the program itself says must be there with what they need, and no text may idle.
    """
    faults: list[Fault] = []
    for flow in read.flows:
        faults += of_flow(flow, read, base)
    faults += shared(read.flows)
    faults += _unused(read, base, shipped=shipped)
    if shipped:
        faults += _own(base)
    return faults


def of_flow(flow: Flow, read: FlowsRead, base: TextBase) -> Iterator[Fault]:
    """The faults between one flow and its texts; ``read``: all flows."""
    for use in flow.text_uses():
        yield from step_texts(flow, use, base)
    yield from _too_hard(flow, base)
    yield from people_promised(flow, read, base)


def _in_text(flow: Flow, step: str, found: Fault) -> Fault:
    return Fault(
        severity=found.severity, code=found.code, file=found.file, line=found.line,
        flow=flow.name, step=step, field=found.field, message=found.message,
    )  # fmt: skip


def step_texts(flow: Flow, use: TextUse, base: TextBase) -> Iterator[Fault]:
    """What a step asks of its text.

    ``text-missing``: no Danish text; named at the step. ``attribute-missing``: the Danish text lacks words of
    its own or the label of a choice; named at the text. ``variable-missing``: a wording, in any language,
    uses an answer that not every way to the step has given; named at the wording. ``unused``: a label of no
    choice.
    """
    danish = base.unit(use.text_id, BASE)
    if danish is None:
        yield at_step(flow, use.step, "text-missing", f"the Danish text {use.text_id} is not there")
        return
    if danish.value is None:
        found = fault("attribute-missing", danish, "has no words of its own before its attributes.")
        yield _in_text(flow, use.step, found)
    for name in use.attributes:
        if name not in danish.attributes:
            message = f"the choice {name} has no label; add .{name}."
            found = fault("attribute-missing", danish, message, name, danish.line)
            yield _in_text(flow, use.step, found)
    for name in danish.labels:
        if name not in use.attributes and name not in use.optional and "unused" not in accepted(danish):
            found = fault("unused", danish, f".{name} labels no choice of the step.", name)
            yield _in_text(flow, use.step, found)
    given = use.variables | COMMON_VARIABLES
    for language in base.languages:
        unit = base.unit(use.text_id, language)
        for found in _variables(unit, given, f"{flow.name}/{use.step}"):
            yield _in_text(flow, use.step, found)


def _variables(unit: Unit | None, given: frozenset[str], where: str) -> Iterator[Fault]:
    for name, variables in unit.variables.items() if unit else ():
        for variable in sorted(variables - given):
            assert unit is not None
            message = f"${variable} is not known on every way to {where}."
            yield fault("variable-missing", unit, message, name)


def shared(flows: Iterable[Flow]) -> Iterator[Fault]:
    """``one-text-for-many``: a step borrows, by ``text:``, what another step says. Told of the later one."""
    first: dict[str, str] = {}
    for flow in flows:
        for use in flow.text_uses():
            place = f"{flow.name}/{use.step}"
            other = first.setdefault(use.text_id, place)
            if other != place:
                message = f"{use.text_id} is the text of {other} too; each step says its own"
                field = "text" if flow.steps[use.step].text else ""
                yield at_step(flow, use.step, "one-text-for-many", message, field)


def _unused(read: FlowsRead, base: TextBase, *, shipped: bool) -> Iterator[Fault]:
    """``unused``: a Danish text that no step, no other text and no part of the program says.

    Texts of a flow that could not be read are not judged. In a folder that is not the program's own, the
    program's texts are known by the beginning of their ids.
    """
    said = {use.text_id for flow in read.flows for use in flow.text_uses()}
    for unit in base.units.get(BASE, {}).values():
        said |= {reference.name.partition(".")[0] for reference in unit.references}
    said |= {need.text_id for need in TEXTS_USED}
    idle = tuple(f"{name}-" for name in read.unread) + (() if shipped else PREFIXES)
    for unit in base.messages(BASE):
        if unit.text_id in said or unit.text_id.startswith(idle) or "unused" in accepted(unit):
            continue
        yield fault("unused", unit, "no flow and no part of the program says it.")


def _own(base: TextBase) -> Iterator[Fault]:
    """``text-missing``, ``attribute-missing``, ``variable-missing`` for the program's own texts."""
    for need in TEXTS_USED:
        danish = base.unit(need.text_id, BASE)
        if danish is None:
            message = f"the program says {need.text_id}, which is not there in Danish"
            yield Fault(
                severity="error", code="text-missing", file=f"{BASE}/citizen", line=1, message=message
            )
            continue
        for name in need.attributes:
            if name not in danish.attributes:
                yield fault("attribute-missing", danish, f"the program needs .{name}.", name, danish.line)
        for name in danish.attributes:
            if name not in (*need.attributes, *RESERVED, TYPED) and "unused" not in accepted(danish):
                yield fault("unused", danish, f"the program does not use .{name}.", name)
        for language in base.languages:
            unit = base.unit(need.text_id, language)
            yield from _variables(unit, frozenset(need.variables), "the program's use of it")


def _too_hard(flow: Flow, base: TextBase) -> Iterator[Fault]:
    """``lix``: the Danish of a whole flow above 30."""
    figure = lix_of(flow, base)
    if too_hard(figure):
        yield at_step(flow, "", "lix", f"LIX {figure:.0f} over the flow; at most 30", "flow")
