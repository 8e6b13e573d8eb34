"""What stands on the page with a code, in both languages and without a name: for the screen and for paper."""

from __future__ import annotations

import msgspec

from bot.clock import COPENHAGEN
from bot.ports import Language
from bot.recovery.codes import Issued
from bot.runtime import Runtime


class PaperLine(msgspec.Struct, frozen=True):
    """One line in one language."""

    lang: str
    text: str


class Paper(msgspec.Struct, frozen=True):
    """The words large, and under them each text in each language."""

    words: tuple[str, ...]
    lang: Language
    title: tuple[PaperLine, ...]
    once: tuple[PaperLine, ...]
    lines: tuple[tuple[PaperLine, ...], ...]
    """By text: what it is for, how long, and who should not see it."""


def paper_of(runtime: Runtime, issued: Issued, languages: tuple[Language, ...]) -> Paper:
    """The page of a code, its texts in the languages given and in their order."""
    until = issued.expires_at.astimezone(COPENHAGEN).date()
    address = f"{runtime.settings.base_url}/code"

    def said(text_id: str, **values: object) -> tuple[PaperLine, ...]:
        shown = (runtime.content.texts.render(text_id, values, each) for each in languages)
        return tuple(PaperLine(each.language, each.text) for each in shown)

    return Paper(
        words=issued.words,
        lang=issued.language,
        title=said("recovery-shown-title"),
        once=said("recovery-shown-once"),
        lines=(
            said("recovery-paper-use", address=address),
            said("recovery-paper-until", date=until),
            said("recovery-paper-safe"),
        ),
    )
