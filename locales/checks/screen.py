"""How much room a question takes on the smallest screen, estimated from the number of characters.

The web page is measured by a browser elsewhere; this only has to be near enough to warn a writer early. The
sizes are those of the bubble: the first language at 17 pixels, the second at 15, one button a row.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

SCREEN = 568
BARS = 44 + 52
"""The header, and the fixed bar at the foot."""
HEIGHT = SCREEN - BARS
_WIDTH = 320 - 2 * 12 - 2 * 12
_BUTTON = 44
_GAP = 6
_PADDING = 16
_RULE = 9
_LETTER = (8.1, 7.1)
"""Mean width of a character at 17 and at 15 pixels; Greenlandic and Danish differ little."""
_LINE = (22, 20)
_VALUE = "x" * 12
"""A value filled in is taken to be a dozen letters."""


def height_of(body: Sequence[str], labels: Sequence[Sequence[str]]) -> int:
    """Return the pixels a message takes with its buttons; each text is given in one or two languages."""
    bubble = _block(body) + _PADDING + (_RULE if len(body) > 1 else 0)
    buttons = sum(max(_BUTTON, _block(label) + _PADDING) + _GAP for label in labels)
    return bubble + buttons


def _block(texts: Sequence[str]) -> int:
    return sum(_lines(text, _LETTER[number]) * _LINE[number] for number, text in enumerate(texts[:2]))


def _lines(text: str, letter: float) -> int:
    """Lines after wrapping between words; a word longer than a line is broken anywhere."""
    room = int(_WIDTH // letter)
    lines, used = 1, 0
    for word in text.replace("\ufffc", _VALUE).split():
        length = len(word)
        if used and used + 1 + length <= room:
            used += 1 + length
            continue
        lines += 1 if used else 0
        lines += max(math.ceil(length / room), 1) - 1
        used = length % room or room if length > room else length
    return lines
