"""Training the vote on danger from the example sentences: the same bytes each time, in seconds."""

from __future__ import annotations

import hashlib
import random
from array import array
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.understanding.danger.fit import Floats, Ints, fit, rows_of
from bot.understanding.danger.lexicon import FOLDER as LEXICON
from bot.understanding.danger.lexicon import WORDS, matcher
from bot.understanding.danger.reading import read
from bot.understanding.danger.vote import BUCKETS, FILE, KINDS, MARK, Vote, features
from bot.understanding.sets import DANGER, TRAINED, Example
from bot.understanding.sets import read as read_examples
from bot.understanding.stems import LANGUAGES
from bot.understanding.understood import INTENTS, UNKNOWN

EXAMPLES = Path(__file__).parents[3] / "flows" / "library" / "examples"
OWN_INTENTS = {"suicide": "suicide", "violence_crisis": "violence"}
"""Intents that are dangers themselves."""
NEAR = frozenset({"doctor", "homeless_tonight", "alcohol_drugs"})
"""Intents whose messages may speak of danger as well."""
SEED = 1
HURRIED = 2
"""Ways each sentence is also shown with typing errors."""
OFTEN = 2
"""Times a feature is met, with and without typing errors, before it is learnt from."""
_LETTERS = "abcdefghijklmnopqrstuvxyz"
_FOREIGN_KEYBOARD = {ord("æ"): "ae", ord("ø"): "oe", ord("å"): "aa"}

Marks = npt.NDArray[np.uint8]


def material(folder: Path = EXAMPLES) -> tuple[list[Example], list[Example]]:
    """Sentences of danger (``intent`` is the kind) and without it, both languages, in a fixed order.

    Messages of every other wish stand for what is harmless, but for those of wishes that are near danger (:data:`NEAR`)
    in which a rule finds it: who asks for a bed may freeze.
    """
    danger: list[Example] = []
    harmless: list[Example] = []
    for language in LANGUAGES:
        for example in read_examples(folder, DANGER, language=language):
            (harmless if example.intent == "harmless" else danger).append(example)
        for example in read_examples(folder, TRAINED, language=language):
            if example.intent in OWN_INTENTS:
                kind = OWN_INTENTS[example.intent]
                danger.append(Example(example.text, kind, language, example.file, example.line))
            elif (example.intent in INTENTS or example.intent == UNKNOWN) and not (
                example.intent in NEAR and _found(example.text)
            ):
                harmless.append(example)
    return danger, harmless


def _found(text: str) -> bool:
    return any(one.excused_by is None for one in matcher().hear(read(text, WORDS)).findings)


def digest(folder: Path = EXAMPLES) -> str:
    """What a vote was trained from: the sentences of danger and of wishes, and the words and rules, as one hash."""
    hashed = hashlib.sha256()
    for language in LANGUAGES:
        for example in read_examples(folder, (*DANGER, *TRAINED), language=language):
            hashed.update(f"{language}\t{example.intent}\t{example.text}\n".encode())
    for file in sorted(LEXICON.glob("*/*.txt")):
        hashed.update(file.read_bytes())
    return hashed.hexdigest()


def train(danger: Sequence[Example], harmless: Sequence[Example], *, digest: str = "-") -> Vote:
    """Learn from sentences of danger and without; each is also shown with typing errors. Pure and repeatable."""
    chance = random.Random(SEED)  # noqa: S311 - typing errors, no secret
    found: list[list[Ints]] = [[] for _ in range(1 + HURRIED)]
    for example in (*danger, *harmless):
        for way in found:
            text = hurried(example.text, chance) if way is not found[0] else example.text
            way.append(np.array(features(matcher().hear(read(text, WORDS))), np.int64))
    marks = _marks(np.concatenate([np.zeros(0, np.int64), *(one for way in found for one in way)]))
    ways = [rows_of([_places(one, marks) for one in way]) for way in found]
    is_danger = np.arange(len(danger) + len(harmless)) < len(danger)
    weights, bias = fit(ways, is_danger[:, None].astype(np.float64), BUCKETS)
    kinds = np.array([[example.intent == kind for kind in KINDS] for example in danger], np.float64)
    dangers = [way.chosen(np.flatnonzero(is_danger)) for way in ways]
    of_kinds, _ = fit(dangers, kinds.reshape(len(danger), len(KINDS)), BUCKETS)
    scale = float(np.abs(weights).max()) / 127 or 1.0
    widest = float(np.abs(of_kinds).max()) / 127 or 1.0
    bytes_of_kinds = tuple(_bytes(one / widest) for one in of_kinds.T)
    return Vote(
        digest,
        round(scale, 9),
        round(float(bias[0]), 6),
        bytes(marks),
        _bytes(weights[:, 0] / scale),
        bytes_of_kinds,
    )


def _marks(met: Ints) -> Marks:
    """To whom each place belongs: of the features that fall there and were met often enough the one met most often."""
    features, times = np.unique(met, return_counts=True)
    often = features[np.argsort(-times, kind="stable")][: int((times >= OFTEN).sum())]
    places, first = np.unique(often % BUCKETS, return_index=True)
    marks = np.zeros(BUCKETS, np.uint8)
    marks[places] = _mark(often[first])
    return marks


def _places(found: Ints, marks: Marks) -> Ints:
    places: Ints = found % BUCKETS
    known: Ints = places[marks[places] == _mark(found)]
    return known


def _mark(features: Ints) -> Ints:
    """:func:`vote.mark` of many."""
    marks: Ints = np.maximum(features >> MARK, 1)
    return marks


def _bytes(weights: Floats) -> array[int]:
    return array("b", np.rint(weights).clip(-127, 127).astype(np.int8).tobytes())


def hurried(text: str, chance: random.Random) -> str:
    """The text with one or two typing errors, and sometimes without the letters that a foreign keyboard lacks."""
    letters = list(text)
    for _ in range(1 + (chance.random() < 0.4)):
        at = chance.randrange(len(letters)) if letters else 0
        what = chance.random()
        if what < 0.3 and len(letters) > 1:
            del letters[at]
        elif what < 0.5:
            letters.insert(at, letters[at])
        elif what < 0.8 and at + 1 < len(letters):
            letters[at : at + 2] = reversed(letters[at : at + 2])
        elif letters:
            letters[at] = chance.choice(_LETTERS)
    written = "".join(letters)
    return written.translate(_FOREIGN_KEYBOARD) if chance.random() < 0.3 else written


def trained(folder: Path = EXAMPLES) -> Vote:
    """The vote of a folder of examples. Raises ``SetError``, ``OSError`` and ``UnicodeDecodeError``."""
    return train(*material(folder), digest=digest(folder))


if __name__ == "__main__":
    FILE.write_bytes(trained().dump())
