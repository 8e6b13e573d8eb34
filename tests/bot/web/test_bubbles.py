"""Bubbles and strips as they are drawn: every kind of part, nothing unescaped, the right person named."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

import pytest

from bot.channels.web.bubbles import drawn, folds, strip_html
from bot.channels.web.talk import Talk
from bot.channels.web.words import Words
from bot.citizens import begin_chat
from bot.history import TalkState
from bot.ports import (
    Beneath,
    Choice,
    ChoicePart,
    MediaPart,
    MessageView,
    NoticePart,
    PlacePart,
    PressPart,
    TextPart,
)
from tests.support.live import Live

AT = dt.datetime(2026, 7, 1, 12, 5, tzinfo=dt.UTC)
NASTY = '<img src=x onerror="alert(1)">'


def view(*parts: Any, **more: Any) -> MessageView:
    choices = next((part.choices for part in parts if isinstance(part, ChoicePart)), ())
    given: dict[str, Any] = {
        "id": uuid.uuid4(), "seq": 1, "ordinal": 1, "sender": "bot", "name": "", "lang": "kl", "text": "",
        "beneath": None, "text_id": None, "revision": None, "vars": {}, "parts": parts, "choices": choices,
        "state": "sent", "at": AT, "client_id": None,
    }  # fmt: skip
    return MessageView(**(given | more))


@pytest.fixture
def words(live: Live) -> Words:
    return Words(live.runtime, "kl")


def test_the_time_is_the_one_on_danish_clocks(words: Words) -> None:
    assert ">14.05</time>" in drawn(view(TextPart(text="hej", lang="da")), words)


def test_nothing_a_citizen_or_a_place_says_is_html(words: Words) -> None:
    message = view(
        TextPart(text=NASTY, lang="kl", beneath=Beneath("da", NASTY), vars={"danger": "112"}),
        PlacePart(
            id="x",
            name=NASTY,
            address=NASTY,
            phone="12 34 56 78",
            note=NASTY,
            url="javascript:alert(1)",
            can=NASTY,
            about=NASTY,
        ),
        ChoicePart((Choice(NASTY, "x", NASTY, NASTY),)),
        name=NASTY,
        sender="person",
        client_id=NASTY,
    )
    html = drawn(message, words)
    assert "<img" not in html
    assert "javascript:" not in html
    assert 'href="tel:12345678"' in html


def test_a_person_is_named_and_a_press_shows_its_words_only(words: Words) -> None:
    assert "Aviaja" in drawn(view(TextPart(text="hej"), sender="person", name="Aviaja"), words)
    pressed = drawn(view(TextPart(text="Et sted at sove"), PressPart(value="tonight"), sender="me"), words)
    assert "tonight" not in pressed
    assert "from-me" in pressed


def test_only_a_text_of_ours_that_was_sent_can_be_said_to_be_wrong(words: Words) -> None:
    text = TextPart(text="hej", lang="da")
    assert 'name="wrong"' in drawn(view(text, text_id="start-hello"), words)
    assert 'name="wrong"' not in drawn(view(text, text_id="start-hello"), words, sent=False)
    assert 'name="wrong"' not in drawn(view(text), words)
    for sender in ("me", "person"):
        assert 'name="wrong"' not in drawn(view(text, sender=sender, text_id="start-hello"), words)


def test_media_is_a_link_of_our_own(words: Words) -> None:
    media = MediaPart(id=uuid.uuid4(), media="photo", content_type="image/jpeg", size=10)
    assert f'href="/chat/media/{media.id}"' in drawn(view(media), words)


@pytest.mark.parametrize(
    ("message", "may"),
    [
        (view(TextPart(text="x")), True),
        (view(TextPart(text="x"), NoticePart(notice="crisis"), notice="crisis"), False),
        (view(TextPart(text="x"), vars={"date": "2026-11-24"}), False),
        (view(TextPart(text="x"), flow="danger"), False),
        (view(TextPart(text="x"), flow="privacy"), False),
    ],
)
def test_dates_consent_and_danger_never_fold(message: MessageView, may: bool) -> None:
    assert folds(message) is may


@pytest.mark.parametrize("language", ["da", "kl"])
def test_the_strip_says_who_and_when_in_words(live: Live, language: str) -> None:
    chat = live.runtime.run(begin_chat, None).chat

    def strip(owner: Any, **more: Any) -> str:
        given: dict[str, Any] = {
            "person": None, "asked_at": None, "answer_by": None, "live_message": None, "first": 1,
            "change_seq": 1,
        }  # fmt: skip
        state = TalkState(owner=owner, language=language, **(given | more))
        return strip_html(Talk(chat, [], state, 1), live.runtime)

    now = live.runtime.clock.now()
    assert strip("bot") == ""
    assert "Aviaja" in strip("human", person="Aviaja")
    waiting = strip("waiting", asked_at=now, answer_by=now + dt.timedelta(days=3))
    assert "<span" in waiting
    assert str((now + dt.timedelta(days=3)).year) in waiting
