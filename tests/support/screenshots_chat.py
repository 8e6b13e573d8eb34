"""Pictures of the citizen's pages, filled, in both languages and themes."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.support.browser import Scheme, new_context

SIZES = ((360, 640), (1280, 800))
NAMES = {"da": "Dansk", "kl": "Kalaallisut"}
THEMES: tuple[Scheme, ...] = ("light", "dark")


def begin(page: Page, base_url: str, language: str) -> None:
    """Choose a language on the first screen and wait for the menu."""
    page.goto(base_url + "/")
    page.get_by_role("button", name=NAMES[language], exact=True).click()
    page.locator(".bubble.live .choice").first.wait_for()
    page.locator("#talk[data-script=ready]").wait_for()


def press(page: Page, selector: str) -> None:
    """Press, and wait until the answer has come."""
    before = page.locator("#log .bubble:not(.from-me)").count()
    page.locator(selector).first.click()
    page.wait_for_function(
        "before => document.querySelectorAll('#log .bubble:not(.from-me)').length > before", arg=before
    )
    page.locator("#typing").wait_for(state="hidden")


def shoot(browser: Browser, base_url: str, out: Path) -> None:
    """Fill ``out`` with ``<page>-<width>-<language>-<theme>.png``."""
    out.mkdir(parents=True, exist_ok=True)
    for width, height in SIZES:
        for theme in THEMES:
            for language in NAMES:
                context = new_context(browser, width=width, height=height, scheme=theme)
                page = context.new_page()

                def keep(name: str, *, whole: bool = False) -> None:
                    page.screenshot(path=out / f"{name}-{width}-{language}-{theme}.png", full_page=whole)  # noqa: B023

                page.goto(base_url + "/")
                keep("first")
                begin(page, base_url, language)
                keep("menu")
                press(page, ".live .choice")
                keep("question")
                press(page, ".live .choice")
                page.locator("#text").fill("Aalborg")
                press(page, ".send")
                press(page, ".live .choice")
                keep("places")
                keep("talk", whole=True)
                page.locator("#more summary").click()
                keep("more")
                page.keyboard.press("Escape")
                press(page, ".bar-danger")
                keep("danger-talk")
                press(page, ".bar-person")
                keep("waiting")
                page.goto(f"{base_url}/code/mine")
                keep("code-mine", whole=True)
                page.locator("form .button").click()
                page.locator(".code-shown").wait_for()
                keep("code-shown", whole=True)
                for path in ("code", "danger", "who-reads", "was", "finished", "offline"):
                    page.goto(f"{base_url}/{path}")
                    keep(path, whole=True)
                context.close()
