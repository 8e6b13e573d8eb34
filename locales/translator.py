"""A snapshot of all citizens' texts that renders them. Replaced as a whole when a text or review changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from weakref import WeakKeyDictionary

from locales.fluent_file import parse_one
from locales.format import shown
from locales.locale_data import locale_data
from locales.rendered import MissingText, Rendered, RenderedChoice, Review, Standing
from locales.standing import standing
from locales.text_base import BASE, GREENLANDIC, TextBase
from locales.unit import VALUE, Unit
from locales.wording import Wording

OUTDATED = "system-outdated-kl"
"""The Greenlandic line that says why a text stands in Danish only."""
NEUTRAL = "system-error"
_WORDINGS: WeakKeyDictionary[TextBase, dict[str, Wording]] = WeakKeyDictionary()
_HELD = {"help": ("help", "simpler")}
"""Where a wording is not there: what is said before the text itself. Who asks for help is to get other words."""
Overrides = Mapping[tuple[str, str], str]
"""(text id, language) -> the Fluent source of the unit that replaces the shipped one."""
Former = Mapping[tuple[str, str], Sequence[Unit]]
"""(text id, language) -> units that are no longer said, the newest first."""


def wording_of(base: TextBase, language: str) -> Wording:
    """The formatter of a base's own units of one language; made once, for all snapshots that change none of them."""
    made = _WORDINGS.setdefault(base, {})
    if language not in made:
        made[language] = Wording(language, base.units.get(language, {}).values())
    return made[language]


class Translator:
    """Texts of a base with staff's overrides and reviews; immutable apart from the count of ``misses``.

    ``strict`` raises ``MissingText`` where a citizen would be given Danish or a neutral line instead.
    An override that is no valid unit is passed over; ``ignored`` names it.
    """

    def __init__(
        self,
        base: TextBase,
        *,
        overrides: Overrides | None = None,
        reviews: Iterable[Review] = (),
        strict: bool = False,
        former: Former | None = None,
    ) -> None:
        """``former``: units that flows in older revisions were published with; may grow while this is in use."""
        self.base = base
        self._former = former if former is not None else {}
        self.strict = strict
        self.misses: Counter[str] = Counter()
        self.ignored: list[tuple[str, str]] = []
        approved = list(reviews)
        self.reviews = {(review.text_id, review.language): review for review in approved}
        self._units = {language: dict(units) for language, units in base.units.items()}
        changed: set[str] = set()
        for (text_id, language), source in (overrides or {}).items():
            unit, _ = parse_one(source, language=language, file="", text_id=text_id)
            if unit is None:
                self.ignored.append((text_id, language))
            else:
                self._units.setdefault(language, {})[text_id] = unit
                changed.add(language)
        self._units.setdefault(BASE, {})
        for review in approved:
            # Of several approved wordings the one that is said; else the newest, which comes last.
            unit = self._units.get(review.language, {}).get(review.text_id)
            if unit is not None and unit.revision == review.revision:
                self.reviews[review.text_id, review.language] = review
        self._wordings = {
            name: Wording(name, units.values()) if name in changed else wording_of(base, name)
            for name, units in self._units.items()
        }
        self._standings: dict[tuple[str, str], Standing] = {}

    def with_overrides(self, overrides: Overrides, reviews: Iterable[Review] = ()) -> Translator:
        """Return a new snapshot over the same base with these overrides and reviews instead."""
        return Translator(self.base, overrides=overrides, reviews=reviews, strict=self.strict)

    def _once(self, text_id: str, language: str) -> Iterator[Unit]:
        """The text as somebody in an older revision of a flow was to read it, the newest first."""
        return iter(self._former.get((text_id, language), ()))

    def _say_once(self, unit: Unit, pattern: str, values: Mapping[str, object]) -> str:
        """The words of a unit that is no longer said; made for the rare one who still needs it."""
        units = {**self._units[unit.language], unit.text_id: unit}
        return Wording(unit.language, units.values()).say(unit, pattern, _shown(unit, pattern, values))

    def _gone(
        self,
        text_id: str,
        variant: str,
        wanted: str,
        values: Mapping[str, object],
        options: Sequence[str],
    ) -> Rendered | None:
        """A text that only an older revision of a flow says; not reviewed, so the Danish always stands with it."""
        danish = next(self._once(text_id, BASE), None)
        if danish is None:
            return None
        other = next(self._once(text_id, wanted), None) if wanted != BASE else None
        try:
            under = self._say_once(danish, _pattern(danish, variant), values)
            text = under if other is None else self._say_once(other, _pattern(other, variant), values)
            shown_in = BASE if other is None else wanted
            choices = tuple(
                RenderedChoice(
                    option,
                    self._label(text_id, option, shown_in, values),
                    None if other is None else self._label(text_id, option, BASE, values),
                )
                for option in options
            )
        except MissingText:
            return None
        return Rendered(
            text_id=text_id, variant=variant, language=shown_in, text=text, revision=(other or danish).revision,
            beneath=None if other is None else (BASE, under), draft=other is not None, choices=choices,
        )  # fmt: skip

    def text_ids(self) -> list[str]:
        """Return the ids of all Danish texts, sorted."""
        return sorted(text_id for text_id in self._units[BASE] if not text_id.startswith("-"))

    def unit(self, text_id: str, language: str) -> Unit | None:
        """Return the unit as it stands now (override or shipped), or None."""
        return self._units.get(language, {}).get(text_id)

    def standing(self, text_id: str, language: str) -> Standing:
        """Return whether the text is absent, a draft, reviewed or hidden in the language."""
        key = (text_id, language)
        known = self._standings.get(key)
        if known is None:
            known = standing(self.unit(text_id, language), self.unit(text_id, BASE), self.reviews.get(key))
            self._standings[key] = known
        return known

    def render(
        self,
        text_id: str,
        args: Mapping[str, object] | None = None,
        language: str | None = None,
        *,
        variant: str = "",
        options: Sequence[str] = (),
        option_text: str = "",
    ) -> Rendered:
        """Return the text in words with a label for each option, in option order.

        ``args`` hold answers, dates, times and numbers; ISO texts flagged by ``IsoDate`` and ``IsoTime`` are
        put in words. ``language`` None: Greenlandic with the Danish always beneath. A ``variant`` the text
        does not have is the text itself; for ``help`` simpler words come before that. ``option_text``: the text
        whose attributes label the options when it is not this one. A text without a whole Greenlandic form is
        Danish alone.
        """
        wanted = language or GREENLANDIC
        danish = self.unit(text_id, BASE)
        values = args or {}
        if danish is None:
            gone = self._gone(text_id, variant, wanted, values, options)
            return gone or self._nothing(text_id, variant, wanted)
        state = "absent" if wanted == BASE else self.standing(text_id, wanted)
        labels = option_text or text_id
        if state in ("draft", "reviewed"):
            unit = self._units[wanted][text_id]
            beneath = state == "draft" or language is None
            try:
                text = self._say(unit, variant, values)
                under = (BASE, self._say(danish, variant, values)) if beneath else None
                choices = self._choices(labels, options, wanted, values, beneath=beneath)
            except MissingText as missing:
                self._missed(missing, text_id)
            else:
                return Rendered(
                    text_id=text_id, variant=variant, language=wanted, text=text, beneath=under,
                    revision=unit.revision, draft=state == "draft", choices=choices,
                )  # fmt: skip
        return Rendered(
            text_id=text_id,
            variant=variant,
            language=BASE,
            text=self._say_or_fill(danish, variant, values),
            beneath=self._outdated(wanted) if state == "hidden" else None,
            revision=danish.revision,
            choices=self._choices(labels, options, BASE, values, beneath=False),
        )

    def _say(self, unit: Unit, variant: str, values: Mapping[str, object], *, lenient: bool = False) -> str:
        pattern = _pattern(unit, variant)
        return self._wordings[unit.language].say(
            unit, pattern, _shown(unit, pattern, values), lenient=lenient
        )

    def _say_or_fill(self, unit: Unit, variant: str, values: Mapping[str, object]) -> str:
        try:
            return self._say(unit, variant, values)
        except MissingText as missing:
            for former in self._once(unit.text_id, unit.language):
                try:
                    return self._say_once(former, _pattern(former, variant), values)
                except MissingText:
                    continue
            self._missed(missing, unit.text_id)
        try:
            return self._say(unit, variant, values, lenient=True)
        except MissingText:
            return self._neutral(unit.language)

    def _choices(
        self,
        text_id: str,
        options: Sequence[str],
        language: str,
        values: Mapping[str, object],
        *,
        beneath: bool,
    ) -> tuple[RenderedChoice, ...]:
        """Labels from a text that is not whole in the language are Danish, like the text itself would be."""
        if not options:
            return ()
        whole = language == BASE or self.standing(text_id, language) in ("draft", "reviewed")
        speak = language if whole else BASE
        found = []
        for option in options:
            label = self._label(text_id, option, speak, values)
            under = self._label(text_id, option, BASE, values) if beneath and speak != BASE else None
            found.append(RenderedChoice(option, label, under))
        return tuple(found)

    def _label(self, text_id: str, option: str, language: str, values: Mapping[str, object]) -> str:
        unit = self.unit(text_id, language)
        if unit is not None and option in unit.attributes:
            try:
                return self._say(unit, option, values)
            except MissingText:
                if not any(True for _ in self._once(text_id, language)):
                    return self._say(unit, option, values, lenient=not self.strict)
        for spoken in dict.fromkeys((language, BASE)):
            for former in self._once(text_id, spoken):
                if option in former.attributes:
                    return self._say_once(former, option, values)
        # Values every step may offer (more, not-sure) are labelled once, as commands.
        common = self.unit(f"command-{option}", language) or self.unit(f"command-{option}", BASE)
        if common is not None and common.value is not None:
            return self._say(common, "", values, lenient=not self.strict)
        self._missed(MissingText(f"{text_id}.{option} ({language})"), f"{text_id}.{option}")
        return option

    def _outdated(self, language: str) -> tuple[str, str] | None:
        line = self.unit(OUTDATED, language)
        return None if line is None else (language, self._say_or_fill(line, "", {}))

    def _nothing(self, text_id: str, variant: str, language: str) -> Rendered:
        self._missed(MissingText(text_id), text_id)
        return Rendered(
            text_id=text_id, variant=variant, language=BASE, text=self._neutral(BASE), revision="",
            beneath=None if language == BASE else (language, self._neutral(language)),
        )  # fmt: skip

    def _neutral(self, language: str) -> str:
        unit = self.unit(NEUTRAL, language)
        words = unit.value if unit else None
        return words if words and "{" not in words else locale_data(language).neutral

    def _missed(self, missing: MissingText, text_id: str) -> None:
        if self.strict:
            raise missing
        self.misses[text_id] += 1


def _pattern(unit: Unit, variant: str) -> str:
    return next((name for name in _HELD.get(variant, (variant,)) if name in unit.attributes), VALUE)


def _shown(unit: Unit, pattern: str, values: Mapping[str, object]) -> dict[str, object]:
    if not unit.variables.get(pattern) and not unit.references:
        return {}
    words = ((name, shown(value, unit.language)) for name, value in values.items())
    return {name: word for name, word in words if word is not None}
