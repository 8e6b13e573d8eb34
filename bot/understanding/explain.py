"""Why a message was understood as it was, in words a person can check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from bot.understanding.decide import Judged, judge
from bot.understanding.model import Model
from bot.understanding.understood import INTENTS

SHOWN = 6
KINDS = {"l": "letters", "w": "words", "c": "concept", "p": "concepts together"}
LAYERS = {
    "danger": "words of danger come before everything else",
    "command": "the words are a command",
    "answer": "the words only answer a question, and none was asked",
    "model": "the model decided",
    "refusal": "the words refuse or end something, so it is asked back about",
}


def explain(text: str, model: Model, commands: Mapping[str, str] | None = None) -> list[str]:
    """Lines that say the layer, the likeliest intents and the features that weighed most for the first of them."""
    judged = judge(text, model, commands)
    said = judged.understood
    lines = [
        f"{said.decision}: {said.intent} (confidence {said.confidence:.2f}, language {said.language}"
        + (f", danger: {said.crisis})" if said.crisis else ")"),
        f"why: {LAYERS[judged.layer]}{_limits(judged, model)}",
        "likeliest: " + ", ".join(f"{name} {chance:.2f}" for name, chance in judged.ranked[:4]),
    ]
    named = dict.fromkeys([judged.ranked[0][0], said.intent])
    lines += [
        f"for {name}: {', '.join(_weighed(text, name, judged, model)) or 'nothing known'}"
        for name in named
        if name in INTENTS
    ]
    return lines


def _limits(judged: Judged, model: Model) -> str:
    if judged.layer != "model":
        return ""
    limits = model.calibration
    return f"; sure from {limits.sure:.2f}, asked back from {limits.unsure:.2f}"


def _weighed(text: str, name: str, judged: Judged, model: Model) -> Iterator[str]:
    """The features that spoke most for an intent and against the likeliest other one, with what they weighed."""
    seen = model.seen(text)
    intent = model.classes.index(name)
    other = model.classes.index(next(rival for rival, _ in judged.ranked if rival != name))
    whole = model.whole.at(seen.rows)
    form = model.form.at(seen.rows) * seen.formal[:, None]
    weight = seen.values * ((whole + form)[:, intent] - (whole + form)[:, other]) / 2
    for at in np.argsort(-weight, kind="stable")[:SHOWN]:
        if weight[at] > 0:
            kind, _, feature = seen.names[at].partition(":")
            yield f"{KINDS[kind]} “{feature.replace('^', '‹').replace('$', '›')}” {weight[at]:+.2f}"
