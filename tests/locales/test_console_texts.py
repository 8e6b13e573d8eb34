"""Texts of the staff console."""

from __future__ import annotations

import datetime as dt

import pytest

from locales.console import ConsoleTexts
from locales.rendered import MissingText
from locales.text_base import TextBase

BASE = TextBase.from_sources(
    {
        "da/console/a.ftl": "title = Sager\n    .help = Alle\nanswer = Svar { $answer-by }\nonly-da = Her\n",
        "en/console/a.ftl": "title = Cases\n    .help = All\nanswer = By { $answer-by }\nonly-en = Here\n",
    },
    area="console",
)


@pytest.mark.parametrize(
    ("language", "text_id", "words"),
    [
        ("da", "title", "Sager"),
        ("en", "title", "Cases"),
        ("en", "title.help", "All"),
        ("en", "only-da", "Her"),
        ("da", "only-en", "Here"),
        ("kl", "title", "Sager"),
        ("da", "nothing", "nothing"),
        ("en", "title.nothing", "title.nothing"),
    ],
)
def test_each_language_falls_back_to_the_other(language: str, text_id: str, words: str) -> None:
    assert ConsoleTexts(language, base=BASE).format(text_id) == words


def test_values_are_in_words_and_dashes_may_be_underscores() -> None:
    day = dt.date(2026, 11, 22)
    assert ConsoleTexts("en", base=BASE).format("answer", answer_by=day) == "By 22 November 2026"
    assert ConsoleTexts("da", base=BASE).format("answer", **{"answer-by": day}) == "Svar 22. november 2026"


def test_misses_are_counted_and_strict_raises() -> None:
    texts = ConsoleTexts("da", base=BASE)
    texts.format("only-en")
    assert texts.misses["only-en"] == 1
    assert texts.has("only-en")
    assert not texts.has("nothing")
    for text_id in ("only-en", "answer", "nothing"):
        with pytest.raises(MissingText):
            ConsoleTexts("da", base=BASE, strict=True).format(text_id)
