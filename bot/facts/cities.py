"""Cities by the words people use for them."""

from __future__ import annotations

import unicodedata

CITIES: dict[str, tuple[str, tuple[str, ...]]] = {
    "aalborg": ("Aalborg", ("ålborg", "alborg", "aalborgimi", "aalborg c", "nørresundby")),
    "aarhus": ("Aarhus", ("århus", "arhus", "aarhusimi", "aarhus c")),
    "copenhagen": (
        "København",
        ("kbh", "københavn", "kobenhavn", "koebenhavn", "kopenhagen", "københavnimi", "cph"),
    ),
    "esbjerg": ("Esbjerg", ("esbjergimi",)),
    "odense": ("Odense", ("odensimi", "odensemi")),
    "randers": ("Randers", ()),
    "kolding": ("Kolding", ()),
    "horsens": ("Horsens", ()),
    "vejle": ("Vejle", ()),
    "roskilde": ("Roskilde", ()),
    "herning": ("Herning", ()),
    "silkeborg": ("Silkeborg", ()),
    "viborg": ("Viborg", ()),
    "hjoerring": ("Hjørring", ("hjørring", "hjorring")),
    "frederikshavn": ("Frederikshavn", ()),
    "svendborg": ("Svendborg", ()),
    "slagelse": ("Slagelse", ()),
    "naestved": ("Næstved", ("næstved",)),
    "helsingoer": ("Helsingør", ("helsingør", "helsingor")),
    "hilleroed": ("Hillerød", ("hillerød", "hillerod")),
    "holstebro": ("Holstebro", ()),
    "soenderborg": ("Sønderborg", ("sønderborg", "sonderborg")),
    "thisted": ("Thisted", ()),
    "frederiksberg": ("Frederiksberg", ("frb",)),
}


def _fold(words: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", words).casefold().replace(".", " ").split())


_BY_WORD = {_fold(word): slug for slug, (name, others) in CITIES.items() for word in (slug, name, *others)}


def city_slug(words: str) -> str | None:
    """The slug of the city named by ``words``, alone or within a short sentence (``jeg bor i Kbh``)."""
    folded = _fold(words)
    if folded in _BY_WORD:
        return _BY_WORD[folded]
    tokens = folded.replace(",", " ").split()
    if len(tokens) > 8:
        return None
    found = {_BY_WORD[token] for token in tokens if token in _BY_WORD}
    return found.pop() if len(found) == 1 else None


def city_name(slug: str) -> str:
    """The city's name as written; the slug itself when it is not one of ours."""
    return CITIES[slug][0] if slug in CITIES else slug
