"""Formatted text: markup or given entities in, plain text and entities out; lengths in UTF-16 units."""

from __future__ import annotations

from typing import Any

from tests.support.bot_api import html, markdown
from tests.support.bot_api.refusals import bad
from tests.support.bot_api.values import units

Entity = dict[str, Any]
KINDS = frozenset(
    {
        *("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold", "italic"),
        *("underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre"),
        *("text_link", "text_mention", "custom_emoji", "date_time"),
    }
)
SPACE = " \t\r\n"


def formatted(text: str, mode: str, entities: list[Entity] | None) -> tuple[str, list[Entity]]:
    """The text as people see it and its entities. Raises ``Refused`` for markup that cannot be read."""
    match mode.lower():
        case "" | "none":
            found = _checked(text, entities or [])
        case "html":
            text, found = html.parse(text)
        case "markdownv2":
            text, found = markdown.parse(text)
        case "markdown":
            text, found = markdown.parse_legacy(text)
        case _:
            raise bad("unsupported parse_mode")
    return _trimmed(text, found)


def commands(text: str) -> list[Entity]:
    """The entity of a command that a person begins a message with."""
    word = text.split()[0] if text.split() else ""
    if not word.startswith("/") or len(word) < 2 or text[0] != "/":
        return []
    return [{"type": "bot_command", "offset": 0, "length": units(word)}]


def _checked(text: str, entities: list[Entity]) -> list[Entity]:
    end = units(text)
    for entity in entities:
        for name in ("offset", "length", "type"):
            if name not in entity:
                raise bad(f"can't parse MessageEntity: Can't find field \"{name}\"")
        if entity["type"] not in KINDS:
            raise bad("can't parse MessageEntity: Unsupported type specified")
        offset, length = entity["offset"], entity["length"]
        if offset < 0 or offset + length > end:
            raise bad(
                f"entity beginning at UTF-16 offset {offset} ends after the end of the text "
                f"at UTF-16 offset {end}"
            )
    return [dict(entity) for entity in entities if entity["length"] > 0]


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    shown = text.strip(SPACE)
    lead = units(text) - units(text.lstrip(SPACE))
    end = units(shown)
    found = []
    for entity in entities:
        begins = max(entity["offset"] - lead, 0)
        ends = min(entity["offset"] + entity["length"] - lead, end)
        if ends > begins:
            found.append(entity | {"offset": begins, "length": ends - begins})
    return shown, sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))
