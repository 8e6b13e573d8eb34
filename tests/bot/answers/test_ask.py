"""A person asks with choices, or sends a place; the press is the citizen's own word in the case."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
import pytest

from bot.answers import send
from bot.answers.compose import Extra
from bot.bubble import draw
from bot.cases import desk
from bot.cases.pressed import token
from bot.cases.reading import access_case
from bot.channels import telegram, web
from bot.errors import HelpError
from bot.ports import Inbound, PlacePart, TextPart
from tests.bot.cases.conftest import Case, Taken, taken

__all__ = ["taken", "telegram", "web"]
QUESTION = "Hvornår kan du komme?"
DAYS = Extra(choices=("Mandag kl. 10", "Tirsdag kl. 14"))


def ask(case: Case, extra: Extra = DAYS, words: str = QUESTION, key: str = "k") -> None:
    case.run(send.send, words, key, "", extra)


def test_the_choice_reaches_the_case_as_the_citizens_answer(taken: Taken) -> None:
    case = taken()
    for _ in range(2):
        ask(case)
    asked = case.talk()[-1]
    assert [view.text for view in case.talk()].count(QUESTION) == 1
    assert (asked.sender, [each.label for each in asked.choices]) == ("person", list(DAYS.choices))
    assert all(len(each.press) <= 64 for each in asked.choices)
    case.taps("choice-b")
    answer = case.talk()[-1]
    assert (answer.sender, answer.text) == ("me", "Tirsdag kl. 14")
    row = case.citizen.runtime.run(access_case, case.staff, case.number).row
    assert row.unanswered
    before = row.promised_at
    case.taps("choice-b")
    case.taps("choice-a")
    assert [view.sender for view in case.talk()[-3:]] == ["me", "me", "me"]
    assert case.citizen.runtime.run(access_case, case.staff, case.number).row.promised_at == before


def test_an_old_a_strange_and_a_forged_press_change_nothing(taken: Taken) -> None:
    case = taken()
    ask(case)
    case.citizen._hand_in(Inbound(kind="press", press=token("ask", uuid.uuid4(), "choice-a")))
    about = case.talk()
    offered = next(view for view in about if view.choices and view.sender == "person").choices[0].press
    case.citizen._hand_in(Inbound(kind="press", press=offered.replace("choice-a", "choice-f")))
    assert not case.events().count("waiting")
    case.citizen.runtime.run(desk.close_case, case.staff, case.number, "helped")
    events = case.events()
    case.taps("choice-a")
    assert case.events() == events
    assert case.text_ids()[-1] == "system-case-closed"
    assert case.citizen.runtime.run(case.citizen.case_number) in (None, case.number)


def test_a_press_while_the_machine_has_the_case_is_thanked_for(taken: Taken) -> None:
    case = taken()
    ask(case)
    until = case.citizen.clock.now() + dt.timedelta(days=2)
    case.run(desk.hand_back, until)
    case.taps("choice-a")
    assert [view.text for view in case.talk() if view.sender == "me"][-1] == "Mandag kl. 10"
    assert case.text_ids()[-1] == "case-answer-kept"


def test_ready_choices_come_in_the_citizens_language(taken: Taken) -> None:
    case = taken("start", "kl")
    ask(case, Extra(choice_set="coming"), "Vi mødes mandag kl. 10. Kommer du?")
    asked = case.talk()[-1]
    assert [each.label for each in asked.choices] == ["Takkutissaanga", "Piffissaq alla", "Naluara"]
    assert [each.beneath for each in asked.choices] == [
        "Jeg kommer",
        "Jeg vil have en anden tid",
        "Det ved jeg ikke",
    ]
    assert asked.lang == "da"
    case.taps("coming")
    assert (case.talk()[-1].text, case.talk()[-1].lang) == ("Takkutissaanga", "kl")


@pytest.mark.parametrize(
    ("extra", "words", "code"),
    [
        (Extra(choices=("Ja",)), QUESTION, "choices-few"),
        (Extra(choices=("Ja", " ja".strip().capitalize())), QUESTION, "choices-few"),
        (Extra(choices=tuple("abcdefg")), QUESTION, "choices-many"),
        (Extra(choices=("x" * 41, "y")), QUESTION, "choice-too-long"),
        (Extra(choice_set="other"), QUESTION, "bad-request"),
        (DAYS, " ", "question-missing"),
        (Extra(place="nowhere"), "", "no-such-place"),
    ],
)
def test_what_cannot_be_asked_is_refused(taken: Taken, extra: Extra, words: str, code: str) -> None:
    case = taken()
    before = len(case.talk())
    for way in (send.preview, send.bubble):
        with pytest.raises(HelpError, match=code):
            case.run(way, words, "", extra)
    with pytest.raises(HelpError, match=code):
        ask(case, extra, words)
    assert len(case.talk()) == before


def test_a_place_goes_out_as_a_place(taken: Taken) -> None:
    case = taken()
    slug = case.citizen.runtime.content.facts.rows[0].slug
    ask(case, Extra(place=slug), "Her kan du spise.")
    parts = case.talk()[-1].parts
    assert [type(part) for part in parts] == [TextPart, PlacePart]
    ask(case, Extra(place=slug), "", "k2")
    assert [type(part) for part in case.talk()[-1].parts] == [PlacePart]


def test_own_words_say_their_language_and_the_bubble_is_the_one_that_is_sent(taken: Taken) -> None:
    case = taken("start", "kl")
    bubble = case.run(send.bubble, QUESTION, "", DAYS)
    html = draw(case.citizen.runtime, bubble).html
    assert '<p class="beneath-mark own-words" lang="da">dansk</p>' in html
    assert "Mandag kl. 10" in html
    ask(case)
    assert [part for part in case.talk()[-1].parts if isinstance(part, TextPart)] == [
        part for part in bubble.message.parts if isinstance(part, TextPart)
    ]
    ask(case, Extra(language="kl"), "Qujanaq.", "k2")
    assert case.talk()[-1].lang == "kl"
    html = draw(case.citizen.runtime, case.run(send.bubble, "Qujanaq.", "", Extra(language="kl"))).html
    assert "own-words" not in html


def test_on_telegram_the_bubble_is_what_leaves_there(taken: Taken) -> None:
    case = taken()
    bubble = case.run(send.bubble, QUESTION, "", DAYS)
    drawn = draw(case.citizen.runtime, msgspec.structs.replace(bubble, channel="telegram"))
    assert drawn.channel == "telegram"
    assert f"<b>{bubble.message.name}</b>" in drawn.html
    assert "<li>Tirsdag kl. 14</li>" in drawn.html
