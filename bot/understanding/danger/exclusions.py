"""What takes a match back: idioms, negation, and the frame of the talk (a film, a match, long ago)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.understanding.danger.reading import Sentence, Word
from bot.understanding.danger.rules import Line, Rule

NONE: frozenset[str] = frozenset()

_AFTER = 3
"""How many words after a verb its negation stands at the latest: ``han slår mig jo ikke``."""
_BEFORE = 2
"""And before it: ``har aldrig slået``."""
_CLAUSE = frozenset({"sport", "hunt", "food", "game", "study"})
"""Frames that reach no further than their clause when somebody tells of themselves."""
_OPENING = frozenset({"og", "men", "sa", "da", "fordi", "nar", "mens", "at"})
"""Folded words that open a clause."""
_NEAR = 2
"""Words around a match in which ``jeg``, ``mig``, ``min`` make it one's own."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Frames of each sentence, and of the whole message."""

    frames: tuple[frozenset[str], ...]
    whole: frozenset[str]


DENIABLE = (
    "suicide",
    "die",
    "kill",
    "hit",
    "threat",
    "violence",
    "rape",
    "fire",
    "bleed",
    "fear",
    "alone",
    "hungry",
)
"""Greenlandic concepts (``k_…``) whose negated word says that there is no danger."""
_DENIED = frozenset(f"no_k_{concept}" for concept in DENIABLE)


SETTLED = frozenset({"negation", "past", "inside"})
"""Excuses after which a clause says nothing more; the others leave it to the vote."""


def denials(sentence: Sentence) -> list[int]:
    """Words that deny danger in their own ending: ``persunngilaanga``, he does not beat me."""
    return [at for at, word in enumerate(sentence) if _DENIED & word.tags]


def setting_of(sentences: Sequence[Sentence], phrases: Sequence[frozenset[str]]) -> Setting:
    """The frames that words (tag ``f_…``) and phrases open. Something that goes on still closes the past."""
    frames = []
    everything = {tag for sentence in sentences for word in sentence for tag in word.tags}
    shut = {"past"} if "still" in everything else set()
    for sentence, found in zip(sentences, phrases, strict=True):
        of_words = {tag for word in sentence for tag in word.tags if tag.startswith("f_")}
        frames.append(frozenset(tag[2:] for tag in of_words | found) - shut)
    return Setting(tuple(frames), NONE.union(*frames))


def hushed(word: Word) -> Word:
    """The word with its concepts taken away; frames stay."""
    return replace(word, tags=frozenset(tag for tag in word.tags if tag.startswith("f_")))


def excuse(
    rule: Rule, line: Line, sentence: Sentence, places: Sequence[int], setting: Setting, at: int
) -> str | None:
    """Why a match does not count, or None when it does."""
    for place, concept in zip(places, line, strict=True):
        if concept.negatable and negated(sentence, place, places):
            return "negation"
    if rule.phrase.not_with:
        others = {tag for word in sentence for tag in word.tags} & rule.phrase.not_with
        if others:
            return f"with {sorted(others)[0]}"
    return _framed(rule, sentence, places, setting, at)


def _framed(rule: Rule, sentence: Sentence, places: Sequence[int], setting: Setting, at: int) -> str | None:
    own = _own(sentence, places)
    here = setting.frames[at]
    if own:
        # What is told of oneself is real unless the game, the hunt, the joke stands in the same clause.
        here = here - _CLAUSE | (here & _CLAUSE & _frames(sentence[at] for at in clause(sentence, places)))
    for frame in sorted(rule.frames):
        if frame == "media":
            if "inside" in here:
                return "inside"
            if not own and {"media", "song", "game", "inside"} & setting.whole:
                return "media"
            if {"song", "game"} & here:
                return "media"
        elif frame == "past":
            if frame in here or (frame in setting.whole and _past(sentence, places)):
                return frame
        elif frame in here or (frame == "study" and not own and frame in setting.whole):
            return frame
    return None


def clause(sentence: Sentence, places: Sequence[int]) -> range:
    """The words from the last comma or small word that opens a clause before the match to the next after it."""
    start = next((at for at in range(places[0], 0, -1) if _opens(sentence, at)), 0)
    end = next((at for at in range(places[-1] + 1, len(sentence)) if _opens(sentence, at)), len(sentence))
    return range(start, end)


def _opens(sentence: Sentence, at: int) -> bool:
    return sentence[at].after_comma or sentence[at].folded in _OPENING


def _frames(words: Iterable[Word]) -> frozenset[str]:
    return frozenset(tag[2:] for word in words for tag in word.tags if tag.startswith("f_"))


def _own(sentence: Sentence, places: Sequence[int]) -> bool:
    near = sentence[max(0, places[0] - _NEAR) : places[-1] + _NEAR + 1]
    return any({"i", "me", "my"} & word.tags for word in near)


def _past(sentence: Sentence, places: Sequence[int]) -> bool:
    return any("pasttense" in sentence[place].tags for place in places)


def negated(sentence: Sentence, place: int, places: Sequence[int]) -> bool:
    """Whether a negation takes back the verb at a place. One that the rule itself wants does not count."""
    for at in range(place + 1, min(place + 1 + _AFTER, len(sentence))):
        tags = sentence[at].tags
        if sentence[at].after_comma or {"conj", "finite"} & tags:
            break
        if "not" in tags and at not in places:
            return not _only(sentence, at)
    for at in range(place - 1, max(-1, place - 1 - _BEFORE), -1):
        tags = sentence[at].tags
        if "not" in tags and at not in places:
            return not _only(sentence, at)
        if sentence[at + 1].after_comma or {"conj", "pronoun"} & tags:
            break
    return False


def _only(sentence: Sentence, at: int) -> bool:
    """``ikke kun``, ``ikke bare``: no negation."""
    return at + 1 < len(sentence) and "only" in sentence[at + 1].tags
