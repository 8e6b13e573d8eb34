"""The life of an appointment and its reminders, as a talk: told, confirmed, reminded of, answered."""

from __future__ import annotations

import pytest

from bot.appointments import book
from bot.appointments.times import to_utc
from bot.appointments.views import Details
from bot.effects.acts import go_on_messages, pace
from bot.ports import NoticePart
from tests.bot.appointments.helpers import (
    DENMARK,
    GREENLAND,
    add_messenger,
    all_views,
    last,
    lives,
    only,
    outage,
    presses_under,
    reminder,
    said,
    taken,
    talk_of,
    told,
    until,
    within,
)
from tests.bot.conftest import Begin

THURSDAY = "2026-11-26T10:00"


class TestTold:
    def test_it_is_confirmed_with_day_time_and_whether_it_is_a_duty(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, THURSDAY, what="jobcentre", duty="duty", words="Eksempelvej 1", bring="pas")
        message = last(citizen)
        assert "torsdag den 26. november 2026 kl. 10.00" in message.text
        assert "Du skal komme" in message.text
        assert "koste penge" in message.text
        shown = [part.text for part in message.parts if hasattr(part, "text")]
        assert shown[1:] == ["Sted: Eksempelvej 1", "Tag med: pas"]

    @pytest.mark.parametrize(
        ("what", "duty", "words"),
        [
            ("doctor", "offer", "tilbud"),
            ("court", "duty", "Du skal komme"),
            ("other", "not-sure", "Spørg dem"),
        ],
    )
    def test_duty_or_offer_always_stands_there(self, begin: Begin, what: str, duty: str, words: str) -> None:
        citizen = begin("start")
        told(citizen, THURSDAY, what=what, duty=duty)
        until(citizen, "2026-11-25T18:00")
        assert all(words in view.text for view in (*said(citizen, "appointment-agreed-"), *said(citizen)))
        assert "penge" not in last(citizen).text

    def test_told_twice_it_is_there_once(self, begin: Begin) -> None:
        citizen = begin("start")
        details = Details(wall=THURSDAY)
        first = within(citizen, lambda talk: book.book(talk, details, origin="eksempel:1"))
        again = within(citizen, lambda talk: book.book(talk, details, origin="eksempel:1"))
        assert first == again
        assert within(citizen, lambda talk: book.by_origin(talk, "eksempel:1")) == first
        assert len(said(citizen, "appointment-agreed-")) == 1

    def test_wall_clock_zone_and_instant_are_kept(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, THURSDAY, zone=GREENLAND)
        view = only(citizen)
        assert (view.wall, view.zone) == (THURSDAY, GREENLAND)
        assert view.starts_at == to_utc("2026-11-26T13:00", DENMARK)
        assert [reminder(citizen, kind).wall for kind in ("evening-before", "two-hours")] == [
            "2026-11-25T18:00",
            "2026-11-26T08:00",
        ]
        assert "Grønland" in "".join(getattr(part, "text", "") for part in last(citizen).parts)

    def test_both_languages_stand_in_an_unreviewed_one(self, begin: Begin) -> None:
        citizen = begin("start", "kl")
        told(citizen, THURSDAY, duty="offer")
        message = last(citizen)
        assert message.lang == "kl"
        assert "sisamanngorneq" in message.text
        assert message.beneath is not None
        assert "torsdag den 26. november 2026 kl. 10.00" in message.beneath.text


class TestReminded:
    def test_the_evening_before_and_two_hours_before(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, THURSDAY, duty="duty")
        assert lives(citizen) == {
            "agreed": ("sent", None),
            "evening-before": ("planned", None),
            "two-hours": ("planned", None),
        }
        until(citizen, "2026-11-26T11:00")
        first, second = said(citizen)
        assert (first.at, second.at) == (
            to_utc("2026-11-25T18:00", DENMARK),
            to_utc("2026-11-26T08:00", DENMARK),
        )
        assert [choice.value for choice in first.choices] == ["seen", "coming", "another-time", "cannot-come"]
        assert first.choices[1].label == "Jeg kommer torsdag"
        assert NoticePart("reminder") in first.parts
        assert only(citizen).state == "past"
        assert {life for life, _ in lives(citizen).values()} == {"sent"}

    def test_the_pace_says_how_often(self, begin: Begin) -> None:
        citizen = begin("settings")
        told(citizen, "2026-12-10T10:00")
        within(citizen, lambda talk: pace(talk, "many"))
        assert lives(citizen)["week-before"] == ("planned", None)
        within(citizen, lambda talk: pace(talk, "few"))
        assert lives(citizen) == {
            "agreed": ("sent", None),
            "week-before": ("cancelled", "replanned"),
            "evening-before": ("planned", None),
            "two-hours": ("cancelled", "replanned"),
        }
        within(citizen, lambda talk: pace(talk, "many"))
        assert {life for kind, (life, _) in lives(citizen).items() if kind != "agreed"} == {"planned"}
        assert len(only(citizen).reminders) == 4

    def test_a_chosen_time_is_said_at_any_hour_and_nothing_else(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY)
        within(citizen, lambda talk: book.remind(talk, made, when="chosen", days_before=0, clock="06:15"))
        until(citizen, "2026-11-26T11:00")
        assert [view.at for view in said(citizen)] == [to_utc("2026-11-26T06:15", DENMARK)]

    def test_no_reminder_is_none(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY)
        within(citizen, lambda talk: book.remind(talk, made, when="none"))
        assert last(citizen).text_id == "reminder-none"
        until(citizen, "2026-11-26T11:00")
        assert said(citizen) == []

    def test_a_chosen_time_that_is_gone_is_met_with_the_usual_ones(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY)
        within(citizen, lambda talk: book.remind(talk, made, when="chosen", days_before=7, clock="09:00"))
        assert [view.text_id for view in talk_of(citizen)[-2:]] == [
            "reminder-chosen-past",
            "reminder-reach-page",
        ]
        assert lives(citizen)["evening-before"] == ("planned", None)

    def test_something_else_is_reminded_of_at_its_own_time(self, begin: Begin) -> None:
        citizen = begin("start")
        for _ in range(2):
            within(citizen, lambda talk: book.remind_of(talk, "system-stopped", "2026-11-27T10:00"))
        until(citizen, "2026-11-28T10:00")
        (message,) = said(citizen, "reminder-item")
        assert message.at == to_utc("2026-11-27T10:00", DENMARK)
        assert message.text.startswith("Du bad mig minde dig om: Nu skriver jeg kun")


class TestMovedAndCancelled:
    def test_a_move_voids_what_was_planned_and_plans_anew(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY)
        within(citizen, lambda talk: book.move(talk, made, "2026-11-30T14:00"))
        assert last(citizen).text_id == "appointment-moved-unsure"
        assert only(citizen).version == 2
        until(citizen, "2026-11-30T15:00")
        assert [view.at for view in said(citizen)] == [
            to_utc("2026-11-29T18:00", DENMARK),
            to_utc("2026-11-30T12:00", DENMARK),
        ]
        moved = [each for each in only(citizen).reminders if each.life == "cancelled"]
        assert [(each.kind, each.reason) for each in moved] == [
            ("evening-before", "moved"),
            ("two-hours", "moved"),
        ]

    def test_a_move_to_the_same_time_is_none(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY)
        before = len(talk_of(citizen))
        within(citizen, lambda talk: book.move(talk, made, THURSDAY))
        assert (only(citizen).version, len(talk_of(citizen))) == (1, before)

    def test_a_chosen_time_moves_along(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY)
        within(citizen, lambda talk: book.remind(talk, made, when="chosen", days_before=1, clock="22:00"))
        within(citizen, lambda talk: book.move(talk, made, "2026-12-03T09:00"))
        until(citizen, "2026-12-03T10:00")
        assert [view.at for view in said(citizen)] == [to_utc("2026-12-02T22:00", DENMARK)]

    def test_cancelled_is_silent(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY)
        within(citizen, lambda talk: book.cancel(talk, made))
        assert last(citizen).text_id == "appointment-crossed-out-here"
        until(citizen, "2026-11-27T10:00")
        assert said(citizen) == []
        assert lives(citizen)["two-hours"] == ("cancelled", "cancelled")
        within(citizen, lambda talk: book.cancel(talk, made))
        assert last(citizen).text_id == "appointment-gone"

    def test_what_is_not_there_is_met_kindly(self, begin: Begin) -> None:
        citizen, other = begin("start"), begin("start")
        made = told(other, THURSDAY)
        within(citizen, lambda talk: book.answer(talk, made, "coming"))
        assert last(citizen).text_id == "appointment-gone"
        assert only(other).answer is None


class TestAnswered:
    def test_cannot_come_gets_thanks_no_question_and_no_more_reminders(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, THURSDAY)
        until(citizen, "2026-11-25T18:00")
        presses_under(citizen, last(citizen), "cannot-come")
        mine, thanks = talk_of(citizen)[-2:]
        assert (mine.sender, mine.text) == ("me", "Jeg kan ikke komme")
        assert "?" not in thanks.text
        assert [choice.press for choice in thanks.choices] == ["person"]
        until(citizen, "2026-11-26T11:00")
        assert len(said(citizen)) == 1
        assert only(citizen).answer == "cannot-come"
        assert lives(citizen)["evening-before"] == ("answered", None)
        assert lives(citizen)["two-hours"] == ("expired", "answered")

    def test_coming_after_all_is_reminded_of_again(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, THURSDAY)
        until(citizen, "2026-11-25T18:00")
        message = last(citizen)
        presses_under(citizen, message, "another-time")
        presses_under(citizen, message, "coming")
        until(citizen, "2026-11-26T11:00")
        assert len(said(citizen)) == 2

    def test_an_old_press_is_met_kindly(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, "2026-12-10T10:00")
        within(citizen, lambda talk: pace(talk, "many"))
        until(citizen, "2026-12-03T18:00")
        old = last(citizen)
        within(citizen, lambda talk: book.move(talk, made, "2026-12-11T10:00"))
        presses_under(citizen, old, "coming")
        assert last(citizen).text_id == "appointment-has-moved"
        assert only(citizen).answer is None
        presses_under(citizen, last(citizen), "coming")
        assert only(citizen).answer == "coming"
        until(citizen, "2026-12-12T10:00")
        presses_under(citizen, said(citizen)[-1], "coming")
        assert last(citizen).text_id == "appointment-past"
        within(citizen, lambda talk: book.cancel(talk, made))
        presses_under(citizen, said(citizen)[-1], "seen")
        assert last(citizen).text_id == "appointment-crossed-out"

    def test_the_present_question_stays_where_it_was(self, begin: Begin) -> None:
        citizen = begin("housing")
        before = citizen.now().step
        told(citizen, THURSDAY)
        until(citizen, "2026-11-25T18:00")
        presses_under(citizen, said(citizen)[0], "seen")
        assert last(citizen).text_id == "reminder-thanks"
        assert citizen.now().step == before
        assert reminder(citizen, "evening-before").life == "seen"


class TestReach:
    def test_nothing_is_promised_on_a_page(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY)
        within(citizen, lambda talk: book.remind(talk, made, when="usual"))
        assert last(citizen).text_id == "reminder-reach-page"
        until(citizen, "2026-11-25T19:00")
        assert lives(citizen)["evening-before"][0] == "sent"

    def test_a_messenger_is_used_and_named(self, begin: Begin) -> None:
        citizen = begin("start")
        add_messenger(citizen)
        made = told(citizen, THURSDAY)
        within(citizen, lambda talk: book.remind(talk, made, when="usual"))
        assert last(citizen).text_id == "reminder-reach-telegram"
        assert "onsdag den 25. november 2026 kl. 18.00" in last(citizen).text
        until(citizen, "2026-11-25T18:00")
        assert (reminder(citizen, "evening-before").life, reminder(citizen, "evening-before").channel) == (
            "queued",
            "telegram",
        )
        citizen.says("hej")
        assert last(citizen).state == "sent"

    def test_who_cannot_be_reached_is_not(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, THURSDAY)
        citizen.presses("finish")
        before = len(talk_of(citizen))
        until(citizen, "2026-11-25T19:00")
        assert lives(citizen)["evening-before"] == ("expired", "no-way")
        assert len(talk_of(citizen)) == before

    def test_too_soon_is_said(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, "2026-11-23T11:00")
        within(citizen, lambda talk: book.remind(talk, made, when="usual"))
        assert last(citizen).text_id == "reminder-too-soon"


class TestStop:
    def test_computed_ones_are_held_and_come_again(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, THURSDAY)
        citizen.presses("stop")
        assert lives(citizen)["evening-before"] == ("held", "stopped")
        until(citizen, "2026-11-25T19:00")
        assert lives(citizen)["evening-before"] == ("expired", "stopped")
        within(citizen, go_on_messages)
        assert lives(citizen)["two-hours"] == ("planned", None)
        until(citizen, "2026-11-26T11:00")
        assert [view.at for view in said(citizen)] == [to_utc("2026-11-26T08:00", DENMARK)]

    def test_it_is_said_that_nothing_comes(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY)
        citizen.presses("stop")
        within(citizen, lambda talk: book.remind(talk, made, when="chosen", days_before=7, clock="07:00"))
        assert [view.text_id for view in talk_of(citizen)[-2:]] == [
            "reminder-chosen-past",
            "reminder-stopped",
        ]
        within(citizen, lambda talk: book.remind(talk, made, when="chosen", days_before=1, clock="07:00"))
        assert last(citizen).text_id == "reminder-reach-page"

    def test_a_chosen_one_still_comes(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY)
        within(citizen, lambda talk: book.remind(talk, made, when="chosen", days_before=0, clock="07:00"))
        citizen.presses("stop")
        until(citizen, "2026-11-26T11:00")
        assert [view.at for view in said(citizen)] == [to_utc("2026-11-26T07:00", DENMARK)]


class TestOutage:
    def test_one_is_said_late_in_the_day_and_the_other_left_out(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, THURSDAY)
        outage(citizen, "2026-11-26T09:30")
        assert [view.at for view in said(citizen)] == [to_utc("2026-11-26T09:30", DENMARK)]
        assert lives(citizen)["two-hours"] == ("expired", "superseded")

    def test_by_night_it_waits_for_the_morning(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, THURSDAY)
        outage(citizen, "2026-11-25T22:00")
        assert lives(citizen)["evening-before"] == ("held", "quiet-hours")
        until(citizen, "2026-11-26T11:00")
        assert [view.at for view in said(citizen)] == [to_utc("2026-11-26T08:00", DENMARK)]

    def test_by_night_before_an_early_meeting_it_is_too_late(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, "2026-11-26T08:00")
        outage(citizen, "2026-11-26T07:00")
        assert said(citizen) == []
        assert {lives(citizen)[kind] for kind in ("evening-before", "two-hours")} == {
            ("expired", "quiet-hours")
        }

    def test_after_the_meeting_nobody_is_reminded(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, THURSDAY)
        outage(citizen, "2026-11-26T10:00")
        assert said(citizen) == []
        assert lives(citizen)["two-hours"] == ("expired", "past")

    def test_a_chosen_one_an_hour_late_is_like_the_others(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY)
        within(citizen, lambda talk: book.remind(talk, made, when="chosen", days_before=0, clock="05:00"))
        outage(citizen, "2026-11-26T06:01")
        assert lives(citizen)["chosen"] == ("held", "quiet-hours")
        until(citizen, "2026-11-26T08:00")
        assert len(said(citizen)) == 1


class TestKept:
    def test_the_talk_is_kept_until_the_day_after(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, "2027-01-15T10:00")
        until(citizen, "2027-01-16T09:00")
        assert len(all_views(citizen)) == 1
        until(citizen, "2027-01-16T11:00")
        assert all_views(citizen) == ()

    def test_erasing_takes_it_with_it(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, THURSDAY)
        until(citizen, "2026-11-25T18:00")
        old = said(citizen)[0]
        citizen.presses("delete-all")
        assert all_views(citizen) == ()
        presses_under(citizen, old, "coming")
        assert last(citizen).text_id == "appointment-gone"
        until(citizen, "2026-11-27T18:00")
        assert said(citizen) == []


class TestUnderAPerson:
    def test_a_reminder_is_an_automatic_notice(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, THURSDAY)
        taken(citizen)
        until(citizen, "2026-11-25T18:00")
        (message,) = said(citizen)
        assert (message.sender, message.notice) == ("notice", "reminder")
        presses_under(citizen, message, "cannot-come")
        assert (last(citizen).text_id, last(citizen).notice) == ("appointment-noted-told", "reminder")
