"""What an editor does with the hands, in Chromium: from each key and move to the frame that shows it, by its trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil
from statistics import median
from typing import Any

from playwright.sync_api import Locator, Page

from tests.support.browser import launched, new_context
from tests.support.screenshots_console import log_in

LIMIT_MS = 100
"""For the 95th percentile of each."""
LETTERS = "Her kan du tage et bad, og vi hjælper dig med at finde vejen."
KEY_MS, MOVE_MS = 60, 16
"""Between two keys of somebody who writes fast, and between two places of a mouse."""
PAUSE_MS = 700
"""Long enough for what is checked while one writes to begin, and to answer while one goes on."""
OPENINGS = 9
CATEGORIES = ("devtools.timeline", "benchmark", "cc", "input", "input.scrolling")
KINDS = frozenset(("KEY_PRESSED", "MOUSE_PRESSED", "MOUSE_DRAGGED", "MOUSE_RELEASED", "MOUSE_WHEEL"))
"""What an editor does; a key that is let go changes nothing."""
Event = dict[str, Any]
Act = Callable[[Page], None]


def under_the_hands(
    chromium: str, base_url: str, *, flow: str, step: str, text_id: str
) -> Iterator[dict[str, Any]]:
    """Milliseconds from the event to the frame that shows what came of it, of each deed."""
    with launched(chromium) as browser:
        page = new_context(browser, width=1280, height=900).new_page()
        page.on("dialog", lambda dialog: dialog.accept())
        log_in(page, base_url, "editor")
        for what, address in _pages(flow, step, text_id).items():
            yield {"what": f"{what}, opened", **_opened(page, base_url + address)}
        for what, (address, act) in _deeds(flow, step, text_id).items():
            page.goto(base_url + address, wait_until="commit")
            events = _traced(page, act)
            yield {"what": what, **_figures(sorted(_latencies(events, canvas="graph," in what)))}


def _pages(flow: str, step: str, text_id: str) -> dict[str, str]:
    return {
        "texts": "/console/texts",
        "text": f"/console/texts/{text_id}",
        "flow": f"/console/flows/{flow}/edit?step={step}",
    }


def _opened(page: Page, address: str) -> dict[str, float]:
    """Milliseconds until the page can be read and written on, and until all that belongs to it is there."""
    stood, drawn = [], []
    for _ in range(OPENINGS):
        answer = page.goto(address, wait_until="load")
        assert answer is not None
        assert answer.ok, answer.status
        if page.locator("#graph").count():
            page.locator("#graph canvas").first.wait_for()
        drawn.append(page.evaluate("performance.now()"))
        stood.append(page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"))
    return {"stands_median_ms": round(median(stood)), "whole_median_ms": round(median(drawn))}


def _deeds(flow: str, step: str, text_id: str) -> dict[str, tuple[str, Act]]:
    editor = _pages(flow, step, text_id)["flow"]
    field = '[name="words:da:value"]'
    return {
        "step, words, from the first moment": (editor, lambda page: _write(page.locator(field))),
        "step, words": (editor, lambda page: _write(_drawn(page).locator(field))),
        "graph, dragged": (editor, lambda page: _drag(_drawn(page))),
        "graph, dragged when all of it is seen": (editor, lambda page: _drag(_whole(page))),
        "graph, zoomed": (editor, lambda page: _zoom(_drawn(page))),
        "graph, by keyboard": (editor, lambda page: _walk(_drawn(page))),
        "text, words": (f"/console/texts/{text_id}", lambda page: _write(page.locator(".chip-box").first)),
        "texts, search": ("/console/texts", lambda page: _write(page.locator("#find"))),
        "texts, by keyboard": ("/console/texts", _lines),
        "yaml": (f"/console/flows/{flow}/yaml", lambda page: _write(page.locator("#source"))),
    }


def _drawn(page: Page) -> Page:
    """The page, once the graph is there."""
    page.locator("#graph canvas").first.wait_for()
    page.wait_for_timeout(PAUSE_MS)
    return page


def _whole(page: Page) -> Page:
    """The page, with every step of the graph in view."""
    _drawn(page).locator("[data-graph-do=fit]").click()
    return page


def _write(field: Locator) -> None:
    field.focus()
    for place, letter in enumerate(LETTERS, 1):
        field.page.keyboard.insert_text(letter) if letter in "æøå" else field.page.keyboard.press(letter)
        field.page.wait_for_timeout(KEY_MS if place % 20 else PAUSE_MS)


def _middle(page: Page) -> tuple[float, float]:
    box = page.locator("#graph").bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + min(box["height"], 500) / 2


def _drag(page: Page) -> None:
    across, down = _middle(page)
    for way in (1, -1):
        page.mouse.move(across, down)
        page.mouse.down()
        for place in range(60):
            page.mouse.move(across + way * place * 3, down + way * place * 2)
            page.wait_for_timeout(MOVE_MS)
        page.mouse.up()


def _zoom(page: Page) -> None:
    page.mouse.move(*_middle(page))
    for turn in [120] * 20 + [-120] * 40 + [120] * 20:
        page.mouse.wheel(0, turn)
        page.wait_for_timeout(MOVE_MS * 2)


def _walk(page: Page) -> None:
    page.locator("#graph").focus()
    for key in ["ArrowDown", "ArrowDown", "ArrowRight"] * 15 + ["ArrowUp"] * 15:
        page.keyboard.press(key)
        page.wait_for_timeout(KEY_MS)


def _lines(page: Page) -> None:
    page.locator(".text-line").first.wait_for()
    page.wait_for_timeout(PAUSE_MS)
    for key in "j" * 40 + "k" * 20:
        page.keyboard.press(key)
        page.wait_for_timeout(KEY_MS)


def _traced(page: Page, act: Act) -> list[Event]:
    """The trace of an act."""
    browser = page.context.browser
    assert browser is not None
    session = browser.new_browser_cdp_session()
    events: list[Event] = []
    ended: list[bool] = []
    session.on("Tracing.dataCollected", lambda some: events.extend(some["value"]))
    session.on("Tracing.tracingComplete", lambda _: ended.append(True))
    config = {"transferMode": "ReportEvents", "traceConfig": {"includedCategories": list(CATEGORIES)}}
    session.send("Tracing.start", config)
    act(page)
    session.send("Tracing.end")
    while not ended:
        page.wait_for_timeout(20)
    session.detach()
    return sorted(events, key=lambda event: event.get("ts", 0))


def _latencies(events: list[Event], *, canvas: bool) -> Iterator[float]:
    """From each event to the frame that shows it; where none does, to the end of handling it.

    A ``canvas`` is drawn by a loop of its own, which the event does not know of: to the end of its next round.
    """
    rounds = [
        event for event in events if canvas and event["name"] == "FireAnimationFrame" and "dur" in event
    ]
    begun: dict[tuple[int, str], Event] = {}
    for event in events:
        if event["name"] != "EventLatency":
            continue
        key = (event["pid"], str(event.get("id2") or event.get("id")))
        if event["ph"] == "b":
            begun[key] = event
        elif (first := begun.pop(key, None)) and first["args"]["event_latency"]["event_type"] in KINDS:
            drawn = next((each["ts"] + each["dur"] for each in rounds if each["ts"] > first["ts"]), 0)
            yield (max(event["ts"], drawn) - first["ts"]) / 1000


def _figures(times: list[float]) -> dict[str, Any]:
    assert times, "nothing was done"
    return {
        "events": len(times), "paint_median_ms": round(median(times), 1),
        "paint_p95_ms": round(times[ceil(0.95 * len(times)) - 1], 1), "paint_slowest_ms": round(times[-1], 1),
        "limit_ms": LIMIT_MS,
    }  # fmt: skip
