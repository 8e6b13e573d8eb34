"""From a blank page to a published flow in two languages, by keyboard and by what an editor sees."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from admin.routes import routes
from bot.runtime import Runtime
from tests.support.browser import Pages, violations
from tests.support.live import Live, live_service
from tests.support.screenshots_console import log_in
from tests.support.seed import fill

pytestmark = pytest.mark.browser
STEPS = 10
DANISH = (
    "Velkommen til badet.", "Her kan du tage et varmt bad.", "Tag dit eget håndklæde med.", "Sæbe får du her.",
    "Badet er åbent hver dag.", "Du kan vaske dit tøj her.", "Et menneske viser dig vej.", "Tag en kop kaffe bagefter.",
)  # fmt: skip
GREENLANDIC = (
    "Tikilluarit.", "Uani uffarfik atorsinnaavat.", "Allarut nassaruk.", "Qaqorsaat uani pissavat.",
    "Uffarfik ammavoq.",
    "Atisat uani errorsinnaavatit.", "Inuup takutissavaatit.", "Kaffisorit.",
)  # fmt: skip


def seed(runtime: Runtime) -> None:
    fill(runtime)


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """A service with an editor and an administrator."""
    folder = tmp_path_factory.mktemp("editor")
    with live_service(folder, console=lambda runtime: routes(runtime, strict=True), seed=seed) as running:
        yield running


def typed(page: Page, name: str | re.Pattern[str], words: str, exact: bool = True) -> None:
    """Come to a field by its label and write."""
    field = page.get_by_label(name, exact=exact).first
    field.focus()
    page.keyboard.press("Control+A")
    page.keyboard.type(words)


def says(page: Page, danish: str, greenlandic: str) -> None:
    for language, words in (("da", danish), ("kl", greenlandic)):
        page.locator(f'[name="words:{language}:value"]').focus()
        page.keyboard.type(words)


def test_from_blank_to_published(live: Live, pages: Pages) -> None:
    page = pages(width=1280, height=900)
    log_in(page, live.base_url, "editor")
    page.goto(f"{live.base_url}/console/flows?lang=en")
    page.get_by_role("link", name="New flow").focus()
    page.keyboard.press("Enter")
    typed(page, "The flow’s id", "bath")
    typed(page, "Topic", "health")
    typed(page, "Owner", "welcome-team")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=re.compile("^begin"))).to_be_visible()
    for number, (danish, greenlandic) in enumerate(zip(DANISH, GREENLANDIC, strict=True)):
        says(page, danish, greenlandic)
        page.locator("[data-step-form]").get_by_role("button", name="Save").focus()
        page.keyboard.press("Enter")
        expect(page.get_by_role("status")).to_contain_text("Saved in the draft")
        if number + 1 < len(DANISH):
            page.locator("#new").focus()
            page.keyboard.type(f"step-{number + 2}")
            page.keyboard.press("Enter")
            expect(page.get_by_role("heading", name=re.compile(f"^step-{number + 2}"))).to_be_visible()
    # The last one leads to the end that there was from the beginning, by way of a person.
    page.locator("#new").focus()
    page.keyboard.type("person")
    page.locator("#new-kind").select_option("handover")
    page.get_by_role("button", name="Add step").press("Enter")
    expect(page.get_by_role("heading", name=re.compile("^person"))).to_be_visible()
    typed(page, "Topic", "health")
    typed(page, "Next", "bye")
    page.locator("[data-step-form]").get_by_role("button", name="Save").press("Enter")
    expect(page.locator("[data-checks]")).to_contain_text("No errors and no warnings", timeout=20_000)
    assert not list(violations(page))
    page.get_by_role("link", name="Publish").press("Enter")
    typed(page, re.compile("What is new"), "A new guide to the bath")
    page.get_by_role("button", name="Publish").press("Enter")
    expect(page.get_by_role("status")).to_contain_text("is published", timeout=20_000)
    flow = live.runtime.content.library.current("bath")
    assert flow is not None
    assert len(flow.steps) == STEPS


def test_what_was_done_is_undone_and_done_again(live: Live, pages: Pages) -> None:
    page = pages(width=1280, height=900)
    log_in(page, live.base_url, "editor")
    page.goto(f"{live.base_url}/console/flows/places/edit?lang=en")
    before = page.locator(".step-list li").count()
    page.locator("#new").fill("another-one")
    page.get_by_role("button", name="Add step").click()
    expect(page.locator(".step-list li")).to_have_count(before + 1)
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".step-list li")).to_have_count(before)
    page.get_by_role("button", name="Redo").click()
    expect(page.locator(".step-list li")).to_have_count(before + 1)
    expect(page.locator("#graph canvas").first).to_be_visible()


def test_the_second_to_save_is_told_and_nothing_is_lost(live: Live, pages: Pages) -> None:
    one, two = pages(width=1280, height=900), pages(width=1280, height=900)
    log_in(one, live.base_url, "editor")
    log_in(two, live.base_url, "admin")
    for page in (one, two):
        page.goto(f"{live.base_url}/console/flows/family/edit?step=need&lang=en")
        page.get_by_text("More fields").click()
    one.locator("#field-note").fill("Mia was here")
    one.locator("[data-step-form]").get_by_role("button", name="Save").click()
    expect(one.get_by_role("status")).to_contain_text("Saved")
    two.locator("#field-note").fill("Ane was here")
    two.locator("[data-step-form]").get_by_role("button", name="Save").click()
    expect(two.get_by_role("alert").first).to_contain_text("redaktor@example.org")
    assert two.locator("#field-note").input_value() == "Ane was here"
    # Both words stand there, and one is chosen.
    expect(two.get_by_role("radio", name="mine: Ane was here")).to_be_checked()
    two.get_by_role("radio", name="theirs: Mia was here").check()
    assert not list(violations(two))
    two.locator("[data-step-form]").get_by_role("button", name="Save").click()
    expect(two.get_by_role("alert")).to_have_count(0)
    two.get_by_text("More fields").click()
    assert two.locator("#field-note").input_value() == "Mia was here"


CARD = """id => {
  const cy = document.getElementById("graph")._cyreg.cy;
  cy.fit(undefined, 40);
  const at = cy.getElementById(id).renderedPosition(), frame = cy.container().getBoundingClientRect();
  return [frame.left + at.x, frame.top + at.y];
}"""
"""Where the middle of a card is in the window, the whole drawing being in sight."""


def ways(page: Page) -> dict[str, str]:
    """Where each way of the flow leads, as the drawing has it."""
    drawn = json.loads(page.locator("#graph").get_attribute("data-graph") or "{}")
    return {edge["id"]: edge["target"] for edge in drawn["edges"]}


def test_a_way_is_drawn_to_a_step_and_undone(live: Live, pages: Pages) -> None:
    page = pages(width=1280, height=900)
    log_in(page, live.base_url, "editor")
    page.goto(f"{live.base_url}/console/flows/remember/edit?step=ask&lang=en")
    dot = page.locator(".graph-dot")
    expect(dot).to_be_visible()
    x, y = page.evaluate(CARD, "done")
    before = ways(page)
    assert before["ask/choices.short"] == "thanks"
    dot.hover()
    page.mouse.down()
    page.mouse.move(x, y, steps=4)
    page.mouse.up()
    # By which of its ways is for the form to ask; a choice has its words there.
    expect(page.locator("#connect-to")).to_have_value("done")
    expect(page.locator("#connect-way")).to_be_focused()
    page.locator("#connect-way").select_option("choices.short")
    page.get_by_role("button", name="Connect").click()
    expect(page.get_by_role("button", name="Undo")).to_be_enabled()
    assert ways(page) == {**before, "ask/choices.short": "done"}
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("button", name="Redo")).to_be_enabled()
    assert ways(page) == before


def test_the_cards_tell_where_people_stop(live: Live, pages: Pages) -> None:
    page = pages(width=1280, height=900)
    log_in(page, live.base_url, "editor")
    cells = {"entered": 40, "answered": 20, "left": 12, "person": 8, "missed": None, "standing": 0}
    told = {"ask": cells, "thanks": {"entered": None}}
    page.route("**/stops.json", lambda route: route.fulfill(json={"steps": told}))
    page.goto(f"{live.base_url}/console/flows/remember/edit?step=ask&lang=en")
    stops = page.get_by_role("button", name="Where people stop")
    expect(page.locator(".graph-dot")).to_be_visible()
    label = """id => document.getElementById("graph")._cyreg.cy.getElementById(id).data("label")"""
    words = page.evaluate(label, "ask")
    stops.click()
    expect(stops).to_have_attribute("aria-pressed", "true")
    assert page.evaluate(label, "ask") == (
        "ask\n40 came · 20 on · 12 left · 8 for a person · hidden not understood"
    )
    assert page.evaluate(label, "thanks") == "thanks\nhidden"
    assert not list(violations(page))
    stops.click()
    expect(stops).to_have_attribute("aria-pressed", "false")
    assert page.evaluate(label, "ask") == words


def test_a_warning_is_accepted_where_it_stands(live: Live, pages: Pages) -> None:
    page = pages(width=1280, height=900)
    log_in(page, live.base_url, "editor")
    page.goto(f"{live.base_url}/console/flows/rights/edit?step=what&lang=en")
    words = page.locator('[name="words:da:value"]')
    words.fill("Her er en rettighed. Her er en til. Her er en mere. " + words.input_value())
    page.locator("[data-step-form]").get_by_role("button", name="Save").click()
    warning = page.locator("[data-checks] li").filter(has=page.locator("details")).first
    expect(warning).to_be_visible(timeout=20_000)
    warning.get_by_text("Is it all right?").click()
    warning.get_by_label("Why is it all right here?").fill("Kun en prøve")
    warning.get_by_role("button", name="Keep the reason").click()
    kept = page.locator(".accepted li")
    expect(kept).to_contain_text("Kun en prøve")
    page.goto(f"{live.base_url}/console/flows/rights/yaml?lang=en")
    expect(page.locator("textarea").first).to_contain_text("Kun en prøve")
    page.go_back()
    kept.get_by_role("button", name="Accept no longer").click()
    expect(kept).to_have_count(0)
    expect(page.locator("[data-checks] details").first).to_be_visible(timeout=20_000)
