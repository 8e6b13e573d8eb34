"""``parse_mode`` HTML: the tags that Telegram knows, and its words for what it cannot read."""

from __future__ import annotations

import html
import re
from typing import Any

from tests.support.bot_api.refusals import Refused, bad
from tests.support.bot_api.values import units

KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}  # fmt: skip
TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[^<>]*)?)>")
ATTRIBUTE = re.compile(r"""([A-Za-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?""")
ESCAPED = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")


def _wrong(words: str) -> Refused:
    return bad(f"can't parse entities: {words}")


def parse(text: str) -> tuple[str, list[dict[str, Any]]]:
    """Plain text and entities. Raises ``Refused``."""
    plain = ""
    entities: list[dict[str, Any]] = []
    opened: list[tuple[str, int, dict[str, Any]]] = []
    at = 0
    while at < len(text):
        if text[at] != "<":
            upto = text.find("<", at)
            upto = len(text) if upto < 0 else upto
            plain += ESCAPED.sub(lambda found: html.unescape(found.group()), text[at:upto])
            at = upto
            continue
        byte = len(text[:at].encode())
        tag = TAG.match(text, at)
        if tag is None:
            rest = re.match(r"</?([A-Za-z0-9-]*)", text[at:])
            name = rest.group(1) if rest else ""
            if ">" in text[at:]:
                raise _wrong(f'Unsupported start tag "{name}" at byte offset {byte}')
            raise _wrong(f"Unclosed start tag at byte offset {byte}")
        closing, name = tag.group(1), tag.group(2).lower()
        if closing:
            entities += _close(opened, name, byte, plain)
        else:
            opened.append((name, units(plain), _begin(name, tag.group(3), byte)))
        at = tag.end()
    if opened:
        raise _wrong(f'Can\'t find end tag corresponding to start tag "{opened[-1][0]}"')
    return plain, entities


def _begin(name: str, rest: str, byte: int) -> dict[str, Any]:
    if name not in KINDS:
        raise _wrong(f'Unsupported start tag "{name}" at byte offset {byte}')
    given = {
        found[0].lower(): html.unescape(found[1] or found[2] or found[3]) for found in ATTRIBUTE.findall(rest)
    }
    entity: dict[str, Any] = {"type": KINDS[name]}
    if name == "span" and given.get("class") != "tg-spoiler":
        raise _wrong(f'Tag "span" must have class "tg-spoiler" at byte offset {byte}')
    if name == "a":
        entity["url"] = given.get("href", "")
    elif name == "tg-emoji":
        entity["custom_emoji_id"] = given.get("emoji-id", "")
    elif name == "blockquote" and "expandable" in given:
        entity["type"] = "expandable_blockquote"
    elif name == "code" and given.get("class", "").startswith("language-"):
        entity["language"] = given["class"].removeprefix("language-")
    return entity


def _close(
    opened: list[tuple[str, int, dict[str, Any]]], name: str, byte: int, plain: str
) -> list[dict[str, Any]]:
    if not opened:
        raise _wrong(f"Unexpected end tag at byte offset {byte}")
    expected, offset, entity = opened.pop()
    if expected != name:
        raise _wrong(f'Unmatched end tag at byte offset {byte}, expected "</{expected}>", found "</{name}>"')
    length = units(plain) - offset
    if not length or (entity["type"] == "text_link" and not entity["url"]):
        return []
    return [entity | {"offset": offset, "length": length}]
