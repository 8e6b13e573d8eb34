"""A message against all rules: what matched, and what takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from bot.understanding.danger.exclusions import SETTLED, clause, denials, excuse, hushed, setting_of
from bot.understanding.danger.lay import Lines
from bot.understanding.danger.reading import Sentence, Tags
from bot.understanding.danger.rules import GUESSED, Danger, Phrase, Rule


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that matched: the words under it, and why it does not count (None: it counts).

    ``firm``: no vote takes it back. ``guessed``: it rests on a word that is taken for a misspelling.
    ``voted``: no rule found it, the vote on the whole did.
    """

    rule: str
    kind: Danger
    words: str
    excused_by: str | None
    firm: bool = False
    guessed: bool = False
    voted: bool = False


class Heard(NamedTuple):
    """A message with its idioms hushed, every rule that matched, the frames it opens, and the clauses not excused."""

    sentences: tuple[Sentence, ...]
    findings: list[Finding]
    frames: frozenset[str]
    rest: tuple[Sentence, ...]


class Matcher:
    """The rules, idioms and frames of all languages, compiled once."""

    def __init__(self, rules: Sequence[Rule], idioms: Sequence[Phrase], frames: Sequence[Phrase]) -> None:
        self._rules = Lines([(rule, rule.phrase.line) for rule in rules])
        self._idioms = Lines([(idiom, idiom.line) for idiom in idioms])
        self._frames = Lines([(frame, frame.line) for frame in frames])
        self._rank = {id(rule): at for at, rule in enumerate(rules)}

    def hear(self, sentences: Sequence[Sentence]) -> Heard:
        """What the rules make of a message. The first rule comes first; of one rule the match that counts, if any."""
        quiet = tuple(self._quiet(sentence) for sentence in sentences)
        setting = setting_of(quiet, [self._phrases(one) for one in sentences])
        found: dict[int, Finding] = {}
        excused: list[set[int]] = []
        for at, sentence in enumerate(quiet):
            excused.append({one for place in denials(sentence) for one in clause(sentence, [place])})
            for rule, line, places in self._rules.on(sentence):
                rank = self._rank[id(rule)]
                if rank in found and found[rank].excused_by is None and not found[rank].guessed:
                    continue
                why = excuse(rule, line, sentence, places, setting, at)
                words = " ".join(sentence[place].typed for place in places)
                if why in SETTLED:
                    excused[at].update(clause(sentence, places))
                guessed = any(GUESSED in sentence[place].tags for place in places)
                if rank not in found or why is None:
                    firm = rule.phrase.firm and not guessed
                    found[rank] = Finding(rule.phrase.name, rule.kind, words, why, firm, guessed)
        rest = tuple(
            tuple(word for at, word in enumerate(sentence) if at not in gone)
            for sentence, gone in zip(quiet, excused, strict=True)
        )
        return Heard(quiet, [found[rank] for rank in sorted(found)], setting.whole, rest)

    def _quiet(self, sentence: Sentence) -> Sentence:
        """The sentence with the words of idioms hushed. No idiom reaches over a comma."""
        quiet: set[int] = set()
        starts = [0, *(at for at, word in enumerate(sentence) if word.after_comma and at), len(sentence)]
        for start, end in pairwise(starts):
            part = sentence[start:end]
            for idiom, line, places in self._idioms.on(part):
                if idiom.not_with and idiom.not_with & _tags(part):
                    continue
                quiet.update(start + place for place, one in zip(places, line, strict=True) if one.negatable)
        return tuple(hushed(word) if at in quiet else word for at, word in enumerate(sentence))

    def _phrases(self, sentence: Sentence) -> Tags:
        return frozenset(frame.name for frame, _, _ in self._frames.on(sentence))


def _tags(sentence: Sentence) -> Tags:
    return frozenset(tag for word in sentence for tag in word.tags)
