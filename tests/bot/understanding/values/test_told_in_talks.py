"""Days, times, towns and choices in people's own words, through the real turn."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.appointments.reading import all_of
from bot.player import Played, Player
from bot.ports import Language
from tests.bot.conftest import MONDAY_MORNING, Begin

THURSDAY_MORNING = MONDAY_MORNING + dt.timedelta(days=3)


def asks(played: Played) -> str | None:
    """The text of what is asked now."""
    return played.messages[-1].text_id


def offered(played: Played) -> list[str]:
    return [choice.value for choice in played.messages[-1].choices]


def told(played: Played) -> dict[str, object]:
    """What has been told of the appointment so far."""
    return {name.split(".")[-1]: value for name, value in played.vars.items() if "." in name}


def asked_for_a_day(begin: Begin, language: Language = "da", at: dt.datetime = MONDAY_MORNING) -> Player:
    """A citizen who tells of a visit to the doctor and is asked on which day it is."""
    citizen = begin("appointments", language, at)
    citizen.presses("add")
    assert asks(citizen.presses("doctor")) == "appointment-ask-date"
    return citizen


def walls_booked(citizen: Player) -> list[str]:
    """When the citizen's appointments are, once the rest of the questions has been answered."""
    for answer in ("not-known", "duty", "none", "not-said", "fits"):
        citizen.presses(answer)
    return [view.wall for view in citizen.runtime.look(all_of, citizen.chat.conversation_id)]


def test_next_tuesday_at_ten_is_that_appointment(begin: Begin) -> None:
    citizen = asked_for_a_day(begin, at=THURSDAY_MORNING)
    assert asks(citizen.says("næste tirsdag kl. 10")) == "appointment-ask-where"
    assert walls_booked(citizen) == ["2026-12-01T10:00"]


def test_tomorrow_in_greenlandic_and_ten_in_words_are_that_appointment(begin: Begin) -> None:
    citizen = asked_for_a_day(begin, "kl")
    assert asks(citizen.says("aqagu")) == "appointment-ask-time"
    assert asks(citizen.says("qulinut")) == "appointment-ask-where"
    assert walls_booked(citizen) == ["2026-11-24T10:00"]


def test_danish_words_are_read_in_a_greenlandic_talk_and_the_other_way_round(begin: Begin) -> None:
    assert asks(asked_for_a_day(begin, "kl").says("i morgen kl. 14.30")) == "appointment-ask-where"
    assert asks(asked_for_a_day(begin).says("marlunngornermi nal. 14.30")) == "appointment-ask-where"


def test_where_two_days_may_be_meant_both_are_offered_and_the_time_is_not_forgotten(begin: Begin) -> None:
    citizen = asked_for_a_day(begin)
    both = citizen.says("næste fredag kl. 10")
    assert (asks(both), offered(both)) == ("appointment-ask-date", ["2026-11-27", "2026-12-04", "other-day"])
    assert asks(citizen.presses("2026-12-04")) == "appointment-ask-where"
    assert walls_booked(citizen) == ["2026-12-04T10:00"]


@pytest.mark.parametrize("language", ["da", "kl"])
@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("tirsdag eller onsdag", ["2026-11-24", "2026-11-25"]),
        ("5. eller 6. maj", ["2027-05-05", "2027-05-06"]),
        ("tirsdag den 4. eller onsdag den 5. maj", ["2027-05-04", "2027-05-05"]),
        ("majip 5-at imaluunniit 6-at", ["2027-05-05", "2027-05-06"]),
        ("marlunngorneq imaluunniit pingasunngorneq", ["2026-11-24", "2026-11-25"]),
    ],
)
def test_who_names_two_days_is_told_so_and_presses_one(
    begin: Begin, language: Language, words: str, days: list[str]
) -> None:
    citizen = asked_for_a_day(begin, language)
    both = citizen.says(words)
    assert [view.text_id for view in both.messages] == ["appointment-several-days", "appointment-ask-date"]
    assert offered(both) == [*days, "other-day"]
    assert asks(citizen.presses(days[1])) == "appointment-ask-time"


def test_two_hours_are_both_offered_with_a_word_before_them(begin: Begin) -> None:
    citizen = asked_for_a_day(begin)
    citizen.says("i morgen")
    both = citizen.says("kl. 9 eller kl. 10")
    assert [view.text_id for view in both.messages] == ["appointment-several-times", "appointment-ask-time"]
    assert offered(both) == ["09:00", "10:00", "other-time"]


ASKS_FOR_A_DAY = """format: 1
flow: example
topic: start
start: day
steps:
  day: {kind: ask, answer: date, next: end}
  end: {kind: end}
"""


@pytest.mark.parametrize(
    ("language", "named"),
    [
        ("da", "tirsdag den 24. november / onsdag den 25. november"),
        ("kl", "marlunngorneq, novembarip 24-at / pingasunngorneq, novembarip 25-at"),
    ],
)
def test_where_a_day_has_no_buttons_both_are_named_and_one_is_asked_for(
    begin: Begin, language: Language, named: str
) -> None:
    citizen = begin("start", language)
    citizen.flow = "example"
    citizen.publish_draft(ASKS_FOR_A_DAY, "1")
    citizen.publish_texts([("example-day", each, "Hvornår?", "1") for each in ("da", "kl")])
    citizen.begin()
    citizen.now()
    (said,) = citizen.says("tirsdag eller onsdag").messages
    assert (said.text_id, said.lang) == ("system-several-days", language)
    assert named in said.text
    assert citizen.says("onsdag").vars == {"day": "2026-11-25"}


def test_an_hour_is_the_one_at_which_offices_are_open_and_where_none_is_both_are_offered(
    begin: Begin,
) -> None:
    citizen = asked_for_a_day(begin)
    citizen.says("i morgen")
    both = citizen.says("kl. 7")
    assert (asks(both), offered(both)) == ("appointment-ask-time", ["07:00", "19:00", "other-time"])
    assert asks(citizen.says("halv tre")) == "appointment-ask-where"
    assert walls_booked(citizen) == ["2026-11-24T14:30"]


def test_this_weekday_at_an_hour_that_is_gone_is_in_a_week(begin: Begin) -> None:
    citizen = asked_for_a_day(begin)
    assert asks(citizen.says("mandag kl. 9")) == "appointment-ask-where"
    assert walls_booked(citizen) == ["2026-11-30T09:00"]


@pytest.mark.parametrize(
    "words", ["ikke tirsdag", "ja", "fint", "👍", "2", "dagen", "tersdag", "måske", "hver tirsdag"]
)
def test_what_names_no_day_is_none(begin: Begin, words: str) -> None:
    played = asked_for_a_day(begin).says(words)
    assert told(played) == {"what": "doctor"}


@pytest.mark.parametrize(
    ("language", "words", "what"),
    [
        ("da", "det er lægen", "doctor"),
        ("da", "nakorsamut", "doctor"),
        ("kl", "min læge", "doctor"),
        ("kl", "aappaa", "doctor"),
        ("da", "komunen", "municipality"),
    ],
)
def test_a_choice_is_known_by_a_word_of_its_own_in_either_language(
    begin: Begin, language: Language, words: str, what: str
) -> None:
    citizen = begin("appointments", language)
    citizen.presses("add")
    assert told(citizen.says(words)) == {"what": what}


@pytest.mark.parametrize("language", ["da", "kl"])
@pytest.mark.parametrize(
    "words", ["ikke lægen", "lægen eller kommunen", "kommunen har taget mine penge", "ja", "aap", "👍"]
)
def test_what_is_no_choice_of_the_question_chooses_none(begin: Begin, language: Language, words: str) -> None:
    citizen = begin("appointments", language)
    citizen.presses("add")
    assert told(citizen.says(words)) == {}


def test_a_word_of_a_button_beside_free_words_is_an_answer_of_its_own(begin: Begin) -> None:
    citizen = asked_for_a_day(begin)
    citizen.says("i morgen kl. 14")
    for answer in ("not-known", "duty", "none"):
        asked = citizen.presses(answer)
    assert (asks(asked), offered(asked)) == ("appointment-ask-bring", ["not-said", "not-known"])
    assert told(citizen.says("ikke noget de har"))["bring"] == "ikke noget de har"
    citizen.presses("back")
    assert told(citizen.says("ved ikke"))["bring"] == ""


@pytest.mark.parametrize("words", ["jeg er i Kbh", "Københavnimiippunga", "koebenhavn", "copenhagn"])
def test_a_town_is_known_by_any_of_its_names(begin: Begin, words: str) -> None:
    citizen = begin("places")
    assert citizen.says(words).vars["city"] == "copenhagen"


@pytest.mark.parametrize("words", ["ikke Aalborg", "Aalborg eller Aarhus", "Nuuk", "Faaborg", "ja"])
def test_what_is_not_plainly_one_town_is_none(begin: Begin, words: str) -> None:
    assert "city" not in begin("places").says(words).vars


@pytest.mark.parametrize(("words", "flow"), [("tilbage", "start"), ("tilbage til", "go-home")])
def test_a_command_is_not_taken_for_a_choice_that_begins_with_it(begin: Begin, words: str, flow: str) -> None:
    citizen = begin()
    played = citizen.now()
    while "go-home" not in offered(played):
        played = citizen.presses("more")
    # "Tilbage" is the way to the page before, "Tilbage til Grønland" an entry.
    assert citizen.says(words).flow == flow
