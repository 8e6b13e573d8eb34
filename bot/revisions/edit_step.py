"""One step changed with its words: the flow's draft and the drafts of its text, as one act."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from bot.cases.views import StaffMember
from bot.revisions import drafts
from bot.revisions.words import LANGUAGES, TextKey, units_drafted, units_now
from bot.runtime import Work
from bot.texts.save import NEW, save
from flows.definition.flow import Flow
from flows.editing import operations
from flows.editing.operations import Fields
from flows.step import Step
from locales.emit import compose
from locales.fields import composed, fields_of, pattern_of
from locales.fluent_file import canonical, parse_one
from locales.unit import VALUE, Unit

Words = Mapping[str, Mapping[str, str]]
"""Plain words with chips, by language and wording (``value`` or a choice)."""


class Wording(msgspec.Struct, frozen=True, kw_only=True):
    """One wording of a step in one language, as a form has it. ``plain`` False: it can only be changed as a text."""

    name: str
    words: str
    plain: bool = True


def wordings(work: Work, flow: Flow, step: str) -> dict[str, tuple[Wording, ...]]:
    """What a step says, by language: its text and the label of each choice; nothing where it does not speak."""
    text_id = flow.text_id(step)
    if text_id is None:
        return {}
    units = _units(work, text_id)
    names = (VALUE, *flow.steps[step].choice_values())
    found = {}
    for language in LANGUAGES:
        unit = units.get((text_id, language))
        fields = {field.name: field for field in fields_of(unit)} if unit is not None else {}
        found[language] = tuple(
            Wording(name=name, words=fields[name].words, plain=fields[name].kind == "plain")
            if name in fields
            else Wording(name=name, words="")
            for name in names
        )
    return found


def change_step(
    work: Work, staff: StaffMember, flow: str, step: str, fields: Fields, words: Words, *, over: str, seen: str = "",
    to: str = "",
) -> drafts.Kept:  # fmt: skip
    """Write a step anew, with what it says; with ``to`` under another id.

    Raises ``EditFault`` with every field that is wrong, ``DraftMoved``, and what ``save`` raises for words.
    """

    def change(before: Flow) -> Flow:
        kept = before.steps[step].accept if step in before.steps else {}
        after = operations.set_step(before, step, {**fields, **({"accept": dict(kept)} if kept else {})})
        return operations.rename_step(after, step, to) if to and to != step else after

    kept = drafts.edit(work, staff, flow, change, over=over, step=step, seen=seen)
    say(work, staff, kept.view.flow, to or step, words, like=_text_of(kept.view.flow, flow, step))
    return kept


def say(work: Work, staff: StaffMember, flow: Flow, step: str, words: Words, *, like: str = "") -> None:
    """Keep what a step says as the draft of its text. ``like``: a text whose words it begins with when it has none."""
    text_id = flow.text_id(step)
    if text_id is None:
        return
    model = flow.steps[step]
    units = _units(work, text_id)
    models = _units(work, like) if like and like != text_id else {}
    for language in LANGUAGES:
        said = {name: typed.strip() for name, typed in words.get(language, {}).items()}
        before = units.get((text_id, language))
        source = _source(text_id, language, before or _as(models.get((like, language)), text_id), model, said)
        if source is None:
            continue
        save(
            work,
            staff,
            text_id,
            language,
            source,
            over=before.revision if before is not None else NEW,
            draft=True,
        )


def _source(
    text_id: str, language: str, before: Unit | None, model: Step, said: Mapping[str, str]
) -> str | None:
    if before is None:
        patterns = {name: pattern_of(words) for name, words in said.items() if words}
        value = patterns.pop(VALUE, None)
        notes = (("from", "own"),) if language == "kl" else ()
        return compose(text_id, value, patterns, notes) if value is not None else None
    fields = {field.name: field for field in fields_of(before)}
    changes: dict[str, str | None] = {
        name: pattern_of(words)
        for name, words in said.items()
        if words and (name not in fields or (fields[name].kind == "plain" and fields[name].words != words))
    }
    gone = [name for name in before.labels if name not in model.choice_values() and name != "not-sure"]
    changes |= dict.fromkeys(gone, None)
    return composed(before, changes)


def _units(work: Work, text_id: str) -> dict[TextKey, Unit]:
    return {**units_now(work, [text_id]), **units_drafted(work, [text_id])}


def _as(unit: Unit | None, text_id: str) -> Unit | None:
    """The unit under another id."""
    if unit is None:
        return None
    renamed = canonical(unit).replace(f"{unit.text_id} =", f"{text_id} =", 1)
    return parse_one(renamed, language=unit.language, text_id=text_id)[0]


def _text_of(flow: Flow, name: str, step: str) -> str:
    model = flow.steps.get(step)
    return (model.text if model is not None else "") or f"{name}-{step}"
