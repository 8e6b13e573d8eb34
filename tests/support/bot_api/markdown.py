"""``parse_mode`` MarkdownV2, and the older Markdown, with Telegram's words for what it cannot read."""

from __future__ import annotations

from typing import Any

from tests.support.bot_api.refusals import Refused, bad
from tests.support.bot_api.values import units

RESERVED = "_*[]()~`>#+-=|{}.!"
MARKS = {
    "```": ("pre", "Pre"),
    "||": ("spoiler", "Spoiler"),
    "__": ("underline", "Underline"),
    "*": ("bold", "Bold"),
    "_": ("italic", "Italic"),
    "~": ("strikethrough", "Strikethrough"),
    "`": ("code", "Code"),
}
"""The longest first, as they are looked for."""

Entity = dict[str, Any]


def _wrong(words: str) -> Refused:
    return bad(f"can't parse entities: {words}")


class _Reader:
    """Goes through a text once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.plain = ""
        self.entities: list[Entity] = []
        self.opened: list[tuple[str, int, int]] = []
        """Marks that wait for their end: the mark, where its text begins, its byte in the source."""

    @property
    def byte(self) -> int:
        return len(self.text[: self.at].encode())

    def begins(self, mark: str) -> bool:
        return self.text.startswith(mark, self.at)

    def open(self, mark: str) -> None:
        self.opened.append((mark, units(self.plain), self.byte))
        self.at += len(mark)

    def close(self, length: int, **more: Any) -> None:
        mark, offset, _ = self.opened.pop()
        self.at += length
        kind = more.pop("kind", None) or MARKS[mark][0]
        if size := units(self.plain) - offset:
            self.entities.append({"type": kind, "offset": offset, "length": size} | more)

    def take(self) -> None:
        self.plain += self.text[self.at]
        self.at += 1

    def url(self) -> str:
        """What stands in parentheses after a link's words; the reader stands on the bracket that ends them."""
        begin = self.at + 2
        end = begin
        found = ""
        while end < len(self.text) and self.text[end] != ")":
            end += self.text[end] == "\\"
            found += self.text[end : end + 1]
            end += 1
        if end >= len(self.text):
            raise _wrong(f"Can't find end of a URL at byte offset {self.byte}")
        self.at = end
        return found


def parse(text: str) -> tuple[str, list[Entity]]:
    """Plain text and entities of MarkdownV2. Raises ``Refused``."""
    reader = _Reader(text)
    while reader.at < len(text):
        _step(reader)
    if reader.opened:
        mark, _, byte = reader.opened[-1]
        name = "TextUrl" if mark == "[" else MARKS[mark][1]
        raise _wrong(f"Can't find end of {name} entity at byte offset {byte}")
    return reader.plain, reader.entities


def _step(reader: _Reader) -> None:
    character = reader.text[reader.at]
    inside = reader.opened[-1][0] if reader.opened else ""
    if character == "\\" and reader.at + 1 < len(reader.text) and ord(reader.text[reader.at + 1]) < 127:
        reader.at += 1
        reader.take()
        return
    mark = next((mark for mark in MARKS if reader.begins(mark)), "")
    if inside in ("`", "```"):
        if mark == inside:
            reader.close(len(mark))
        else:
            reader.take()
    elif mark and mark == inside:
        reader.close(len(mark))
    elif mark:
        reader.open(mark)
    elif character == "[":
        reader.open("[")
    elif character == "]" and inside == "[":
        link = reader.url() if reader.begins("](") else ""
        reader.close(1, kind="text_link", url=link)
    elif character == ">" and (not reader.plain or reader.plain.endswith("\n")):
        reader.at += 1
    elif character in RESERVED:
        raise _wrong(f"Character '{character}' is reserved and must be escaped with the preceding '\\'")
    else:
        reader.take()


def parse_legacy(text: str) -> tuple[str, list[Entity]]:
    """Plain text and entities of the older Markdown, which nests nothing. Raises ``Refused``."""
    reader = _Reader(text)
    while reader.at < len(text):
        character = text[reader.at]
        if character == "\\" and text[reader.at + 1 : reader.at + 2] in ("_", "*", "`", "["):
            reader.at += 1
            reader.take()
            continue
        mark = next((mark for mark in ("```", "*", "_", "`") if reader.begins(mark)), "")
        if reader.opened and reader.opened[-1][0] == "[" and character == "]":
            link = reader.url() if reader.begins("](") else ""
            reader.close(1, kind="text_link", url=link)
        elif reader.opened and mark == reader.opened[-1][0]:
            reader.close(len(mark))
        elif not reader.opened and (mark or character == "["):
            reader.open(mark or "[")
        else:
            reader.take()
    if reader.opened:
        raise _wrong(f"Can't find end of the entity starting at byte offset {reader.opened[-1][2]}")
    return reader.plain, reader.entities
