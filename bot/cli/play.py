"""``ikiorti play FLOW``: a talk in the terminal, line by line, with storage in memory."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from bot.cli.common import end, opened, prepared, read_file
from bot.clock import FileClock, SystemClock
from bot.errors import HelpError, NotFound
from bot.player import Played, Player
from bot.settings import load_settings
from bot.simulator.scene import CHANNELS
from bot.simulator.script import ScriptFault, play_line, read_line
from bot.simulator.world import World, world_of
from flows.session import Answer


def play(
    flow: Annotated[str, typer.Argument(help="The flow's name.")],
    locale: Annotated[str, typer.Option(help="da or kl.")] = "da",
    as_json: Annotated[bool, typer.Option("--json", help="Answer in JSON lines.")] = False,
    script: Annotated[Path | None, typer.Option(help="Read the lines from this file.")] = None,
    draft: Annotated[bool, typer.Option("--draft", help="Play the draft in the database.")] = False,
    channel: Annotated[str, typer.Option(help="web or telegram, where private steps are not said.")] = "web",
    city: Annotated[str, typer.Option(help="Known from before as the answer city, by its slug.")] = "",
) -> None:
    """Play a flow. Each line in is {"say"}, {"press"}, {"locale"}, {"advance":"P1D"} or {"handback":true}."""
    if locale not in ("da", "kl"):
        end("--locale: da or kl", 2)
    if channel not in CHANNELS:
        end("--channel: web or telegram", 2)
    settings = load_settings()
    clock = FileClock(settings.clock_file) if settings.clock_file is not None else SystemClock()
    player = Player(
        flow, "kl" if locale == "kl" else "da", clock.now(), world=_world(flow) if draft else None,
        channel="telegram" if channel == "telegram" else "web",
    )  # fmt: skip
    try:
        if not player.knows(flow):
            end(f"There is no flow named {flow}.", 2)
        player.begin(answers={"city": Answer(city, "pressed")} if city else None)
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


def _world(flow: str) -> World:
    """What the installation would say with the flow's draft."""
    with opened() as runtime:
        prepared(runtime)
        try:
            return runtime.look(world_of, flow)
        except NotFound:
            end(f"There is no flow named {flow}.", 2)
        except HelpError as error:
            end(f"The draft of {flow} is no flow: {error.fields['why']} (line {error.fields['line']})")


def _lines(script: Path | None) -> Iterator[str]:
    lines = read_file(script).splitlines() if script is not None else sys.stdin
    for line in lines:
        if line.strip() and not line.lstrip().startswith("#"):
            yield line.strip()


def _play(player: Player, words: str, number: int) -> Played:
    try:
        return play_line(player, read_line(words))
    except ScriptFault as fault:
        end(f"line {number}: {fault}", 2)


def _show(played: Played) -> None:
    for message in played.messages:
        print(f"bot: {message.text}")
        if message.beneath is not None:
            print(f"     ({message.beneath.text})")
        for choice in message.choices:
            print(f"     [{choice.value}] {choice.label}")
    print(f"     — {played.flow or '-'} {played.step or '-'} {played.waiting or 'ended'} {played.owner}")
