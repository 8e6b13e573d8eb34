"""The organisation's accent colour as style, made readable in light and dark whatever was chosen."""

from __future__ import annotations

import re
from functools import lru_cache

Colour = tuple[int, int, int]
DEFAULT = "#0b5d6b"
WHITE: Colour = (255, 255, 255)
INK: Colour = (6, 24, 27)
PAPER: Colour = (244, 246, 245)
DARK: Colour = (26, 35, 33)
READABLE = 4.6
"""A little above the 4.5:1 that text needs, so that rounding never falls below it."""


def parse(words: str) -> Colour | None:
    """A colour written as ``#rrggbb``; None for anything else."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", words):
        return None
    return int(words[1:3], 16), int(words[3:5], 16), int(words[5:7], 16)


def written(colour: Colour) -> str:
    """The colour as ``#rrggbb``."""
    return "#{:02x}{:02x}{:02x}".format(*colour)


def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def luminance(colour: Colour) -> float:
    """Relative luminance, 0 to 1."""
    red, green, blue = (_linear(part) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: Colour, other: Colour, share: float) -> Colour:
    """``share`` of the second colour in the first."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(colour, other, strict=True))
    return red, green, blue


def readable_on(colour: Colour, ground: Colour, towards: Colour) -> Colour:
    """The colour moved towards another until text in it can be read on ``ground``."""
    for step in range(21):
        moved = mixed(colour, towards, step / 20)
        if contrast(moved, ground) >= READABLE:
            return moved
    return towards


def text_on(colour: Colour) -> Colour:
    """White or ink, whichever reads better on it."""
    return WHITE if contrast(WHITE, colour) >= contrast(INK, colour) else INK


@lru_cache(maxsize=16)
def brand_css(accent: str) -> str:
    """Style rules that put the accent over the tokens; the shipped colour when ``accent`` is no colour."""
    chosen = parse(accent) or parse(DEFAULT) or INK
    light = readable_on(chosen, (233, 238, 236), INK)
    dark = readable_on(chosen, (38, 49, 46), WHITE)
    rules = {
        "light": (light, mixed(light, WHITE, 0.86)),
        "dark": (dark, mixed(dark, DARK, 0.8)),
    }
    lines = {
        name: f"--accent:{written(main)};--on-accent:{written(text_on(main))};"
        f"--accent-text:{written(main)};--accent-soft:{written(soft)};"
        for name, (main, soft) in rules.items()
    }
    return (
        f":root{{{lines['light']}}}\n"
        f"@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{lines['dark']}}}}}\n"
        f":root[data-theme=dark]{{{lines['dark']}}}\n"
    )
