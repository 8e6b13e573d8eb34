"""What somebody writes before a language is chosen is not forgotten: it is taken up once it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.cases import desk
from bot.history import whole_talk
from bot.player import Played, Player
from bot.ports import Inbound
from bot.privacy.cpr import MASK
from storage.engine import Database
from storage.vault import Vault
from tests.bot.conftest import MONDAY_MORNING
from tests.support.arriving import CHANNELS, arriving

Arrive = Callable[..., Player]
LANGUAGE = "system-choose-language"
READ = "system-first-read"
HELLO = "start-hello"


@pytest.fixture
def arrive(database: Database, vault: Vault) -> Arrive:
    """Somebody new: ``arrive("telegram")``."""
    return lambda channel="web": arriving(database, vault, MONDAY_MORNING, channel)


def texts(played: Played) -> list[str | None]:
    return [view.text_id for view in played.messages]


def offered(played: Played) -> list[str]:
    return [choice.press for choice in played.messages[-1].choices]


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_wish_is_said_to_be_read_and_gone_with_once_the_language_is_there(
    arrive: Arrive, channel: str
) -> None:
    citizen = arrive(channel)
    asked = citizen.says("jeg mangler et sted at bo")
    assert texts(asked)[-2:] == [READ, LANGUAGE]
    assert asked.messages[-2].lang == "da"
    assert asked.messages[-2].beneath is None
    assert offered(asked) == ["language-kl", "language-da"]
    gone = citizen.presses("language-da")
    assert texts(gone)[:2] == [HELLO, "system-understood"]
    assert (gone.flow, gone.owner) == ("housing", "bot")
    assert "start-menu" not in texts(gone)


def test_a_greenlandic_wish_is_answered_in_greenlandic_and_the_language_stays_theirs(arrive: Arrive) -> None:
    citizen = arrive()
    asked = citizen.says("inissarsiorpunga")
    read = next(view for view in asked.messages if view.text_id == READ)
    assert read.lang == "kl"
    gone = citizen.presses("language-da")
    assert gone.flow == "housing"
    assert gone.messages[0].lang == "da"


def test_what_is_not_sure_is_asked_about(arrive: Arrive) -> None:
    citizen = arrive()
    citizen.says("imigassamik katsorsarneqarusuppunga")
    asked = citizen.presses("language-kl")
    assert texts(asked) == [HELLO, "system-unsure"]
    assert offered(asked)[0].startswith("heard.alcohol_drugs.")
    assert citizen.presses(offered(asked)[0]).flow == "alcohol"


def test_the_other_language_asks_the_same_again_in_it(arrive: Arrive) -> None:
    citizen = arrive()
    citizen.says("imigassamik katsorsarneqarusuppunga")
    citizen.presses("language-da")
    asked = citizen.presses("language-kl")
    assert texts(asked)[-1] == "system-unsure"
    assert asked.messages[-1].lang == "kl"


def test_a_greeting_after_the_wish_does_not_take_its_place(arrive: Arrive) -> None:
    citizen = arrive()
    citizen.says("hej")
    citizen.says("jeg skal bruge en tolk")
    assert READ not in texts(citizen.says("hallo"))
    assert citizen.says("dansk").flow == "interpreter"


def test_the_newer_of_two_wishes_is_taken_up(arrive: Arrive) -> None:
    citizen = arrive()
    citizen.says("jeg skal bruge en tolk")
    citizen.says("jeg vil gerne hjem til Grønland igen")
    assert citizen.presses("language-da").flow == "go-home"


@pytest.mark.parametrize("words", ["hej", "ja", "👍", "tak", "dansk"])
def test_what_states_no_wish_leads_to_the_menu(arrive: Arrive, words: str) -> None:
    citizen = arrive()
    citizen.says(words)
    menu = citizen.presses("language-da") if words != "dansk" else citizen.presses("menu")
    assert (menu.flow, menu.step) == ("start", "menu")
    assert "system-not-understood" not in texts(menu)


def test_what_nobody_can_make_sense_of_is_said_to_be_so(arrive: Arrive) -> None:
    citizen = arrive()
    assert READ not in texts(citizen.says("min kat er rød og spiller fodbold på månen"))
    menu = citizen.presses("language-da")
    assert texts(menu) == [HELLO, "system-not-understood", "start-menu"]


@pytest.mark.parametrize("channel", CHANNELS)
def test_danger_is_answered_at_once_and_not_taken_up_later(arrive: Arrive, channel: str) -> None:
    citizen = arrive(channel)
    citizen.says("jeg mangler et sted at bo")
    assert [view.notice for view in citizen.says("min mand slår mig").messages] == ["crisis"]
    gone = citizen.presses("language-da")
    assert gone.flow == "housing"
    assert not [view for view in gone.messages if view.notice == "crisis"]


def test_after_danger_alone_the_talk_begins_with_the_menu(arrive: Arrive) -> None:
    citizen = arrive()
    citizen.says("min mand slår mig")
    assert texts(citizen.presses("language-da")) == [HELLO, "start-menu"]


def test_danger_that_is_denied_is_asked_about_kindly(arrive: Arrive) -> None:
    citizen = arrive()
    citizen.says("for ti år siden slog min mand mig, nu er jeg tryg. jeg skal bruge en tolk")
    assert "system-crisis-gentle" in texts(citizen.presses("language-da"))


def test_a_long_text_is_kept_and_taken_up(arrive: Arrive) -> None:
    citizen = arrive()
    asked = citizen.says("Jeg mangler et sted at bo. " * 200)
    assert texts(asked) == ["system-too-long", READ, LANGUAGE]
    assert citizen.presses("language-da").flow == "housing"


def test_a_number_that_is_masked_stays_so_and_the_wish_beside_it_is_taken_up(arrive: Arrive) -> None:
    citizen = arrive()
    asked = citizen.says("jeg mangler et sted at bo, mit cpr er 070761-4285")
    assert texts(asked) == ["system-cpr", READ, LANGUAGE]
    assert citizen.presses("language-da").flow == "housing"
    own = [view.text for view in citizen.runtime.look(whole_talk, citizen.chat.conversation_id)]
    assert MASK in own[0]
    assert not [text for text in own if "4285" in text]


@pytest.mark.parametrize("words", ["070761-4285", "\u0007"])
def test_who_writes_nothing_that_can_be_kept_is_asked_for_the_language(arrive: Arrive, words: str) -> None:
    assert texts(arrive().says(words))[-1] == LANGUAGE


def test_a_caption_counts_as_words(arrive: Arrive) -> None:
    citizen = arrive("telegram")
    photo = Inbound(kind="media", sent="photo", text="hvad betyder det brev jeg har fået fra kommunen")
    assert texts(citizen._hand_in(photo))[-1] == LANGUAGE
    assert citizen.presses("language-da").flow == "letters"


def test_a_wish_is_mended_by_its_later_edit(arrive: Arrive) -> None:
    citizen = arrive("telegram")
    citizen.says("jeg skal bruge en tlf")
    citizen._hand_in(Inbound(kind="edited", text="jeg skal bruge en tolk"))
    assert citizen.presses("language-da").flow == "interpreter"


def test_what_was_written_to_a_person_is_not_taken_up(arrive: Arrive) -> None:
    citizen = arrive()
    citizen.presses("person")
    citizen.says("jeg mangler et sted at bo")
    staff, number = citizen.somebody(), citizen.runtime.run(citizen.case_number)
    citizen.runtime.run(desk.claim, staff, number)
    citizen.runtime.run(desk.close_case, staff, number, "closed")
    citizen.now()
    menu = citizen.presses("language-da")
    assert (menu.flow, menu.step) == ("start", "menu")
