"""What a button becomes as a line that can be played again."""

from __future__ import annotations

import uuid

from bot.ports import Choice
from bot.simulator.press import line_of_choice


def test_an_answer_to_a_flow_is_its_stable_word() -> None:
    assert line_of_choice(Choice("12.a7", "tonight", "Et sted i nat")) == ("press", "tonight")


def test_what_answers_no_question_is_what_it_sends() -> None:
    assert line_of_choice(Choice("person", "ask", "Tal med et menneske")) == ("press", "person")


def test_an_answer_named_by_an_id_is_said_in_words() -> None:
    for named in (uuid.uuid4().hex, str(uuid.uuid4())):
        assert line_of_choice(Choice("12.a7", named, "Tirsdag kl. 10")) == ("say", "Tirsdag kl. 10")
