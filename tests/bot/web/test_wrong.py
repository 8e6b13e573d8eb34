"""A citizen says that a bubble is wrong: those who review its text hear of it, with its exact revision and no more."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import expect
from sqlalchemy import delete, select

from bot.runtime import Work
from storage.texts.tables import text_question
from tests.bot.web.conftest import Citizen
from tests.bot.web.test_code_pages import CSRF
from tests.bot.web.test_push import person_answers
from tests.support.browser import Pages, Scheme, overflow, violations
from tests.support.live import Live, live_service
from tests.support.screenshots_chat import begin, press

Row = dict[str, Any]


@pytest.fixture
def service(tmp_path: Path, database_url: str) -> Iterator[Live]:
    """A service on each kind of database."""
    with live_service(tmp_path / "live", database_url=database_url) as running:
        yield running


def reports(live: Live) -> list[Row]:
    """What reviewers find."""

    def look(work: Work) -> list[Row]:
        return [dict(row) for row in work.conn.execute(select(text_question)).mappings()]

    return live.runtime.look(look)


def tell(citizen: Citizen, message: object) -> int:
    return citizen.http.post("/chat/wrong", json={"message": message}).status_code


def test_the_text_its_language_and_its_revision_are_kept_and_nothing_else(service: Live) -> None:
    citizen = Citizen(service.base_url, "kl")
    shown = citizen.hears_menu()
    assert tell(citizen, shown["id"]) == 204
    assert tell(citizen, shown["id"]) == 204
    (row,) = reports(service)
    assert (row["text_id"], row["language"], row["revision"]) == (
        shown["text_id"], shown["lang"], shown["revision"],
    )  # fmt: skip
    assert row["kind"] == "citizen"
    assert row["asked_at"].minute == row["asked_at"].second == row["asked_at"].microsecond == 0
    assert not {"words", "staff_id", "to_staff_id", "answer"} & {name for name, value in row.items() if value}
    assert row["id"] != uuid.UUID(shown["id"])


def test_what_is_no_text_of_ours_in_this_talk_is_not_found(service: Live) -> None:
    citizen, other = Citizen(service.base_url), Citizen(service.base_url)
    menu = citizen.hears_menu()
    citizen.post(text="hej med dig")
    own = citizen.hears(lambda message: message["from"] == "me")
    person_answers(service, citizen, "Jeg ringer til dig i morgen.")
    person = citizen.hears(lambda message: message["from"] == "person")
    for message in (own["id"], person["id"], str(uuid.uuid4())):
        assert tell(citizen, message) == 404
    assert tell(other, menu["id"]) == 404
    assert reports(service) == []


@pytest.mark.parametrize("junk", [None, "", "x", 7, ["a"], {"id": 1}])
def test_junk_is_refused(live: Live, citizen: Citizen, junk: object) -> None:
    assert tell(citizen, junk) == 400


def test_nobody_without_a_talk_or_from_another_page(live: Live, http: httpx.Client, citizen: Citizen) -> None:
    shown = citizen.hears_menu()["id"]
    assert http.post("/chat/wrong", json={"message": shown}).status_code == 401
    http.cookies.set("talk", citizen.token)
    assert http.post("/chat/wrong", json={"message": shown}).status_code == 403


def test_without_script_the_page_comes_back_with_thanks(live: Live, http: httpx.Client) -> None:
    http.post("/", data={"language": "da"})
    page = http.get("/").text
    message, csrf = re.search(r'name="wrong" value="([^"]+)"', page), CSRF.search(page)
    assert message is not None
    assert csrf is not None
    live.runtime.run(lambda work: work.conn.execute(delete(text_question)))
    answer = http.post("/", data={"csrf": csrf[1], "wrong": message[1], "text": "", "id": "x"})
    assert answer.headers["location"] == "/?noted=yes#now"
    assert len(reports(live)) == 1
    thanks = "Et menneske ser på teksten."
    assert thanks in re.sub(r"<template.*?</template>", "", http.get("/?noted=yes").text, flags=re.DOTALL)
    assert http.post("/", data={"csrf": csrf[1], "wrong": "junk"}).headers["location"] == "/#now"


@pytest.mark.browser
@pytest.mark.parametrize(
    ("width", "scheme", "language", "name"),
    [(320, "light", "kl", "Uani kukkuneqarpoq"), (1280, "dark", "da", "Her er en fejl")],
)
def test_in_the_page_it_is_two_presses_and_a_quiet_thanks(
    live: Live, pages: Pages, width: int, scheme: Scheme, language: str, name: str
) -> None:
    live.runtime.run(lambda work: work.conn.execute(delete(text_question)))
    page = pages(width=width, height=720, scheme=scheme)
    begin(page, live.base_url, language)
    press(page, ".live .choice")
    bubble = page.locator(".bubble.live")
    said = page.locator("#log .bubble").count()
    bubble.locator(".of-it summary").focus()
    page.keyboard.press("Enter")
    expect(bubble.get_by_role("button", name=name)).to_be_visible()
    assert violations(page) == []
    assert overflow(page) <= 0
    page.keyboard.press("Escape")
    expect(bubble.get_by_role("button", name=name)).to_be_hidden()
    bubble.locator(".of-it summary").click()
    bubble.get_by_role("button", name=name).click()
    expect(page.locator("#told")).not_to_be_empty()
    assert page.locator("#log .bubble").count() == said
    assert page.locator(".from-me .of-it").count() == 0
    assert len(reports(live)) == 1
    touch = bubble.locator(".of-it summary").bounding_box()
    assert touch is not None
    assert min(touch["width"], touch["height"]) >= 44
