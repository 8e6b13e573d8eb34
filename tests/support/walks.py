"""Random walks through a flow, line by line, each line chosen from what was offered; and what two of them share."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import Any

from bot.player import ID
from bot.runtime import Runtime, Work
from flows.definition.load import load as load_flow
from locales.fluent_file import parse_one
from storage.flows import queries as flows
from storage.texts import queries as texts

Played = dict[str, Any]
Line = dict[str, Any]
FLOWS = ("housing", "go-home", "start", "benefits", "alcohol", "appointments")
LANGUAGES = ("da", "kl")
DRAFTED = 6
"""How many texts of each flow have a draft."""
WORDS = (
    "Aalborg", "jeg ved det ikke", "i morgen kl. 10", "12", "ja", "qujanaq", "hej", "1", "menu",
    "jeg vil tale med et menneske", "lilla elefant",
)  # fmt: skip
STANDING = ("menu", "back", "repeat", "dont-understand", "not-now", "person", "go-on", "withdraw")
WAITS = ("PT1H", "P1D", "P7D")
LINK = re.compile(r"/l/[\w-]+")
APART = frozenset({"id", "press", "at", "calendar"})
"""Fields that are others in each telling."""


def walk(number: int, lines: int, first: Played, play: Callable[[Line], Played]) -> list[Line]:
    """Walk on from what is said first; the lines that were played. The same number walks the same way."""
    chance = random.Random(number)
    played, script = first, []
    for _ in range(lines):
        line = _next(chance, played)
        script.append(line)
        played = play(line)
    return script


def _next(chance: random.Random, played: Played) -> Line:
    offered = [
        choice["value"] for message in played["messages"][-1:] for choice in message["choices"]
        if not any(mark.isdigit() for mark in choice["value"])
    ]  # fmt: skip
    turn = chance.random()
    if offered and turn < 0.7:
        return {"press": chance.choice(offered)}
    if turn < 0.8:
        return {"say": chance.choice(WORDS)}
    if turn < 0.9:
        return {"press": chance.choice(STANDING)}
    if turn < 0.95:
        return {"advance": chance.choice(WAITS)}
    return chance.choice(({"locale": "kl"}, {"locale": "da"}, {"handback": True}))


def alike(played: Any) -> Any:
    """What was played without ids, presses and times."""
    if isinstance(played, dict):
        return {name: alike(value) for name, value in played.items() if name not in APART}
    if isinstance(played, str):
        return LINK.sub("/l/…", ID.sub("…", played))
    return [alike(each) for each in played] if isinstance(played, list) else played


def draft_all(runtime: Runtime) -> None:
    """Keep a draft of each flow that is walked, with another owner and other first words in both languages."""
    for name in FLOWS:
        runtime.run(_draft, name)


def _draft(work: Work, name: str) -> None:
    row = flows.published_of(work.conn, name)
    assert row is not None
    flow, faults = load_flow(re.sub(r"(?m)^owner: .*$", "owner: draft-team", row.source), file=f"{name}.yaml")
    assert flow is not None, faults
    flows.save_draft(
        work.conn, flow=name, revision=flow.revision, source=flow.source, author="e@example.org", now=work.now
    )
    for use in flow.text_uses()[:DRAFTED]:
        for language in LANGUAGES:
            unit = work.runtime.content.texts.unit(use.text_id, language)
            written = re.sub(
                rf"(?m)^{use.text_id} = (?=\w)", f"{use.text_id} = Ny: ", unit.source if unit else ""
            )
            changed = parse_one(written, language=language, text_id=use.text_id)[0]
            if unit is not None and changed is not None and changed.revision != unit.revision:
                texts.save_draft(
                    work.conn, text_id=use.text_id, language=language, source=written,
                    revision=changed.revision, author="e@example.org", now=work.now,
                )  # fmt: skip
