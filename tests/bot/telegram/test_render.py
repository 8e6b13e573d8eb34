"""Messages as Telegram takes them: escaped, quoted, numbered, and never too long."""

from __future__ import annotations

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.keyboard import command_list, pressed, rows, typed
from bot.channels.telegram.layout import MOST, Block, messages, units
from bot.channels.telegram.render import Button, pages
from bot.ports import Beneath, Choice, ChoicePart, Language, Outbound, Part, PlacePart, TextPart
from bot.turn.commands import BARE
from locales.text_base import shipped
from locales.translator import Translator
from tests.support.bot_api.text import formatted

TEXTS = Translator(shipped(), strict=True)
LANGUAGES: tuple[Language | None, ...] = ("da", "kl", None)


def message(*parts: Part, sender: str = "bot", name: str = "", language: Language | None = "kl") -> Outbound:
    return Outbound(
        message_id=uuid.uuid4(),
        conversation_id=uuid.uuid4(),
        external="1",
        sender=sender,  # type: ignore[arg-type]  # one of the four
        name=name,
        parts=parts,
        attempt=1,
        language=language,
    )


QUESTION = TextPart(text="Suna <pisariaqartippiuk>?", lang="kl", beneath=Beneath("da", "Hvad & hvorfor?"))
CHOICES = (
    Choice("3.abc", "one", "Unnuaru sinittarfik", "Et sted at sove i nat"),
    Choice("3.def", "two", "Ineqarnermut akilersuut imaluunniit allakkat", "Husleje eller et brev"),
)


def test_choices_are_numbered_in_both_languages_and_stand_on_buttons() -> None:
    (page,) = pages(message(QUESTION, ChoicePart(CHOICES, 3)), TEXTS)
    assert page.html == (
        "Suna &lt;pisariaqartippiuk&gt;?\n\n1. Unnuaru sinittarfik\n2. Ineqarnermut akilersuut imaluunniit allakkat\n"
        "<blockquote>Hvad &amp; hvorfor?\n\n1. Et sted at sove i nat\n2. Husleje eller et brev</blockquote>"
    )
    assert page.buttons == (
        Button("1 · Unnuaru sinittarfik", "3.abc"),
        Button("2 · Ineqarnermut akilersuut…", "3.def"),
    )
    assert page.asks


def test_standing_buttons_are_not_numbered_and_speak_both_languages() -> None:
    bare = ChoicePart((Choice("person", "person", "Inuk", "Menneske"), Choice("x", "x", "Dansk", "Dansk")))
    (page,) = pages(message(TextPart(text="Hej", lang="da"), bare), TEXTS)
    assert page.html == "Hej"
    assert [button.text for button in page.buttons] == ["Inuk · Menneske", "Dansk"]
    assert not page.asks


def test_a_place_is_lines_with_its_number_and_a_map() -> None:
    place = PlacePart(
        id="x", name="Hus & Hjem", address="Eksempelvej 1, 9000 Aalborg", phone="98 00 00 00", hours="Altid",
        state="Åbent nu", about="Her tales grønlandsk", can="Her er: mad & bad", url="javascript:alert(1)", note="",
    )  # fmt: skip
    (page,) = pages(message(place, language="da"), TEXTS)
    assert page.html == (
        "<b>Hus &amp; Hjem</b>\n☎ 98 00 00 00\nÅbent nu\nAltid\nHer tales grønlandsk\n"
        "Her er: mad &amp; bad\nEksempelvej 1, 9000 Aalborg "
        '(<a href="https://www.openstreetmap.org/search?query=Eksempelvej%201%2C%209000%20Aalborg">Vis på kort</a>)'
    )


def test_a_person_is_named_above_their_words() -> None:
    (page,) = pages(message(TextPart(text="Hej"), sender="person", name="Eksempel"), TEXTS)
    assert page.html == "<b>Eksempel</b>\n\nHej"


@given(
    st.lists(st.text(st.sampled_from("ab c.\n😀<&>"), max_size=9000), min_size=1, max_size=3), st.booleans()
)
def test_nothing_is_too_long_and_no_word_is_lost(texts: list[str], quote: bool) -> None:
    blocks = [Block(text, "quote" if quote else "plain") for text in texts]
    shown = ""
    for html in messages(blocks):
        plain, _ = formatted(html, "HTML", None)
        assert 0 < units(plain) <= MOST
        shown += plain
    assert "".join(shown.split()) == "".join("".join(texts).split())


def test_buttons_stand_under_the_last_piece() -> None:
    long = TextPart(text="ord " * 2000, lang="da")
    found = pages(message(long, ChoicePart(CHOICES, 1)), TEXTS)
    assert len(found) == 2
    assert [bool(page.buttons) for page in found] == [False, True]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_fixed_button_is_known_again(language: Language | None) -> None:
    labels = [label for row in rows(TEXTS, language) for label in row]
    assert [pressed(TEXTS, label) for label in labels] == ["danger", "person", "menu", "ways"]
    for label in labels:
        for half in label.split(" · "):
            assert pressed(TEXTS, half) is not None


def test_every_command_is_one_that_a_turn_knows() -> None:
    named = command_list(TEXTS)
    assert len(named) > 8
    for command, words in named:
        press = typed(TEXTS, f"/{command}@helper_bot")
        assert press in BARE
        assert command.isascii()
        assert command.islower()
        assert 0 < len(words) <= 256
