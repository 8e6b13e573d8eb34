"""How much room a question takes on the smallest screen, estimated from the number of characters.

The web page is measured by a browser elsewhere (``tests/bot/web/test_fits.py``); this only has to be near enough to
warn a writer early. The sizes are those that the browser showed on a small phone, in a wide face: on most phones there
is more room. One button a row.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

HEIGHT = 415
"""Pixels between the strip and the dock of 320 × 568."""
_WIDTH = 278
_BUTTON = 44
_GAP = 3
_AROUND = 5
"""Padding and border, of the bubble as of a button."""
_BODY = ((9.0, 19.2), (7.0, 15.0))
"""Width of a character and height of a line: the first language, and the second beneath it."""
_LABEL = ((9.8, 17.3), (7.8, 14.3))
_BENEATH = 20
"""The rule between the languages, and the line that says a text is a draft."""
_MARK = " dansk"
"""Stands beside the first line of the second language."""
_VALUE = "x" * 12
"""A value filled in is taken to be a dozen letters."""


def height_of(body: Sequence[str], labels: Sequence[Sequence[str]]) -> int:
    """Return the pixels a message takes with its buttons; each text is given in one or two languages."""
    spoken = [body[0], *(_MARK + text for text in body[1:])]
    bubble = _block(spoken, _BODY) + _AROUND + (_BENEATH if len(body) > 1 else 0)
    buttons = sum(max(_BUTTON, _block(label, _LABEL) + _AROUND + 2) + _GAP for label in labels)
    return math.ceil(bubble + buttons)


def _block(texts: Sequence[str], sizes: Sequence[tuple[float, float]]) -> float:
    return sum(_lines(text, letter) * height for text, (letter, height) in zip(texts, sizes, strict=False))


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
