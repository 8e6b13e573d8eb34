"""How a message looks on the citizen's channel, for those who look at it before it is sent.

Each channel draws its own messages, as it draws them for citizens, and says so here; nobody else knows how.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from bot.ports import Language, MessageView, Outbound
from bot.runtime import Runtime


class Bubble(msgspec.Struct, frozen=True, kw_only=True):
    """A message before it is sent: as our own page has it, and as it would leave on ``channel``."""

    channel: str
    language: Language
    message: MessageView
    outbound: Outbound


class Drawn(msgspec.Struct, frozen=True, kw_only=True):
    """It as HTML that is safe to show, and the addresses of the stylesheets it needs."""

    channel: str
    language: Language
    html: str
    styles: tuple[str, ...] = ()


Drawer = Callable[[Runtime, Bubble], Drawn]
_drawers: dict[str, Drawer] = {}
FIRST = "web"
"""Draws what a channel does not draw itself."""


def draws(channel: str) -> Callable[[Drawer], Drawer]:
    """Marks the function that draws a channel's messages."""

    def keep(drawer: Drawer) -> Drawer:
        _drawers[channel] = drawer
        return drawer

    return keep


def draw(runtime: Runtime, bubble: Bubble) -> Drawn:
    """The message as its citizen gets it. Raises ``KeyError`` where no channel was loaded."""
    return _drawers[bubble.channel if bubble.channel in _drawers else FIRST](runtime, bubble)


__all__ = ["Bubble", "Drawn", "draw", "draws"]
