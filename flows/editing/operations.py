"""What an editor does to a flow, one thing at a time; every result is a flow in canonical form, or faults."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from typing import Any, Literal, get_args, get_origin

from pydantic import ValidationError

from flows.definition.emit import plain_fields
from flows.definition.flow import Flow, build
from flows.editing.difference import flat
from flows.step import Step
from flows.steps import KINDS
from flows.steps.tick import Tick

Fields = dict[str, Any]
"""A step as it is written: strings, lists and mappings, with its ``kind``."""
_ID = re.compile(r"[a-z][a-z0-9-]{0,63}")
HEAD = ("topic", "owner", "start", "note")
MAY_NEED: tuple[Fields, ...] = ({}, {"choices": {"first": ""}}, {"about": "$appointment"})
"""What some kinds ask for beside what their fields say."""
FIRST_CHOICE = "first"
"""The value of the one choice that a new question with choices has."""


class EditFault(ValueError):
    """What cannot be: every ``(field, message)`` at once, in English as the checks; ``step`` says where."""

    def __init__(self, step: str, faults: list[tuple[str, str]]) -> None:
        super().__init__("; ".join(f"{field}: {message}" for field, message in faults))
        self.step = step
        self.faults = faults


def set_step(flow: Flow, step: str, fields: Fields) -> Flow:
    """Write a step anew, whole. Raises ``EditFault`` when there is none, or with every field that is wrong."""
    _there(flow, step)
    return _with(flow, {**flow.steps, step: made(step, fields)})


def add_step(flow: Flow, step: str, kind: str, *, after: str = "", way: str = "") -> Flow:
    """Add a step behind another, and with ``way`` (``next``, ``choices.sofa``) let that one lead to it.

    It begins with as little as its kind needs. Raises ``EditFault``.
    """
    _free(flow, step)
    model = KINDS.get(kind)
    if model is None:
        raise EditFault(step, [("kind", f"is one of {', '.join(KINDS)}")])
    steps = _placed(flow.steps, step, _least(step, model), after)
    if after and way:
        _there(flow, after)
        steps[after] = _led(after, flow.steps[after], way, step)
    return _with(flow, steps)


def duplicate_step(flow: Flow, step: str, to: str) -> Flow:
    """Put a copy of a step behind it. Raises ``EditFault``."""
    _there(flow, step)
    _free(flow, to)
    return _with(flow, _placed(flow.steps, to, flow.steps[step], step))


def delete_step(flow: Flow, step: str, lead_to: str = "") -> Flow:
    """Take a step away; ways that led to it lead to ``lead_to`` or nowhere. Raises ``EditFault`` for the last one."""
    _there(flow, step)
    if len(flow.steps) == 1:
        raise EditFault(step, [("", "a flow has at least one step")])
    if lead_to == step:
        raise EditFault(step, [("lead-to", "that is the step that goes")])
    if lead_to:
        _there(flow, lead_to)
    kept = {name: each for name, each in flow.steps.items() if name != step}
    start = flow.start if flow.start != step else lead_to or next(iter(kept))
    return _with(flow, _redirected(kept, step, lead_to), start=start)


def rename_step(flow: Flow, step: str, to: str) -> Flow:
    """Give a step another id; every way to it follows. Its text by rule is another one then.

    An answer that other steps look at keeps its name. Raises ``EditFault``.
    """
    _there(flow, step)
    if step == to:
        return flow
    _free(flow, to)
    renamed = _answering_as(flow, step)
    steps = {
        to if name == step else name: renamed if name == step else each for name, each in flow.steps.items()
    }
    for name, each in steps.items():
        if isinstance(each, Tick) and each.list == step:
            steps[name] = made(name, {**plain_fields(each), "list": to})
    return _with(flow, _redirected(steps, step, to), start=to if flow.start == step else flow.start)


def move_step(flow: Flow, step: str, by: int) -> Flow:
    """Put a step so many places further down, or up; at an end it stays there. Raises ``EditFault``."""
    _there(flow, step)
    names = [name for name in flow.steps if name != step]
    at = min(max(list(flow.steps).index(step) + by, 0), len(names))
    names.insert(at, step)
    return _with(flow, {name: flow.steps[name] for name in names})


def connect(flow: Flow, step: str, way: str, to: str) -> Flow:
    """Let a way (``next``, ``choices.sofa``, ``cases.0.go``) lead to a step, or with an empty ``to`` nowhere.

    Raises ``EditFault``.
    """
    _there(flow, step)
    if to:
        _there(flow, to)
    led = _led(step, flow.steps[step], way, to)
    # What the step itself does not call a way, before or after, is another field of it.
    if not any(each.field == way for model in (flow.steps[step], led) for each in model.exits(step)):
        raise EditFault(step, [(way, "there is no such way")])
    return _with(flow, {**flow.steps, step: led})


def set_head(flow: Flow, fields: Mapping[str, str]) -> Flow:
    """Write topic, owner, start or note anew. Raises ``EditFault``."""
    if wrong := [(name, "there is no such field") for name in fields if name not in HEAD]:
        raise EditFault("", wrong)
    head = {name: str(getattr(flow, name)) for name in HEAD} | dict(fields)
    faults = (
        [("topic", "is lower case letters, digits and hyphens")] if not _ID.fullmatch(head["topic"]) else []
    )
    if head["start"] not in flow.steps:
        faults.append(("start", f"there is no step {head['start']!r}"))
    if faults:
        raise EditFault("", faults)
    return build(
        name=flow.name, topic=head["topic"], start=head["start"], steps=flow.steps, owner=head["owner"],
        note=head["note"], accept=flow.accept,
    )  # fmt: skip


def change_kind(flow: Flow, step: str, kind: str) -> Flow:
    """Make a step one of another kind; fields that both kinds have stay. Raises ``EditFault``."""
    _there(flow, step)
    model = KINDS.get(kind)
    if model is None:
        raise EditFault(step, [("kind", f"is one of {', '.join(KINDS)}")])
    held = plain_fields(flow.steps[step])
    fields = plain_fields(_least(step, model))
    for name, value in held.items():
        if name != "kind" and name in model.model_fields:
            try:
                made(step, {**fields, name: value})
            except EditFault:
                continue
            fields[name] = value
    return set_step(flow, step, fields)


def accept_warning(flow: Flow, step: str, code: str, reason: str) -> Flow:
    """Keep the reason for which a warning is all right at a step. Raises ``EditFault`` without one."""
    _there(flow, step)
    if not reason.strip():
        raise EditFault(step, [("accept", "a reason is needed")])
    fields = plain_fields(flow.steps[step])
    return set_step(flow, step, {**fields, "accept": {**fields.get("accept", {}), code: reason.strip()}})


def accept_no_longer(flow: Flow, step: str, code: str) -> Flow:
    """Take the reason away, so that the warning is told again. Raises ``EditFault`` when there is none."""
    _there(flow, step)
    fields = plain_fields(flow.steps[step])
    kept = {other: reason for other, reason in fields.pop("accept", {}).items() if other != code}
    if len(kept) == len(flow.steps[step].accept):
        raise EditFault(step, [("accept", f"{code!r} is not accepted here")])
    return set_step(flow, step, {**fields, **({"accept": kept} if kept else {})})


def made(step: str, fields: Fields) -> Step:
    """The model of a step as written. Raises ``EditFault`` with every field that is wrong."""
    given = {name: value for name, value in fields.items() if name != "kind"}
    model = KINDS.get(str(fields.get("kind")))
    if model is None:
        raise EditFault(step, [("kind", f"is one of {', '.join(KINDS)}")])
    try:
        return model.model_validate(given)
    except ValidationError as wrong:
        faults = [
            (
                ".".join(str(part) for part in error["loc"] if part != "[key]"),
                error["msg"].removeprefix("Value error, "),
            )
            for error in wrong.errors(include_url=False, include_context=False)
        ]
        raise EditFault(step, faults) from wrong


def _least(step: str, model: type[Step]) -> Step:
    """A step of a kind with nothing more than it needs."""
    needed = {name: field for name, field in model.model_fields.items() if field.is_required()}
    choices = [list(_first(field.annotation)) for field in needed.values()]
    faults = EditFault(step, [("kind", "cannot be begun empty; write it in the YAML view")])
    for values in itertools.product(*choices):
        fields = dict(zip((field.alias or name for name, field in needed.items()), values, strict=True))
        for more in MAY_NEED:
            try:
                known = {name: value for name, value in more.items() if name in model.model_fields}
                return made(step, {"kind": model.kind, **fields, **known})
            except EditFault as found:
                faults = found
    raise faults


def _first(annotation: Any) -> tuple[Any, ...]:
    """Values that a required field may begin with."""
    origin = get_origin(annotation)
    if origin is Literal:
        return get_args(annotation)
    if origin is dict:
        return ({FIRST_CHOICE: FIRST_CHOICE}, {})
    if origin is list:
        return ([], ["first"], [{"when": {FIRST_CHOICE: {"known": "true"}}, "go": ""}])
    if isinstance(annotation, type) and hasattr(annotation, "model_fields"):
        return ({}, *({name: FIRST_CHOICE} for name in annotation.model_fields))
    return ("first", "", "1")


def _led(step: str, model: Step, way: str, to: str) -> Step:
    fields = plain_fields(model)
    holder: Any = fields
    *path, last = way.split(".")
    for part in path:
        if isinstance(holder, list) and part.isdecimal() and int(part) < len(holder):
            holder = holder[int(part)]
        else:
            holder = holder.get(part) if isinstance(holder, dict) else None
    if not isinstance(holder, dict) or (
        not path and last not in type(model).model_fields and last not in fields
    ):
        raise EditFault(step, [(way, "there is no such way")])
    holder[last] = to
    return made(step, fields)


def _redirected(steps: Mapping[str, Step], gone: str, to: str) -> dict[str, Step]:
    """The steps with every way to one leading to another."""
    found = dict(steps)
    for name, each in steps.items():
        for way in list(each.exits(name)):
            if way.to == gone:
                found[name] = _led(name, found[name], way.field, to)
    return found


def _answering_as(flow: Flow, name: str) -> Step:
    """The step with its answer named, where it is looked at by the id that the step has."""
    step = flow.steps[name]
    if "save" not in type(step).model_fields or step.answer_name(name) != name:
        return step
    others = (flat(plain_fields(each)) for other, each in flow.steps.items() if other != name)
    looked_at = any(
        value == f"${name}" or f".{name}." in f".{path}."
        for fields in others
        for path, value in fields.items()
    )
    return made(name, {**plain_fields(step), "save": name}) if looked_at else step


def _placed(steps: Mapping[str, Step], name: str, step: Step, after: str) -> dict[str, Step]:
    if after not in steps:
        return {**steps, name: step}
    found: dict[str, Step] = {}
    for other, each in steps.items():
        found[other] = each
        if other == after:
            found[name] = step
    return found


def _there(flow: Flow, step: str) -> None:
    if step not in flow.steps:
        raise EditFault(step, [("", f"there is no step {step!r}")])


def _free(flow: Flow, step: str) -> None:
    if not _ID.fullmatch(step):
        raise EditFault(
            step, [("step", "an id is lower case letters, digits and hyphens, and begins with a letter")]
        )
    if step in flow.steps:
        raise EditFault(step, [("step", f"there is a step {step!r} already")])


def _with(flow: Flow, steps: Mapping[str, Step], *, start: str = "") -> Flow:
    return build(
        name=flow.name, topic=flow.topic, start=start or flow.start, steps=steps, owner=flow.owner, note=flow.note,
        accept=flow.accept,
    )  # fmt: skip
