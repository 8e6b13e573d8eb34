"""The words and rules of both languages, read from the files in ``words/`` once, when first asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple, cast, get_args

from bot.understanding.danger.greenlandic import Stems
from bot.understanding.danger.match import Matcher
from bot.understanding.danger.rules import GUESSED, Danger, Phrase, Rule, Tags, literals, phrases
from bot.understanding.danger.spelling import NONE, Spelling

FOLDER = Path(__file__).with_name("words")
_VOWELS = re.compile("ae|oe")
TOPICS = ("people", "suicide", "acute", "child", "violence", "idioms")
"""The files of a language, the most urgent first: of two kinds of danger in one message the first is told."""


class Section(NamedTuple):
    """A part of a file: ``words``, ``rules KIND: frames``, ``idioms`` or ``frames``, and its ``name: rest`` lines."""

    heading: str
    entries: list[tuple[str, str]]


class Lexicon(NamedTuple):
    """All files of a language put together."""

    words: dict[str, str]
    rules: dict[str, tuple[Rule, ...]]
    idioms: tuple[Phrase, ...]
    frames: tuple[Phrase, ...]

    def phrases(self) -> Iterator[Phrase]:
        """The lines of rules, idioms and frames."""
        yield from (rule.phrase for rules in self.rules.values() for rule in rules)
        yield from self.idioms
        yield from self.frames


def sections(text: str, name: str) -> Iterator[Section]:
    """The parts of a file. A line that begins with a space goes on the one before; ``#`` begins a comment.

    Raises ValueError, with the file's name and the line, for a line that is none of these.
    """
    section: Section | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("["):
            if section is not None:
                yield section
            section = Section(line.strip(" []"), [])
        elif section is None:
            raise ValueError(f"{name}:{number}: no [section] before it")
        elif line.startswith(" ") and section.entries:
            before, rest = section.entries[-1]
            section.entries[-1] = (before, f"{rest} {line.strip()}")
        else:
            before, colon, rest = line.partition(":")
            if not colon:
                raise ValueError(f"{name}:{number}: no name and colon")
            section.entries.append((before.strip(), rest.strip()))
    if section is not None:
        yield section


@cache
def lexicon(language: str) -> Lexicon:
    """The files of ``da`` or ``kl``. Raises ValueError for a fault in them."""
    words: dict[str, str] = {}
    rules: dict[str, tuple[Rule, ...]] = dict.fromkeys(TOPICS, ())
    idioms: tuple[Phrase, ...] = ()
    frames: tuple[Phrase, ...] = ()
    for topic in TOPICS:
        file = FOLDER / language / f"{topic}.txt"
        for heading, entries in sections(file.read_text("utf-8"), f"{language}/{topic}.txt"):
            what, _, rest = heading.partition(" ")
            if what == "words":
                for tag, line in entries:
                    words[tag] = f"{words.get(tag, '')} {line}"
            elif what == "rules":
                rules[topic] += _rules(rest, entries, file.name)
            elif what == "idioms":
                idioms += phrases(entries)
            elif what == "frames":
                frames += phrases(entries)
            else:
                raise ValueError(f"{language}/{topic}.txt: no section [{heading}]")
    return Lexicon(words, rules, idioms, frames)


def _rules(heading: str, entries: Sequence[tuple[str, str]], name: str) -> tuple[Rule, ...]:
    kind, _, frames = heading.partition(":")
    if kind not in get_args(Danger):
        raise ValueError(f"{name}: no kind of danger: {kind!r}")
    return tuple(Rule(phrase, cast("Danger", kind), frozenset(frames.split())) for phrase in phrases(entries))


@cache
def danish() -> Spelling:
    """The Danish words, with those that stand in rules as themselves."""
    own = lexicon("da")
    ordinary = (FOLDER / "da" / "ordinary.txt").read_text("utf-8")
    lines = (line for line in ordinary.splitlines() if not line.startswith("#"))
    return Spelling({**own.words, **literals(own.phrases())}, " ".join(lines).split())


@cache
def greenlandic() -> Stems:
    """The Greenlandic stems, with the words that stand in rules as themselves."""
    own = lexicon("kl")
    return Stems(own.words, literals(own.phrases()))


class BothLanguages:
    """The words of both languages: Danish ones spelt right, then Greenlandic, then Danish ones misspelt."""

    @lru_cache(maxsize=16384)  # noqa: B019 - there is one lexicon
    def tags(self, typed: str, folded: str) -> Tags:
        """The concepts of a word, typed (normalised) and folded."""
        if (known := danish().spelt(typed, folded)) is not None:
            return known
        if found := greenlandic().tags(typed, folded):
            return found
        if not (found := danish().misspelt(folded)) and _VOWELS.search(typed) and typed.isascii():
            # ``livsfaer``: what looks like a Danish vowel on a foreign keyboard may be two letters swapped.
            found = danish().misspelt(typed)
        return found | {GUESSED} if found else NONE

    def ordinary(self, typed: str, folded: str) -> bool:
        """Whether it is a Danish word spelt right: alone it is no danger unless a rule says so."""
        return danish().spelt(typed, folded) is not None

    def compound(self, folded: str) -> Tags:
        """The concepts of a Danish word that people write as two."""
        return danish().compound(folded)

    @lru_cache(maxsize=4096)  # noqa: B019 - there is one lexicon
    def pieces(self, folded: str) -> tuple[str, ...]:
        """The words that were run together in one; nothing for a word that is known."""
        return () if danish().known(folded) is not None else danish().pieces(folded)


WORDS = BothLanguages()


@cache
def matcher() -> Matcher:
    """The rules of both languages, ready to be laid over a message."""
    da, kl = lexicon("da"), lexicon("kl")
    rules = [rule for topic in TOPICS for one in (da, kl) for rule in one.rules[topic]]
    return Matcher(rules, (*da.idioms, *kl.idioms), (*da.frames, *kl.frames))
