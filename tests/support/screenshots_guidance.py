"""Pictures of the guidance: the menu's pages, the checklist, a card for the counter, a letter, places."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.support.browser import new_context
from tests.support.screenshots_chat import NAMES, SIZES, THEMES, begin, press

WALKS: dict[str, tuple[int, ...]] = {
    "menu-more": (6,),
    "checklist": (3, 3, 0, 0, 0, 0, 0),
    "checklist-item": (3, 3, 0, 0, 0, 0, 0, 0),
    "card": (3, 3, 0, 0, 0, 0, 0, 0, 1, 1),
    "letters": (2, 0),
    "letter": (2, 0, 0, 2, 0),
    "benefits": (1, 1),
    "health": (4,),
}
"""What is shown at the end of a walk: the places of the buttons that are pressed, from the menu on."""


def shoot(browser: Browser, base_url: str, out: Path) -> None:
    """Fill ``out`` with ``<page>-<width>-<language>-<theme>.png``."""
    out.mkdir(parents=True, exist_ok=True)
    for width, height in SIZES:
        for theme in THEMES:
            for language in NAMES:
                for name, walk in WALKS.items():
                    context = new_context(browser, width=width, height=height, scheme=theme)
                    page = context.new_page()
                    begin(page, base_url, language)
                    _walk(page, walk)
                    page.screenshot(path=out / f"{name}-{width}-{language}-{theme}.png")
                    context.close()


def _walk(page: Page, places: tuple[int, ...]) -> None:
    for place in places:
        press(page, f".bubble.live .choice >> nth={place}")
