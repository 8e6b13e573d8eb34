"""People write in their own words: sure is gone with, unsure is asked about, and nothing is guessed."""

from __future__ import annotations

import msgspec
import pytest

from bot.player import Played, Player
from bot.ports import Language
from bot.turn.leads import KIND, LEADS
from tests.bot.conftest import Begin


def at_the_menu(begin: Begin, language: Language = "da") -> Player:
    """Somebody who has read the greeting and not yet answered."""
    citizen = begin("start", language)
    citizen.now()
    return citizen


def texts(played: Played) -> list[str | None]:
    return [view.text_id for view in played.messages]


def pressable(played: Played) -> list[str]:
    return [choice.press for view in played.messages for choice in view.choices]


def offered(played: Played) -> list[str]:
    return [press for press in pressable(played) if press.startswith("heard.")]


@pytest.mark.parametrize(
    ("words", "flow"),
    [
        ("jeg mangler et sted at bo", "housing"),
        ("jeg skal bruge en tolk", "interpreter"),
        ("jeg vil gerne hjem til Grønland igen", "go-home"),
        ("hvad betyder det brev jeg har fået fra kommunen", "letters"),
    ],
)
def test_what_is_sure_is_said_and_gone_with(begin: Begin, words: str, flow: str) -> None:
    gone = at_the_menu(begin).says(words)
    assert texts(gone)[0] == "system-understood"
    assert gone.flow == flow


def test_there_is_a_way_back_to_the_question_that_was_open(begin: Begin) -> None:
    citizen = begin("letters")
    asked = citizen.now()
    gone = citizen.says("jeg skal bruge en tolk")
    assert gone.flow == "interpreter"
    last = gone.messages[-1].choices[-1]
    assert (last.press, last.label) == ("go-on", "Gå videre med: Breve og aftaler")
    back = citizen.presses("go-on")
    assert (back.flow, back.step) == (asked.flow, asked.step)


def test_the_way_back_stands_under_a_question_without_choices_too(begin: Begin) -> None:
    citizen = begin("letters")
    citizen.now()
    gone = citizen.says("jeg har ikke noget sted at sove i nat")
    assert (gone.step, gone.waiting) == ("tonight-city", "city")
    assert [choice.press for choice in gone.messages[-1].choices] == ["go-on"]


@pytest.mark.parametrize(("first", "named"), [("alcohol_drugs", False), ("suicide", True)])
def test_thoughts_of_dying_are_named_only_when_they_are_the_likeliest(
    begin: Begin, monkeypatch: pytest.MonkeyPatch, first: str, named: bool
) -> None:
    citizen = at_the_menu(begin)
    hearing = citizen.runtime.content.hearing
    doubtful = msgspec.structs.replace(
        hearing.understand("jeg skal bruge en tolk"),
        decision="unsure",
        intent=first,
        alternatives=tuple(dict.fromkeys((first, "suicide", "rights"))),
    )
    monkeypatch.setattr(hearing, "understand", lambda text: doubtful)
    shown = [press.split(".")[1] for press in offered(citizen.says("det er svært"))]
    assert ("suicide" in shown) is named
    assert shown[-2:] == ["rights", "other"]


def test_words_for_the_flow_one_is_in_do_not_begin_it_again(begin: Begin) -> None:
    citizen = begin("interpreter")
    asked = citizen.now()
    stays = citizen.says("jeg skal bruge en tolk")
    assert (stays.flow, stays.step) == (asked.flow, asked.step)
    assert texts(stays)[0] == "system-not-understood"


@pytest.mark.parametrize("words", ["ja", "fint", "👍", "7", "nej tak", "mm"])
def test_an_answer_to_no_question_is_no_answer(begin: Begin, words: str) -> None:
    citizen = begin("start")
    before = citizen.now()
    after = citizen.says(words)
    assert (after.flow, after.step, after.owner) == (before.flow, before.step, "bot")


def test_what_is_refused_is_not_begun(begin: Begin) -> None:
    assert at_the_menu(begin).says("jeg skal ikke bruge tolk").flow != "interpreter"


def test_thanks_are_met_with_kindness_and_no_question(begin: Begin) -> None:
    citizen = begin("housing")
    before = citizen.now()
    after = citizen.says("tusind tak for hjælpen")
    assert texts(after) == ["system-thanks"]
    assert after.step == before.step


def test_a_greenlandic_wish_for_something_private_is_only_offered(begin: Begin) -> None:
    citizen = at_the_menu(begin, "kl")
    asked = citizen.says("imigassamik katsorsarneqarusuppunga")
    assert asked.flow == "start"
    assert offered(asked)[0].startswith("heard.alcohol_drugs.")
    assert "person" in pressable(asked)
    assert citizen.presses(offered(asked)[0]).flow == "alcohol"


def test_a_choice_among_what_may_be_meant_is_no_use_once_something_else_is_asked(begin: Begin) -> None:
    citizen = at_the_menu(begin, "kl")
    press = offered(citizen.says("imigassamik katsorsarneqarusuppunga"))[0]
    moved = citizen.presses("housing")
    late = citizen.presses(press)
    assert texts(late)[0] == "system-old-press"
    assert (late.flow, late.step) == (moved.flow, moved.step)


@pytest.mark.parametrize("press", ["heard.", "heard.alcohol_drugs", "heard.nothing.1", "heard.housing.x"])
def test_a_forged_choice_changes_nothing(begin: Begin, press: str) -> None:
    citizen = begin("start")
    before = citizen.now()
    after = citizen.presses(press)
    assert (after.flow, after.step) == (before.flow, before.step)


@pytest.mark.parametrize("language", ["da", "kl"])
def test_every_lead_leads_somewhere_under_words_of_its_own(begin: Begin, language: Language) -> None:
    citizen = begin("start", language)
    content = citizen.runtime.content
    for lead in LEADS.values():
        text_id, _, attribute = lead.label.partition(".")
        assert content.texts.render(text_id, {}, language, variant=attribute).text
        flow = content.library.current(lead.flow) if lead.flow else None
        assert (flow is not None and (lead.step is None or lead.step in flow.steps)) or lead.act
    assert {lead.act for lead in LEADS.values() if lead.act in KIND} == KIND


def test_a_greeting_is_returned_and_the_question_stands_again(begin: Begin) -> None:
    citizen = begin("letters")
    asked = citizen.now()
    greeted = citizen.says("hej med dig")
    assert texts(greeted) == ["system-hello", asked.messages[-1].text_id]
    assert greeted.step == asked.step


def test_something_else_in_the_middle_of_a_question_asks_it_again(begin: Begin) -> None:
    citizen = begin("places", "kl")
    asked = citizen.now()
    unsure = citizen.says("imigassamik katsorsarneqarusuppunga")
    other = next(press for press in offered(unsure) if press.startswith("heard.other."))
    again = citizen.presses(other)
    assert texts(again) == [asked.messages[-1].text_id]


@pytest.mark.parametrize(
    "words",
    [
        "nej han slår mig ikke, vi har det godt sammen",
        "for ti år siden slog min mand mig, nu er jeg tryg og bor i min egen lejlighed",
    ],
)
def test_danger_that_is_denied_raises_no_alarm_and_is_asked_about_kindly(begin: Begin, words: str) -> None:
    after = at_the_menu(begin).says(words)
    assert texts(after)[0] == "system-crisis-gentle"
    assert "danger" in pressable(after)
    assert not [view for view in after.messages if view.sender == "notice"]


@pytest.mark.parametrize(("language", "words"), [("da", "uima persuttarpaanga"), ("kl", "min mand slår mig")])
def test_danger_in_the_other_language_is_answered_in_both(
    begin: Begin, language: Language, words: str
) -> None:
    (notice,) = at_the_menu(begin, language).says(words).messages
    assert notice.sender == "notice"
    assert notice.beneath is not None
    assert {notice.lang, notice.beneath.lang} == {"da", "kl"}
