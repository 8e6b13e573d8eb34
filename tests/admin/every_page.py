"""Every page of the console in a browser: at each width, in both languages and themes, and by keyboard alone."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Callable, Iterator
from typing import NamedTuple

from playwright.sync_api import Page, expect

from bot.runtime import Runtime
from storage.cases import organisation
from tests.admin.doors import PAGES
from tests.support.browser import Scheme, overflow, violations
from tests.support.live import Live
from tests.support.screenshots_console import log_in
from tests.support.seed import Seeded

WIDTHS = (360, 768, 1280, 1440)
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
LANGUAGES = ("da", "en")
LOOKS = tuple(itertools.product(WIDTHS, SCHEMES, LANGUAGES))
NOT_WHOLE = {
    "/console/cases/beside", "/console/cases/{own}/live", "/console/figures/csv", "/console/flows/{flow}/stops.csv",
    "/console/flows/{flow}/stops.json",
}  # fmt: skip
"""What a page fetches, and files."""
ALSO = {
    "/console/login": "", "/console/nowhere": "admin", "/console/cases?view=mine": "caseworker",
    "/console/cases?view=closed": "caseworker", "/console/cases/{danger}": "caseworker",
    "/console/cases/{done}": "caseworker",
}  # fmt: skip
"""Other states of pages, by role; nobody has logged in where there is none."""
FIRST = ("caseworker", "admin", "editor", "reviewer", "interpreter", "auditor", "coordinator")
"""Whose eyes a page is looked at with: the first who may see it."""
MARK = """() => {
  document.activeElement?.blur();
  window.scrollTo(0, 0);
  const controls = 'a[href],button,input,select,textarea,summary,audio[controls],[tabindex]';
  const found = [...document.querySelectorAll(controls)]
    .filter(e => e.tabIndex >= 0 && !e.disabled && e.getClientRects().length)
    .filter(e => e.checkVisibility({visibilityProperty: true}))
    .filter(e => {
      if (e.type !== 'radio') return true;
      const group = [...document.getElementsByName(e.name)].filter(r => r.form === e.form);
      return e === (group.find(r => r.checked) ?? group[0]);
    });
  const look = e => [e, e.parentElement, e.labels?.[0], e.nextElementSibling].filter(Boolean).map(x => {
    const s = getComputedStyle(x);
    return [s.outlineStyle === 'none' ? '' : s.outline, s.boxShadow, s.borderColor, s.backgroundColor].join();
  }).join('|');
  const before = found.map(look);
  found.forEach((e, at) => { e.dataset.tab = at; });
  window.tabbed = [];
  document.addEventListener('focusin', ({ target: e }) => {
    const at = Number(e.dataset.tab ?? -1);
    window.tabbed.push([at, at < 0 || look(e) !== before[at], e.outerHTML.slice(0, 80)]);
  });
  return found.map(e => e.outerHTML.slice(0, 100));
}"""


class Look(NamedTuple):
    """A page as somebody sees it."""

    path: str
    role: str
    address: str


def pages_to_see(runtime: Runtime, seeded: Seeded) -> list[Look]:
    """Every page, filled, with who opens it."""
    team = runtime.look(lambda work: organisation.teams(work.conn))[0].id
    names = {
        "own": seeded.cases["doctor"], "danger": seeded.cases["danger"], "done": seeded.cases["done"],
        "staff": seeded.staff["other"].id, "team": team, "language": "kl", "intent": "housing",
        "place": "livslinien", "rule": 0, "draft": uuid.uuid4(), "number": 1,
        "flow": "housing", "step": "need", "text": "housing-need",
    }  # fmt: skip
    whole = {path: next(role for role in FIRST if role in welcome) for path, welcome in PAGES.items()}
    return [
        Look(path, role, path.format(**names))
        for path, role in (whole | ALSO).items()
        if path not in NOT_WHOLE
    ]


class Eyes:
    """Somebody of each role at a browser, one for each theme; ``open_page(scheme=…)`` makes one."""

    def __init__(self, live: Live, open_page: Callable[..., Page]) -> None:
        self._live = live
        self._open = open_page
        self._pages: dict[tuple[str, Scheme], Page] = {}

    def see(self, look: Look, width: int, scheme: Scheme, language: str) -> Page:
        """The page, so wide."""
        page = self._pages.get((look.role, scheme))
        if page is None:
            page = self._pages[look.role, scheme] = self._open(width=width, height=800, scheme=scheme)
            # Nothing is drawn anew under the fingers of who counts.
            page.route("**/events*", lambda route: route.abort())
            if look.role:
                log_in(page, self._live.base_url, look.role)
        page.set_viewport_size({"width": width, "height": 800})
        joined = "&" if "?" in look.address else "?"
        answer = page.goto(f"{self._live.base_url}{look.address}{joined}lang={language}")
        assert answer is not None
        assert answer.status == (404 if look.path == "/console/nowhere" else 200), look.path
        # What is being worked out looks for itself again until it is there.
        # Between two looks there is no page at all, so that the words "it is not there" are not enough.
        whole = page.locator("body:has(main):not(:has([data-again]))")
        expect(whole).to_be_visible(timeout=60_000)
        return page


def barriers(page: Page) -> Iterator[str]:
    """What axe finds, and a page wider than its window."""
    yield from violations(page)
    if (wider := overflow(page)) > 0:
        yield f"{wider} px wider than the window"


def keyboard_faults(page: Page) -> list[str]:
    """Controls that Tab does not come to, comes to out of their order, or leaves without a sign."""
    page.wait_for_selector("html.js")
    there: list[str] = page.evaluate(MARK)
    assert there, "a page without anything to come to"
    # What scrolls, and a day, a month and a year of a date, take a press of their own each.
    for _ in range(len(there) + 30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
    came: list[tuple[int, bool, str]] = [tuple(each) for each in page.evaluate("window.tabbed")]
    # Behind the last one it begins again from the first.
    reached = list(dict.fromkeys(at for at, _, _ in came if at >= 0))
    faults = [f"not reached: {there[at]}" for at in range(len(there)) if at not in reached]
    faults += [f"no sign of focus: {what}" for at, visible, what in came if at >= 0 and not visible]
    if reached != sorted(reached):
        faults.append(f"out of order: {reached}")
    return faults
