"""Every question of every flow as the talk page draws it, in Greenlandic with its Danish."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from bot.channels.web.bubbles import drawn
from bot.channels.web.words import Words
from bot.effects.labels import of_text
from bot.effects.speak import text_part
from bot.ports import Choice, ChoicePart, MessageView
from bot.runtime import Runtime
from flows.definition import Flow, TextUse
from flows.vocabulary import MORE, NOT_SURE, PAGE
from locales.text_base import BASE

AT = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
VALUE = "x" * 12
"""What stands where a value is filled in."""


@dataclass(frozen=True)
class Question:
    """One page of a question: where it is asked, and its bubble."""

    flow: str
    step: str
    text_id: str
    page: int
    html: str


def questions(runtime: Runtime, language: str = "kl") -> Iterator[Question]:
    """Yield each page of each question that has labels, flow by flow."""
    for name in sorted(runtime.content.library.names()):
        flow = runtime.content.library.current(name)
        assert flow is not None
        for use in flow.text_uses():
            yield from _pages(runtime, flow, use, language)


def _pages(runtime: Runtime, flow: Flow, use: TextUse, language: str) -> Iterator[Question]:
    values = use.attributes
    if use.kind == "check_understood":
        values = (*values, NOT_SURE)
    if not values:
        return
    step = "menu" if use.kind == "menu" else use.step
    for page, at in enumerate(range(0, len(values), PAGE)):
        shown = values[at : at + PAGE]
        options = (*shown, MORE) if len(values) > at + PAGE else shown
        yield Question(
            flow.name, use.step, use.text_id, page, _bubble(runtime, use.text_id, options, step, language)
        )


def _bubble(runtime: Runtime, text_id: str, options: tuple[str, ...], step: str, language: str) -> str:
    texts = runtime.content.texts
    unit = texts.unit(text_id, BASE)
    assert unit is not None
    values: dict[str, object] = {name: VALUE for found in unit.variables.values() for name in found}
    rendered = texts.render(text_id, values, language, options=options)
    labels = of_text(rendered)
    choices = tuple(
        Choice(press=value, value=value, label=labels[value].text, beneath=labels[value].beneath)
        for value in options
    )
    part = text_part(rendered, {})
    message = MessageView(
        id=uuid.uuid4(), seq=1, ordinal=1, sender="bot", name="", lang=part.lang, text=part.text,
        beneath=part.beneath, text_id=text_id, revision=None, vars={}, parts=(part, ChoicePart(choices)),
        choices=choices, state="sent", at=AT, client_id=None, draft=part.draft, step=step,
    )  # fmt: skip
    return drawn(message, Words(runtime, "kl" if language == "kl" else "da"), live=True)
