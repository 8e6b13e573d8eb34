"""Texts of the staff console, in Danish and English. Each falls back to the other."""

from __future__ import annotations

from collections import Counter

from locales.format import shown
from locales.rendered import MissingText
from locales.text_base import TextBase, shipped
from locales.unit import VALUE
from locales.wording import Wording

LANGUAGES = ("da", "en")


class ConsoleTexts:
    """The console's texts in one language. ``strict`` (tests) raises ``MissingText`` and never falls back."""

    def __init__(self, language: str, *, base: TextBase | None = None, strict: bool = False) -> None:
        self.language = language if language in LANGUAGES else LANGUAGES[0]
        self.strict = strict
        self.misses: Counter[str] = Counter()
        self._base = base if base is not None else shipped("console")
        order = (self.language, *(other for other in LANGUAGES if other != self.language))
        self._wordings = {name: Wording(name, self._base.units.get(name, {}).values()) for name in order}

    def format(self, text_id: str, /, **args: object) -> str:
        """Return the text in words; ``id.attribute`` names an attribute.

        Variables with a dash are given with an underscore. A text in neither language is its id, counted.
        """
        name, _, attribute = text_id.partition(".")
        for language, wording in self._wordings.items():
            unit = self._base.unit(name, language)
            if unit is None or (attribute or VALUE) not in unit.patterns:
                self._missed(text_id, language)
                continue
            values = {key.replace("_", "-"): shown(value, language) for key, value in args.items()}
            values |= {key: shown(value, language) for key, value in args.items()}
            given = {key: value for key, value in values.items() if value is not None}
            return wording.say(unit, attribute or VALUE, given, lenient=not self.strict)
        return text_id

    def has(self, text_id: str) -> bool:
        """Whether the text exists in either language."""
        return any(self._base.unit(text_id.partition(".")[0], language) for language in self._wordings)

    def _missed(self, text_id: str, language: str) -> None:
        if self.strict:
            raise MissingText(f"{text_id} ({language})")
        self.misses[text_id] += 1
