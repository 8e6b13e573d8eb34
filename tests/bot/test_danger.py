"""Words of danger, also as hurried fingers write them, and words that only look like them."""

from __future__ import annotations

import pytest

from bot.understanding.danger import danger_in, found_in
from tests.bot.conftest import Begin


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("selvmrod", "suicide"),
        ("jeg tænker på selmord", "suicide"),
        ("jeg vil dö", "suicide"),
        ("jeg vli dø", "suicide"),
        ("imminorusupunga", "suicide"),
        ("imnoirusuppunga", None),
        ("imminroneq", "suicide"),
        ("toqqorusuppunga", "suicide"),
        ("han slåår mig", "violence"),
        ("min mand slaar mgi", "violence"),
        ("voltægt", "violence"),
        ("nakuserpoq", "violence"),
        ("naksuerpoq", "violence"),
        ("livsfaer", "danger"),
    ],
)
def test_typing_errors_do_not_hide_danger(text: str, kind: str | None) -> None:
    assert danger_in(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "jeg er dødtræt",
        "jeg mangler en dødsattest",
        "det står mig frit for",
        "jeg får mig et job",
        "det er selvmodsigende",
        "barnet er slet ikke her",
        "nakussassoq",
        "imminerminnut",
        "jeg vil gerne leve her",
        "",
    ],
)
def test_words_that_look_like_danger_are_left_alone(text: str) -> None:
    assert danger_in(text) is None


def test_an_answer_on_offer_is_that_answer_when_only_the_vote_fears_it(begin: Begin) -> None:
    """Typed instead of pressed; said anywhere else, or in words that a rule knows, it is still danger."""
    citizen = begin()
    citizen.speaks("kl")
    for value in ("housing", "tonight"):
        citizen.presses(value)
    citizen.says("Aalborg")
    assert citizen.now().step == "tonight-who"
    found = found_in("Uanga kisima")
    assert found is not None
    assert found.voted, "the vote has learnt it: take another answer that it fears"
    answered = citizen.says("Uanga kisima.")
    assert not [view for view in answered.messages if view.notice == "crisis"]
    assert answered.step != "tonight-who"
    assert [view.notice for view in citizen.says("imminorniarpunga").messages if view.notice] == ["crisis"]
