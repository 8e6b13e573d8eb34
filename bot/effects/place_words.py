"""What is said beside a place, beyond where it is: what one can do there, until when, who runs it, its languages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from bot.clock import COPENHAGEN
from bot.turn.talk import Talk
from flows.ports import Place
from locales.format import ByLanguage


def doings(talk: Talk, words: Sequence[str]) -> ByLanguage:
    """Things to do there in each language, as one list: ``Mad, bad``."""
    texts = talk.work.runtime.content.texts
    return ByLanguage(
        {
            language: ", ".join(texts.render(f"place-can-{word}", {}, language).text for word in words)
            for language in ("da", "kl")
        }
    )


def told_of(place: Place) -> list[tuple[str, dict[str, object]]]:
    """Texts with their values, in order: until when it is open, Greenlandic, how one may come, who runs it."""
    said: list[tuple[str, dict[str, object]]] = []
    if not (place.address or place.phone or place.url):
        said.append(("place-no-address", {}))
    if place.closes is not None:
        said.append(("place-open-until", {"time": clock(place.closes)}))
    elif place.open:
        said.append(("place-day-and-night", {}))
    if "kl" in place.languages:
        said.append(("place-greenlandic", {}))
    if place.no_registration:
        said.append(("place-no-registration", {}))
    for text_id, other, known in (
        ("place-children", "place-no-children", place.children),
        ("place-dogs", "place-no-dogs", place.dogs),
        ("place-intoxication", "place-no-intoxication", place.intoxication),
    ):
        if known is not None:
            said.append((text_id if known else other, {}))
    if place.operator:
        said.append(("place-operator", {"who": place.operator}))
    return said


def clock(at: dt.datetime) -> dt.time:
    """An instant as a clock time in Denmark."""
    return at.astimezone(COPENHAGEN).time().replace(second=0, microsecond=0)
