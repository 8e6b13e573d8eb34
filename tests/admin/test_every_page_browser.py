"""Every page of the console at phone, tablet and desk: no barriers, nothing to scroll sideways, by keyboard too."""

from __future__ import annotations

import pytest

from tests.admin.every_page import LOOKS, WIDTHS, Eyes, barriers, keyboard_faults, pages_to_see
from tests.support.browser import Pages, overflow
from tests.support.live import Live
from tests.support.seed import Seeded

pytestmark = pytest.mark.browser
Service = tuple[Live, Seeded]
BY_KEYBOARD = {
    "/console/cases", "/console/cases/{own}", "/console/walk-in", "/console/people", "/console/account",
    "/console/settings/routing",
}  # fmt: skip


def test_no_page_has_a_barrier_at_any_width(pages: Pages, console_service: Service) -> None:
    """Each in one look with axe and at the other widths by its size; the long version sees each in all."""
    live, seeded = console_service
    eyes = Eyes(live, pages)
    faults = []
    for at, look in enumerate(pages_to_see(live.runtime, seeded)):
        width, scheme, language = LOOKS[at * 5 % len(LOOKS)]
        page = eyes.see(look, width, scheme, language)
        faults += [(look.address, width, scheme, language, fault) for fault in barriers(page)]
        for other in WIDTHS:
            page.set_viewport_size({"width": other, "height": 800})
            if (wider := overflow(page)) > 0:
                faults.append((look.address, other, scheme, language, f"{wider} px wider"))
    assert faults == []


@pytest.mark.parametrize("width", [360, 1440])
def test_tab_comes_to_everything_in_its_order(width: int, pages: Pages, console_service: Service) -> None:
    live, seeded = console_service
    eyes = Eyes(live, pages)
    faults = []
    for look in pages_to_see(live.runtime, seeded):
        if look.path in BY_KEYBOARD:
            faults += [(look.address, each) for each in keyboard_faults(eyes.see(look, width, "light", "en"))]
    assert faults == []
