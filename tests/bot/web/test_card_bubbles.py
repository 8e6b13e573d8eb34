"""Cards and lists in the web chat: large and in both languages, Danish first; a tick before what is done."""

from __future__ import annotations

import re

import pytest

from bot.channels.web.bubbles import drawn
from bot.channels.web.words import Words
from bot.effects.labels import TICK
from bot.ports import Language
from tests.bot.conftest import Begin
from tests.support.lists import PAGES, card_of, listed, tick_move


@pytest.mark.parametrize("language", ["da", "kl"])
def test_a_card_has_danish_first_and_greenlandic_beneath(begin: Begin, language: Language) -> None:
    citizen = begin("arrival", language)
    listed(citizen)
    html = drawn(card_of(citizen), Words(citizen.runtime, language))
    card = re.search(r'<div class="card">(.*?)</div>', html, re.DOTALL)
    assert card is not None
    assert re.findall(r'lang="(\w+)"', card[1]) == ["da", "kl"]
    assert html.count("melde flytning") == 1
    assert "beneath-mark" not in html


@pytest.mark.parametrize("language", ["da", "kl"])
def test_a_tick_stands_before_what_is_done_only(begin: Begin, language: Language) -> None:
    citizen = begin("arrival", language)
    listed(citizen)
    tick_move(citizen)
    for _ in range(PAGES):
        asked = citizen.presses("more").messages[-1]
    html = drawn(asked, Words(citizen.runtime, language))
    labels = re.findall(r'class="(?:label-main|under)[^>]*>([^<]*)<', html)
    marked = [label for label in labels if TICK in label]
    assert len(marked) == (1 if language == "da" else 2)
    assert all(label.startswith(f"{TICK} ") for label in marked)
