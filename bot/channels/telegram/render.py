"""A message of ours as Telegram shows it: words, the Danish beneath as a quotation, numbered choices with buttons."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import msgspec

from bot.channels.telegram.keyboard import label
from bot.channels.telegram.layout import Block, escaped, messages
from bot.ports import Choice, ChoicePart, Language, MediaPart, Outbound, PlacePart, TextPart
from locales.translator import Translator

SHORT = 28
"""Characters of a choice on its button; the whole of it stands in the text above."""
CAPTION = 1024
"""Characters under a photo, counted with their markup, which is on the safe side."""
MAP = "https://www.openstreetmap.org/search?query="


class Button(msgspec.Struct, frozen=True):
    """An inline button."""

    text: str
    data: str


class Page(msgspec.Struct, frozen=True):
    """One message of Telegram's. ``asks``: its buttons answer the question that waits."""

    html: str
    buttons: tuple[Button, ...] = ()
    asks: bool = False
    media: MediaPart | None = None
    """What the message is beside its words, which stand under it then."""


def pages(message: Outbound, texts: Translator) -> list[Page]:
    """What to send for one message of ours, in order; buttons stand under the last."""
    choices = next((part for part in message.parts if isinstance(part, ChoicePart)), None)
    asks = choices is not None and choices.guard > 0
    written = messages(_blocks(message, choices.choices if choices is not None and asks else (), texts))
    found = [Page(html) for html in written or ["…"]]
    if shown := [part for part in message.parts if isinstance(part, MediaPart)]:
        return _with_media(written, shown)
    if choices is not None and choices.choices:
        found[-1] = Page(found[-1].html, tuple(_buttons(choices.choices, numbered=asks)), asks)
    return found


def _with_media(written: list[str], shown: list[MediaPart]) -> list[Page]:
    """A photo or recording with the words under it, where there is room for them; else behind them."""
    fits = len(written) <= 1 and all(len(html) <= CAPTION for html in written)
    words = "".join(written) if fits else ""
    before = [] if fits else [Page(html) for html in written]
    return before + [Page(words if at == 0 else "", media=part) for at, part in enumerate(shown)]


def _blocks(message: Outbound, choices: tuple[Choice, ...], texts: Translator) -> Iterator[Block]:
    if message.sender == "person" and message.name:
        yield Block(message.name, "bold")
    parts = [part for part in message.parts if isinstance(part, TextPart | PlacePart)]
    if not parts and (
        told := [part.alt for part in message.parts if isinstance(part, MediaPart) and part.alt]
    ):
        yield Block("\n".join(told), "plain")
    last = max((at for at, part in enumerate(parts) if isinstance(part, TextPart) and part.lang), default=-1)
    for at, part in enumerate(parts):
        if isinstance(part, PlacePart):
            yield _place(part, texts, message.language)
            continue
        offered = choices if at == last else ()
        own = [f"{mark}{choice.label}" for mark, choice in _numbered(offered, ". ")]
        yield Block("\n".join([part.text, *_spaced(own)]), "bold" if part.card else "plain")
        if part.beneath is not None:
            under = [f"{mark}{choice.beneath or choice.label}" for mark, choice in _numbered(offered, ". ")]
            yield Block("\n".join([part.beneath.text, *_spaced(under)]), "quote")


def _numbered(choices: tuple[Choice, ...], after: str) -> Iterator[tuple[str, Choice]]:
    """Each choice with its number. A standing press among them is no answer to the question, so it has none."""
    number = 0
    for choice in choices:
        standing = choice.press == choice.value
        number += not standing
        yield ("→ " if standing else f"{number}{after}"), choice


def _spaced(lines: list[str]) -> list[str]:
    return ["", *lines] if lines else []


def _buttons(choices: tuple[Choice, ...], *, numbered: bool) -> Iterator[Button]:
    for mark, choice in _numbered(choices, " · "):
        if numbered:
            yield Button(f"{mark}{_short(choice.label)}", choice.press)
        elif choice.beneath and choice.beneath != choice.label:
            yield Button(f"{choice.label} · {choice.beneath}", choice.press)
        else:
            yield Button(choice.label, choice.press)


def _short(words: str) -> str:
    if len(words) <= SHORT:
        return words
    head = words[:SHORT]
    return head[: head.rfind(" ") if " " in head[SHORT // 2 :] else SHORT].rstrip(" ,.·") + "…"


def _place(place: PlacePart, texts: Translator, language: Language | None) -> Block:
    """A place as lines: its name, how to call (Telegram makes numbers callable), how it stands, where it is."""
    plain = [place.name]
    marked = [f"<b>{escaped(place.name)}</b>"]

    def line(words: str, markup: str = "") -> None:
        if words:
            plain.append(words)
            marked.append(markup or escaped(words))

    line(place.phone and f"☎ {place.phone}")
    line(place.state)
    line(place.hours)
    line(place.about)
    line(place.can)
    if place.address:
        shown = label(texts, "page-map", language)
        where = f'<a href="{MAP}{quote(place.address)}">{escaped(shown)}</a>'
        line(f"{place.address} ({shown})", f"{escaped(place.address)} ({where})")
    line(place.note)
    if place.url.startswith(("https://", "http://")):
        line(place.url)
    return Block("\n".join(plain), "plain", "\n".join(marked))
