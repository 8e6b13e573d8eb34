"""What the journal's font can show: a sign it lacks is written out by its name, so that nothing is lost on paper."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path

from fpdf import FPDF
from fpdf.fonts import TTFFont

FONTS = Path(__file__).parent / "fonts"
REGULAR, BOLD = FONTS / "DejaVuSans.ttf", FONTS / "DejaVuSans-Bold.ttf"
_UNSEEN = {0x200B, 0x200C, 0x200D, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF, *range(0x1F3FB, 0x1F400)}
"""Joiners, selectors and colours of skin that only change how their neighbours look."""


@cache
def _known() -> frozenset[int]:
    """Signs that both weights have."""
    paper = FPDF()
    paper.add_font("both", "", REGULAR)
    paper.add_font("both", "B", BOLD)
    fonts = (font for font in paper.fonts.values() if isinstance(font, TTFFont))
    return frozenset.intersection(*(frozenset(font.cmap) for font in fonts))


def printable(text: str) -> str:
    """``text`` as the font can print it: ``[orange heart]`` for what it lacks. Control signs but line breaks go."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(sign) for sign in text.replace("\r\n", "\n"))


def _shown(sign: str) -> str:
    code = ord(sign)
    if sign in "\n\t":
        return "\n" if sign == "\n" else " "
    if code in _UNSEEN or unicodedata.category(sign) in ("Cc", "Cf", "Cs"):
        return ""
    if code in _known():
        return sign
    return f"[{unicodedata.name(sign, f'U+{code:04X}').lower()}]"
