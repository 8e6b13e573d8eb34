"""A timer that comes twice or on two workers at once, an erasure in between, a message that fails for good."""

from __future__ import annotations

import asyncio
import datetime as dt
import threading
import uuid
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import select, update
from structlog.testing import capture_logs

from bot.appointments import book, recompute
from bot.appointments import times as clocks
from bot.appointments.times import to_utc
from bot.delivery.lease import claim, mark
from bot.player import Player
from bot.ports import Refused
from bot.runtime import Work
from bot.timers.fire import fire
from bot.turn.door import lock
from storage.appointments.tables import appointment
from storage.appointments.tables import reminder as reminders
from storage.engine import Database
from storage.identity.tables import data_key
from storage.timers.tables import timer
from storage.vault import Vault
from tests.bot.appointments.helpers import (
    DENMARK,
    add_messenger,
    all_views,
    lives,
    only,
    outage,
    reminder,
    said,
    told,
    until,
    within,
)
from tests.bot.conftest import Begin
from tests.bot.test_erasure import SOMEBODY_WAITS, Postcards

THURSDAY = "2026-11-26T10:00"
EVENING = to_utc("2026-11-25T18:00", DENMARK)


def timer_of(citizen: Player, kind: str) -> uuid.UUID:
    key = f"remind:{reminder(citizen, kind).id}"
    found: uuid.UUID = citizen.runtime.look(
        lambda work: work.conn.execute(select(timer.c.id).where(timer.c.key == key)).scalar_one()
    )
    return found


def test_a_timer_that_comes_twice_says_it_once(begin: Begin) -> None:
    citizen = begin("start")
    told(citizen, THURSDAY)
    due = timer_of(citizen, "evening-before")
    citizen.clock.at = EVENING
    assert citizen.runtime.run(fire, due, citizen.chat.conversation_id)
    assert not citizen.runtime.run(fire, due, citizen.chat.conversation_id)

    def again(work: Work) -> None:
        work.conn.execute(update(timer).where(timer.c.id == due).values(state="waiting"))

    citizen.runtime.run(again)
    assert citizen.runtime.run(fire, due, citizen.chat.conversation_id)
    assert len(said(citizen)) == 1


def test_two_workers_at_once_say_it_once(begin: Begin) -> None:
    citizen = begin("start")
    told(citizen, THURSDAY)
    due = timer_of(citizen, "evening-before")
    citizen.clock.at = EVENING
    held = threading.Event()

    def first(work: Work) -> bool:
        talk = lock(work, citizen.chat.conversation_id)
        assert talk is not None
        held.set()
        if work.conn.dialect.name == "postgresql":
            while not work.conn.execute(SOMEBODY_WAITS).scalar_one():
                pass
        return fire(work, due, citizen.chat.conversation_id)

    with ThreadPoolExecutor(2) as workers:
        one = workers.submit(citizen.runtime.run, first)
        assert held.wait(30)
        two = workers.submit(citizen.runtime.run, fire, due, citizen.chat.conversation_id)
        assert sorted((one.result(30), two.result(30))) == [False, True]
    assert len(said(citizen)) == 1


def test_one_planned_for_a_time_that_was_moved_is_harmless_whatever_its_row_says(begin: Begin) -> None:
    citizen = begin("start")
    made = told(citizen, THURSDAY)
    old = reminder(citizen, "evening-before").id
    within(citizen, lambda talk: book.move(talk, made, "2026-12-10T10:00"))

    def planned_after_all(work: Work) -> None:
        work.conn.execute(update(reminders).where(reminders.c.id == old).values(state="planned"))
        work.conn.execute(update(timer).where(timer.c.key == f"remind:{old}").values(state="waiting"))

    citizen.runtime.run(planned_after_all)
    until(citizen, "2026-11-25T19:00")
    assert said(citizen) == []
    assert [(each.life, each.reason) for each in only(citizen).reminders if each.id == old] == [
        ("cancelled", "moved")
    ]


def test_an_erasure_in_between_leaves_nothing_to_say(begin: Begin) -> None:
    citizen = begin("start")
    told(citizen, THURSDAY)
    due = timer_of(citizen, "evening-before")
    citizen.presses("delete-all")
    citizen.clock.at = EVENING
    assert not citizen.runtime.run(fire, due, citizen.chat.conversation_id)
    assert (said(citizen), all_views(citizen)) == ([], ())


def test_what_fails_for_good_is_seen_as_failed(begin: Begin) -> None:
    citizen = begin("start")
    add_messenger(citizen, "postcards")
    citizen.runtime.channels = {"postcards": Postcards()}
    told(citizen, THURSDAY)
    until(citizen, "2026-11-25T18:00")
    assert lives(citizen)["evening-before"] == ("queued", None)
    taken = citizen.runtime.run(claim, citizen.chat.conversation_id)
    assert taken is not None
    ((_, message),) = taken.messages
    citizen.runtime.run(mark, citizen.chat.conversation_id, taken.token, message, Refused("gone"), last=True)
    assert lives(citizen)["evening-before"] == ("failed", None)


def test_other_time_zone_data_moves_instants_and_keeps_the_clock(begin: Begin) -> None:
    citizen = begin("start")
    told(citizen, THURSDAY)

    def with_other_data(work: Work) -> None:
        hour = dt.timedelta(hours=1)
        work.conn.execute(
            update(appointment).values(starts_at=only_at + hour, computed_with="an older release")
        )
        for row in work.conn.execute(select(reminders).where(reminders.c.state == "planned")).mappings():
            work.conn.execute(
                update(reminders).where(reminders.c.id == row["id"]).values(due_at=row["due_at"] + hour)
            )
            work.conn.execute(
                update(timer).where(timer.c.key == f"remind:{row['id']}").values(due_at=row["due_at"] + hour)
            )

    only_at = only(citizen).starts_at
    right = only(citizen)
    citizen.runtime.run(with_other_data)
    assert only(citizen) != right
    for _ in range(2):
        for stale in citizen.runtime.look(recompute.stale_conversations):
            citizen.runtime.run(recompute.recompute, stale)
        assert only(citizen) == right
        assert citizen.runtime.look(recompute.stale_conversations) == []
    until(citizen, "2026-11-25T18:00")
    assert [view.at for view in said(citizen)] == [EVENING]


def test_a_talk_that_cannot_be_opened_holds_up_no_other(
    begin: Begin, database: Database, vault: Vault
) -> None:
    broken = begin("start")
    citizen = Player("start", "da", broken.clock.at, database=database, vault=vault)
    citizen.begin()
    for each in (broken, citizen):
        told(each, THURSDAY)

    def spoil(work: Work) -> None:
        work.conn.execute(update(appointment).values(computed_with="an older release"))
        theirs = data_key.c.citizen_id == broken.chat.citizen_id
        work.conn.execute(update(data_key).where(theirs).values(wrapped=b"\0"))

    citizen.runtime.run(spoil)
    with capture_logs() as logs:
        assert asyncio.run(recompute.recompute_all(citizen.runtime)) == 1
    assert [(each["event"], each["conversation"]) for each in logs] == [
        ("appointments not computed again", str(broken.chat.conversation_id))
    ]
    assert citizen.runtime.look(recompute.stale_conversations) == [broken.chat.conversation_id]


def test_what_has_begun_is_not_computed_again(begin: Begin) -> None:
    citizen = begin("start")
    told(citizen, THURSDAY)
    until(citizen, "2026-11-26T11:00")

    def older(work: Work) -> None:
        work.conn.execute(update(appointment).values(computed_with="an older release"))

    citizen.runtime.run(older)
    assert citizen.runtime.look(recompute.stale_conversations) == []


def test_the_data_is_known_by_what_it_says() -> None:
    release, mark_of_offsets = clocks.release().split(" ")
    assert release[:2] == "20"
    assert len(mark_of_offsets) == 12


def test_an_outage_over_several_meetings_reminds_of_those_still_ahead(begin: Begin) -> None:
    citizen = begin("start")
    told(citizen, THURSDAY)
    told(citizen, "2026-11-27T10:00")
    outage(citizen, "2026-11-26T19:00")
    assert [view.vars["when"] for view in said(citizen)] == ["2026-11-27 10:00:00"]
