"""Pictures of the console, filled, in both languages and themes; for a seeded service."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.support.browser import Scheme, new_context
from tests.support.seed import PASSWORD, STAFF

SIZES = ((360, 740), (1024, 768), (1440, 900))
LANGUAGES = ("da", "en")
THEMES: tuple[Scheme, ...] = ("light", "dark")
PAGES = {
    "caseworker": {
        "cases": "/console/cases",
        "mine": "/console/cases?view=mine",
        "account": "/console/account",
    },
    "admin": {
        "places": "/console/places",
        "staff": "/console/staff",
        "settings": "/console/settings",
        "audit": "/console/audit",
        "figures": "/console/figures",
        "export": "/console/cases/3/export",
    },
    "editor": {
        "understanding": "/console/understanding",
        "understanding-add": "/console/understanding/add",
        "understanding-examples": "/console/understanding/examples",
        "understanding-intent": "/console/understanding/examples/da/housing",
        "understanding-drafts": "/console/understanding/drafts",
        "understanding-effect": "/console/understanding/effect",
        "understanding-undo": "/console/understanding/undo/1",
    },
    "reviewer": {
        "understanding-approval": "/console/understanding/approval",
        "understanding-review": "/console/understanding/approval/housing",
    },
}


def log_in(page: Page, base_url: str, role: str, language: str = "en") -> None:
    """Come in as one of the seeded staff."""
    page.goto(f"{base_url}/console/login?lang={language}")
    page.locator("#email").fill(STAFF[role][0])
    page.locator("#password").fill(PASSWORD)
    page.locator("main button.primary").click()
    page.wait_for_url(lambda address: "/login" not in address)


def shoot(browser: Browser, base_url: str, out: Path) -> None:
    """Fill ``out`` with ``console-<page>-<width>-<language>-<theme>.png``."""
    out.mkdir(parents=True, exist_ok=True)
    for width, height in SIZES:
        for theme in THEMES:
            for language in LANGUAGES:
                for role, paths in PAGES.items():
                    context = new_context(browser, width=width, height=height, scheme=theme)
                    page = context.new_page()
                    ending = f"{width}-{language}-{theme}.png"
                    if role == "caseworker":
                        page.goto(f"{base_url}/console/login?lang={language}")
                        page.screenshot(path=out / f"console-login-{ending}")
                    log_in(page, base_url, role, language)
                    for name, path in paths.items():
                        page.goto(base_url + path)
                        page.screenshot(path=out / f"console-{name}-{ending}", full_page=width == 360)
                    if role == "caseworker":
                        shoot_case(page, base_url, out, width, ending)
                    context.close()


def shoot_case(page: Page, base_url: str, out: Path, width: int, ending: str) -> None:
    """A case of one's own, one the machine still has, and the phone's other tabs."""
    page.goto(f"{base_url}/console/cases?view=mine")
    page.locator(".to-case").last.click()
    page.locator("#wish").wait_for()
    page.screenshot(path=out / f"console-case-{ending}", full_page=width == 360)
    if width == 360:
        for part in ("facts", "tasks"):
            page.locator(f"#tab-{part}").click()
            page.screenshot(path=out / f"console-case-{part}-{ending}", full_page=True)
    elif width == 1024:
        page.locator(".strip [data-drawer]").click()
        page.screenshot(path=out / f"console-case-drawer-{ending}")
    page.goto(f"{base_url}/console/cases")
    page.locator(".to-case").first.click()
    page.locator("#wish").wait_for()
    page.screenshot(path=out / f"console-case-waiting-{ending}", full_page=width == 360)
