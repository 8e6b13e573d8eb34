"""The lines of a talk, as ``ikiorti play`` takes them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal

import msgspec
from pydantic import TypeAdapter, ValidationError

from bot.errors import HelpError
from bot.player import Played, Player

DURATION = TypeAdapter(dt.timedelta)
MOST_LINES = 200
LONGEST = 200_000
"""Characters of a whole script as JSON."""
LONGEST_WAIT = dt.timedelta(days=400)


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One line of input; exactly one field is given."""

    say: str | None = None
    press: str | None = None
    locale: Literal["da", "kl"] | None = None
    advance: str | None = None
    handback: bool | None = None


class ScriptFault(Exception):
    """A line that cannot be played."""


def read_line(words: str | bytes) -> Line:
    """One line of JSON. Raises ``ScriptFault`` saying what is wrong."""
    try:
        line = msgspec.json.decode(words, type=Line)
        if line.advance is not None:
            DURATION.validate_python(line.advance)
    except (msgspec.DecodeError, ValidationError):
        raise ScriptFault('not {"say"}, {"press"}, {"locale"}, {"advance"} or {"handback"}') from None
    given = (line.say, line.press, line.locale, line.advance, line.handback or None)
    if all(each is None for each in given):
        raise ScriptFault("nothing to play")
    return line


def play_line(player: Player, line: Line) -> Played:
    """Do what a line says."""
    if line.say is not None:
        return player.says(line.say)
    if line.press is not None:
        return player.presses(player.present(line.press))
    if line.locale is not None:
        return player.speaks(line.locale)
    if line.advance is not None:
        return player.waits(DURATION.validate_python(line.advance))
    return player.hands_back()


def read_script(source: str | bytes) -> tuple[Line, ...]:
    """A script that came back from a browser or a story. Raises ``try-script``, and ``try-long`` for too many lines."""
    try:
        if len(source) > LONGEST:
            raise HelpError("try-long", 400, most=MOST_LINES)
        return check_script([read_line(each) for each in msgspec.json.decode(source, type=list[msgspec.Raw])])
    except (msgspec.DecodeError, ScriptFault):
        raise HelpError("try-script", 400) from None


def check_script(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines when they may be played here; time only goes forward. Raises ``try-script`` and ``try-long``."""
    if len(lines) > MOST_LINES:
        raise HelpError("try-long", 400, most=MOST_LINES)
    for line in lines:
        if line.advance is not None:
            by = DURATION.validate_python(line.advance)
            if not dt.timedelta(0) <= by <= LONGEST_WAIT:
                raise HelpError("try-script", 400)
    return tuple(lines)


def write_script(lines: Sequence[Line]) -> str:
    """A script as JSON, one list."""
    return msgspec.json.encode(list(lines)).decode()
