"""The icon on a phone's home screen: the logo in white on the organisation's accent, drawn here as PNG.

No phone takes the SVG for all of its places, and a library for pictures would be the heaviest of all for two rings.
"""

from __future__ import annotations

import math
import struct
import zlib
from functools import lru_cache

from bot.channels.web.brand import DEFAULT, INK, WHITE, mixed, parse, readable_on, text_on

SIZES = (180, 192, 512)
"""Pixels: Apple's home screen, others', and the splash screen."""
SHARE = 0.6
"""How much of the square the logo's box takes; phones cut circles and rounded squares out of it."""
BOX, RADIUS, HALF_STROKE = 32.0, 10.0, 1.5
RINGS = (12.0, 20.0)
"""The middle of each ring, from the left of the box."""


def _ink(x: float, y: float, pixel: float) -> float:
    """How much of a pixel is inked, 0 to 1; all in the units of the box."""
    away = [math.hypot(x - middle, y - BOX / 2) for middle in RINGS]
    ring = min(abs(each - RADIUS) - HALF_STROKE for each in away)
    lens = max(each - RADIUS for each in away)
    return min(max(0.5 - min(ring, lens) / pixel, 0.0), 1.0)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


@lru_cache(maxsize=8)
def icon(size: int, accent: str) -> bytes:
    """A square PNG of ``size`` pixels; the shipped colour when ``accent`` is none."""
    chosen = parse(accent) or parse(DEFAULT) or INK
    ground = readable_on(chosen, WHITE, INK)
    shades = [bytes(mixed(ground, text_on(ground), level / 255)) for level in range(256)]
    pixel = BOX / (size * SHARE)
    half = range((size + 1) // 2)
    place = [BOX / 2 + (each + 0.5 - size / 2) * pixel for each in half]
    rows = []
    for y in place:
        left = [shades[round(255 * _ink(x, y, pixel))] for x in place]
        rows.append(b"\0" + b"".join(left + left[: size // 2][::-1]))
    # Both rings together are the same from the left and the right, and from above and below.
    lines = b"".join(rows + rows[: size // 2][::-1])
    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)
