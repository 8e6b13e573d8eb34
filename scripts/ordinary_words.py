"""Write the words that danger must not take for misspelt: ``python -m scripts.ordinary_words``.

They are of our own sentences: words of the examples of every other wish and of what only looks like danger, in both
languages, that one error would turn into a Danish word of danger. A word that was written only once may be such an
error, and so may one that stands in examples of danger as often.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from textwrap import fill

from bot.understanding import sets
from bot.understanding.danger.lexicon import FOLDER, greenlandic, lexicon
from bot.understanding.danger.rules import literals
from bot.understanding.danger.spelling import Spelling
from bot.understanding.danger.train import EXAMPLES, OWN_INTENTS
from bot.understanding.normalise import fold, normalise
from bot.understanding.stems import LANGUAGES

FILE = FOLDER / "da" / "ordinary.txt"
HEAD = """\
# Words that are meant as they stand, folded, though one error would turn them into a word of the lexicon.
# Made from our own examples by `python -m scripts.ordinary_words`.
"""
OFTEN = 2
"""Sentences a word stands in before it is no slip."""
RATHER = 2
"""Plain sentences with a word for each one of danger: of all there are four, so common words have as many."""


def ordinary(plain: Iterable[str], alarming: Iterable[str]) -> list[str]:
    """The words of plain sentences, folded and sorted, that would be taken for a word of danger misspelt."""
    own = lexicon("da")
    spelling = Spelling({**own.words, **literals(own.phrases())})
    alarms = Counter(folded for text in alarming for folded in {folded for _, folded in _words(text)})
    met = Counter(word for text in plain for word in _words(text))
    return sorted(
        {
            folded
            for (typed, folded), times in met.items()
            if times >= max(OFTEN, RATHER * alarms[folded])
            and folded.isalpha()
            and spelling.spelt(typed, folded) is None
            and not greenlandic().tags(typed, folded)
            and spelling.misspelt(folded)
        }
    )


def _words(text: str) -> set[tuple[str, str]]:
    return {(typed, fold(typed)) for typed in normalise(text).split()}


def sentences(folder: Path = EXAMPLES) -> tuple[list[str], list[str]]:
    """What is plain, and what alarms, of the examples."""
    plain: list[str] = []
    alarming: list[str] = []
    for language in LANGUAGES:
        for example in sets.read(folder, sets.DANGER, language=language):
            (plain if example.intent == "harmless" else alarming).append(example.text)
        for example in sets.read(folder, sets.TRAINED, language=language):
            own = example.intent.removeprefix(sets.NOT) in OWN_INTENTS
            (alarming if own else plain).append(example.text)
    return plain, alarming


def made() -> str:
    """The file's text."""
    words = " ".join(ordinary(*sentences()))
    return f"{HEAD}{fill(words, 110, break_long_words=False)}\n"


if __name__ == "__main__":
    FILE.write_text(made(), "utf-8")
