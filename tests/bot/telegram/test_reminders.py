"""Appointments on Telegram: only when they are, answered under a button, also while a person owns."""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy import select

from bot.appointments import book
from bot.appointments.reading import all_of
from bot.appointments.times import to_utc
from bot.appointments.views import AppointmentView, Details
from bot.clock import FixedClock
from bot.runtime import Work
from bot.turn.door import lock
from storage.conversations.tables import conversation
from tests.bot.telegram.conftest import Serve
from tests.bot.telegram.people import colleague, newcomer, takes_the_case
from tests.support.bot_api.client import BotAccount, BotApi
from tests.support.live import Live
from tests.support.processes import wait_until

MONDAY = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
DENMARK = "Europe/Copenhagen"
WHEN = "torsdag den 26. november 2026 kl. 10.00"
DETAILS = Details(wall="2026-11-26T10:00", what="doctor", duty="offer", words="Eksempelvej 1")


def talk_id(work: Work) -> uuid.UUID:
    found: uuid.UUID = work.conn.execute(select(conversation.c.id)).scalar_one()
    return found


def tells(live: Live) -> None:
    def use_case(work: Work) -> None:
        talk = lock(work, talk_id(work))
        assert talk is not None
        book.book(talk, DETAILS)
        talk.save()

    live.runtime.run(use_case)


def appointment(live: Live) -> AppointmentView:
    (view,) = live.runtime.look(lambda work: all_of(work, talk_id(work)))
    return view


def test_it_comes_the_evening_before_and_is_answered_under_a_person(
    api: BotApi, bot: BotAccount, serve: Serve
) -> None:
    clock = FixedClock(MONDAY)
    live = serve(clock=clock)
    citizen, menu = newcomer(api, bot)
    tells(live)
    told = citizen.waits_for("Din aftale er gemt", after=menu)
    citizen.says("menneske")
    takes_the_case(live, colleague(live))
    clock.at = to_utc("2026-11-25T18:00", DENMARK)
    reminded = citizen.waits_for("Husk din aftale", after=told)
    assert WHEN in reminded["text"]
    assert not any(word in reminded["text"] for word in ("Læge", "tilbud", "Eksempelvej"))
    citizen.presses("Jeg kan ikke komme", message_id=reminded["message_id"])
    citizen.waits_for("Tak, fordi du siger det", after=reminded)
    assert appointment(live).answer == "cannot-come"
    lives = {each.kind: each.life for each in appointment(live).reminders}
    assert lives["evening-before"] == "answered"
    clock.at = to_utc("2026-11-26T08:00", DENMARK)
    wait_until(lambda: appointment(live).reminders[-1].life == "expired", "the second reminder's end")
    assert appointment(live).reminders[-1].reason == "answered"
