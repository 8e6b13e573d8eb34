"""Places and lines as cards on pages that stand outside a talk."""

from __future__ import annotations

import msgspec

from bot.channels.web.words import Said, Words, moment
from bot.runtime import Runtime
from flows.ports import Place, Wanted

DANGER_KINDS = ("emergency", "violence_line", "suicide_line", "child_line", "police")


class Card(msgspec.Struct, frozen=True):
    """A place as a page shows it."""

    name: str
    phone: str
    address: str
    url: str
    note: str
    lines: tuple[Said, ...]


def card(runtime: Runtime, place: Place, words: tuple[Words, ...]) -> Card:
    """A place with what is known of its hours, in each of ``words``."""
    now = runtime.clock.now()
    lines: list[Said] = []
    for say in words:
        if place.open:
            lines.append(say.alone("place-open-now"))
        elif place.open is False and place.next_opening is not None:
            lines.append(say.alone("place-opens", when=moment(place.next_opening, now)))
        elif place.open is False:
            lines.append(say.alone("place-closed"))
        if place.ring_first:
            lines.append(say.alone("place-ring-first"))
    return Card(place.name, place.phone, place.address, place.url, place.note, tuple(lines))


def danger_cards(runtime: Runtime, words: tuple[Words, ...]) -> list[Card]:
    """Every line of the danger page, 112 first. It stands there even when the directory is empty."""
    at = runtime.clock.now()
    facts = runtime.content.facts
    found = [place for kind in DANGER_KINDS for place in facts.places(Wanted(kind=kind), at=at)]
    cards = [card(runtime, place, words) for place in found if place.phone]
    first = [shown for shown in cards if shown.phone.strip() == "112"] or [Card("112", "112", "", "", "", ())]
    return first[:1] + [shown for shown in cards if shown.phone.strip() != "112"]
