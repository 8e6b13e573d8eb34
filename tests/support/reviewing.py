"""Texts somebody has worked on: one approved whose Danish has changed since, and one asked about."""

from __future__ import annotations

from bot.app import reload
from bot.runtime import Runtime, Work
from bot.texts import review
from bot.texts.save import save
from locales.fluent_file import canonical
from locales.text_base import shipped
from tests.support.seed import Seeded

NEED = "housing-need"
"""A question with choices: approved, and its Danish says more by now."""
ASKED = "start-menu"
"""The reviewer has asked about it."""


def words_at_work(runtime: Runtime, seeded: Seeded) -> None:
    """Approve, change, ask."""

    def works(work: Work) -> None:
        danish, greenlandic = shipped().unit(NEED, "da"), shipped().unit(NEED, "kl")
        assert danish is not None
        assert danish.value is not None
        assert greenlandic is not None
        review.approve(work, seeded.staff["reviewer"], NEED, "kl", over=greenlandic.revision)
        longer = canonical(danish).replace(danish.value, "Hvad har du brug for hjælp til nu?", 1)
        save(work, seeded.staff["editor"], NEED, "da", longer, over=danish.revision, meaning="unchanged")
        review.ask(work, seeded.staff["reviewer"], ASKED, "kl", "Er det sådan, man siger det i Nuuk?")

    runtime.run(works)
    reload(runtime)
