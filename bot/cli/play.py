"""``ikiorti play FLOW``: a talk in the terminal, line by line, with storage in memory."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import typer
from pydantic import TypeAdapter, ValidationError

from bot.cli.common import end, opened, read_file
from bot.clock import FileClock, SystemClock
from bot.player import Played, Player
from bot.settings import load_settings

DURATION = TypeAdapter(dt.timedelta)


class Line(msgspec.Struct, forbid_unknown_fields=True):
    """One line of input; exactly one field is given."""

    say: str | None = None
    press: str | None = None
    locale: Literal["da", "kl"] | None = None
    advance: str | None = None
    handback: bool | None = None


def play(
    flow: Annotated[str, typer.Argument(help="The flow's name.")],
    locale: Annotated[str, typer.Option(help="da or kl.")] = "da",
    as_json: Annotated[bool, typer.Option("--json", help="Answer in JSON lines.")] = False,
    script: Annotated[Path | None, typer.Option(help="Read the lines from this file.")] = None,
    draft: Annotated[bool, typer.Option("--draft", help="Play the draft in the database.")] = False,
) -> None:
    """Play a flow. Each line in is {"say"}, {"press"}, {"locale"}, {"advance":"P1D"} or {"handback":true}."""
    if locale not in ("da", "kl"):
        end("--locale: da or kl", 2)
    settings = load_settings()
    clock = FileClock(settings.clock_file) if settings.clock_file is not None else SystemClock()
    player = Player(flow, "kl" if locale == "kl" else "da", clock.now())
    try:
        if draft:
            _use_draft(player)
        if not player.knows(flow):
            end(f"There is no flow named {flow}.", 2)
        player.begin()
        if not as_json:
            _show(player.now())
        for number, words in enumerate(_lines(script), 1):
            played = _play(player, words, number)
            if as_json:
                sys.stdout.write(msgspec.json.encode(played).decode() + "\n")
                sys.stdout.flush()
            else:
                _show(played)
    finally:
        player.close()


def _use_draft(player: Player) -> None:
    from storage.flows import queries as flows
    from storage.texts import queries as texts

    with opened() as runtime:
        row = runtime.look(
            lambda work: flows.draft_of(work.conn, player.flow) or flows.published_of(work.conn, player.flow)
        )
        said = runtime.look(lambda work: [*texts.overrides(work.conn), *texts.drafts(work.conn)])
    player.publish_texts((text.text_id, text.language, text.source, text.revision) for text in said)
    if row is not None:
        player.publish_draft(row.source, row.revision)


def _lines(script: Path | None) -> Iterator[str]:
    lines = read_file(script).splitlines() if script is not None else sys.stdin
    for line in lines:
        if line.strip() and not line.lstrip().startswith("#"):
            yield line.strip()


def _play(player: Player, words: str, number: int) -> Played:
    try:
        line = msgspec.json.decode(words, type=Line)
        by = DURATION.validate_python(line.advance) if line.advance is not None else None
    except (msgspec.DecodeError, ValidationError):
        end(f'line {number}: not {{"say"}}, {{"press"}}, {{"locale"}}, {{"advance"}} or {{"handback"}}', 2)
    if line.say is not None:
        return player.says(line.say)
    if line.press is not None:
        return player.presses(line.press)
    if line.locale is not None:
        return player.speaks(line.locale)
    if by is not None:
        return player.waits(by)
    if not line.handback:
        end(f"line {number}: nothing to play", 2)
    return player.hands_back()


def _show(played: Played) -> None:
    for message in played.messages:
        print(f"bot: {message.text}")
        if message.beneath is not None:
            print(f"     ({message.beneath.text})")
        for choice in message.choices:
            print(f"     [{choice.value}] {choice.label}")
    print(f"     — {played.flow or '-'} {played.step or '-'} {played.waiting or 'ended'} {played.owner}")
