"""How a text will look to a citizen, with the words an editor has before them, and what is wrong with these."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import msgspec

from bot.bubble import Bubble, Drawn, draw
from bot.cases.views import StaffMember
from bot.effects.speak import text_part
from bot.history import view_of
from bot.ports import Choice, ChoicePart, Language, Outbound, Part
from bot.revisions.words import LANGUAGES, units_now
from bot.runtime import Work
from bot.texts.faults import faults_of
from bot.texts.save import LONGEST
from locales.faults import Fault
from locales.fluent_file import canonical, parse_one
from locales.format import IsoDate, IsoTime
from locales.rendered import MissingText, Review
from locales.text_base import BASE, GREENLANDIC, TextBase, shipped
from locales.translator import Translator
from locales.unit import RESERVED, TYPED, Unit
from storage.base import new_id
from storage.texts import reviews

EXAMPLES: Mapping[str, object] = {
    "name": "Aviaja", "navn": "Aviaja", "organisation": "Eksempel Kommune", "reads": "Borgerservice", "city": "Aalborg",
    "place": "Varmestuen", "phone": "12 34 56 78", "date": IsoDate("2026-11-30"), "day": IsoDate("2026-11-30"),
    "the-day": IsoDate("2026-11-30"), "time": IsoTime("10:00"), "days": 30, "answer-by": "tirsdag kl. 15",
    "role": "sagsbehandler", "what": "Kommunen",
}  # fmt: skip
"""Invented values for what is shown in a text, by name."""


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """The bubble in each language that a citizen may have chosen, and every fault of the words."""

    bubbles: dict[str, Drawn]
    faults: tuple[Fault, ...]
    """Their ``file`` is the language."""
    broken: str = ""
    """Why nothing can be shown."""


def preview(work: Work, staff: StaffMember, text_id: str, sources: Mapping[str, str]) -> Shown:
    """A text with some of its languages as given. ``sources``: Fluent by language; nothing is saved."""
    now = units_now(work, [text_id])
    changed: dict[str, Unit] = {}
    faults: list[Fault] = []
    for language, source in sources.items():
        if language not in LANGUAGES or len(source) > LONGEST:
            continue
        unit, wrong = parse_one(source, language=language, text_id=text_id)
        if unit is None:
            return Shown(bubbles={}, faults=tuple(wrong), broken=wrong[0].message)
        before = now.get((text_id, language))
        if before is None or canonical(before) != canonical(unit):
            changed[language] = unit
            faults += [msgspec.structs.replace(each, file=language) for each in faults_of(work, unit)]
    bubbles = {language: _drawn(work, text_id, now, changed, language) for language in LANGUAGES}
    return Shown(
        bubbles={language: drawn for language, drawn in bubbles.items() if drawn is not None},
        faults=tuple(faults),
    )


def _drawn(
    work: Work, text_id: str, now: Mapping[tuple[str, str], Unit], changed: Mapping[str, Unit], language: str
) -> Drawn | None:
    units = {**{lang: unit for (_, lang), unit in now.items()}, **changed}
    small = _base(units)
    kept = [
        Review(
            text_id=row.text_id, language=row.language, revision=row.revision,
            danish_revision=row.danish_revision, meaning_changed=row.meaning_changed,
        )
        for row in reviews.history(work.conn, text_id, GREENLANDIC)
        if row.undone_at is None and not row.waits
    ]  # fmt: skip
    translator = Translator(small, reviews=reversed(kept))
    danish = units.get(BASE)
    if danish is None:
        return None
    options = [name for name in danish.attributes if name not in (*RESERVED, TYPED)]
    values = {name: EXAMPLES.get(name, name) for names in danish.variables.values() for name in names}
    try:
        rendered = translator.render(text_id, values, language, options=options)
    except (MissingText, RecursionError):
        return None
    parts: list[Part] = [text_part(rendered, {})]
    if rendered.choices:
        parts.append(
            ChoicePart(
                tuple(Choice(each.value, each.value, each.label, each.beneath) for each in rendered.choices)
            )
        )
    spoken = cast("Language", language)
    message = view_of(tuple(parts), sender="bot", name="", at=work.now)
    outbound = Outbound(
        message_id=new_id(), conversation_id=new_id(), external="", sender="bot", name="", parts=tuple(parts),
        attempt=0, language=spoken,
    )  # fmt: skip
    return draw(work.runtime, Bubble(channel="web", language=spoken, message=message, outbound=outbound))


def _base(units: Mapping[str, Unit]) -> TextBase:
    """The units with what they mention, and the lines the translator may need beside them."""
    base, found = shipped(), list(units.values())
    known = {(unit.language, unit.text_id) for unit in found}
    waiting = list(found)
    while waiting:
        for reference in waiting.pop().references:
            for language in LANGUAGES:
                other = base.unit(reference.name.partition(".")[0], language)
                if other is not None and (language, other.text_id) not in known:
                    known.add((language, other.text_id))
                    found.append(other)
                    waiting.append(other)
    for text_id in ("system-outdated-kl", "system-error"):
        found += [
            unit for language in LANGUAGES
            if (unit := base.unit(text_id, language)) is not None and (language, text_id) not in known
        ]  # fmt: skip
    return TextBase(found)
