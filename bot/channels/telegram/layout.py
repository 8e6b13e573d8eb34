"""Blocks of words become messages that Telegram takes: escaped, quoted, and at most 4,096 characters each."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

MOST = 4096
"""Characters of one message after its markup is read, counted as Telegram does: in UTF-16 units."""


class Block(msgspec.Struct, frozen=True):
    """A stretch of words. ``marked``: the same with markup, where it has any of its own."""

    text: str
    kind: Literal["plain", "bold", "quote"] = "plain"
    marked: str = ""

    @property
    def html(self) -> str:
        """As it is sent."""
        words = self.marked or escaped(self.text)
        tag = {"plain": "", "bold": "b", "quote": "blockquote"}[self.kind]
        return f"<{tag}>{words}</{tag}>" if tag else words


def escaped(text: str) -> str:
    """Words without markup of their own."""
    return html.escape(text, quote=False)


def units(text: str) -> int:
    """Length as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def messages(blocks: Iterable[Block]) -> list[str]:
    """The HTML of each message, in order; a block is divided only where it alone is too long."""
    found: list[str] = []
    room = 0
    for block in blocks:
        for piece in _pieces(block):
            gap = "\n" if piece.kind == "quote" else "\n\n"
            size = units(piece.text)
            if found and size + len(gap) <= room:
                found[-1] += gap + piece.html
                room -= size + len(gap)
            else:
                found.append(piece.html)
                room = MOST - size
    return found


def _pieces(block: Block) -> Iterator[Block]:
    if not block.text.strip():
        return
    if units(block.text) <= MOST:
        yield block
        return
    for words in _cut(block.text):
        yield Block(words, block.kind)


def _cut(text: str) -> Iterator[str]:
    """Divide between paragraphs, else between sentences, else between words, else anywhere."""
    while units(text) > MOST:
        head = text[: _fitting(text)]
        for end in (r"\n\s*\n", r"\n", r"[.?:]\s", r"\s"):
            places = [match.end() for match in re.finditer(end, head)]
            if places and places[-1] > len(head) // 3:
                head = head[: places[-1]]
                break
        yield head.rstrip()
        text = text[len(head) :].lstrip()
    if text:
        yield text


def _fitting(text: str) -> int:
    """How many characters from the beginning fit."""
    left = MOST
    for place, mark in enumerate(text):
        left -= 2 if ord(mark) > 0xFFFF else 1
        if left < 0:
            return place
    return len(text)
