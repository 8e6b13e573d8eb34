"""Which language somebody writes in, also where both stand side by side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.language import language_of
from bot.understanding.model import Model


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("jeg mangler et sted at bo", "da"),
        ("ved ikke hvad jeg skal gøre", "da"),
        ("Jeg kommer fra Nuuk og Sisimiut", "da"),
        ("lejlighed", "da"),
        ("jeg har faaet et brev", "da"),
        ("inissarsiorpunga", "kl"),
        ("qanoq iliussaanga", "kl"),
        ("Kommunip allagaa paasinngilara", "kl"),
        ("MitID-era atorsinnaanngilara", "kl"),
        ("nâkorsamut pisariaĸarpunga", "kl"),
        ("jeg kan ikke betale min husleje, aningaasaateqanngilanga qanoq iliussaanga", "mixed"),
        ("hvor er det henne, sumut pissaanga ullumi", "mixed"),
        ("", "unknown"),
        ("12 34", "unknown"),
        ("👍🎉", "unknown"),
    ],
)
def test_the_language_of_a_message(written: str, language: str, model: Model) -> None:
    assert language_of(written, model) == language


@given(text=st.text())
def test_any_text_has_one_of_the_four(text: str, model: Model) -> None:
    assert language_of(text, model) in ("da", "kl", "mixed", "unknown")
