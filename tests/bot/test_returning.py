"""Who comes back to the menu finds on top of it what they left half-way, and their next appointment."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from bot.appointments import book
from bot.channels.telegram.render import pages
from bot.player import Played, Player
from bot.ports import Choice, ChoicePart, Inbound, Language, Outbound
from bot.runtime import Work
from flows.definition import load as load_flow
from storage.base import new_id
from storage.identity.tables import address
from tests.bot.appointments.helpers import add_messenger, told, within
from tests.bot.conftest import Begin
from tests.support.lists import enter

TUESDAY = "2026-11-24T10:00"


def texts(played: Played) -> list[str | None]:
    return [view.text_id for view in played.messages]


def offered(played: Played) -> list[str]:
    return [choice.value for choice in played.messages[-1].choices]


def half_way(begin: Begin, language: Language = "da") -> Player:
    """Somebody who was asked which town they are in."""
    citizen = begin("start", language)
    citizen.presses("housing")
    assert citizen.presses("tonight").step == "tonight-city"
    return citizen


def borrow(work: Work) -> None:
    work.conn.execute(update(address).values(borrowed=True))


class TestGoingOn:
    def test_the_menu_is_no_longer_for_it_and_every_entry_still_has_its_page(self, begin: Begin) -> None:
        plain = begin("start", "da").presses("menu")
        citizen = half_way(begin)
        citizen.presses("menu")
        page, seen = citizen.presses("menu"), list[str]()
        assert len(offered(page)) == len(offered(plain)) == 7
        assert offered(page)[0] == "go-on"
        while "more" in offered(page):
            seen += [value for value in offered(page) if value not in ("go-on", "more")]
            page = citizen.presses("more")
        start = citizen.runtime.content.library.current("start")
        assert start is not None
        menu = start.steps["menu"]
        assert [*seen, *offered(page)] == list(menu.choice_values())

    @pytest.mark.parametrize(
        ("language", "label", "beneath"),
        [
            ("da", "Gå videre med: Et sted at sove og bo", None),
            ("kl", "Ingerlaqqigit: Sinittarfik, najugaqarfik", "Gå videre med: Et sted at sove og bo"),
        ],
    )
    def test_it_is_the_first_button_and_leads_to_the_very_question(
        self, begin: Begin, language: Language, label: str, beneath: str | None
    ) -> None:
        citizen = half_way(begin, language)
        menu = citizen.presses("menu")
        first = menu.messages[-1].choices[0]
        assert menu.messages[-1].text_id == "start-menu"
        assert (first.value, first.label, first.beneath) == ("go-on", label, beneath)
        gone_on = citizen.presses("go-on")
        assert texts(gone_on) == ["system-go-on", "housing-tonight-city"]
        assert citizen.says("Aalborg").step == "tonight-who"

    def test_on_a_first_visit_there_is_nothing_to_go_on_with(self, begin: Begin) -> None:
        assert "go-on" not in offered(begin().now())

    def test_who_begins_anew_at_the_first_screen_finds_it_too(self, begin: Begin) -> None:
        citizen = half_way(begin)
        again = citizen._hand_in(Inbound(kind="begin", language="da"))
        assert (texts(again), offered(again)[0]) == (["start-hello", "start-menu"], "go-on")

    def test_it_stands_on_the_first_page_only_and_numbers_stay_those_of_the_entries(
        self, begin: Begin
    ) -> None:
        citizen = half_way(begin)
        citizen.presses("menu")
        assert "go-on" not in offered(citizen.presses("more"))
        citizen.presses("menu")
        assert citizen.says("2").flow == "benefits"

    def test_a_flow_that_was_changed_since_goes_on_as_it_was(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.presses("tonight")
        shipped = citizen.runtime.content.library.published["housing"]
        newer, _ = load_flow(shipped.source.replace("tonight-city", "tonight-where"), file="housing.yaml")
        assert newer is not None
        citizen.presses("menu")
        citizen.publish_draft(newer.source, newer.revision)
        citizen.runtime.content.library.pinned.clear()  # as in a process that has started since
        assert "go-on" in offered(citizen.presses("menu"))
        gone_on = citizen.presses("go-on")
        assert (gone_on.flow, gone_on.step) == ("housing", "tonight-city")

    def test_what_is_tender_is_never_named(self, begin: Begin) -> None:
        citizen = begin("alcohol")
        assert "go-on" not in offered(citizen.presses("menu"))
        gone_on = citizen.presses("go-on")
        assert (gone_on.flow, gone_on.step) == ("alcohol", "need")

    def test_nor_what_is_tender_within_something_else(self, begin: Begin) -> None:
        citizen = begin("start")
        citizen.presses("health")
        enter(citizen, "alcohol")
        assert citizen.presses("menu").messages[-1].choices[0].value == "go-on"
        citizen = begin("places")
        for value in ("not-now", "talk", "hard"):
            inside = citizen.presses(value)
        assert inside.flow == "danger"
        assert "go-on" not in offered(citizen.presses("menu"))

    def test_what_lies_before_something_tender_can_be_gone_on_with(self, begin: Begin) -> None:
        citizen = half_way(begin)
        enter(citizen, "alcohol")
        assert offered(citizen.presses("menu"))[0] == "go-on"
        assert citizen.presses("go-on").step == "tonight-city"

    def test_a_private_question_is_come_back_to_without_a_name(self, begin: Begin) -> None:
        citizen = half_way(begin)
        assert citizen.says("Aalborg").step == "tonight-who"
        first = citizen.presses("menu").messages[-1].choices[0]
        assert (first.value, first.label) == ("go-on", "Gå videre")
        assert citizen.presses("go-on").step == "tonight-who"

    def test_health_and_alcohol_are_not_read_off_the_menu(self, begin: Begin) -> None:
        citizen = begin("start")
        where = citizen.presses("health").step
        first = citizen.presses("menu").messages[-1].choices[0]
        assert (first.value, first.label) == ("go-on", "Gå videre")
        assert citizen.presses("go-on").step == where


class TestNextAppointment:
    @pytest.mark.parametrize(
        ("language", "words"),
        [
            ("da", "Din næste aftale: Læge, tirsdag den 24. november kl. 10.00."),
            ("kl", "Isumaqatigiissut tulleq: Nakorsaq, marlunngorneq, novembarip 24-at, nal. 10.00."),
        ],
    )
    def test_it_is_one_line_above_the_menu(self, begin: Begin, language: Language, words: str) -> None:
        citizen = begin("start", language)
        told(citizen, TUESDAY, what="doctor")
        told(citizen, "2026-11-26T10:00", what="court")
        citizen.now()
        menu = citizen.presses("menu")
        assert texts(menu) == ["system-menu-appointment", "start-menu"]
        assert menu.messages[0].text == words

    def test_it_is_not_shown_on_a_borrowed_phone(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, TUESDAY)
        citizen.now()
        citizen.runtime.run(borrow)
        assert texts(citizen.presses("menu")) == ["start-menu"]

    def test_where_others_may_read_it_says_only_when(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, TUESDAY, what="court")
        add_messenger(citizen)
        citizen.now()
        line = citizen.presses("menu").messages[0]
        assert line.text == "Din næste aftale: tirsdag den 24. november kl. 10.00."

    def test_one_in_greenland_says_by_which_clock(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, TUESDAY, zone="America/Nuuk")
        citizen.now()
        line = citizen.presses("menu").messages[0]
        assert [getattr(part, "text_id", None) for part in line.parts] == [
            "system-menu-appointment", "appointment-greenland-time",
        ]  # fmt: skip

    def test_one_they_cannot_come_to_is_passed_over(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, TUESDAY)
        within(citizen, lambda talk: book.answer(talk, made, "cannot-come"))
        citizen.now()
        assert texts(citizen.presses("menu")) == ["start-menu"]

    def test_what_else_at_the_end_of_a_flow_does_not_say_it_again(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, TUESDAY)
        citizen.presses("housing")
        ended = citizen.presses("not-now")
        assert (ended.step, texts(ended)[-1]) == ("menu", "start-menu")
        assert "system-menu-appointment" not in texts(ended)


@pytest.mark.parametrize("language", ["da", "kl"])
def test_in_a_messenger_it_has_no_number_and_the_entries_keep_theirs(
    begin: Begin, language: Language
) -> None:
    citizen = half_way(begin, language)
    menu = citizen.presses("menu").messages[-1]
    sent = Outbound(
        message_id=new_id(), conversation_id=new_id(), external="1", sender="bot", name="", parts=menu.parts,
        attempt=1, language=language,
    )  # fmt: skip
    (page,) = pages(sent, citizen.runtime.content.texts)
    (choices,) = [part for part in menu.parts if isinstance(part, ChoicePart)]
    first, second = choices.choices[:2]
    assert isinstance(first, Choice)
    assert page.buttons[0].data == "go-on"
    assert page.buttons[0].text.startswith("→ ")
    assert f"→ {first.label}\n1. {second.label}\n" in page.html
    assert page.buttons[1].text.startswith("1 · ")
