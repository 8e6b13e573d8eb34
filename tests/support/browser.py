"""The system's Chromium for tests: no sandbox (tests may run as root), no talk of its own with the world."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication",
    "--metrics-recording-only",
    "--no-first-run",
    "--no-pings",
    "--font-render-hinting=none",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
)
Scheme = Literal["light", "dark"]
Pages = Callable[..., Page]
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    "resultTypes": ["violations"],
}
"""``resultTypes``: what passed is only counted, which takes half the time."""


@contextmanager
def launched(executable: str) -> Iterator[Browser]:
    """A browser for the block."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


def new_context(
    browser: Browser, *, width: int = 360, height: int = 640, scheme: Scheme = "light", **more: Any
) -> BrowserContext:
    """A browser of somebody's own: no cookies, this size, this theme."""
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce", **more
    )
    context.set_default_timeout(10_000)
    return context


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """One browser for a module. Not for the run: while it is there, no test with an event loop of its own can be."""
    with launched(chromium) as running:
        yield running


@pytest.fixture
def pages(browser: Browser) -> Iterator[Pages]:
    """Opens pages, each somebody's own: ``pages(width=360, scheme="dark")``. An error in one is a failure."""
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def open_page(**how: Any) -> Page:
        context = new_context(browser, **how)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda said: errors.append(said.text) if "Content Security" in said.text else None)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert errors == []


def violations(page: Page) -> list[str]:
    """What axe finds wrong with the page as it stands, one line each."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [
        f"{each['id']}: {each['help']} at {node['target']} ({node.get('failureSummary', '')})"
        for each in found
        for node in each["nodes"]
    ]


def overflow(page: Page) -> int:
    """Pixels by which the page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
