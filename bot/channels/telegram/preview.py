"""A message as Telegram would show it, for staff who look at it before it is sent."""

from __future__ import annotations

from html import escape

from bot.bubble import Bubble, Drawn, draws
from bot.channels.telegram.render import pages
from bot.runtime import Runtime


@draws("telegram")
def preview(runtime: Runtime, bubble: Bubble) -> Drawn:
    """The very markup that is sent, and the inline buttons under it."""
    shown = []
    for page in pages(bubble.outbound, runtime.content.texts):
        buttons = "".join(f"<li>{escape(button.text)}</li>" for button in page.buttons)
        shown.append(
            f'<article class="telegram"><div class="telegram-words">{page.html}</div>'
            + (f'<ul class="telegram-buttons">{buttons}</ul>' if buttons else "")
            + "</article>"
        )
    return Drawn(channel="telegram", language=bubble.language, html="".join(shown))
