"""Training the vote on danger from the example sentences: the same bytes each time, in seconds."""

from __future__ import annotations

import hashlib
import random
from array import array
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.understanding.danger.lexicon import WORDS, matcher
from bot.understanding.danger.reading import read
from bot.understanding.danger.vote import BUCKETS, FILE, KINDS, Vote, features
from bot.understanding.sets import DANGER, TRAINED, Example
from bot.understanding.sets import read as read_examples
from bot.understanding.stems import LANGUAGES
from bot.understanding.understood import INTENTS, UNKNOWN

EXAMPLES = Path(__file__).parents[3] / "flows" / "library" / "examples"
OWN_INTENTS = {"suicide": "suicide", "violence_crisis": "violence"}
"""Intents that are dangers themselves."""
ROUNDS = 12
RATE = 0.5
PENALTY = 1e-4
SEED = 1
HURRIED = 3
"""Ways each sentence is also shown with typing errors."""
_LETTERS = "abcdefghijklmnopqrstuvxyz"
_FOREIGN_KEYBOARD = {ord("æ"): "ae", ord("ø"): "oe", ord("å"): "aa"}

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


def material(folder: Path = EXAMPLES) -> tuple[list[Example], list[Example]]:
    """Sentences of danger (``intent`` is the kind) and without it, both languages, in a fixed order.

    Messages of every other wish stand for what is harmless, but for those that a rule finds danger in: who asks for a
    bed may freeze.
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
            elif (example.intent in INTENTS or example.intent == UNKNOWN) and not _found(example.text):
                harmless.append(example)
    return danger, harmless


def _found(text: str) -> bool:
    return any(one.excused_by is None for one in matcher().hear(read(text, WORDS)).findings)


def digest(folder: Path = EXAMPLES) -> str:
    """What a vote was trained from: the sentences of danger and those that only look like it."""
    hashed = hashlib.sha256()
    for language in LANGUAGES:
        for example in read_examples(folder, DANGER, language=language):
            hashed.update(f"{language}\t{example.intent}\t{example.text}\n".encode())
    return hashed.hexdigest()


def train(danger: Sequence[Example], harmless: Sequence[Example], *, digest: str = "-") -> Vote:
    """Learn from sentences of danger and without; each is also shown with typing errors. Pure and repeatable."""
    chance = random.Random(SEED)  # noqa: S311 - typing errors, no secret
    number: Mapping[str, int] = {kind: at for at, kind in enumerate(KINDS)}
    shown = [
        (
            [
                _places(text)
                for text in (example.text, *(hurried(example.text, chance) for _ in range(HURRIED)))
            ],
            number.get(example.intent, -1),
        )
        for example in (*danger, *harmless)
    ]
    weights, bias = _fit([places for places, _ in shown], [float(kind >= 0) for _, kind in shown])
    dangers = [(places, kind) for places, kind in shown if kind >= 0]
    of_kinds = [
        _fit([places for places, _ in dangers], [float(one == kind) for _, one in dangers])[0]
        for kind in range(len(KINDS))
    ]
    scale = float(np.abs(weights).max()) / 127 or 1.0
    widest = max(float(np.abs(one).max()) for one in of_kinds) / 127 or 1.0
    bytes_of_kinds = tuple(_bytes(one / widest) for one in of_kinds)
    return Vote(digest, round(scale, 9), round(bias, 6), _bytes(weights / scale), bytes_of_kinds)


def _places(text: str) -> Ints:
    return np.array(features(matcher().hear(read(text, WORDS))), np.int64)


def _bytes(weights: Floats) -> array[int]:
    return array("b", np.rint(weights).clip(-127, 127).astype(np.int8).tobytes())


def _fit(messages: Sequence[Sequence[Ints]], wanted: Sequence[float]) -> tuple[Floats, float]:
    """Logistic regression by AdaGrad, one message at a time, in an order that is always the same.

    Each round shows a message as it is and once with typing errors. The mean of the later rounds' weights is taken:
    the last ones alone hang on what came last.
    """
    weights, mean = np.zeros(BUCKETS), np.zeros(BUCKETS)
    seen = np.full(BUCKETS, 1e-6)
    bias, mean_bias = 0.0, 0.0
    order = np.random.default_rng(SEED)
    for turn in range(ROUNDS):
        for at in order.permutation(2 * len(messages)):
            message, hurried_one = divmod(int(at), 2)
            places = messages[message][1 + turn % HURRIED if hurried_one else 0]
            length = max(1.0, len(places)) ** 0.5
            guess = 1 / (1 + np.exp(-(weights[places].sum() / length + bias)))
            wrong = guess - wanted[message]
            slope = wrong / length + PENALTY * weights[places]
            seen[places] += slope * slope
            weights[places] -= RATE * slope / np.sqrt(seen[places])
            bias -= 0.05 * wrong
        if turn >= ROUNDS // 2:
            mean += weights / (ROUNDS - ROUNDS // 2)
            mean_bias += bias / (ROUNDS - ROUNDS // 2)
    return mean, float(mean_bias)


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


def retrain(folder: Path = EXAMPLES, file: Path = FILE) -> Vote:
    """Train on the examples of a folder and write the vote where it is shipped from."""
    vote = train(*material(folder), digest=digest(folder))
    file.write_bytes(vote.dump())
    return vote


if __name__ == "__main__":
    retrain()
