"""The card of a case: what was answered, in the Danish words it was asked and answered with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import NamedTuple

from bot.cases.views import AnswerView
from bot.runtime import Work
from flows.session import Answer, Position, Value
from locales.format import date_words
from locales.rendered import MissingText


class Asked(NamedTuple):
    """Where an answer is asked for: the text, and whether its values are choices with labels."""

    text_id: str
    choices: tuple[str, ...]


def card(work: Work, answers: Mapping[str, Answer], origin: str | None) -> tuple[AnswerView, ...]:
    """Each answer with its question and its words; both empty where no published flow asks for it.

    ``origin`` is the flow the case came from: of several that ask for the same, its question is taken. What nobody was
    asked, but a flow noted by itself, comes last.
    """
    asked = _asked(work, origin)
    views = [_view(work, name, answer, asked.get(name)) for name, answer in answers.items()]
    return tuple(sorted(views, key=lambda view: not view.question))


def _asked(work: Work, origin: str | None) -> dict[str, Asked]:
    found: dict[str, Asked] = {}
    library = work.runtime.content.library
    for name in sorted(library.names(), key=lambda name: name != origin):
        flow = library.current(name)
        if flow is None:
            continue
        for step_name, step in flow.steps.items():
            answer_name = getattr(step, "answer_name", None)
            if answer_name is not None:
                text_id = work.runtime.content.text_id(Position(name, flow.revision, step_name))
                choices = tuple(getattr(step, "choices", {}))
                found.setdefault(answer_name(step_name), Asked(text_id, choices))
    return found


def _view(work: Work, name: str, answer: Answer, asked: Asked | None) -> AnswerView:
    if asked is None:
        return AnswerView(name, answer.value, answer.how)
    question = _said(work, asked.text_id, None)
    words = _said(work, asked.text_id, answer.value) if answer.value in asked.choices else ""
    return AnswerView(name, answer.value, answer.how, question, words or _in_words(work, answer.value))


def _said(work: Work, text_id: str, value: Value) -> str:
    """The Danish of a text, or of one of its choices; empty where it needs values that are not known here."""
    options = () if value is None else (str(value),)
    try:
        said = work.runtime.content.texts.render(text_id, {}, "da", options=options)
    except MissingText:
        return ""
    return said.choices[0].label if options else said.text


def _in_words(work: Work, value: Value) -> str:
    """A place by its name, a day as it is said; empty for what is shown as it stands."""
    if not isinstance(value, str):
        return ""
    place = work.runtime.content.facts.place(value, at=work.now)
    if place is not None:
        return place.name
    try:
        return date_words(dt.date.fromisoformat(value), "da")
    except ValueError:
        return ""
