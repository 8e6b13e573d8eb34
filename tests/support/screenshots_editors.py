"""Pictures of the editors' pages, filled: a changed guide with people in the middle of it, its drawing, its try."""

from __future__ import annotations

import uuid
from pathlib import Path

import httpx
from playwright.sync_api import Browser, Page

from bot.runtime import Work
from flows.definition.load import load as load_flow
from storage.flows import queries as flows
from tests.support.browser import Scheme, new_context
from tests.support.live import Live
from tests.support.screenshots_console import log_in
from tests.support.walks import draft_all

SIZES = ((360, 740), (768, 1024), (1280, 800))
LANGUAGES = ("da", "en")
THEMES: tuple[Scheme, ...] = ("light", "dark")
PAGES = {
    "flows": "/console/flows",
    "flow-editor": "/console/flows/housing",
    "flow-step": "/console/flows/housing?step=tonight-who",
    "flow-yaml": "/console/flows/housing/yaml",
    "flow-try": "/console/flows/housing/try",
    "flow-publish": "/console/flows/housing/publish",
    "flow-history": "/console/flows/housing/history",
    "flow-stops": "/console/flows/housing/stops",
    "texts": "/console/texts",
    "text": "/console/texts/housing-need",
    "review": "/console/review",
    "places": "/console/places",
    "place": "/console/places/livslinien",
}
WALKS = (
    ("housing",), ("housing",), ("housing", "tonight"), ("housing", "sofa"), ("housing", "sofa"), ("housing", "own"),
    ("housing", "rent"),
)  # fmt: skip
"""What invented citizens have pressed before they fell silent."""


def fill_editors(live: Live) -> None:
    """A draft in which a step is gone and one has another name, and people who stand there."""
    with httpx.Client(base_url=live.base_url, trust_env=False) as client:
        for walk in WALKS:
            _walk(client, walk)
    draft_all(live.runtime)
    live.runtime.run(_change)


def _walk(client: httpx.Client, walk: tuple[str, ...]) -> None:
    token = client.post("/chat/session", json={"language": "da"}).json()["token"]
    known = {"Authorization": f"Bearer {token}"}
    for value in walk:
        press = None
        while press is None:
            messages = client.get("/chat/messages?after=0", headers=known).json()["messages"]
            offered = [choice for message in messages[-1:] for choice in message["choices"]]
            press = next((choice["press"] for choice in offered if choice["value"] == value), None)
        client.post("/chat/messages", json={"id": str(uuid.uuid4()), "press": press}, headers=known)


def _change(work: Work) -> None:
    row = flows.published_of(work.conn, "housing")
    assert row is not None
    source = row.source.replace("sofa-what", "sofa-which").replace(
        "nudge: false\n    private: true", "private: true", 1
    )
    flow, faults = load_flow(source, file="housing.yaml")
    assert flow is not None, faults
    flows.save_draft(
        work.conn,
        flow="housing",
        revision=flow.revision,
        source=source,
        author="mia@example.org",
        now=work.now,
    )


def shoot(browser: Browser, live: Live, out: Path) -> None:
    """Fill ``out`` with ``editors-<page>-<width>-<language>-<theme>.png``."""
    out.mkdir(parents=True, exist_ok=True)
    fill_editors(live)
    for width, height in SIZES:
        for theme in THEMES:
            for language in LANGUAGES:
                context = new_context(browser, width=width, height=height, scheme=theme)
                page = context.new_page()
                log_in(page, live.base_url, "admin", language)
                for name, path in PAGES.items():
                    page.goto(live.base_url + path)
                    _settled(page)
                    ending = f"{width}-{language}-{theme}.png"
                    page.screenshot(path=out / f"editors-{name}-{ending}", full_page=width == 360)
                context.close()


def _settled(page: Page) -> None:
    page.locator("body:has(main):not(:has([data-again]))").wait_for()
    page.wait_for_load_state("networkidle")
