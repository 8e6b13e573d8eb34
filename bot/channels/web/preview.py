"""A message as our page would show it, for staff who look at it before it is sent."""

from __future__ import annotations

from bot.bubble import Bubble, Drawn, draws
from bot.channels.web.bubbles import drawn
from bot.channels.web.render import asset
from bot.channels.web.words import Words
from bot.runtime import Runtime


@draws("web")
def preview(runtime: Runtime, bubble: Bubble) -> Drawn:
    """Drawn by what draws it for the citizen."""
    return Drawn(
        channel="web",
        language=bubble.language,
        html=drawn(bubble.message, Words(runtime, bubble.language), live=True, sent=False),
        styles=(asset("tokens.css"), "/brand.css", asset("pages.css"), asset("talk.css"), asset("media.css")),
    )
