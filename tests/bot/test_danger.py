"""Words of danger, also as hurried fingers write them, and words that only look like them."""

from __future__ import annotations

import pytest

from bot.understanding.danger import danger_in


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
