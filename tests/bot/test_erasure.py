"""What an erasure leaves behind: words written meanwhile open, addresses can still be written to, time runs anew."""

from __future__ import annotations

import datetime as dt
import threading
from concurrent.futures import ThreadPoolExecutor

import msgspec
import pytest
from sqlalchemy import func, select, text, update

from bot.cases import desk
from bot.delivery.lease import claim
from bot.effects.speak import speak
from bot.errors import HelpError
from bot.history import whole_talk
from bot.player import Player
from bot.ports import Inbound, Later, Outbound, Refused, Sent
from bot.receive import store
from bot.runtime import Work
from bot.timers.fire import fire
from bot.turn.door import lock
from bot.turn.runner import take_turn
from storage.conversations.tables import message
from storage.identity import queries as identity
from storage.identity.tables import address
from storage.timers.tables import timer
from tests.bot.conftest import Begin

SOMEBODY_WAITS = text("select exists (select 1 from pg_locks where not granted)")


class Postcards:
    """A channel that sends, for addresses that must be written to."""

    name = "postcards"

    async def send(self, message: Outbound) -> Sent | Later | Refused:
        """Take everything."""
        return Sent(str(message.message_id))


def text_ids(player: Player) -> list[str | None]:
    return [view.text_id for view in player.runtime.look(whole_talk, player.chat.conversation_id)]


def hand_in(work: Work, player: Player, name: str, inbound: Inbound) -> None:
    store(work, player.chat, name, inbound)


class TestWordsWrittenMeanwhile:
    def test_what_waited_for_the_lock_is_sealed_with_the_new_key(self, begin: Begin) -> None:
        citizen = begin()
        erased = threading.Event()

        def erasing(work: Work) -> None:
            hand_in(work, citizen, "delete", Inbound(kind="press", press="delete-all"))
            assert take_turn(work, citizen.chat.conversation_id)
            erased.set()
            if work.conn.dialect.name == "postgresql":
                while not work.conn.execute(SOMEBODY_WAITS).scalar_one():
                    pass

        def speaking(work: Work) -> None:
            talk = lock(work, citizen.chat.conversation_id)
            assert talk is not None
            speak(talk, "system-case-kept")
            talk.save()

        with ThreadPoolExecutor(1) as beside:
            first = beside.submit(citizen.runtime.run, erasing)
            assert erased.wait(30)
            citizen.runtime.run(speaking)
            first.result(30)
        assert text_ids(citizen) == ["system-erase-receipt", "system-case-kept"]

    def test_what_came_in_after_the_wish_to_erase_is_answered(self, begin: Begin) -> None:
        citizen = begin()

        def both(work: Work) -> None:
            hand_in(work, citizen, "delete", Inbound(kind="press", press="delete-all"))
            hand_in(work, citizen, "after", Inbound(kind="text", text="han slår mig"))

        citizen.runtime.run(both)
        citizen._drain()
        assert text_ids(citizen)[0] == "system-erase-receipt"
        assert "system-crisis-violence" in text_ids(citizen)

    def test_words_that_came_in_as_the_time_ran_out_are_answered_first(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.runtime.run(lambda work: hand_in(work, citizen, "late", Inbound(kind="text", text="menu")))
        citizen.clock.advance(dt.timedelta(days=31))
        retention = select(timer.c.id).where(timer.c.kind == "retention")
        due = citizen.runtime.look(lambda work: work.conn.execute(retention).scalar_one())
        citizen.runtime.run(fire, due, citizen.chat.conversation_id)
        assert citizen._drain().step == "menu"


class TestAddresses:
    def test_the_receipt_can_be_sent_to_an_address_that_must_be_written_to(self, begin: Begin) -> None:
        citizen = begin()
        move(citizen)
        citizen.presses("delete-all")
        claimed = citizen.runtime.run(claim, citizen.chat.conversation_id)
        assert claimed is not None
        assert [message.external for _, message in claimed.messages] == ["Hylde 4"]

    def test_a_message_that_does_not_open_holds_up_none_behind_it(self, begin: Begin) -> None:
        citizen = begin()
        move(citizen)
        citizen.says("hej")
        spoilt = update(message).where(message.c.state == "queued").values(sealed_parts=b"sealed by nobody")
        citizen.runtime.run(lambda work: work.conn.execute(spoilt))
        citizen.presses("menu")
        claimed = citizen.runtime.run(claim, citizen.chat.conversation_id)
        assert claimed is not None
        assert len(claimed.messages) == 1

    def test_an_address_that_cannot_be_opened_is_written_to_no_more(self, begin: Begin) -> None:
        citizen = begin()

        def spoil(work: Work) -> None:
            identity.update_address(work.conn, citizen.chat.address_id, sealed_external=b"not sealed by us")

        citizen.runtime.run(spoil)
        citizen.presses("delete-all")
        found = citizen.runtime.look(
            lambda work: work.conn.execute(
                select(address.c.sealed_external).where(address.c.id == citizen.chat.address_id)
            ).scalar_one()
        )
        assert found is None


class TestTimeAfterwards:
    def test_what_is_said_after_an_erasure_is_forgotten_in_its_time(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.presses("delete-all")
        citizen.says("hej")
        citizen.waits(dt.timedelta(days=31))
        assert text_ids(citizen) == []

    def test_who_comes_back_after_being_forgotten_is_forgotten_again(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.waits(dt.timedelta(days=31))
        assert citizen.runtime.look(waiting_timers) == 0
        citizen.says("hej")
        assert text_ids(citizen)
        citizen.waits(dt.timedelta(days=31))
        assert text_ids(citizen) == []


class TestStaffAfterwards:
    def test_no_note_is_written_about_somebody_who_was_erased(self, begin: Begin) -> None:
        citizen = begin()
        citizen.presses("person")
        staff, number = citizen.somebody(), citizen.runtime.run(citizen.case_number)
        assert number is not None
        citizen.runtime.run(desk.claim, staff, number)
        citizen.presses("delete-all")
        with pytest.raises(HelpError, match="case-closed"):
            citizen.runtime.run(desk.add_note, staff, number, "Ring til Hylde 4.")
        with pytest.raises(HelpError, match="case-closed"):
            citizen.runtime.run(desk.hand_back, staff, number)
        with pytest.raises(HelpError, match="case-closed"):
            citizen.runtime.run(desk.answer, staff, number, "Hej igen.", "1")


def move(citizen: Player) -> None:
    """Let the citizen write by a channel that sends from here on."""
    citizen.runtime.channels = {"postcards": Postcards()}

    def moving(work: Work) -> None:
        talk = lock(work, citizen.chat.conversation_id)
        assert talk is not None
        sealed = talk.key.seal(f"address:{citizen.chat.address_id}", b"Hylde 4")
        identity.update_address(
            work.conn, citizen.chat.address_id, channel="postcards", sealed_external=sealed
        )

    citizen.runtime.run(moving)
    citizen.chat = msgspec.structs.replace(citizen.chat, channel="postcards")


def waiting_timers(work: Work) -> int:
    return work.conn.execute(
        select(func.count()).select_from(timer).where(timer.c.state == "waiting")
    ).scalar_one()
