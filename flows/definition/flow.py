"""A flow as the engine walks it and the checks read it."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping
from functools import cached_property

import msgspec

from flows.definition.dataflow import answered_before
from flows.definition.emit import canonical
from flows.step import Step
from flows.vocabulary import NOT_SURE, RESERVED_ATTRIBUTES


class TextUse(msgspec.Struct, frozen=True, kw_only=True):
    """One step's use of a text: what the text must have, may have, and may say.

    ``attributes`` are choice values it must label; ``optional`` are attributes it may have besides;
    ``variables`` are answers that every path has by then.
    """

    text_id: str
    step: str
    line: int
    kind: str
    attributes: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    variables: frozenset[str] = frozenset()
    private: bool = False


@dataclasses.dataclass(frozen=True)
class Flow:
    """A definition. ``source`` is its canonical YAML, ``revision`` the first 12 hex digits of its SHA-256.

    ``file`` and ``lines`` say where it was read from and do not count when two definitions are compared.
    """

    name: str
    topic: str
    start: str
    steps: Mapping[str, Step]
    owner: str = ""
    note: str = ""
    accept: Mapping[str, str] = dataclasses.field(default_factory=dict)
    revision: str = ""
    source: str = ""
    file: str = dataclasses.field(default="", compare=False)
    lines: Mapping[tuple[str, ...], int] = dataclasses.field(default_factory=dict, compare=False, repr=False)

    def line(self, step: str = "", field: str = "") -> int:
        """The line of a step, of a field in it (``choices.sofa``) or of the flow; else of what holds it."""
        path: tuple[str, ...] = (("steps", step) if step else ()) + tuple(field.split(".") if field else ())
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 0)

    def text_id(self, step: str) -> str | None:
        """``text`` when given, else ``<flow>-<step>`` for the kinds that speak, else None."""
        model = self.steps[step]
        return model.text or (f"{self.name}-{step}" if model.speaks else None)

    def accepted(self, step: str, code: str) -> str | None:
        """The reason for which a warning is waived at a step (or in the whole flow), or None."""
        model = self.steps.get(step)
        return (model.accept.get(code) if model else None) or self.accept.get(code)

    def variables_at(self, step: str) -> frozenset[str]:
        """Names of answers that every path from the start has when it comes to ``step``."""
        return self._variables.get(step, frozenset())

    def answer_kinds(self) -> dict[str, str]:
        """What each kept answer is (date, city, place, …), by name: a host needs it to write it in words."""
        kinds: dict[str, str] = {}
        for name, step in self.steps.items():
            kept = step.answer_name(name)
            if kept and step.expects:
                kinds.setdefault(kept, step.expects)
        return kinds

    def text_uses(self) -> list[TextUse]:
        """Every text the flow says, in the order of its steps."""
        return list(self._text_uses)

    @cached_property
    def _text_uses(self) -> tuple[TextUse, ...]:
        uses = []
        for name, step in self.steps.items():
            text_id = self.text_id(name)
            if text_id is None:
                continue
            extra = (NOT_SURE,) if step.kind == "check_understood" else ()
            uses.append(
                TextUse(
                    text_id=text_id,
                    step=name,
                    line=self.line(name),
                    kind=step.kind,
                    attributes=step.choice_values(),
                    optional=(*RESERVED_ATTRIBUTES, *extra),
                    variables=self.variables_at(name),
                    private=step.is_private,
                )
            )
        return tuple(uses)

    @cached_property
    def _variables(self) -> dict[str, frozenset[str]]:
        return answered_before(self.start, self.steps)


def build(
    *,
    name: str,
    topic: str,
    start: str,
    steps: Mapping[str, Step],
    owner: str = "",
    note: str = "",
    accept: Mapping[str, str] | None = None,
    file: str = "",
    lines: Mapping[tuple[str, ...], int] | None = None,
) -> Flow:
    """A flow with its canonical source and its revision."""
    accept = dict(accept or {})
    source = canonical(
        name=name, topic=topic, owner=owner, start=start, note=note, accept=accept, steps=dict(steps)
    )
    return Flow(
        name=name,
        topic=topic,
        start=start,
        steps=dict(steps),
        owner=owner,
        note=note,
        accept=accept,
        revision=hashlib.sha256(source.encode()).hexdigest()[:12],
        source=source,
        file=file,
        lines=lines or {},
    )
