"""Danger in free text: violence, suicide, a child in danger, acute danger, in Danish and Greenlandic.

Rules over concepts (``words/``, :mod:`match`) with what takes them back (:mod:`exclusions`), and a vote on
the whole message (:mod:`vote`): danger is what a rule finds unless the vote strongly doubts it, and what the vote is
sure of. Recall counts above all: a false alarm is a kind question, a missed one is nobody at the door.
"""

from __future__ import annotations

from dataclasses import replace

from bot.understanding.danger.lexicon import WORDS, matcher
from bot.understanding.danger.match import Finding
from bot.understanding.danger.reading import read
from bot.understanding.danger.rules import Danger
from bot.understanding.danger.vote import features, shipped
from bot.understanding.normalise import normalise

__all__ = ["Danger", "Finding", "danger_in", "explain", "found_in", "normalise"]

DOUBT = -3.0
"""The vote below which a rule's finding does not count."""
GUESS = -2.0
"""The same where the rule rests on a word that is taken for a misspelling."""
SURE = 0.5
"""The vote above which a message is danger though no rule found it."""


def danger_in(text: str) -> Danger | None:
    """The kind of danger a text speaks of, the most urgent first; None when it speaks of none. Never raises."""
    found = found_in(text)
    return found.kind if found is not None else None


def found_in(text: str) -> Finding | None:
    """As ``danger_in``, with what found it."""
    return next((finding for finding in explain(text) if finding.excused_by is None), None)


def explain(text: str) -> list[Finding]:
    """Every rule that a text matches, the most urgent first, with its words and with what excuses it; then the vote."""
    if not text.strip():
        return []
    sentences = read(text, WORDS)
    heard = matcher().hear(sentences)
    found = heard.findings
    vote = shipped()
    if vote is None or not sentences:
        return found
    places = features(heard)
    score = vote.score(places)
    found = [_doubted(one, score) for one in found]
    if score < DOUBT or any(one.excused_by is None for one in found):
        return found
    # What was said not to be so, long ago, or of a story says nothing more; the other clauses may.
    left = [word for sentence in heard.rest for word in sentence if word.folded]
    if not left or (len(left) == 1 and WORDS.ordinary(left[0].typed, left[0].folded)):
        return found
    places = features(heard._replace(sentences=heard.rest)) if heard.rest != heard.sentences else places
    if (score := vote.score(places)) > SURE:
        found.append(Finding(f"the whole ({score:.1f})", vote.kind(places), "", None, voted=True))
    return found


def _doubted(finding: Finding, score: float) -> Finding:
    if finding.firm or finding.excused_by is not None or score >= (GUESS if finding.guessed else DOUBT):
        return finding
    return replace(finding, excused_by=f"the whole ({score:.1f})")
