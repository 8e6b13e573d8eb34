"""Values of texts about appointments that differ by language: kinds, weekdays, moments."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import RowMapping

from bot.appointments.times import local
from bot.turn.talk import Talk
from locales.format import ByLanguage, weekday

LANGUAGES = ("da", "kl")


def by_language(talk: Talk, text_id: str) -> ByLanguage:
    """A short text as a value of another one: in each language its own."""
    texts = talk.work.runtime.content.texts
    return ByLanguage({language: texts.render(text_id, {}, language).text for language in LANGUAGES})


def moment_of(appointment: RowMapping) -> dt.datetime:
    """When it is, on the clock of its zone; shown as weekday, date and time."""
    return local(appointment["starts_at"], appointment["zone"])


def day_of(appointment: RowMapping) -> ByLanguage:
    """The weekday it is on."""
    day = moment_of(appointment)
    return ByLanguage({language: weekday(day, language) for language in LANGUAGES})
