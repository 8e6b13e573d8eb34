"""From a blank page to a published guide of ten steps in two languages, with mouse and keyboard, and what it takes."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from admin.routes import routes
from bot.clock import monotonic
from tests.support.browser import launched, new_context
from tests.support.live import live_service
from tests.support.screenshots_console import log_in
from tests.support.seed import fill
from tests.support.tally import find_chromium

SAYS = (
    ("Velkommen til badet.", "Tikilluarit."), ("Her kan du tage et varmt bad.", "Uani uffarfik atorsinnaavat."),
    ("Tag dit eget håndklæde med.", "Allarut nassaruk."), ("Sæbe får du her.", "Qaqorsaat uani pissavat."),
    ("Badet er åbent hver dag.", "Uffarfik ammavoq."), ("Du kan vaske dit tøj her.", "Atisat uani errorsinnaavatit."),
    ("Et menneske viser dig vej.", "Inuup takutissavaatit."), ("Tag en kop kaffe bagefter.", "Kaffisorit."),
)  # fmt: skip
CLICK, KEY, THINK = 1.3, 0.28, 1.35
"""Seconds of the keystroke-level model: to point and press, to type, and to think before each page."""
COUNT = """() => {
  const held = JSON.parse(sessionStorage.getItem("touched") ?? '{"clicks": 0, "keys": 0}');
  const keep = () => sessionStorage.setItem("touched", JSON.stringify(held));
  addEventListener("pointerdown", () => { held.clicks += 1; keep(); }, true);
  addEventListener("keydown", () => { held.keys += 1; keep(); }, true);
}"""


def run() -> Iterator[dict[str, Any]]:
    """One line: clicks, keys, seconds of the machine, and minutes of somebody who knows what to write."""
    chromium = find_chromium()
    if chromium is None:
        yield {"skipped": "no Chromium"}
        return
    with (
        tempfile.TemporaryDirectory(prefix="ik-blank-") as folder,
        live_service(Path(folder), console=lambda runtime: routes(runtime, strict=True), seed=fill) as live,
        launched(chromium) as browser,
    ):
        page = new_context(browser, width=1280, height=900).new_page()
        log_in(page, live.base_url, "editor")
        page.add_init_script(f"({COUNT})()")
        began = monotonic()
        pages = _write(page, live.base_url)
        seconds = monotonic() - began
        flow = live.runtime.content.library.current("bath")
        assert flow is not None
        assert len(flow.steps) == len(SAYS) + 2
        touched = page.evaluate("JSON.parse(sessionStorage.getItem('touched'))")
        minutes = (touched["clicks"] * CLICK + touched["keys"] * KEY + pages * THINK) / 60
        yield {
            **touched,
            "steps": len(flow.steps),
            "pages": pages,
            "machine_seconds": round(seconds, 1),
            "minutes_by_hand": round(minutes, 1),
        }


def _write(page: Page, base_url: str) -> int:
    """Write and publish it; how many pages came."""
    page.goto(f"{base_url}/console/flows?lang=en")
    page.get_by_role("link", name="New flow").click()
    _type(page, page.get_by_label("The flow’s id"), "bath")
    _type(page, page.get_by_label("Topic").first, "health")
    _type(page, page.get_by_label("Owner").first, "welcome-team")
    page.keyboard.press("Enter")
    pages = 2
    for number, words in enumerate(SAYS):
        for language, said in zip(("da", "kl"), words, strict=True):
            _type(page, page.locator(f'[name="words:{language}:value"]'), said)
        _save(page)
        pages += 1
        if number + 1 < len(SAYS):
            _type(page, page.locator("#new"), f"step-{number + 2}")
            page.keyboard.press("Enter")
            expect(page.get_by_role("heading", name=re.compile(f"^step-{number + 2}"))).to_be_visible()
            pages += 1
    _type(page, page.locator("#new"), "person")
    page.locator("#new-kind").select_option("handover")
    page.get_by_role("button", name="Add step").click()
    expect(page.get_by_role("heading", name=re.compile("^person"))).to_be_visible()
    _type(page, page.get_by_label("Topic", exact=True).first, "health")
    _type(page, page.get_by_label("Next", exact=True).first, "bye")
    _save(page)
    expect(page.locator("[data-checks]")).to_contain_text("No errors and no warnings", timeout=60_000)
    page.get_by_role("link", name="Publish").click()
    _type(page, page.get_by_label(re.compile("What is new")), "A new guide to the bath")
    page.get_by_role("button", name="Publish").click()
    expect(page.get_by_role("status")).to_contain_text("is published", timeout=60_000)
    return pages + 4


def _type(page: Page, field: Any, words: str) -> None:
    field.click()
    page.keyboard.press("Control+A")
    page.keyboard.type(words)


def _save(page: Page) -> None:
    page.locator("[data-step-form]").get_by_role("button", name="Save").click()
    expect(page.get_by_role("status")).to_contain_text("Saved in the draft")
