"""When a phone is woken, when it is not, and what becomes of a call: on both databases."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable

import msgspec
import pytest

from bot.appointments.book import book
from bot.appointments.views import Details
from bot.citizens import Chat
from bot.effects.acts import erase_all, finish
from bot.effects.speak import speak
from bot.history import mark_received
from bot.player import Player
from bot.ports import Later, Refused, Sent
from bot.push.browsers import has_push, has_push_here, stop_push
from bot.push.errands import note_push
from bot.runtime import Work
from bot.turn.door import lock
from bot.turn.talk import Talk
from storage.base import new_id
from storage.conversations.tables import message
from storage.identity import queries as identity
from tests.bot.conftest import Begin
from tests.bot.push.conftest import Hours, allow, answered, calls, taken_over
from tests.support.push_endpoint import PushEndpoint


def in_talk(citizen: Player, do: Callable[[Talk], object]) -> None:
    """Do something in the citizen's talk, under its lock."""

    def doing(work: Work) -> None:
        talk = lock(work, citizen.chat.conversation_id)
        assert talk is not None
        do(talk)
        talk.save()

    citizen.runtime.run(doing)


def notice(kind: str) -> Callable[[Talk], object]:
    return lambda talk: speak(talk, "system-case-status", notice=kind)


def reaches(citizen: Player) -> bool:
    return citizen.runtime.look(has_push, citizen.chat.citizen_id)


def has_read_all(citizen: Player) -> None:
    citizen.runtime.run(mark_received, citizen.chat.conversation_id, 10**6)


def received(citizen: Player) -> list[dt.datetime | None]:
    rows = citizen.runtime.look(
        lambda work: work.conn.execute(
            message.select().where(message.c.sender == "person").order_by(message.c.ordinal)
        ).all()
    )
    return [row.received_at for row in rows]


class TestWhenItIsWoken:
    def test_an_answer_wakes_a_phone_that_has_not_read_it_a_little_later(
        self, begin: Begin, endpoint: PushEndpoint, hours: Hours
    ) -> None:
        citizen = begin()
        browser = endpoint.browser()
        allow(citizen, browser)
        answered(citizen, taken_over(citizen))
        hours.pass_by(seconds=4)
        assert calls(citizen) == []
        hours.pass_by(seconds=2)
        (call,) = calls(citizen)
        assert call.subscription.endpoint == browser.address
        assert 86_000 < call.seconds <= 86_400

    def test_what_the_page_has_had_meanwhile_wakes_nobody(
        self, begin: Begin, endpoint: PushEndpoint, hours: Hours
    ) -> None:
        citizen = begin()
        allow(citizen, endpoint.browser())
        answered(citizen, taken_over(citizen))
        has_read_all(citizen)
        hours.pass_by(seconds=6)
        assert calls(citizen) == []
        hours.pass_by(hours=1)
        assert calls(citizen) == []

    def test_what_the_bot_answers_in_a_talk_under_way_wakes_nobody(
        self, begin: Begin, endpoint: PushEndpoint, hours: Hours
    ) -> None:
        citizen = begin("housing")
        allow(citizen, endpoint.browser())
        citizen.presses("tonight")
        citizen.presses("danger")
        citizen.presses("menu")
        hours.pass_by(minutes=1)
        assert calls(citizen) == []

    @pytest.mark.parametrize(
        ("kind", "wakes"),
        [("reminder", 1), ("case-status", 1), ("late", 1), ("crisis", 0), ("rights", 0), ("link", 0)],
    )
    def test_of_notices_only_those_somebody_waits_for(
        self, begin: Begin, endpoint: PushEndpoint, hours: Hours, kind: str, wakes: int
    ) -> None:
        citizen = begin()
        allow(citizen, endpoint.browser())
        in_talk(citizen, notice(kind))
        hours.pass_by(seconds=6)
        assert len(calls(citizen)) == wakes

    def test_many_lines_wake_it_once_and_again_only_after_a_pause(
        self, begin: Begin, endpoint: PushEndpoint, hours: Hours
    ) -> None:
        citizen = begin()
        allow(citizen, endpoint.browser())
        number = taken_over(citizen)
        for key in "123":
            answered(citizen, number, f"Linje {key}", key)
        hours.pass_by(seconds=6)
        (call,) = calls(citizen)
        citizen.runtime.run(note_push, call, Sent(""))
        answered(citizen, number, "Linje 4", "4")
        hours.pass_by(seconds=30)
        assert calls(citizen) == []
        hours.pass_by(seconds=31)
        assert len(calls(citizen)) == 1

    def test_each_phone_of_a_citizen_is_woken(
        self, begin: Begin, endpoint: PushEndpoint, hours: Hours
    ) -> None:
        citizen = begin()
        first, second = endpoint.browser(), endpoint.browser()
        allow(citizen, first)
        citizen.chat = second_phone(citizen)
        allow(citizen, second)
        in_talk(citizen, notice("reminder"))
        hours.pass_by(seconds=6)
        assert {call.subscription.endpoint for call in calls(citizen)} == {first.address, second.address}

    def test_a_reminder_is_of_use_until_the_meeting_begins(
        self, begin: Begin, endpoint: PushEndpoint, hours: Hours
    ) -> None:
        citizen = begin()
        allow(citizen, endpoint.browser())
        in_talk(citizen, lambda talk: book(talk, Details(wall="2026-11-24T14:00")))
        citizen.waits(dt.timedelta(hours=9))
        hours.pass_by(seconds=6)
        (call,) = calls(citizen)
        assert call.seconds == 19 * 3600, "from nineteen until fourteen the next day"
        citizen.runtime.run(note_push, call, Later(3600))
        citizen.clock.advance(dt.timedelta(hours=19))
        hours.pass_by(hours=2)
        assert calls(citizen) == []

    def test_where_the_talk_is_held_in_a_messenger_no_browser_is_woken(
        self, begin: Begin, endpoint: PushEndpoint, hours: Hours
    ) -> None:
        citizen = begin()
        allow(citizen, endpoint.browser())

        def elsewhere(talk: Talk) -> None:
            talk.reply_channel = "telegram"
            notice("reminder")(talk)

        in_talk(citizen, elsewhere)
        hours.pass_by(minutes=1)
        assert calls(citizen) == []

    def test_a_turn_that_is_undone_wakes_nobody(
        self, begin: Begin, endpoint: PushEndpoint, hours: Hours
    ) -> None:
        citizen = begin()
        allow(citizen, endpoint.browser())

        def undone(talk: Talk) -> None:
            notice("reminder")(talk)
            raise LookupError

        with pytest.raises(LookupError):
            in_talk(citizen, undone)
        hours.pass_by(minutes=1)
        assert calls(citizen) == []


def second_phone(citizen: Player) -> Chat:
    """Another phone of the same citizen, as a one-time link opens the talk on it."""
    address_id = new_id()
    chat = msgspec.structs.replace(citizen.chat, address_id=address_id)

    def added(work: Work) -> None:
        identity.insert_address(
            work.conn,
            id=address_id,
            citizen_id=chat.citizen_id,
            channel="web",
            lookup=uuid.uuid4().bytes,
            state="open",
            borrowed=False,
            created_at=work.now,
            last_seen_at=work.now,
        )

    citizen.runtime.run(added)
    return chat


class TestWhatItIsGoodFor:
    def test_it_is_promised_while_a_phone_is_there(
        self, begin: Begin, endpoint: PushEndpoint, hours: Hours
    ) -> None:
        citizen = begin()
        assert not reaches(citizen)
        allow(citizen, endpoint.browser())
        assert reaches(citizen)
        assert citizen.runtime.look(has_push_here, citizen.chat.address_id)
        assert citizen.runtime.run(stop_push, citizen.chat.address_id)
        assert not reaches(citizen)

    @pytest.mark.parametrize("do", [finish, erase_all], ids=["finish", "erase"])
    def test_finishing_and_erasing_forget_the_phone(
        self, begin: Begin, endpoint: PushEndpoint, hours: Hours, do: Callable[[Talk], object]
    ) -> None:
        citizen = begin()
        allow(citizen, endpoint.browser())
        in_talk(citizen, notice("reminder"))
        in_talk(citizen, do)
        assert not reaches(citizen)
        assert not citizen.runtime.look(has_push_here, citizen.chat.address_id), "nothing of it is kept"
        hours.pass_by(minutes=1)
        assert calls(citizen) == []

    def test_a_phone_found_to_be_borrowed_is_not_woken(
        self, begin: Begin, endpoint: PushEndpoint, hours: Hours
    ) -> None:
        citizen = begin()
        allow(citizen, endpoint.browser())
        in_talk(citizen, notice("reminder"))
        citizen.runtime.run(
            lambda work: identity.update_address(work.conn, citizen.chat.address_id, borrowed=True)
        )
        assert not reaches(citizen)
        hours.pass_by(minutes=1)
        assert calls(citizen) == []

    def test_a_browser_given_anew_stands_once_and_belongs_to_the_last_talk(
        self, begin: Begin, endpoint: PushEndpoint, hours: Hours
    ) -> None:
        citizen, browser = begin(), endpoint.browser()
        allow(citizen, browser)
        allow(citizen, browser)
        in_talk(citizen, notice("reminder"))
        hours.pass_by(seconds=6)
        assert len(calls(citizen)) == 1
        before = citizen.chat
        citizen.begin()
        allow(citizen, browser)
        assert reaches(citizen)
        assert not citizen.runtime.look(has_push, before.citizen_id)


class TestWhatBecomesOfACall:
    @pytest.fixture
    def citizen(self, begin: Begin, endpoint: PushEndpoint, hours: Hours) -> Player:
        citizen = begin()
        allow(citizen, endpoint.browser())
        answered(citizen, taken_over(citizen))
        hours.pass_by(seconds=6)
        return citizen

    def test_one_that_was_taken_is_done_and_says_nothing_of_the_message(
        self, citizen: Player, hours: Hours
    ) -> None:
        (call,) = calls(citizen)
        citizen.runtime.run(note_push, call, Sent(""))
        assert received(citizen) == [None]
        hours.pass_by(hours=2)
        assert calls(citizen) == []

    def test_one_that_is_being_made_is_nobody_elses_for_a_while(self, citizen: Player, hours: Hours) -> None:
        assert len(calls(citizen)) == 1
        assert calls(citizen) == []
        hours.pass_by(seconds=61)
        assert len(calls(citizen)) == 1

    def test_a_wait_is_kept_and_counted(self, citizen: Player, hours: Hours) -> None:
        (call,) = calls(citizen)
        citizen.runtime.run(note_push, call, Later(300))
        hours.pass_by(seconds=299)
        assert calls(citizen) == []
        hours.pass_by(seconds=2)
        assert [again.attempts for again in calls(citizen)] == [1]

    def test_what_is_read_during_the_wait_is_not_called_again(self, citizen: Player, hours: Hours) -> None:
        (call,) = calls(citizen)
        citizen.runtime.run(note_push, call, Later(300))
        has_read_all(citizen)
        hours.pass_by(hours=1)
        assert calls(citizen) == []

    def test_a_browser_that_is_gone_is_forgotten_at_once(self, citizen: Player) -> None:
        (call,) = calls(citizen)
        citizen.runtime.run(note_push, call, Refused("410", closed=True))
        assert not reaches(citizen)

    def test_three_refusals_in_a_row_and_nothing_is_promised(self, citizen: Player, hours: Hours) -> None:
        for left in (True, True, False):
            (call,) = calls(citizen)
            citizen.runtime.run(note_push, call, Refused("403"))
            assert reaches(citizen) is left
            in_talk(citizen, notice("reminder"))
            hours.pass_by(minutes=2)

    def test_one_notice_that_was_taken_forgives_the_refusals_before_it(
        self, citizen: Player, hours: Hours
    ) -> None:
        for result in (Refused("403"), Refused("403"), Sent(""), Refused("403"), Refused("403")):
            (call,) = calls(citizen)
            citizen.runtime.run(note_push, call, result)
            in_talk(citizen, notice("reminder"))
            hours.pass_by(minutes=2)
        assert reaches(citizen)

    def test_after_a_day_it_is_given_up(self, citizen: Player, hours: Hours) -> None:
        (call,) = calls(citizen)
        citizen.runtime.run(note_push, call, Later(3600))
        hours.pass_by(hours=24)
        assert calls(citizen) == []
        assert reaches(citizen)
        hours.pass_by(hours=24)
        assert calls(citizen) == []


def test_what_a_page_gives_after_an_erasure_is_sealed_with_the_key_of_now(
    begin: Begin, endpoint: PushEndpoint, hours: Hours
) -> None:
    citizen = begin()
    before = citizen.chat
    in_talk(citizen, erase_all)
    allow(citizen, endpoint.browser())
    assert citizen.chat == before, "the page came in before the erasure"
    in_talk(citizen, notice("reminder"))
    hours.pass_by(seconds=6)
    assert len(calls(citizen)) == 1
