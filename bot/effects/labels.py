"""The words on buttons: of a text's own choices, and of options that are values (a day, an hour, an appointment)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.appointments.reading import all_of
from bot.appointments.words import LANGUAGES, by_language
from bot.facts.personal import Personal
from bot.turn.talk import Talk
from flows.engine import shown_values
from flows.session import InputKind, Value, Wait
from locales.format import ByLanguage, IsoDate, IsoDay, IsoTime, date_words, weekday
from locales.rendered import Rendered

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_TIME = re.compile(r"\d\d:\d\d")
DAY = "the-day"
"""The name of a value that is shown with its weekday, and without its year while that is plain."""
TICK = "✓"
YEAR_PLAIN = dt.timedelta(days=200)


class Label(NamedTuple):
    """What stands on a button, the language of it, and the Danish beneath."""

    text: str
    language: str
    beneath: str | None = None


def args_of(talk: Talk, values: Mapping[str, Value]) -> dict[str, object]:
    """Answers as a text shows them: days and times in words, cities, places and kinds by their names."""
    return {name: _shown(talk, name, value) for name, value in values.items()}


def _shown(talk: Talk, name: str, value: Value) -> object:
    if not isinstance(value, str):
        return value
    if _DATE.fullmatch(value):
        return _day(value, talk.work.now) if name == DAY else IsoDate(value)
    if _TIME.fullmatch(value):
        return IsoTime(value)
    facts = talk.work.runtime.content.facts
    place = facts.place(value, at=talk.work.now)
    return place.name if place is not None else facts.city_name(value)


def _day(value: str, now: dt.datetime) -> object:
    """A day with its weekday; with its year too where that is not plain."""
    try:
        day = dt.date.fromisoformat(value)
    except ValueError:
        return value
    if abs(day - now.date()) < YEAR_PLAIN:
        return IsoDay(value)
    return ByLanguage({name: f"{weekday(day, name)} {date_words(day, name)}" for name in LANGUAGES})


def own_labels(
    talk: Talk, kind: InputKind | None, options: Sequence[str], language: str | None
) -> dict[str, Label]:
    """The labels of those options that are values themselves; the others are the text's."""
    if kind == "date":
        return {o: _label(talk, "day", {DAY: o}, language) for o in options if _DATE.fullmatch(o)}
    if kind == "time":
        return {o: _label(talk, "time", {"time": o}, language) for o in options if _TIME.fullmatch(o)}
    if kind == "appointment":
        return _appointments(talk, options, language)
    return {}


def _appointments(talk: Talk, options: Sequence[str], language: str | None) -> dict[str, Label]:
    short = Personal(talk).others_may_read()
    found = {}
    # One that was offered may be over by the time the question is asked again.
    for view in all_of(talk.work, talk.id):
        if view.id.hex in options:
            when: dict[str, object] = {DAY: view.wall[:10], "time": view.wall[11:]}
            if not short:
                when["what"] = by_language(talk, f"appointment-kind-{view.what}")
            which = "one-short" if short else "one"
            found[view.id.hex] = _label(talk, which, when, language)
    return found


def _label(talk: Talk, which: str, values: Mapping[str, object], language: str | None) -> Label:
    args = {n: _shown(talk, n, v) if isinstance(v, str) else v for n, v in values.items()}
    rendered = talk.work.runtime.content.texts.render(f"appointment-label-{which}", args, language)
    return Label(rendered.text, rendered.language, rendered.beneath[1] if rendered.beneath else None)


def chosen_label(talk: Talk, value: str, language: str | None) -> Label:
    """The label of one option of the present wait; the value itself where there is none."""
    return labels_of(talk, (value,), language).get(value, Label(value, language or "da"))


def labels_of(talk: Talk, options: Sequence[str], language: str | None) -> dict[str, Label]:
    """The labels of options of the present wait, as they were put to the citizen."""
    session, content = talk.session, talk.work.runtime.content
    if session is None or session.at is None or session.wait is None:
        return {}
    found = own_labels(talk, session.wait.kind, options, language)
    for value in options:
        place = content.facts.place(value, at=talk.work.now)
        if place is not None:
            found[value] = Label(place.name, "da")
    rest = tuple(value for value in options if value not in found)
    return found | (of_text(_rendered(talk, session.wait, rest, language)) if rest else {})


def _rendered(talk: Talk, wait: Wait, options: tuple[str, ...], language: str | None) -> Rendered:
    content, session = talk.work.runtime.content, talk.session
    assert session is not None
    assert session.at is not None
    values = shown_values(content.library, session, now=talk.work.now, facts=Personal(talk))
    text_id = wait.text_id or content.text_id(session.at)
    return content.texts.render(text_id, args_of(talk, values), language, options=options)


def marked(labels: Mapping[str, Label], done: Sequence[str]) -> dict[str, Label]:
    """The labels with a tick before those that the citizen has called done."""
    return {value: _ticked(label) if value in done else label for value, label in labels.items()}


def _ticked(label: Label) -> Label:
    beneath = label.beneath and f"{TICK} {label.beneath}"
    return label._replace(text=f"{TICK} {label.text}", beneath=beneath)


def of_text(rendered: Rendered) -> dict[str, Label]:
    """The labels that a rendered text brought along."""
    return {
        choice.value: Label(choice.label, rendered.language, choice.beneath) for choice in rendered.choices
    }
