"""What citizens do themselves: crossed out or moved here only, seen, and named by when it goes out."""

from __future__ import annotations

import pytest

from bot.appointments import book, desk
from bot.appointments.reading import loose_reminders
from bot.appointments.times import named
from bot.appointments.views import ReminderView
from bot.player import Player
from bot.ports import MessageView, TextPart
from tests.bot.appointments.helpers import last, only, presses_under, said, taken, told, until, within
from tests.bot.conftest import Begin

THURSDAY, FRIDAY = "2026-11-26T10:00", "2026-11-27T10:00"


def lines(message: MessageView) -> list[str | None]:
    """The ids of the texts of a message."""
    return [part.text_id for part in message.parts if isinstance(part, TextPart)]


def loose(player: Player) -> ReminderView:
    (found,) = player.runtime.look(loose_reminders, player.chat.conversation_id)
    return found


class TestCrossedOut:
    def test_nobody_was_told_and_that_is_said(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY, words="Eksempelvej 1", bring="pas")
        within(citizen, lambda talk: book.cancel(talk, made))
        assert last(citizen).text_id == "appointment-crossed-out-here"
        assert "Sig det selv" in last(citizen).text
        view = only(citizen)
        assert (view.state, view.crossed_out, view.words, view.bring) == (
            "cancelled", True, "Eksempelvej 1", "pas",
        )  # fmt: skip

    def test_whoever_helps_them_sees_it(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY)
        taken(citizen)
        within(citizen, lambda talk: book.cancel(talk, made))
        assert last(citizen).text_id == "appointment-crossed-out-told"
        assert last(citizen).notice == "reminder"

    def test_what_staff_cancel_is_cancelled(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY)
        old = last(citizen)
        staff, number = taken(citizen)
        citizen.runtime.run(desk.cancel_for, staff, number, made)
        assert last(citizen).text_id == "appointment-cancelled"
        assert only(citizen).crossed_out is False
        assert not old.choices


class TestMovedByThemselves:
    def test_it_stands_here_only(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY)
        within(citizen, lambda talk: book.move(talk, made, FRIDAY))
        assert lines(last(citizen)) == ["appointment-moved-unsure", "appointment-new-time-here"]

    def test_whoever_helps_them_sees_it(self, begin: Begin) -> None:
        citizen = begin("start")
        made = told(citizen, THURSDAY)
        staff, number = taken(citizen)
        within(citizen, lambda talk: book.move(talk, made, FRIDAY))
        assert lines(last(citizen))[-1] == "appointment-new-time-told"
        citizen.runtime.run(desk.move_for, staff, number, made, "2026-11-28T10:00", "Europe/Copenhagen")
        assert not [each for each in lines(last(citizen)) if (each or "").startswith("appointment-new-time")]


class TestSomethingElse:
    def test_it_is_seen_by_its_button_and_staff_see_that(self, begin: Begin) -> None:
        citizen = begin("start")
        within(citizen, lambda talk: book.remind_of(talk, "system-stopped", "2026-11-24T10:00"))
        staff, number = taken(citizen)
        until(citizen, "2026-11-24T10:00")
        reminded = next(iter(said(citizen, "reminder-item")))
        assert [(each.value, each.label) for each in reminded.choices] == [("seen", "Jeg har set det")]
        assert loose(citizen).life != "answered"
        presses_under(citizen, reminded, "seen")
        assert last(citizen).text_id == "reminder-thanks"
        assert loose(citizen).seen_at == citizen.clock.now()
        (shown,) = citizen.runtime.look(desk.reminders_of, staff, number)
        assert (shown.kind, shown.life) == ("text", "seen")
        mine = [view.text for view in (*said(citizen, ""),) if view.sender == "me"]
        assert mine[-1] == "Jeg har set det"


class TestWhatToBring:
    def asked(self, begin: Begin) -> Player:
        citizen = begin("appointments")
        for value in ("add", "doctor", "2026-11-24", "10:00", "not-known", "duty", "none"):
            citizen.presses(value)
        assert last(citizen).text_id == "appointment-ask-bring"
        return citizen

    def test_it_is_read_back_kept_sealed_and_said(self, begin: Begin) -> None:
        citizen = self.asked(begin)
        citizen.says("  det gule   kanariekort, 010170-1234 ")
        assert "Tag med: det gule kanariekort, " in last(citizen).text
        citizen.presses("fits")
        kept = only(citizen).bring
        assert kept.startswith("det gule kanariekort, ")
        assert "010170" not in kept
        (told_of,) = said(citizen, "appointment-agreed-")
        assert lines(told_of)[-1] == "appointment-bring"
        stored = citizen.runtime.look(
            lambda work: work.conn.exec_driver_sql("select sealed_details from appointment").scalar_one()
        )
        assert b"kanariekort" not in bytes(stored)
        until(citizen, "2026-11-24T08:00")
        assert "appointment-bring" in lines(said(citizen)[-1])

    @pytest.mark.parametrize("value", ["not-said", "not-known", "not-now"])
    def test_it_can_be_left_out(self, begin: Begin, value: str) -> None:
        citizen = self.asked(begin)
        citizen.presses(value)
        assert last(citizen).text_id == "appointment-ask-summary"
        assert "Tag med" not in last(citizen).text
        citizen.presses("fits")
        assert only(citizen).bring == ""

    def test_a_slip_is_mended_by_a_button_of_its_own(self, begin: Begin) -> None:
        citizen = self.asked(begin)
        citizen.says("pads")
        assert [choice.value for choice in last(citizen).choices] == [
            "fits", "change-time", "change-place", "more",
        ]  # fmt: skip
        citizen.presses("more")
        assert [choice.value for choice in last(citizen).choices] == ["change-bring", "start-over"]
        citizen.presses("change-bring")
        assert last(citizen).text_id == "appointment-ask-bring"
        citizen.says("pas")
        assert "Tag med: pas." in last(citizen).text
        citizen.presses("fits")
        assert (only(citizen).bring, only(citizen).wall) == ("pas", "2026-11-24T10:00")


class TestFewReminders:
    @pytest.mark.parametrize(
        ("way", "label"), [("normal", "Aftenen før og samme dag"), ("few", "Aftenen før mødet")]
    )
    def test_the_button_says_what_will_come(self, begin: Begin, way: str, label: str) -> None:
        citizen = begin("appointments")
        within(citizen, lambda talk: talk.set(pace=way))
        for value in (
            "add",
            "doctor",
            "2026-11-24",
            "10:00",
            "not-known",
            "offer",
            "none",
            "not-known",
            "fits",
        ):
            citizen.presses(value)
        assert last(citizen).text_id == "reminder-ask-when"
        assert last(citizen).choices[0].label == label
        citizen.presses("usual")
        planned = {each.kind for each in only(citizen).reminders if each.life == "planned"}
        assert planned == ({"evening-before"} if way == "few" else {"evening-before", "two-hours"})


class TestNamed:
    @pytest.mark.parametrize(
        ("wall", "meets", "name"),
        [
            ("2026-11-26T08:00", "2026-11-26T10:00", "two-hours"),
            ("2026-11-25T20:00", "2026-11-26T09:00", "late-evening"),
            ("2026-11-25T20:00", "2026-11-26T00:30", "late-evening"),
            ("2026-11-26T20:00", "2026-11-26T22:00", "two-hours"),
            ("2026-11-26T20:00", "2026-11-26T23:30", "evening"),
            ("2026-11-26T20:00", None, "evening"),
            ("2026-11-26T08:00", None, "two-hours"),
        ],
    )
    def test_by_when_it_goes_out(self, wall: str, meets: str | None, name: str) -> None:
        assert named("two-hours", wall, meets) == name
        assert named("evening-before", wall, meets) == "evening-before"

    def test_of_an_early_meeting(self, begin: Begin) -> None:
        citizen = begin("start")
        told(citizen, "2026-11-26T09:00")
        assert {each.kind: each.named for each in only(citizen).reminders} == {
            "agreed": "agreed", "evening-before": "evening-before", "two-hours": "late-evening",
        }  # fmt: skip
