"""Standing commands: pressed by bare name, or typed in either language."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.understanding.danger import normalise

if TYPE_CHECKING:
    from locales.translator import Translator

RIGHTS = ("stop", "delete", "language", "finish")
CASES = ("person", "withdraw", "meeting-code")
NAVIGATION = ("back", "repeat", "not-now", "dont-understand", "menu", "go-on")
STANDING = ("danger", *RIGHTS, *CASES, *NAVIGATION)
BARE = frozenset({*STANDING, "language-kl", "language-da", "delete-all", "keep-all"})
"""What may be pressed by name: the standing values, and the answers to questions the service itself asks."""

_LANGUAGES = {
    "dansk": "language-da",
    "qallunaatut": "language-da",
    "danskisut": "language-da",
    "kalaallisut": "language-kl",
    "grønlandsk": "language-kl",
}
"""What the two languages are called in either of them: names, the same whatever the texts say."""


_PERSON = re.compile(
    r"\b(tale?|snakke?|skrive?|ringe?|hjælp\w*)\b.*\b(med|til|af|fra)\b.*"
    r"\b(et menneske|en person|nogen|en rigtig|en medarbejder|en sagsbehandler|en rådgiver|min sagsbehandler)\b"
    r"|\binummi[kt] \w*(oqalo|ikior)|\boqaloqatigerusup"
)
_REFUSAL = re.compile(r"\b(ikke|ik|aldrig|ingen)\b|nngil|nngit")
"""A refusal is not its opposite: "jeg vil ikke tale med nogen" asks for nobody."""


@lru_cache(maxsize=4)
def _typed(texts: Translator) -> dict[str, str]:
    words: dict[str, str] = {}
    for name in reversed(STANDING):
        for language in ("da", "kl"):
            unit = texts.unit(f"command-{name}", language)
            if unit is None:
                continue
            for piece in [unit.value or "", *unit.attributes.get("typed", "").split(",")]:
                if plain := normalise(piece):
                    words[plain] = name
    # Who writes the name of a language has chosen it: asking which one would ask again for ever.
    words.update({f"{before}{name}": value for name, value in _LANGUAGES.items() for before in ("", "på ")})
    return words


def typed_command(texts: Translator, text: str) -> str | None:
    """The standing command that a short text is, in either language, with or without a slash before it."""
    if len(text) > 60:
        return None
    plain = normalise(text.lstrip("/"))
    return _typed(texts).get(plain) or (plain if plain in STANDING else None) or _wish_for_person(plain)


def _wish_for_person(plain: str) -> str | None:
    """``person`` for a sentence that plainly asks for one, without a word of refusal in it."""
    return "person" if _PERSON.search(plain) and not _REFUSAL.search(plain) else None
