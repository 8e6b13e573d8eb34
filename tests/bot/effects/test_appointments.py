"""Appointments as citizens tell of them in a flow: what is written down, once, and how a flow finds them again."""

from __future__ import annotations

import datetime as dt
import uuid

import pytest

from bot.appointments.reading import all_of, loose_reminders
from bot.appointments.views import AppointmentView
from bot.effects import appointments
from bot.effects.apply import apply
from bot.effects.labels import own_labels
from bot.facts.personal import Personal, meant, origin_of
from bot.history import whole_talk
from bot.player import Played, Player
from bot.ports import Inbound, PlacePart, TextPart
from bot.runtime import Work
from bot.turn.door import lock
from bot.turn.talk import Talk
from flows.events import AppointmentChanged, AppointmentTold, ReminderAsked
from flows.session import Position
from tests.bot.conftest import Begin

AT = Position("appointments", "x", "add")
FORMAT = """\
format: 1
flow: settings
topic: settings
start: book
steps:
  book: {kind: appointment, duty: ask, interpreter: ask, save: appointment, next: ping}
  ping: {kind: remind, about: $appointment, next: bye}
  bye: {kind: end}
"""
"""As the format writes it; it takes the place of a shipped flow, so that it is played like one."""


def texts(played: Played) -> list[str | None]:
    return [view.text_id for view in played.messages]


def kept(player: Player) -> tuple[AppointmentView, ...]:
    return player.runtime.look(all_of, player.chat.conversation_id)


def tell(player: Player, *, what: str = "doctor", day: str = "24.11", time: str = "10.15") -> Played:
    """Tell of an appointment up to its summary."""
    player.presses("add")
    player.presses(what)
    player.says(day)
    player.says(time)
    player.presses("not-known")
    player.presses("duty")
    player.presses("none")
    return player.presses("not-said")


class Within:
    """A turn of a citizen's, for what no flow of ours does."""

    def __init__(self, player: Player) -> None:
        self._player = player

    def __call__(self, *events: AppointmentTold | AppointmentChanged | ReminderAsked) -> list[str]:
        def use_case(work: Work) -> list[str]:
            talk = lock(work, self._player.chat.conversation_id)
            assert talk is not None
            before = len(talk._messages)
            apply(talk, events)
            said = [str(row["text_id"]) for row in talk._messages[before:]]
            talk.save()
            return said

        return self._player.runtime.run(use_case)


class TestTelling:
    def test_what_was_told_is_kept_once_and_confirmed(self, begin: Begin) -> None:
        citizen = begin("appointments")
        asked = tell(citizen)
        assert asked.messages[-1].choices[0].label == "tirsdag den 24. november kl. 10.15 passer"
        said = citizen.presses("fits")
        assert texts(said) == ["appointment-agreed-must", "reminder-ask-when"]
        (one,) = kept(citizen)
        assert (one.what, one.wall, one.duty, one.interpreter, one.state) == (
            "doctor", "2026-11-24T10:15", "duty", "none", "agreed",
        )  # fmt: skip
        assert str(said.vars["appointment"]).startswith("add-")
        assert said.vars["appointment-duty"] == "duty"

    def test_back_after_it_was_told_does_not_tell_it_again(self, begin: Begin) -> None:
        citizen = begin("appointments")
        tell(citizen)
        citizen.presses("fits")
        assert citizen.presses("back").step == "what"
        assert texts(citizen.presses("add"))[-1] == "appointment-ask-what"
        assert len(kept(citizen)) == 1

    def test_the_same_word_of_the_engine_twice_is_one_appointment(self, begin: Begin) -> None:
        citizen = begin("appointments")
        event = AppointmentTold(
            at=AT, ref="add-3", what="court", duty="duty", interpreter="west", wall="2026-11-24T09:00",
            zone="America/Nuuk", words="Hos Eksempel", bring="pas",
        )  # fmt: skip
        within = Within(citizen)
        assert within(event) == ["appointment-agreed-must"]
        assert within(event) == []
        (one,) = kept(citizen)
        assert (one.words, one.bring, one.zone) == ("Hos Eksempel", "pas", "America/Nuuk")
        assert one.starts_at == dt.datetime(2026, 11, 24, 11, tzinfo=dt.UTC)

    def test_a_place_of_the_list_is_kept_and_shown(self, begin: Begin) -> None:
        citizen = begin("appointments")
        citizen.presses("add")
        citizen.presses("municipality")
        citizen.says("24.11")
        citizen.says("10.15")
        citizen.presses("list")
        listed = citizen.says("Aalborg").messages[-1]
        assert listed.choices[0].label == "Det Grønlandske Hus Aalborg"
        citizen.says("det grønlandske hus aalborg")
        citizen.presses("offer")
        citizen.presses("none")
        summed = citizen.presses("not-known").messages[-1]
        assert "Sted: Det Grønlandske Hus Aalborg." in summed.text
        said = citizen.presses("fits").messages[0]
        assert [part.id for part in said.parts if isinstance(part, PlacePart)] == ["groenlandske-hus-aalborg"]
        assert kept(citizen)[0].place == "groenlandske-hus-aalborg"

    def test_what_was_told_is_still_there_after_the_menu(self, begin: Begin) -> None:
        citizen = begin("appointments")
        tell(citizen)
        citizen.presses("menu")
        again = citizen.presses("go-on").messages[-1]
        assert again.text_id == "appointment-ask-summary"
        assert "tirsdag den 24. november kl. 10.15" in again.text
        citizen.presses("fits")
        assert len(kept(citizen)) == 1

    def test_a_button_of_a_day_pressed_is_shown_in_words(self, begin: Begin) -> None:
        citizen = begin("appointments", "kl")
        citizen.presses("add")
        asked = citizen.presses("doctor").messages[-1]
        first = asked.choices[0]
        assert (first.label, first.beneath) == (
            "ataasinngorneq, novembarip 23-at", "mandag den 23. november",
        )  # fmt: skip
        citizen.presses(first.value)
        whole = citizen.runtime.look(whole_talk, citizen.chat.conversation_id)
        assert [said.text for said in whole if said.sender == "me"][-1] == first.label

    def test_the_words_on_a_button_may_be_typed(self, begin: Begin) -> None:
        citizen = begin("appointments")
        citizen.presses("add")
        citizen.presses("doctor")
        assert citizen.says("Tirsdag den 24. november").messages[-1].text_id == "appointment-ask-time"
        assert citizen.says("kl. 10.00").messages[-1].text_id == "appointment-ask-where"

    def test_an_appointment_as_the_format_writes_it_loads_and_runs(self, begin: Begin) -> None:
        citizen = begin("settings")
        citizen.publish_draft(FORMAT, "as-written")
        citizen.begin()
        assert citizen.now().step == "book"
        citizen.presses("doctor")
        citizen.says("24.11")
        citizen.says("10.15")
        for value in ("not-known", "offer", "wanted", "north"):
            citizen.presses(value)
        assert citizen.presses("fits").step == "ping"
        ended = citizen.presses("usual")
        assert ended.ended
        assert str(ended.vars["appointment"]).startswith("book-")
        assert kept(citizen)[0].interpreter == "north"


class TestFindingThemAgain:
    def test_the_only_one_is_taken_and_shown(self, begin: Begin) -> None:
        citizen = begin("appointments")
        tell(citizen)
        citizen.presses("fits")
        citizen.presses("menu")
        citizen.presses("more")
        citizen.presses("more")
        citizen.presses("appointments")
        shown = citizen.presses("mine")
        assert texts(shown) == ["appointment-show-must", "appointments-mine-what"]
        assert shown.messages[0].text.startswith("Læge: tirsdag den 24. november kl. 10.15.")

    def test_a_meeting_in_greenland_is_moved_on_its_own_clock(self, begin: Begin) -> None:
        citizen = begin("appointments")
        Within(citizen)(
            AppointmentTold(
                at=AT, ref="add-1", what="doctor", duty="offer", interpreter="none", wall="2026-11-24T10:00",
                zone="America/Nuuk",
            )
        )  # fmt: skip
        citizen.presses("mine")
        citizen.presses("move")
        citizen.says("23.11")
        # Ten o'clock in Denmark, six in Nuuk.
        citizen.says("08.00")
        assert texts(citizen.presses("fits"))[0] == "appointment-moved-offer"
        assert kept(citizen)[0].wall == "2026-11-23T08:00"

    def test_one_of_two_is_chosen_by_its_day_and_moved(self, begin: Begin) -> None:
        citizen = begin("appointments")
        for what, day in (("doctor", "24.11"), ("municipality", "26.11.2027")):
            tell(citizen, what=what, day=day)
            citizen.presses("fits")
            citizen.presses("menu")
            citizen.presses("more")
            citizen.presses("more")
            citizen.presses("appointments")
        asked = citizen.presses("mine").messages[-1]
        assert [choice.label for choice in asked.choices] == [
            "tirsdag den 24. november kl. 10.15 · Læge",
            "fredag 26. november 2027 kl. 10.15 · Møde med kommunen",
        ]
        citizen.says(asked.choices[1].label)
        citizen.presses("move")
        citizen.says("2.12")
        citizen.says("9")
        assert texts(citizen.presses("fits"))[0] == "appointment-moved-must-money"
        assert [one.wall for one in kept(citizen)] == ["2026-11-24T10:15", "2026-12-02T09:00"]

    def test_asked_again_once_one_of_them_is_over_its_button_still_says_its_day(self, begin: Begin) -> None:
        citizen = begin("appointments")
        for day, time in (("23.11", "14.00"), ("25.11", "10.15")):
            tell(citizen, day=day, time=time)
            for press in ("fits", "menu", "more", "more", "appointments"):
                citizen.presses(press)
        offered = [choice.label for choice in citizen.presses("mine").messages[-1].choices]
        assert [label.partition(" ")[0] for label in offered] == ["mandag", "onsdag"]
        citizen.waits(dt.timedelta(hours=6))
        assert [choice.label for choice in citizen.presses("repeat").messages[-1].choices] == offered

    def test_taking_one_away_asks_by_its_day_and_can_be_left(self, begin: Begin) -> None:
        citizen = begin("appointments")
        tell(citizen)
        citizen.presses("fits")
        citizen.presses("menu")
        citizen.presses("more")
        citizen.presses("more")
        citizen.presses("appointments")
        citizen.presses("mine")
        asked = citizen.presses("remove").messages[-1]
        assert "tirsdag den 24. november kl. 10.15" in asked.text
        assert citizen.presses("keep").step == "mine-next"
        assert kept(citizen)[0].state == "agreed"
        citizen.presses("other")
        citizen.presses("remove")
        citizen.presses("cancel")
        assert kept(citizen)[0].state == "cancelled"
        assert texts(citizen.presses("other"))[0] == "appointments-mine-none"

    def test_cannot_come_is_kept_and_a_person_offered(self, begin: Begin) -> None:
        citizen = begin("appointments")
        tell(citizen)
        citizen.presses("fits")
        citizen.presses("menu")
        citizen.presses("more")
        citizen.presses("more")
        citizen.presses("appointments")
        citizen.presses("mine")
        citizen.presses("cannot")
        said = citizen.presses("cannot-come").messages[0]
        assert said.text_id == "appointment-noted"
        assert [choice.value for choice in said.choices] == ["person"]
        assert kept(citizen)[0].answer == "cannot-come"

    @pytest.mark.parametrize("act", ["move", "cancel", "coming", "another-time", "cannot-come", "show"])
    @pytest.mark.parametrize("about", ["gone-3", uuid.UUID(int=7).hex, "", "ø"])
    def test_what_is_not_there_is_met_kindly(self, begin: Begin, act: str, about: str) -> None:
        citizen = begin("appointments")
        event = AppointmentChanged(at=AT, about=about, act=act, wall="2026-11-24T09:00")  # type: ignore[arg-type]  # of a list
        assert Within(citizen)(event) == ["appointment-gone"]

    def test_nobody_finds_the_appointment_of_another(self, begin: Begin) -> None:
        other = begin("appointments")
        tell(other)
        other.presses("fits")
        theirs = kept(other)[0].id.hex
        other.begin()
        event = AppointmentChanged(at=AT, about=theirs, act="cancel")
        assert Within(other)(event) == ["appointment-gone"]

    def test_the_facts_know_those_ahead_by_id_and_by_the_word_of_the_session(self, begin: Begin) -> None:
        citizen = begin("appointments")
        tell(citizen)
        ref = str(citizen.presses("fits").vars["appointment"])
        one = kept(citizen)[0]

        def look(work: Work) -> None:
            talk = lock(work, citizen.chat.conversation_id)
            assert talk is not None
            facts = Personal(talk)
            assert [known.id for known in facts.appointments()] == [one.id.hex]
            assert facts.appointment(ref) == facts.appointment(one.id.hex)
            assert facts.appointment("add-99") is None
            assert meant(talk, ref) == one.id
            assert origin_of(talk, ref).endswith(f":{ref}")
            assert not facts.others_may_read()
            assert facts.version == talk.work.runtime.content.facts.version

        citizen.runtime.run(look)


def test_where_others_may_read_a_button_tells_the_time_only(begin: Begin) -> None:
    citizen = begin("appointments")
    tell(citizen)
    citizen.presses("fits")
    one = kept(citizen)[0].id.hex

    def look(work: Work) -> list[str]:
        talk = lock(work, citizen.chat.conversation_id)
        assert talk is not None
        confidential = own_labels(talk, "appointment", (one,), "da")
        talk.reply_channel = "telegram"
        assert Personal(talk).others_may_read()
        return [confidential[one].text, own_labels(talk, "appointment", (one,), "da")[one].text]

    assert citizen.runtime.run(look) == [
        "tirsdag den 24. november kl. 10.15 · Læge",
        "tirsdag den 24. november kl. 10.15",
    ]


class TestReminders:
    def test_a_time_of_ones_own_is_planned(self, begin: Begin) -> None:
        citizen = begin("appointments")
        tell(citizen)
        citizen.presses("fits")
        citizen.presses("own-time")
        citizen.presses("day-before")
        citizen.says("19")
        chosen = [each for each in kept(citizen)[0].reminders if each.kind == "chosen"]
        assert [each.wall for each in chosen] == ["2026-11-23T19:00"]

    def test_a_time_after_the_meeting_is_asked_for_again(self, begin: Begin) -> None:
        citizen = begin("appointments")
        tell(citizen)
        citizen.presses("fits")
        citizen.presses("own-time")
        citizen.presses("same-day")
        assert texts(citizen.says("11")) == ["reminder-time-gone", "reminder-ask-day"]

    def test_no_reminder_is_none(self, begin: Begin) -> None:
        citizen = begin("appointments")
        tell(citizen)
        citizen.presses("fits")
        assert texts(citizen.presses("no-reminder"))[0] == "reminder-none"
        assert [each for each in kept(citizen)[0].reminders if each.life == "planned"] == []

    def test_something_else_is_planned_by_its_own_text(self, begin: Begin) -> None:
        citizen = begin("appointments")
        event = ReminderAsked(
            at=AT, about="", when="chosen", text_id="housing-sofa-days", wall="2026-11-30T10:00"
        )
        assert Within(citizen)(event) == ["reminder-reach-page-day"]
        (one,) = citizen.runtime.look(loose_reminders, citizen.chat.conversation_id)
        assert one.wall == "2026-11-30T10:00"

    def test_of_what_is_not_there_it_is_said_kindly(self, begin: Begin) -> None:
        citizen = begin("appointments")
        event = ReminderAsked(at=AT, about="gone-1", when="usual")
        assert Within(citizen)(event) == ["appointment-gone"]


def test_all_that_is_known_is_shown_and_kept_off_channels_that_others_read(begin: Begin) -> None:
    citizen = begin("appointments", "kl")
    event = AppointmentTold(
        at=AT, ref="add-3", what="doctor", duty="offer", interpreter="east", wall="2026-11-24T09:00",
        zone="America/Nuuk", words="Hos Eksempel", bring="Pas",
    )  # fmt: skip
    Within(citizen)(event)

    def show(work: Work) -> list[TextPart]:
        talk: Talk | None = lock(work, citizen.chat.conversation_id)
        assert talk is not None
        view = all_of(work, talk.id)[0]
        appointments.show(talk, view)
        talk.save()
        return []

    citizen.now()
    citizen.runtime.run(show)
    shown = citizen.now().messages[-1]
    parts = [part for part in shown.parts if isinstance(part, TextPart)]
    assert [part.text_id for part in parts] == [
        "appointment-show-offer", "appointment-greenland-time", "appointment-where", "appointment-bring",
        "appointment-interpreter",
    ]  # fmt: skip
    assert parts[0].private
    assert parts[0].beneath is not None
    assert citizen._hand_in(Inbound(kind="text", text="hej")).messages
