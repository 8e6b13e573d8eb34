"""``ikiorti understand``: what the bot makes of a message, one a line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Annotated

import msgspec
import typer

from bot.turn.commands import typed_command
from bot.understanding.decide import understand as understood_of
from bot.understanding.explain import explain
from bot.understanding.model import Model
from bot.understanding.normalise import normalise
from locales.text_base import shipped
from locales.translator import Translator


def understand(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line, flushed.")] = False,
    why: Annotated[bool, typer.Option("--explain", help="Say why, in words.")] = False,
) -> None:
    """Read one message a line and say what was understood of it."""
    model = Model.load()
    commands = _commands()
    # Bytes that are no UTF-8 are read as the marks they stand for: whatever comes in, one line goes out.
    for line in sys.stdin.buffer:
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        said = understood_of(text, model, commands(text))
        if as_json:
            print(msgspec.json.encode(said).decode())
        if why:
            print("\n".join(explain(text, model, commands(text))), end="\n\n")
        if not as_json and not why:
            also = ", ".join(said.alternatives)
            danger = f" danger: {said.crisis}" if said.crisis else ""
            print(f"{said.decision} {said.intent} {said.confidence:.2f} [{said.language}]{danger} ({also})")
        sys.stdout.flush()


OF_COMMANDS = {
    "person": "talk_to_human",
    "language": "change_language",
    "language-da": "change_language",
    "language-kl": "change_language",
    "delete": "delete_data",
}
"""The standing commands that are an intent."""


def _commands() -> Callable[[str], dict[str, str]]:
    """What tells whether a line is a command, by the shipped texts, as a turn would before it asks the model."""
    texts = Translator(shipped())

    def of(text: str) -> dict[str, str]:
        intent = OF_COMMANDS.get(typed_command(texts, text) or "")
        return {normalise(text): intent} if intent else {}

    return of
