"""A million random messages: none may raise, and the slowest is told."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import flows
from bot.clock import monotonic
from bot.understanding import sets
from bot.understanding.decide import understand
from bot.understanding.model import Model

EXAMPLES = Path(flows.__file__).parent / "library" / "examples"
MESSAGES = 1_000_000
TOLD = 100_000
"""Messages between two lines of figures."""
LONG = 4_000
"""Letters of the longest message a channel takes."""
LETTERS = "abcdefghijklmnopqrstuvwxyzæøåâêîôûĸqkaaeeiissnnrr      .,!?'’-0123456789\n"
MARKS = "\u0301\u0316\u200d\u00ad\u202e\ufe0f👍🆘❤️🏠ｆｕｌｌﷺ\x00\x07\ud800"


def run() -> Iterator[dict[str, Any]]:
    """One line every hundred thousand messages; raises what understanding raised, with the message."""
    model = Model.load()
    dice = random.Random(20)
    sentences = [example.text for example in sets.examples(EXAMPLES)]
    makers: list[Callable[[], str]] = [
        lambda: "".join(dice.choices(LETTERS, k=dice.randint(0, 60))),
        lambda: "".join(map(chr, dice.choices(range(0x110000), k=dice.randint(0, 40)))),
        lambda: "".join(dice.choices(LETTERS + MARKS, k=dice.randint(0, 80))),
        lambda: _mangled(dice, dice.choice(sentences)),
        lambda: " ".join(dice.choices(sentences, k=2)),
    ]
    slowest, longest = (0.0, 0), 0
    for number in range(1, MESSAGES + 1):
        # Now and then one as long as a channel lets through, of few letters, which is what slow patterns fear.
        text = _long(dice) if number % 5_000 == 0 else dice.choice(makers)()
        longest = max(longest, len(text))
        began = monotonic()
        try:
            understand(text, model)
        except Exception:
            sys.stderr.write(f"{text!r}\n")
            raise
        slowest = max(slowest, ((monotonic() - began) * 1000, len(text)))
        if number % TOLD == 0:
            yield {
                "messages": number,
                "longest": longest,
                "slowest_ms": round(slowest[0], 2),
                "its_letters": slowest[1],
            }


def _mangled(dice: random.Random, text: str) -> str:
    letters = list(text)
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(letters) + 1)
        letters[at : at + dice.randint(0, 2)] = dice.choices(LETTERS + MARKS, k=dice.randint(0, 2))
    return "".join(letters)


def _long(dice: random.Random) -> str:
    few = "".join(dice.choices(LETTERS + MARKS, k=dice.randint(1, 4)))
    return (few * LONG)[:LONG]
