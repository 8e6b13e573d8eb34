"""From a message to what was understood: danger first, then commands, then the model, and never a confident mistake."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from bot.understanding.danger import Danger, Finding, found_in
from bot.understanding.language import language_of
from bot.understanding.model import Calibration, Model
from bot.understanding.normalise import fold, normalise
from bot.understanding.refusal import refuses
from bot.understanding.understood import INTENTS, UNKNOWN, Decision, Understood

Layer = Literal["danger", "command", "answer", "model", "refusal"]
OF_DANGER: Mapping[Danger, str] = {"violence": "violence_crisis", "suicide": "suicide"}
"""Kinds of danger that are an intent of their own; the others are said beside what the model understands."""
CERTAIN = 0.99
"""The confidence of what was found by rule: a rule may be wrong too."""
REMOTE = 0.02
"""The probability under which the model holds danger to be out of the question."""
LIKELY = 0.5
"""The probability from which the model takes a message for danger too."""
ANSWERS = frozenset(
    fold(
        "ja nej jo ok okay okey oki okej fint fin godt nå aha hm hmm øh måske jamen jaja nejnej nope yes no jep yep"
        " aap naagga naamik immaqa ajunngilaq ajunngi torrak aamma iih ih aamen mm"
    ).split()
)
"""Words that answer a question. When none was asked they say nothing."""
_NUMBER = re.compile(r"[\d\s]+")


class Judged(NamedTuple):
    """What was understood, by which layer, and the model's classes with their probabilities, likeliest first."""

    understood: Understood
    layer: Layer
    ranked: list[tuple[str, float]]


def understand(text: str, model: Model, commands: Mapping[str, str] | None = None) -> Understood:
    """Return what one message says. Pure; the same text and model always give the same; never raises.

    ``commands``: words that are a command when they stand alone, normalised (``normalise.normalise``) -> intent.
    """
    return judge(text, model, commands).understood


def judge(text: str, model: Model, commands: Mapping[str, str] | None = None) -> Judged:
    """As ``understand``, with the layer that decided."""
    found = found_in(text)
    crisis = found.kind if found is not None else None
    ranked = model.ranked(text)
    layer, decision, intent, confidence = _decided(text, found, ranked, model, commands or {})
    likely = [name for name, _ in ranked if name in INTENTS and name != intent]
    alternatives = ([intent] if intent in INTENTS else []) + likely
    understood = Understood(
        text,
        language_of(text, model),
        decision,
        intent,
        tuple(alternatives[:3]),
        round(confidence, 3),
        crisis,
    )
    return Judged(understood, layer, ranked)


def _decided(
    text: str,
    danger: Finding | None,
    ranked: list[tuple[str, float]],
    model: Model,
    commands: Mapping[str, str],
) -> tuple[Layer, Decision, str, float]:
    if danger is not None and danger.kind in OF_DANGER:
        return _in_danger(OF_DANGER[danger.kind], ranked, model.calibration, by_rule=not danger.voted)
    plain = normalise(text)
    if (commanded := commands.get(plain)) is not None:
        return "command", "sure", commanded, CERTAIN
    if says_nothing(plain):
        return "answer", "unknown", UNKNOWN, CERTAIN
    intent, confidence = ranked[0]
    limits = model.calibration
    if intent == UNKNOWN or confidence < limits.unsure:
        none = next(chance for name, chance in ranked if name == UNKNOWN)
        return "model", "unknown", UNKNOWN, none
    if confidence < limits.sure:
        return "model", "unsure", intent, confidence
    if refuses(text, intent):
        return "refusal", "unsure", intent, confidence
    return "model", "sure", intent, confidence


def _in_danger(
    intent: str, ranked: list[tuple[str, float]], limits: Calibration, *, by_rule: bool
) -> tuple[Layer, Decision, str, float]:
    """Danger is what was meant; only asked about where the model is sure of something else altogether.

    What no rule found, only the likeness of the whole, is asked about unless the model takes it for danger too.
    """
    other, confidence = ranked[0]
    elsewhere = other not in (*OF_DANGER.values(), UNKNOWN) and confidence >= limits.sure
    if by_rule and elsewhere and dict(ranked)[intent] < REMOTE:
        return "danger", "unsure", intent, dict(ranked)[intent]
    if not by_rule and sum(chance for name, chance in ranked if name in OF_DANGER.values()) < LIKELY:
        return "danger", "unsure", intent, dict(ranked)[intent]
    return "danger", "sure", intent, CERTAIN


def says_nothing(plain: str) -> bool:
    """Whether a normalised message has no word, or only a number, or only words that answer a question."""
    words = fold(plain).split()
    return not words or _NUMBER.fullmatch(plain) is not None or all(word in ANSWERS for word in words)
