"""One step changed with its words: the flow's draft and the drafts of its text, as one act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.revisions import drafts
from bot.revisions.carried import carry_approval
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


class WordsMoved(HelpError):
    """Somebody else changed the same words meanwhile; nothing was saved. ``theirs``: by language and wording."""

    def __init__(self, theirs: Words) -> None:
        super().__init__("words-moved", 409)
        self.theirs = theirs


def change_step(
    work: Work, staff: StaffMember, flow: str, step: str, fields: Fields, words: Words, *, over: str, seen: str = "",
    to: str = "", was: Words | None = None,
) -> drafts.Kept:  # fmt: skip
    """Write a step anew, with what it says; with ``to`` under another id.

    ``was``: the words as they stood before the editor; what they left as it was, stays as it is now. A choice that
    got another value keeps its label, and words whose ids alone are others stay approved. Raises ``EditFault`` with
    every field that is wrong, ``DraftMoved``, ``WordsMoved``, and what ``save`` raises for words.
    """
    choices: dict[str, str] = {}

    def change(before: Flow) -> Flow:
        kept = before.steps[step].accept if step in before.steps else {}
        after = operations.set_step(before, step, {**fields, **({"accept": dict(kept)} if kept else {})})
        choices.update(_renamed(before.steps[step].choice_values(), after.steps[step].choice_values()))
        return operations.rename_step(after, step, to) if to and to != step else after

    kept = drafts.edit(work, staff, flow, change, over=over, step=step, seen=seen)
    like = _text_of(kept.view.flow, flow, step)
    before = _units(work, like) if like else {}
    _say(work, staff, kept.view.flow, to or step, words, like=like, was=was or {}, choices=choices)
    said = kept.view.flow.text_id(to or step)
    if said is not None and like:
        carry_approval(work, staff, "kl", (like, before), (said, _units(work, said)), choices)
    return kept


def duplicate_step(
    work: Work, staff: StaffMember, flow: str, step: str, to: str, *, over: str, seen: str = ""
) -> drafts.Kept:
    """Put a copy of a step behind it, with its words. Raises ``EditFault`` and ``DraftMoved``."""
    kept = drafts.edit(
        work,
        staff,
        flow,
        lambda before: operations.duplicate_step(before, step, to),
        over=over,
        step=step,
        seen=seen,
    )
    _say(work, staff, kept.view.flow, to, {}, like=_text_of(kept.view.flow, flow, step))
    return kept


def _renamed(before: Sequence[str], after: Sequence[str]) -> dict[str, str]:
    """Values that took the place of another: new to old."""
    if len(before) != len(after):
        return {}
    return {
        new: old
        for old, new in zip(before, after, strict=True)
        if old != new and old not in after and new not in before
    }


def _say(
    work: Work, staff: StaffMember, flow: Flow, step: str, words: Words, *, like: str = "", was: Words | None = None,
    choices: Mapping[str, str] | None = None,
) -> None:  # fmt: skip
    """Keep what a step says as the draft of its text. ``like``: a text whose words it begins with when it has none.
    ``choices``: values that were renamed, new to old."""
    text_id = flow.text_id(step)
    if text_id is None:
        return
    model = flow.steps[step]
    units = _units(work, text_id)
    models = _units(work, like) if like and like != text_id else {}
    said = {
        language: {
            name: typed.strip()
            for name, typed in held.items()
            # What was left as it stood is not said again: somebody else may have changed it.
            if (was or {}).get(language, {}).get(name, "\0").strip() != typed.strip()
        }
        for language, held in words.items()
    }
    # Under another id a text begins as it was under the former one.
    stood = {lang: units.get((text_id, lang)) or _as(models.get((like, lang)), text_id) for lang in LANGUAGES}
    _refuse_moved(stood, said, was or {})
    for language, begun in stood.items():
        before = units.get((text_id, language))
        source = _source(text_id, language, begun, model, said.get(language, {}), choices or {})
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


def _refuse_moved(stood: Mapping[str, Unit | None], said: Words, was: Words) -> None:
    """Raise ``WordsMoved`` where words that were changed are not those any more that stood there."""
    moved: dict[str, dict[str, str]] = {}
    for language, held in said.items():
        unit = stood.get(language)
        now = {field.name: field.words for field in fields_of(unit)} if unit is not None else {}
        for name, typed in held.items():
            there, before = now.get(name, "").strip(), was.get(language, {}).get(name)
            if before is not None and there not in (before.strip(), typed):
                moved.setdefault(language, {})[name] = there
    if moved:
        raise WordsMoved(moved)


def _source(
    text_id: str, language: str, before: Unit | None, model: Step, said: Mapping[str, str],
    choices: Mapping[str, str],
) -> str | None:  # fmt: skip
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
    for new, old in choices.items():
        label = changes.pop(old, None) or before.labels.get(old)
        if label is not None and new not in fields:
            changes.setdefault(new, label)
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
