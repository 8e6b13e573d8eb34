"""A text checked while it is edited."""

from __future__ import annotations

import pytest

from locales.checks.change import check_change
from locales.text_base import TextBase

BASE = TextBase.from_sources(
    {
        "da/x.ftl": "need = Hvad vil { -you }?\n    .x = Et sted\n-you = du\nbad = Ja!\n",
        "kl/x.ftl": "need = Suna?\n    .x = Illu\n",
    }
)


@pytest.mark.parametrize(
    ("text_id", "language", "source", "codes"),
    [
        ("need", "da", "need = Hvad vil { -you }?\n    .x = Et sted nu\n", []),
        ("need", "da", "need = Hvad vil { -you }?\n    .x = Ja\n", ["bare-yes-no"]),
        ("need", "da", "other = Hvad vil du?\n", ["syntax"]),
        ("need", "da", "need Hvad\n", ["syntax"]),
        ("need", "kl", "need = Suna?\n    .y = Illu\n", ["missing-kl", "attribute-extra"]),
        ("need", "kl", "need = Suna { $x }?\n    .x = Illu\n", ["variable-missing"]),
        ("new", "da", "new = Se { -nobody }\n", ["missing-kl", "unknown-id"]),
        ("new", "kl", "new = Illu\n", ["text-missing"]),
    ],
)
def test_only_the_edited_text_is_judged(text_id: str, language: str, source: str, codes: list[str]) -> None:
    assert [fault.code for fault in check_change(BASE, text_id, language, source)] == codes
