"""What was answered, in lines that people read: ids, presses and links are left out, and so is the language beneath.

Whether the Danish stands beneath the Greenlandic hangs on its review, not on the flow.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence

from bot.player import ID, Played
from bot.ports import MessageView, PlacePart, TextPart

_CHANGING = re.compile(rf"{ID.pattern}|(?<=/l/)[\w-]{{20,}}")
"""What is another one in each telling: ids, and what makes a link a secret."""


def told(played: Played) -> list[str]:
    """What one line came to: each message with its choices, and where the citizen stands."""
    lines = [line for message in played.messages for line in _message(message)]
    where = f"{played.flow}/{played.step}" if played.flow else "–"
    stands = "" if played.ended else f" ({played.waiting or '–'}, {played.owner})"
    answers = ", ".join(f"{name} = {_value(value)}" for name, value in sorted(played.vars.items()))
    return [*lines, _plain(f"→ {where}{stands}"), *([_plain(f"= {answers}")] if answers else [])]


def difference(before: Sequence[str], after: Sequence[str]) -> list[tuple[str, str]]:
    """Lines in reading order, each with what became of it: ``same``, ``gone`` or ``new``."""
    found: list[tuple[str, str]] = []
    for act, a, b, c, d in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if act == "equal":
            found += [("same", line) for line in before[a:b]]
        else:
            found += [("gone", line) for line in before[a:b]]
            found += [("new", line) for line in after[c:d]]
    return found


def _message(message: MessageView) -> list[str]:
    lines = [f"{message.sender}: {part.text}" for part in message.parts if isinstance(part, TextPart)]
    lines += [
        "  " + " · ".join(filter(None, (part.name, part.phone, part.address, part.state)))
        for part in message.parts
        if isinstance(part, PlacePart)
    ]
    lines += [f"  [{choice.value}] {choice.label}" for choice in message.choices]
    return [_plain(line) for line in lines]


def _value(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _plain(line: str) -> str:
    return _CHANGING.sub("…", line).replace("\n", " / ")
