"""Stories: talks written down as transcripts, in the words people read. A story is its inputs."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from pydantic import TypeAdapter

from bot.player import Played, Player
from bot.ports import MessageView, PlacePart, TextPart

FOLDER = Path(__file__).parent.parent / "flows" / "stories"
AT = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
"""Monday, ten o'clock in Denmark."""
ID = re.compile(r"[0-9a-f]{32}")
"""A value that is another one in each telling."""
DURATION = TypeAdapter(dt.timedelta)


def stories() -> list[Path]:
    """Every story, by name: ``<flow>.<case>.<language>.txt``."""
    return sorted(FOLDER.glob("*.txt"))


def inputs(story: Path) -> list[str]:
    """What the citizen, the clock and the caseworker do in a story, line by line."""
    return [line[2:].strip() for line in story.read_text("utf-8").splitlines() if line.startswith("> ")]


def tell(story: Path, player: Player) -> str:
    """The story as it goes now."""
    head = [line for line in story.read_text("utf-8").splitlines() if line.startswith("#")]
    lines = [*head, *_said(player.now())]
    for line in inputs(story):
        lines += ["", f"> {line}", *_said(_do(player, line))]
    return "\n".join(lines) + "\n"


def _do(player: Player, line: str) -> Played:
    verb, _, rest = line.partition(" ")
    if verb == "press":
        return player.presses(rest)
    if verb == "say":
        return player.says(rest)
    if verb == "locale":
        return player.speaks("kl" if rest == "kl" else "da")
    if verb == "advance":
        return player.waits(DURATION.validate_python(rest))
    assert verb == "handback", line
    return player.hands_back()


def _said(played: Played) -> list[str]:
    lines = [line for message in played.messages for line in _message(message)]
    where = f"{played.flow}/{played.step}" if played.flow else "nowhere"
    return [*lines, f"event: {where}, waits for {played.waiting or 'nothing'}, owner {played.owner}"]


def _message(message: MessageView) -> list[str]:
    who = "notice" if message.notice else "person" if message.sender == "person" else "bot"
    lines = [f"{who}: {message.text}".replace("\n", " / ")]
    if message.beneath is not None:
        lines.append(f"  {message.beneath.lang}: {message.beneath.text}".replace("\n", " / "))
    words = [part for part in message.parts if isinstance(part, TextPart)]
    lines += [f"  also: {part.text}".replace("\n", " / ") for part in words[1:]]
    for part in message.parts:
        if isinstance(part, PlacePart):
            known = " · ".join(filter(None, (part.name, part.phone, part.address, part.hours, part.state)))
            lines.append(f"  place: {known}")
    lines += [
        f"  [{ID.sub('an id', c.value)}] {c.label}" + (f" / {c.beneath}" if c.beneath else "")
        for c in message.choices
    ]
    return lines
