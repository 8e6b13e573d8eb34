"""The school that travels with the program: its examples, its test sets, its model."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

import flows
from bot.hearing.examples import LANGUAGES, Examples, Line, Overrides
from bot.hearing.school import Kind, Note, TestLine
from bot.understanding import sets
from bot.understanding.understood import UNKNOWN

if TYPE_CHECKING:
    from bot.understanding.model import Model
    from bot.understanding.understood import Understood

FOLDER = Path(flows.__file__).parent / "library" / "examples"


class Program:
    """``bot.hearing.school.School`` of what is in the program's files. Arithmetic is loaded when it is first needed."""

    def examples(self) -> Examples:
        """The examples of each intent; those that deny one are no matter of staff."""
        return _examples()

    def note(self, language: str, intent: str) -> Note:
        """The comments of an intent's file."""
        return _note(language, intent)

    def tests(self) -> tuple[TestLine, ...]:
        """The test sets of both languages."""
        return _tests()

    def too_near(self, language: str, sentence: str) -> str | None:
        """The nearest test sentence of the language, if it is too near."""
        from bot.understanding.distances import too_near

        tests = [line.sentence for line in _tests() if line.language == language and line.kind in _LEARNT]
        found = min(too_near(tests, [sentence]), key=lambda near: near.distance, default=None)
        return tests[found.test] if found is not None else None

    def model(self, overrides: Overrides) -> Model:
        """The shipped model, or one trained with changes that is calibrated as the shipped one is.

        What tells the languages apart stays the shipped one's: it has learnt from far more than examples.
        """
        if overrides == Overrides():
            return _shipped()
        from bot.understanding.train import train

        gone = set(overrides.removed)
        kept = [
            each for each in sets.examples(FOLDER) if Line(each.language, each.intent, each.text) not in gone
        ]
        new = [
            sets.Example(line.sentence, line.intent, line.language, "staff", number)
            for number, line in enumerate(overrides.added)
        ]
        shipped = _shipped()
        return msgspec.structs.replace(
            train([*kept, *new], calibration=shipped.calibration),
            language_keys=shipped.language_keys,
            language_odds=shipped.language_odds,
        )

    def key(self, overrides: Overrides) -> str:
        """Of the shipped model's file and the changes."""
        return f"{_fingerprint()}{overrides.token}"

    def dump(self, model: Model) -> bytes:
        """As the shipped one is written."""
        return model.dump()

    def restore(self, content: bytes) -> Model:
        """Raises ``ValueError`` for what ``dump`` did not give."""
        from bot.understanding.model import Model, ModelError

        try:
            return Model.loads(content, "the kept model")
        except ModelError as error:
            raise ValueError(str(error)) from error

    def understand(self, model: Model, text: str) -> Understood:
        """What a model makes of a text."""
        from bot.understanding.decide import understand

        return understand(text, model)


_DANGER: tuple[Kind, ...] = ("danger", "harmless")
_LEARNT = frozenset({"intent", "mixed", "negated", "off-topic"})
"""Kinds of test sentences that a model is judged by; danger is found by rules."""


def _shipped() -> Model:
    from bot.understanding.model import shipped

    return shipped()


@cache
def _fingerprint() -> str:
    from bot.understanding.model import FILE

    return hashlib.sha256(FILE.read_bytes()).hexdigest()[:32]


@cache
def _examples() -> Examples:
    found: dict[tuple[str, str], list[str]] = {}
    for each in sets.examples(FOLDER):
        if not each.intent.startswith(sets.NOT):
            known = found.setdefault((each.language, each.intent), [])
            if each.text not in known:
                known.append(each.text)
    return {key: tuple(texts) for key, texts in found.items()}


@cache
def _tests() -> tuple[TestLine, ...]:
    judged = [
        TestLine(each.language, _kind(each), each.intent.removeprefix(sets.NOT), each.text)
        for each in sets.tests(FOLDER)
    ]
    danger = [
        TestLine(language, name, "", each.text)
        for language in LANGUAGES
        for name in _DANGER
        for each in sets.read(FOLDER, [name], language=language, inside="test")
    ]
    return (*judged, *danger)


def _kind(test: sets.Example) -> Kind:
    if test.intent.startswith(sets.NOT):
        return "negated"
    if test.file.endswith("/mixed.txt"):
        return "mixed"
    return "off-topic" if test.intent == UNKNOWN else "intent"


@cache
def _note(language: str, intent: str) -> Note:
    file = FOLDER / language / f"{intent}.txt"
    return read_note(file.read_text("utf-8")) if file.exists() else Note()


def read_note(source: str) -> Note:
    """The comments of a file of examples."""
    written, above = "", ""
    about: dict[str, str] = {}
    for line in (raw.strip() for raw in source.splitlines()):
        if line.startswith("#") and not written and not about:
            written = line.lstrip("# ")
        elif line.startswith("#"):
            above = line.lstrip("# ")
        elif line:
            about[line] = above
    return Note(written, about)
