"""Cards and lists on Telegram: Danish first and bold, Greenlandic quoted beneath; a tick before what is done."""

from __future__ import annotations

import uuid

import pytest

from bot.channels.telegram.render import Page, pages
from bot.effects.labels import TICK
from bot.ports import Language, MessageView, Outbound
from locales.text_base import shipped
from locales.translator import Translator
from tests.bot.conftest import Begin
from tests.support.lists import PAGES, card_of, listed, tick_move

TEXTS = Translator(shipped(), strict=True)


def sent(view: MessageView, language: Language) -> Page:
    """The one page that a message becomes."""
    (page,) = pages(
        Outbound(
            message_id=uuid.uuid4(),
            conversation_id=uuid.uuid4(),
            external="1",
            sender="bot",
            name="",
            parts=view.parts,
            attempt=1,
            language=language,
        ),
        TEXTS,
    )
    return page


@pytest.mark.parametrize("language", ["da", "kl"])
def test_a_card_is_bold_danish_with_greenlandic_beneath(begin: Begin, language: Language) -> None:
    citizen = begin("arrival", language)
    listed(citizen)
    card = card_of(citizen)
    greenlandic = TEXTS.render("arrival-move-show", {}, "kl").text
    html = sent(card, language).html
    danish, _, beneath = html.partition("<blockquote>")
    assert danish.startswith("<b>Jeg er ny i Danmark")
    assert danish.strip().endswith("</b>")
    assert beneath == f"{greenlandic}</blockquote>"


@pytest.mark.parametrize("language", ["da", "kl"])
def test_a_tick_stands_on_the_button_and_in_the_words(begin: Begin, language: Language) -> None:
    citizen = begin("arrival", language)
    listed(citizen)
    tick_move(citizen)
    found = [sent(citizen.presses("more").messages[-1], language) for _ in range(PAGES)]
    page = found[-1]
    (marked,) = (button.text for button in page.buttons if TICK in button.text)
    assert f" · {TICK} " in marked
    assert page.html.count(TICK) == (1 if language == "da" else 2)
