"""The example sentences and test sets: files of one sentence a line beside the flows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from bot.understanding.stems import FOLDER as LEXICON
from bot.understanding.stems import LANGUAGES
from bot.understanding.understood import INTENTS, UNKNOWN

NOT = "not:"
"""Before an intent: the sentence says that it is not wanted."""
USUAL = "usual"
"""The file of ``intent<TAB>sentence`` with the commonest ways of saying things; thresholds are set on it."""
LABELLED = (USUAL, "negated", "mixed", "danger")
"""Files whose lines carry their label before a tab."""
DANGER = ("danger", "harmless")
"""The sentences danger is found in, and those it must not be found in."""
TRAINED = (*INTENTS, UNKNOWN, USUAL, "negated")
TESTED = (*INTENTS, "off-topic", "negated", "mixed")


class Example(msgspec.Struct, frozen=True):
    """One sentence. ``intent`` may be ``unknown`` or ``not:`` and an intent; ``block`` names its neighbourhood."""

    text: str
    intent: str
    language: str
    file: str
    line: int

    @property
    def block(self) -> str:
        """Lines that were written together: held out together, so that no near likeness helps to guess them."""
        return f"{self.file}/{self.line // 4}"


class SetError(Exception):
    """A file cannot be used; says which, where and why."""


def read(folder: Path, names: Sequence[str], *, language: str, inside: str = "") -> Iterator[Example]:
    """Read some files of one language's folder, or of a folder ``inside`` it; a missing file is empty.

    Raises ``SetError`` for a label that is no intent, ``OSError`` and ``UnicodeDecodeError``.
    """
    for name in names:
        file = folder / language / inside / f"{name}.txt"
        if not file.exists():
            continue
        shown = f"{language}/{inside + '/' if inside else ''}{name}.txt"
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            label, tab, text = line.partition("\t")
            if name not in LABELLED:
                label, text = (UNKNOWN if name == "off-topic" else name), line
            elif not tab or (name != "danger" and label.removeprefix(NOT) not in (*INTENTS, UNKNOWN)):
                raise SetError(f"{shown}:{number}: no intent and a tab before the sentence")
            yield Example(text.strip(), label.strip(), language, shown, number)


def examples(folder: Path) -> list[Example]:
    """Everything the model is trained on, in a fixed order."""
    return [found for language in LANGUAGES for found in read(folder, TRAINED, language=language)]


def tests(folder: Path) -> list[Example]:
    """The test sets of intents; never trained on."""
    return [
        found for language in LANGUAGES for found in read(folder, TESTED, language=language, inside="test")
    ]


def digest(found: Iterable[Example]) -> str:
    """What a model was trained from: the sentences with their intents, and the lexicon, as one hash."""
    hashed = hashlib.sha256()
    for example in found:
        hashed.update(f"{example.language}\t{example.intent}\t{example.text}\n".encode())
    for language in LANGUAGES:
        hashed.update((LEXICON / f"{language}.txt").read_bytes())
    return hashed.hexdigest()
