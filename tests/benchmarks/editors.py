"""The editors' pages with 2,000 texts and a flow of 200 steps: over HTTP, then under the hands in Chromium."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from math import ceil
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlencode

import httpx

from admin.routes import routes
from bot.clock import monotonic
from bot.runtime import Runtime
from tests.benchmarks._hands import under_the_hands
from tests.support import big, tally
from tests.support.live import Live, live_service
from tests.support.seed import PASSWORD, STAFF, fill
from tests.support.staff import TOKEN

ROUNDS, WARM = 21, 3
LIMIT_MS = 200
"""For the median of each page."""
TEXTS = 2000
FLOW = big.FLOWS[0]
STEP = "part-11"
TEXT = f"{FLOW}-{STEP}"
Figures = dict[str, Any]


class TooSlow(Exception):
    """Something was slower than it may be; the figures have been given."""


def run() -> Iterator[Figures]:
    """Median and 95th percentile of each, in ms. Raises ``TooSlow`` when all are given and one is over its limit."""
    slow = []
    with ExitStack() as held:
        folder = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="ik-editors-")))
        live = held.enter_context(live_service(folder, console=routes, seed=_seed))
        for figures in _all(live):
            yield figures
            # Of pages the median counts, of what one does with the hands nearly every time.
            over = figures.get("paint_p95_ms", figures.get("median_ms", 0)) > figures.get("limit_ms", 0)
            if over and "limit_ms" in figures:
                slow.append(figures["what"])
    if slow:
        raise TooSlow(", ".join(slow))


def _all(live: Live) -> Iterator[Figures]:
    texts = len(live.runtime.content.texts.text_ids())
    assert texts >= TEXTS
    yield {"texts": texts, "steps": big.STEPS, "rounds": ROUNDS}
    with connected(live) as client, connected(live) as other:
        for what, act in deeds(Editor(client), Editor(other, "reviewer")).items():
            yield _measured(what, act)
    chromium = tally.find_chromium()
    if chromium is None:
        yield {"what": "hands", "without": "Chromium"}
    else:
        yield from under_the_hands(chromium, live.base_url, flow=FLOW, step=STEP, text_id=TEXT)


def connected(live: Live) -> httpx.Client:
    """A browser of somebody's own."""
    return httpx.Client(base_url=live.base_url, trust_env=False, timeout=60)


def _seed(runtime: Runtime) -> None:
    big.fill_big(runtime, fill(runtime).staff["editor"])


class Editor:
    """An editor's connection; each page is read as whoever works there reads it, with its form."""

    def __init__(self, client: httpx.Client, role: str = "editor") -> None:
        self.client = client
        self.page = ""
        self.see("/console/login")
        self.send("/console/login", email=STAFF[role][0], password=PASSWORD)
        self.see("/console/account")

    def see(self, path: str) -> None:
        """Open a page."""
        answer = self.client.get(path)
        assert answer.status_code == 200, (path, answer.status_code)
        self.page = answer.text

    def send(self, path: str, status: int = 303, **fields: str) -> None:
        """Send a form of the page seen last."""
        found = TOKEN.search(self.page)
        assert found is not None, path
        answer = self.client.post(path, data={"_csrf_token": found[1], **fields})
        assert answer.status_code == status, (path, answer.status_code, answer.text[-2000:])

    def field(self, name: str) -> str:
        """The value of a hidden field of the page seen last."""
        return self.page.partition(f'name="{name}" value="')[2].partition('"')[0].replace("&#34;", '"')


def _measured(what: str, act: Callable[[], Callable[[], None]]) -> Figures:
    """``act`` prepares one time of it and gives what is timed."""
    times = []
    for _ in range(WARM + ROUNDS):
        timed = act()
        began = monotonic()
        timed()
        times.append((monotonic() - began) * 1000)
    warm = sorted(times[WARM:])
    return {
        "what": what, "median_ms": round(median(warm), 1), "p95_ms": round(warm[ceil(0.95 * ROUNDS) - 1], 1),
        "limit_ms": LIMIT_MS,
    }  # fmt: skip


def deeds(editor: Editor, reviewer: Editor) -> dict[str, Callable[[], Callable[[], None]]]:
    """Everything that is measured, by name, in the order it is done."""
    numbers = count(1)

    def page(path: str, who: Editor = editor, **asked: str) -> Callable[[], Callable[[], None]]:
        address = f"{path}?{urlencode(asked)}" if asked else path
        return lambda: lambda: who.see(address)

    def text_form(words: str, **more: str) -> dict[str, str]:
        editor.see(f"/console/texts/{TEXT}")
        over = {f"over-{each}": editor.field(f"over-{each}") for each in ("da", "kl")}
        return {**over, "da:value": words, "meaning": "unchanged", **more}

    def preview() -> Callable[[], None]:
        fields = text_form(f"Hvad tager du {_word(next(numbers))}?")
        return lambda: editor.send(f"/console/texts/{TEXT}/preview", 200, **fields)

    def save_text() -> Callable[[], None]:
        fields = text_form(f"Hvad tager du {_word(next(numbers))}?", do="save")
        return lambda: editor.send(f"/console/texts/{TEXT}/save", **fields)

    def after_text() -> Callable[[], None]:
        save_text()()
        return lambda: editor.see(f"/console/texts/{TEXT}")

    def faults() -> Callable[[], None]:
        save_text()()
        return lambda: editor.see("/console/texts?only=faults")

    def step_form() -> dict[str, str]:
        editor.see(f"/console/flows/{FLOW}/edit?step={STEP}-a")
        fields = {name: editor.field(name) for name in ("over", "seen", "step", "kind")}
        fields["words:da:value"] = f"Øv dig {_word(next(numbers))}."
        return {**fields, "next": f"{STEP}-d", "note": f"Nummer {next(numbers)}"}

    def save_step() -> Callable[[], None]:
        fields = step_form()
        return lambda: editor.send(f"/console/flows/{FLOW}/edit", **fields)

    def after_step() -> Callable[[], None]:
        save_step()()
        return lambda: editor.see(f"/console/flows/{FLOW}/edit?step={STEP}-a")

    def checks() -> Callable[[], None]:
        save_step()()
        return lambda: editor.see(f"/console/flows/{FLOW}/checks")

    def yaml() -> Callable[[], None]:
        editor.see(f"/console/flows/{FLOW}/yaml")
        step = f"  {STEP}-b: {{kind: say, next: {STEP}-e"
        source = big.source_of(FLOW).replace(step, f"{step}, note: {_word(next(numbers))}")
        assert "note" in source
        fields = {"over": editor.field("over"), "source": source, "do": "check"}
        return lambda: editor.send(f"/console/flows/{FLOW}/yaml", 200, **fields)

    flow = f"/console/flows/{FLOW}"
    return {
        "texts": page("/console/texts"),
        "texts, Danish words": page("/console/texts", find="kirke læge"),
        "texts, Greenlandic words": page("/console/texts", find="oqaluffik nakorsaq"),
        "texts, of a flow": page("/console/texts", flow=FLOW),
        "texts, missing": page("/console/texts", state="missing"),
        "texts, with faults": page("/console/texts", only="faults"),
        "texts, most shown": page("/console/texts", order="shown"),
        "review": page("/console/review", reviewer),
        "text": page(f"/console/texts/{TEXT}"),
        "text, checked while one writes": preview,
        "text, saved": save_text,
        "text, after saving": after_text,
        "texts with faults, after saving": faults,
        "flows": page("/console/flows"),
        "flow": page(f"{flow}/edit", step=STEP),
        "step, saved": save_step,
        "step, after saving": after_step,
        "flow, checked while one works": checks,
        "flow, with a draft": page(f"{flow}/edit", step=STEP),
        "flows, with a draft": page("/console/flows"),
        "texts, with a draft": page("/console/texts"),
        "yaml": page(f"{flow}/yaml"),
        "yaml, checked while one writes": yaml,
        "publish, with the difference": page(f"{flow}/publish"),
        "history": page(f"{flow}/history"),
        "try it": page(f"{flow}/try", step=STEP),
    }


def _word(number: int) -> str:
    """A word of its own for each number."""
    return "".join("bdfgklmnrs"[int(digit)] + "a" for digit in str(number))
