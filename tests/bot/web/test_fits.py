"""A question in both languages with its choices fits the smallest screen, measured in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.support.browser import Pages
from tests.support.live import Live
from tests.support.questions import Question, questions
from tests.support.screenshots_chat import begin, press

pytestmark = pytest.mark.browser

WIDTH, HEIGHT = 320, 568
MEASURE = """(all) => {
  const log = document.getElementById("log");
  const top = Math.max(...[...document.querySelectorAll(".top, #strip:not([hidden])")].map(
    (each) => each.getBoundingClientRect().bottom));
  const free = document.querySelector(".dock").getBoundingClientRect().top - top;
  const found = all.map((html) => {
    log.innerHTML = html;
    const question = log.querySelector(".words").getBoundingClientRect();
    const choices = [...log.querySelectorAll(".choice")].map((each) => each.getBoundingClientRect());
    return [choices.at(-1).bottom - question.top, Math.min(...choices.map((each) => each.height))];
  });
  return { free, found };
}"""


def measured(page: Page, asked: list[Question]) -> tuple[float, list[tuple[float, float]]]:
    """The pixels between the strip and the dock; of each question its height and that of its lowest button."""
    told = page.evaluate(MEASURE, [each.html for each in asked])
    return told["free"], [(height, lowest) for height, lowest in told["found"]]


def test_every_question_of_every_flow_fits_with_its_choices(live: Live, pages: Pages) -> None:
    page = pages(width=WIDTH, height=HEIGHT)
    begin(page, live.base_url, "kl")
    asked = list(questions(live.runtime))
    free, found = measured(page, asked)
    too_high = {
        f"{each.flow}/{each.step} page {each.page}": round(height - free)
        for each, (height, _) in zip(asked, found, strict=True)
        if height > free
    }
    assert len(asked) > 100
    assert min(lowest for _, lowest in found) >= 44
    assert too_high == {}


LIVE = """() => {
  const top = Math.max(...[...document.querySelectorAll(".top, #strip:not([hidden])")].map(
    (each) => each.getBoundingClientRect().bottom));
  const words = document.querySelector(".bubble.live .words").getBoundingClientRect();
  const last = [...document.querySelectorAll(".bubble.live .choice")].at(-1).getBoundingClientRect();
  const name = document.querySelector(".home-name");
  return {
    free: document.querySelector(".dock").getBoundingClientRect().top - top,
    height: last.bottom - words.top,
    pieces: name.getClientRects().length && new Set([...(() => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return range.getClientRects();
    })()].map((each) => each.top)).size,
  };
}"""


@pytest.mark.parametrize("language", ["kl", "da"])
def test_the_menu_of_somebody_who_returns_fits_and_the_name_above_it_is_whole(
    live: Live, pages: Pages, language: str
) -> None:
    page = pages(width=WIDTH, height=HEIGHT)
    begin(page, live.base_url, language)
    press(page, ".live .choice")
    press(page, ".live .choice")
    press(page, ".dock [value=menu]")
    assert page.locator(".bubble.live .choice").first.get_attribute("value") == "go-on"
    told = page.evaluate(LIVE)
    assert told["height"] <= told["free"]
    assert told["pieces"] == 1
