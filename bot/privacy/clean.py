"""Text as it may be kept: no control marks, no marks that turn its direction, one form of each letter."""

from __future__ import annotations

import unicodedata

_KEPT = {"\n", "\t"}
_JOINERS = {"\u200d", "\ufe0f"}
"""Needed inside emoji."""


def clean_text(text: str) -> str:
    """``text`` in NFC, without control, format, private and unassigned marks; line ends as ``\\n``."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(
        mark
        for mark in text
        if mark in _KEPT or mark in _JOINERS or not unicodedata.category(mark).startswith("C")
    )
