"""The words on a phone that is woken: the same for everybody, whatever waits and whoever wrote."""

from __future__ import annotations

import re

import msgspec

from bot.content import Content

TITLE = "Ikiorti"
"""As on the pages: it says nothing of what is talked about."""


class Notice(msgspec.Struct, frozen=True):
    """What stands on the locked screen, in both languages."""

    title: str
    body: str


def notice(content: Content) -> Notice:
    """The notice, in the organisation's order of languages."""
    said = re.findall(r"kl|da", content.facts.setting("organisation-language-order"))
    order = dict.fromkeys([*said, "kl", "da"])
    return Notice(
        TITLE, "\n".join(content.texts.render("push-notice", {}, language).text for language in order)
    )
