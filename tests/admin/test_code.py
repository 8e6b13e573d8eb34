"""Staff give a code to somebody who stands before them: shown once, told to the talk, noted in the audit."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from bot.citizens import find_chat
from bot.history import whole_talk
from bot.recovery.codes import redeem_code
from bot.runtime import Runtime
from storage.audit import queries as audit
from storage.recovery.tables import recovery_code
from tests.support.browser import Pages, Scheme, overflow, violations
from tests.support.live import Live
from tests.support.screenshots_console import log_in
from tests.support.seed import Seeded
from tests.support.staff import Staff

Come = Callable[..., Staff]
AT = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
WORDS = re.compile(r"<li>([a-zæøå]+)</li>")


def words_on(page: str) -> str:
    return " ".join(WORDS.findall(page.partition('class="paper-words"')[2].partition("</ol>")[0]))


@pytest.mark.parametrize("language", ["da", "kl"])
def test_a_code_is_given_shown_once_told_and_noted(
    runtime: Runtime, staff: Come, seeded: Seeded, language: str
) -> None:
    number = seeded.cases["rent"]
    path = f"/console/cases/{number}"
    person = staff("caseworker")
    assert ">Give a code<" in person.see(path).text
    assert "Give it only to somebody you know" in person.see(f"{path}/code").text
    given = person.send(f"{path}/code", language=language)
    assert given.status_code == 200
    assert given.headers["cache-control"] == "no-store"
    words = words_on(given.text)
    assert len(words.split()) == 3
    assert f'class="paper-words" lang="{language}"' in given.text
    assert "/code</span>" in given.text
    assert words_on(person.see(f"{path}/code").text) == ""
    opened = runtime.run(redeem_code, words, "192.0.2.1", AT)
    chat = runtime.look(find_chat, opened.token)
    assert chat is not None
    said = [message.text_id for message in runtime.look(whole_talk, chat.conversation_id)]
    assert said[-3:] == ["recovery-issued", "recovery-get-kept", "recovery-opened"]
    rows = runtime.look(lambda work: audit.entries(work.conn, runtime.vault, action="code.issued"))
    assert [(row.object, row.after) for row in rows] == [(f"case:{number}", None)]


def test_no_code_for_a_case_one_may_not_read(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    path = f"/console/cases/{seeded.cases['friend']}/code"
    stranger = staff("other")
    missing = stranger.send("/console/cases/99999/code", language="da")
    hidden = stranger.send(path, language="da")
    assert (hidden.status_code, hidden.text) == (missing.status_code, missing.text) == (404, hidden.text)
    assert staff("auditor").send(path, language="da").status_code == 403
    own = f"/console/cases/{seeded.cases['rent']}/code"
    assert staff("caseworker").send(own, language="xx").status_code == 400
    assert runtime.look(lambda work: work.conn.execute(recovery_code.select()).all()) == []


@pytest.mark.parametrize("name", ["friend", "done"], ids=["not-taken", "closed"])
def test_no_code_for_a_case_that_is_not_in_ones_hands(
    runtime: Runtime, staff: Come, seeded: Seeded, name: str
) -> None:
    path = f"/console/cases/{seeded.cases[name]}"
    person = staff("caseworker")
    assert ">Give a code<" not in person.see(path).text
    assert person.send(f"{path}/code", language="da").status_code == 409
    assert runtime.look(lambda work: work.conn.execute(recovery_code.select()).all()) == []


@pytest.mark.browser
@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_the_pages_of_a_code_have_no_barriers_and_paper_holds_the_words_alone(
    width: int, scheme: Scheme, pages: Pages, console_service: tuple[Live, Seeded]
) -> None:
    live, seeded = console_service
    page = pages(width=width, height=800, scheme=scheme)
    log_in(page, live.base_url, "caseworker")
    page.goto(f"{live.base_url}/console/cases/{seeded.cases['rent']}/code")
    assert violations(page) == []
    assert overflow(page) <= 0
    page.get_by_role("button", name="Give a code").click()
    expect(page.locator(".paper-words li")).to_have_count(3)
    expect(page.get_by_role("button", name="Print")).to_be_visible()
    assert violations(page) == []
    assert overflow(page) <= 0
    page.emulate_media(media="print")
    expect(page.locator(".paper-words")).to_be_visible()
    expect(page.get_by_role("button", name="Print")).to_be_hidden()
    expect(page.locator("header.top")).to_be_hidden()
    assert "Case" not in page.title()
