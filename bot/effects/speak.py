"""Putting a text into the talk: rendered now, in the language of now, and kept as said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, cast

import msgspec

from bot.clock import COPENHAGEN
from bot.effects.labels import Label, args_of, marked, of_text, own_labels
from bot.effects.place_words import doings, told_of
from bot.ports import Beneath, Choice, ChoicePart, Language, NoticePart, Part, PlacePart, TextPart
from bot.turn.talk import Talk
from flows.events import Spoke
from flows.ports import Place
from flows.session import Value
from locales.rendered import Rendered


class BotSpokeUnderHuman(Exception):
    """The bot tried to speak while a person owns the conversation. The turn is undone."""


def speak(
    talk: Talk,
    text_id: str,
    args: Mapping[str, object] | None = None,
    *,
    notice: str | None = None,
    bare: Sequence[str] = (),
    labels: Mapping[str, str] | None = None,
    both: bool = False,
    language: Language | None = None,
) -> None:
    """Say a system text. ``bare`` are standing presses offered under it; ``labels`` gives each its attribute or text.

    ``notice`` marks it automatic; without one the bot must own the conversation. ``both``: in both languages, for
    whoever may not read the one of the talk. ``language``: in this one rather than the talk's.
    """
    language = None if both else language or talk.language
    rendered = talk.work.runtime.content.texts.render(text_id, args or {}, language)
    parts: list[Part] = [NoticePart(notice)] if notice else []
    parts.append(text_part(rendered, {name: _plain(value) for name, value in (args or {}).items()}))
    if bare:
        choices = []
        for name in bare:
            label = _label(talk, (labels or {}).get(name, f"command-{name}"), language)
            choices.append(
                Choice(press=name, value=name, label=label.text, beneath=label.beneath and label.beneath[1])
            )
        parts.append(ChoicePart(tuple(choices)))
    put(talk, tuple(parts), notice=notice)


def _label(talk: Talk, label: str, language: str | None) -> Rendered:
    text_id, _, attribute = label.partition(".")
    return talk.work.runtime.content.texts.render(text_id, {}, language, variant=cast("Any", attribute))


def put(
    talk: Talk,
    parts: tuple[Part, ...],
    *,
    notice: str | None = None,
    flow: str | None = None,
    step: str | None = None,
) -> None:
    """Put the bot's parts into the talk. Raises ``BotSpokeUnderHuman`` rather than talk over a person."""
    if talk.owned and notice is None:
        raise BotSpokeUnderHuman
    talk.say("notice" if notice else "bot", parts, flow=flow, step=step)


def speak_event(
    talk: Talk, event: Spoke, first: tuple[Choice, ...] = (), last: tuple[Choice, ...] = ()
) -> None:
    """Say what the engine said: a step's text with its choices, or places under it.

    ``first`` and ``last``: standing presses that are offered before and after the choices.
    """
    content = talk.work.runtime.content
    places = [
        place for slug in event.places if (place := content.facts.place(slug, at=talk.work.now)) is not None
    ]
    own = own_labels(talk, event.expects, event.options, talk.language)
    if event.expects == "place":
        own |= {place.id: Label(place.name, "da") for place in places}
    labelled = tuple(option for option in event.options if option not in own)
    rendered = content.texts.render(
        event.text_id,
        args_of(talk, event.vars),
        # A card is in both languages, whichever the citizen reads.
        None if event.card else talk.language,
        variant=event.variant,
        options=labelled,
        option_text=event.option_text,
    )
    spoken = card_part if event.card else text_part
    parts: list[Part] = [spoken(rendered, event.vars, event.variant, private=event.private)]
    # A list to choose from stays short; what is told of a place comes when it stands alone.
    whole = len(places) == 1 and event.expects != "place"
    parts += [place_part(talk, place, whole=whole) for place in places]
    wait = talk.session.wait if talk.session else None
    if event.options and wait is not None:
        by_value = marked(of_text(rendered) | own, event.marked)
        parts.append(
            ChoicePart(
                first
                + tuple(
                    Choice(
                        press=talk.token(wait.guard, value),
                        value=value,
                        label=by_value[value].text,
                        beneath=by_value[value].beneath,
                    )
                    for value in event.options
                    if value in by_value
                )
                + last,
                wait.guard,
            )
        )
    elif last:
        parts.append(ChoicePart(last))
    put(talk, tuple(parts), flow=event.at.flow, step=event.at.step)


def text_part(
    rendered: Rendered, values: Mapping[str, Value], variant: str = "", *, private: bool = False
) -> TextPart:
    """A rendered text as it is kept."""
    beneath = rendered.beneath
    return TextPart(
        text=rendered.text,
        lang=cast("Language", rendered.language),
        text_id=rendered.text_id,
        variant=variant,
        beneath=Beneath(cast("Language", beneath[0]), beneath[1]) if beneath else None,
        revision=rendered.revision,
        vars=dict(values),
        draft=rendered.draft,
        private=private,
    )


def card_part(
    rendered: Rendered, values: Mapping[str, Value], variant: str = "", *, private: bool = False
) -> TextPart:
    """A text rendered in both languages as a card: Danish first, for the person behind the counter."""
    part = text_part(rendered, values, variant, private=private)
    if part.beneath is None:
        return msgspec.structs.replace(part, card=True)
    return msgspec.structs.replace(
        part,
        text=part.beneath.text,
        lang=part.beneath.lang,
        beneath=Beneath(part.lang or part.beneath.lang, part.text),
        card=True,
    )


def both(talk: Talk, text_id: str, args: Mapping[str, object] | None = None) -> str:
    """A short phrase on one line, with the Danish after it where the Greenlandic is not reviewed."""
    rendered = talk.work.runtime.content.texts.render(text_id, args or {}, talk.language)
    return f"{rendered.text} / {rendered.beneath[1]}" if rendered.beneath else rendered.text


def place_part(talk: Talk, place: Place, *, whole: bool = True) -> PlacePart:
    """A place as the citizen sees it now: open or not, and whether to ring first.

    ``whole``: with what one can do there and who runs it.
    """
    words = []
    if place.open:
        words.append(both(talk, "place-open-now"))
    elif place.open is False:
        opens = place.next_opening
        words.append(
            both(talk, "place-opens", {"when": local(opens)}) if opens else both(talk, "place-closed")
        )
    elif (place.phone or place.address) and not place.hours:
        words.append(both(talk, "place-hours-unknown"))
    if place.just_come and not place.ring_first:
        words.append(both(talk, "place-just-come"))
    if place.anonymous:
        words.append(both(talk, "place-anonymous"))
    if place.ring_first and place.phone:
        words.append(both(talk, "place-ring-first"))
    return PlacePart(
        id=place.id,
        name=place.name,
        address=place.address,
        phone=place.phone,
        hours=place.hours,
        state=" · ".join(words),
        can=both(talk, "place-can", {"what": doings(talk, place.can)}) if whole and place.can else "",
        about=" · ".join(both(talk, text_id, args) for text_id, args in (told_of(place) if whole else ())),
        url=place.url,
        note=place.note,
    )


def local(at: dt.datetime) -> dt.datetime:
    """An instant on the wall clock of Denmark, for words."""
    return at.astimezone(COPENHAGEN)


def _plain(value: object) -> Value:
    return value if isinstance(value, str | int | bool) or value is None else str(value)
