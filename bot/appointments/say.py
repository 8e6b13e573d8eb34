"""The messages about appointments: what and when first, whether it is a duty, then where and what to bring."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Literal

from sqlalchemy import RowMapping

from bot.appointments import press
from bot.appointments.reading import unseal
from bot.appointments.words import by_language, day_of, moment_of
from bot.effects.speak import BotSpokeUnderHuman, place_part, speak, text_part
from bot.ports import AppointmentPart, Choice, ChoicePart, NoticePart, Part
from bot.turn.talk import Talk
from locales.rendered import Rendered

Act = Literal["agreed", "moved", "reminder"]
PREFIX: Mapping[Act, str] = {
    "agreed": "appointment-agreed-",
    "moved": "appointment-moved-",
    "reminder": "reminder-appointment-",
}
"""How the ids of the texts begin that say each; a duty word follows."""
COSTS = ("municipality", "jobcentre")
"""Where staying away from a duty without a word may make money less."""
NOTICE = "reminder"


def duty_word(what: str, duty: str) -> str:
    """The end of the id of the text that says it: must-money, must, offer or unsure."""
    if duty == "duty":
        return "must-money" if what in COSTS else "must"
    return "offer" if duty == "offer" else "unsure"


def say_about(
    talk: Talk,
    act: Act,
    appointment: RowMapping,
    reminder_id: uuid.UUID,
    *,
    notice: bool,
    hows: Sequence[str] = (),
    more: Sequence[Part] = (),
) -> uuid.UUID:
    """Say what is agreed, moved or reminded of; the message's id. ``hows``: the answers offered under it.

    ``notice`` marks it automatic; without it the bot must own the conversation.
    """
    details = unseal(talk.key, appointment)
    when = moment_of(appointment)
    parts: list[Part] = [NoticePart(NOTICE)] if notice else []
    text_id = f"{PREFIX[act]}{duty_word(appointment['what'], appointment['duty'])}"
    args = {"what": by_language(talk, f"appointment-kind-{appointment['what']}"), "when": when}
    main = talk.work.runtime.content.texts.render(text_id, args, talk.language)
    shown = {"what": appointment["what"], "when": str(when), "place": bool(appointment["show_place"])}
    parts.append(text_part(main, shown))
    if appointment["zone"] != "Europe/Copenhagen":
        parts.append(_line(talk, "appointment-greenland-time", {}))
    parts += _where(talk, appointment["place"], details.words)
    if details.bring:
        parts.append(_line(talk, "appointment-bring", {"bring": details.bring}))
    if act != "reminder" and appointment["interpreter"] in ("west", "east", "north"):
        language = by_language(talk, f"appointment-language-{appointment['interpreter']}")
        parts.append(_line(talk, "appointment-interpreter", {"interpreter": language}))
    parts += more
    if act != "reminder":
        calendar = f"/chat/appointments/{appointment['id']}.ics"
        parts.append(AppointmentPart(id=appointment["id"], calendar=calendar))
    if hows:
        parts.append(answers(talk, appointment, reminder_id, hows))
    if talk.owned and not notice:
        raise BotSpokeUnderHuman
    return talk.say("notice" if notice else "bot", tuple(parts))


def _where(talk: Talk, slug: str | None, words: str) -> list[Part]:
    place = talk.work.runtime.content.facts.place(slug, at=talk.work.now) if slug else None
    if place is not None:
        return [place_part(talk, place)]
    return [_line(talk, "appointment-where", {"place": words})] if words else []


def _line(talk: Talk, text_id: str, args: Mapping[str, object], *, private: bool = False) -> Part:
    rendered = talk.work.runtime.content.texts.render(text_id, args, talk.language)
    return text_part(rendered, {name: str(value) for name, value in args.items()}, private=private)


def line(
    talk: Talk, text_id: str, args: Mapping[str, object] | None = None, *, private: bool = False
) -> Part:
    """One more text of a message. ``private``: where others may read, the message leaves as a line with a link."""
    return _line(talk, text_id, args or {}, private=private)


def answers(talk: Talk, appointment: RowMapping, reminder_id: uuid.UUID, hows: Sequence[str]) -> ChoicePart:
    """The answers to a reminder as buttons; coming names the day."""
    return _answers(talk, reminder_id, tuple(hows), day_of(appointment))


def seen_answer(talk: Talk, reminder_id: uuid.UUID) -> ChoicePart:
    """The one answer to a reminder that is about no appointment: that it was seen."""
    return _answers(talk, reminder_id, press.HOWS[:1], "")


def _answers(talk: Talk, reminder_id: uuid.UUID, hows: tuple[str, ...], day: object) -> ChoicePart:
    rendered = answer_words(talk, hows, day)
    return ChoicePart(
        tuple(
            Choice(
                press=press.token(reminder_id, choice.value),
                value=choice.value,
                label=choice.label,
                beneath=choice.beneath,
            )
            for choice in rendered.choices
        )
    )


def answer_words(talk: Talk, hows: tuple[str, ...], day: object = "") -> Rendered:
    """The words on the answers to a reminder; ``day`` is shown where one comes."""
    return talk.work.runtime.content.texts.render(
        "reminder-answers", {"day": day}, talk.language, options=hows
    )


def tell(
    talk: Talk, text_id: str, args: Mapping[str, object] | None = None, *, bare: Sequence[str] = ()
) -> None:
    """Say one text about an appointment; under a person it is a notice."""
    speak(talk, text_id, args, notice=NOTICE if talk.owned else None, bare=bare)


def say_parts(talk: Talk, parts: Sequence[Part]) -> uuid.UUID:
    """Say these parts as a notice, whoever owns; the message's id."""
    return talk.say("notice", (NoticePart(NOTICE), *parts))
