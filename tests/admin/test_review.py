"""Reviewing without a script: one text after the other, the way back, and what is asked."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable

import pytest

from admin.settings.launch import missing
from bot.app import reload
from bot.runtime import Runtime, Work
from bot.texts.view import TextView, text_view
from locales.text_base import shipped
from storage.texts import reports
from tests.support.reviewing import ASKED, NEED, words_at_work
from tests.support.seed import Seeded
from tests.support.staff import Staff
from tests.support.typed import typed

Come = Callable[..., Staff]


@pytest.fixture
def reviewer(staff: Come, runtime: Runtime, seeded: Seeded) -> Staff:
    """Who reviews, with work to do."""
    words_at_work(runtime, seeded)
    return staff("reviewer")


@pytest.fixture
def view(runtime: Runtime, seeded: Seeded) -> Callable[[str], TextView]:
    """A text as it stands now."""

    def look(text_id: str) -> TextView:
        reload(runtime)
        return runtime.look(text_view, seeded.staff["reviewer"], text_id)

    return look


def opened(page: str) -> str:
    """The text that is open."""
    return re.findall(r'action="/console/texts/([^/"]+)/save"', page)[0]


def left(page: str) -> int:
    """How many of the launch list are left."""
    return int(re.findall(r"Launch list: ([\d,]+) left", page)[0].replace(",", ""))


def test_the_settings_count_what_the_review_counts(reviewer: Staff, runtime: Runtime, staff: Come) -> None:
    page = reviewer.see("/console/review").text
    fields = typed(page, "/save") | {"kl:value": "Qanoq ikiussavakkit?", "do": "approve"}
    assert reviewer.send(f"/console/texts/{opened(page)}/save", **fields).status_code == 303
    reload(runtime)
    waiting = sum(count for _, count in missing(runtime.content.texts))
    assert waiting == left(reviewer.see("/console/review").text) == left(page) - 1


def test_approving_a_correction_opens_the_next_and_can_be_taken_back(
    reviewer: Staff, runtime: Runtime, view: Callable[[str], TextView]
) -> None:
    page = reviewer.see("/console/review").text
    first, before = opened(page), left(page)
    fields = typed(page, "/save") | {"kl:value": "Qanoq ikiussavakkit?", "do": "approve"}
    answer = reviewer.send(f"/console/texts/{first}/save", **fields)
    assert answer.status_code == 303, answer.text
    now = view(first)
    assert (now.state, now.reviewer) == ("reviewed", "Paninnguaq Prøve")
    assert now.sides["kl"].fields[0].words == "Qanoq ikiussavakkit?"
    following = reviewer.see(answer.headers["location"]).text
    assert (opened(following), left(following)) == (fields["after"], before - 1)
    undone = reviewer.send(f"/console/texts/{first}/undo", pill="review")
    assert undone.headers["location"] == f"/console/review?pill=review&text={first}"
    assert view(first).state == "draft"


def test_saving_is_not_approving_and_stays_at_the_text(
    reviewer: Staff, view: Callable[[str], TextView]
) -> None:
    page = reviewer.see("/console/review").text
    first = opened(page)
    fields = typed(page, "/save") | {"kl:value": "Qanoq ikiussavakkit?", "do": "save"}
    answer = reviewer.send(f"/console/texts/{first}/save", **fields)
    assert answer.headers["location"] == f"/console/review?pill=review&text={first}"
    assert view(first).state == "draft"


def test_a_refused_correction_comes_again_in_the_queue(reviewer: Staff) -> None:
    page = reviewer.see("/console/review").text
    fields = typed(page, "/save") | {"kl:value": "{$nobody}", "do": "approve"}
    refused = reviewer.send(f"/console/texts/{opened(page)}/save", **fields)
    assert refused.status_code in (400, 409)
    again = typed(refused.text, "/save")
    assert (again["kl:value"], again["pill"], again["after"]) == ("{$nobody}", "review", fields["after"])
    assert "Texts in the queue" in refused.text


def test_changed_danish_is_struck_and_added_until_it_is_approved_anew(
    reviewer: Staff, view: Callable[[str], TextView]
) -> None:
    page = reviewer.see("/console/review?pill=outdated").text
    assert opened(page) == NEED
    assert "<ins> hjælp til nu</ins>" in page
    answer = reviewer.send(f"/console/texts/{NEED}/save", **typed(page, "/save"), do="approve")
    assert view(NEED).state == "reviewed"
    assert "No Danish has changed" in reviewer.see(answer.headers["location"]).text


def test_a_question_is_put_to_somebody_and_answered(reviewer: Staff, staff: Come, seeded: Seeded) -> None:
    page = reviewer.see("/console/review?pill=asked").text
    assert opened(page) == ASKED
    assert "Er det sådan, man siger det i Nuuk?" in page
    editor = seeded.staff["editor"]
    asked = reviewer.send(
        f"/console/texts/{NEED}/ask",
        words="Hvem er I?",
        kind="danish-wrong",
        to=str(editor.id),
        pill="review",
    )
    assert asked.headers["location"] == f"/console/review?pill=review&text={NEED}"
    mia = staff("editor")
    page = mia.see(f"/console/texts/{NEED}").text
    assert "Paninnguaq Prøve → Mia Eksempel" in page
    (address,) = re.findall(r'action="([^"]+/answer/[^"]+)"', page)
    assert mia.send(address, words="Det er rettet.").status_code == 303
    assert "Mia Eksempel: Det er rettet." in mia.see(f"/console/texts/{NEED}").text


@pytest.mark.parametrize(
    ("fields", "status"),
    [({}, 400), ({"words": " "}, 400), ({"words": "x", "to": "nobody"}, 404)],
)
def test_a_question_without_words_or_to_nobody_is_not_kept(
    reviewer: Staff, fields: dict[str, str], status: int
) -> None:
    assert reviewer.send(f"/console/texts/{NEED}/ask", **fields).status_code == status


def test_what_a_citizen_reports_stands_with_the_words_they_saw(
    reviewer: Staff, runtime: Runtime, view: Callable[[str], TextView]
) -> None:
    danish = shipped().unit(NEED, "da")
    assert danish is not None

    def reported(work: Work) -> None:
        reports.report(
            work.conn, report_id=uuid.uuid4(), text_id=NEED, language="da", revision=danish.revision,
            asked_at=work.now,
        )  # fmt: skip

    runtime.run(reported)
    page = reviewer.see(f"/console/review?pill=asked&text={NEED}").text
    assert "A citizen: wrong" in page
    assert "the words are others now" in page
    assert '<span lang="da">Hvad har du brug for?</span>' in page


def test_a_queue_that_nobody_knows_is_the_first(reviewer: Staff) -> None:
    page = reviewer.see("/console/review?pill=%22%3E&text=nothing-such&done=nothing-such").text
    assert 'pill=review" aria-current="page"' in page
    assert "/undo" not in page.split("text-page")[0]
