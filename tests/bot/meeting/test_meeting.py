"""Six digits bring a phone to a case; its own talk stays apart, and one press takes it back."""

from __future__ import annotations

import datetime as dt
import re
import uuid
from collections.abc import Callable

import pytest

from bot.cases import desk
from bot.cases.open import open_case
from bot.cases.views import StaffMember
from bot.citizens import Chat, begin_chat, find_chat, new_chat
from bot.errors import NotFound
from bot.history import whole_talk
from bot.meeting.codes import give, give_chat
from bot.meeting.join import Joined, join
from bot.player import Player
from bot.ports import Inbound
from bot.receive import store
from bot.runtime import Work
from bot.turn.door import lock
from bot.turn.runner import take_turn
from storage.engine import Database
from storage.identity import queries as identity
from storage.vault import Vault
from tests.bot.conftest import MONDAY_MORNING, Begin
from tests.support.organisation import open_house

AT = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)


def taken(begin: Begin) -> tuple[Player, StaffMember, int]:
    citizen = begin()
    open_house(citizen.runtime)
    citizen.presses("person")
    citizen.says("mit ønske")
    staff, number = citizen.somebody(), citizen.runtime.run(citizen.case_number)
    assert number is not None
    citizen.runtime.run(desk.claim, staff, number)
    citizen.now()
    return citizen, staff, number


def other_phone(citizen: Player) -> str:
    """Another phone with a talk of its own; its token."""
    return citizen.runtime.run(begin_chat, "da").token


def chat(citizen: Player, token: str) -> Chat:
    found = citizen.runtime.look(find_chat, token)
    assert found is not None
    return found


def code(citizen: Player, token: str) -> str:
    return citizen.runtime.run(give_chat, chat(citizen, token))


def joining(citizen: Player, staff: StaffMember, number: int, digits: str) -> Joined:
    return citizen.runtime.run(join, staff, number, digits, "192.0.2.7", AT)


def texts(citizen: Player, conversation: Chat) -> list[str]:
    def look(work: Work) -> list[str]:
        return [view.text for view in whole_talk(work, conversation.conversation_id)]

    return citizen.runtime.look(look)


def test_the_phone_reads_the_case_its_own_talk_stays_apart_and_comes_back(begin: Begin) -> None:
    citizen, staff, number = taken(begin)
    phone = other_phone(citizen)
    before = chat(citizen, phone)
    digits = code(citizen, phone)
    assert re.fullmatch(r"\d{3} \d{3}", digits)
    assert joining(citizen, staff, number, digits).state == "joined"
    assert chat(citizen, phone).conversation_id == citizen.chat.conversation_id
    receipt = citizen.now().messages[-1]
    assert (receipt.text_id, receipt.sender) == ("meeting-joined", "notice")
    assert "mit ønske" in texts(citizen, chat(citizen, phone))
    assert before.citizen_id != citizen.chat.citizen_id
    undone = citizen.presses(receipt.choices[0].press)
    assert [view.text_id for view in undone.messages] == ["meeting-undone"]
    assert chat(citizen, phone).conversation_id == before.conversation_id
    assert "mit ønske" not in texts(citizen, before)
    assert citizen.presses(receipt.choices[0].press).messages == []
    assert chat(citizen, phone).conversation_id == before.conversation_id


def test_a_code_is_worth_one_typing_for_a_quarter_of_an_hour(begin: Begin) -> None:
    citizen, staff, number = taken(begin)
    phone, late = other_phone(citizen), other_phone(citizen)
    digits, old = code(citizen, phone), code(citizen, late)
    replaced = code(citizen, late)
    assert joining(citizen, staff, number, old).state == "wrong"
    assert joining(citizen, staff, number, digits).state == "joined"
    assert joining(citizen, staff, number, digits).state == "wrong"
    citizen.clock.advance(dt.timedelta(minutes=16))
    assert joining(citizen, staff, number, replaced).state == "wrong"


def test_ones_own_phone_is_nothing_new_and_a_stranger_brings_nobody(begin: Begin) -> None:
    citizen, staff, number = taken(begin)
    own = citizen.runtime.run(give_chat, citizen.chat)
    assert joining(citizen, staff, number, own).state == "wrong"
    stranger = StaffMember(
        id=citizen.chat.citizen_id, email="x@example.org", name="X", role="caseworker", language="da",
        teams=frozenset(),
    )  # fmt: skip
    phone = other_phone(citizen)
    digits = code(citizen, phone)
    with pytest.raises(NotFound):
        joining(citizen, stranger, number, digits)
    assert chat(citizen, phone).citizen_id != citizen.chat.citizen_id


def test_guessing_is_slowed_down_for_who_types(begin: Begin) -> None:
    citizen, staff, number = taken(begin)
    states = [joining(citizen, staff, number, f"{guess:06}").state for guess in range(8)]
    assert states == ["wrong"] * 5 + ["wait"] * 3
    phone = other_phone(citizen)
    assert joining(citizen, staff, number, code(citizen, phone)).state == "wait"


def test_it_is_asked_for_in_words_and_said_where_there_is_no_page(begin: Begin) -> None:
    citizen = begin()
    said = citizen.says("mødekode")
    assert said.messages[-1].text_id == "meeting-say"
    assert re.search(r"\d{3} \d{3}", said.messages[-1].text)


def test_a_messenger_is_written_to_at_once_and_goes_back_to_its_own_talk(begin: Begin) -> None:
    citizen, staff, number = taken(begin)
    vault = citizen.runtime.vault
    lookup = vault.lookup("telegram", "4711")
    theirs = citizen.runtime.run(lambda work: new_chat(work, "telegram", lookup, "da", external="4711")[0])
    digits = citizen.runtime.run(give, theirs.address_id)
    assert joining(citizen, staff, number, digits).state == "joined"

    def chat_of(work: Work) -> tuple[uuid.UUID, str]:
        row = identity.find_address(work.conn, "telegram", lookup)
        assert row is not None
        key = vault.unwrap(row["wrapped"], row["master"])
        known = {
            each["id"]: each["sealed_external"]
            for each in identity.addresses_of(work.conn, row["citizen_id"])
        }
        return row["citizen_id"], key.open(f"address:{row['id']}", known[row["id"]]).decode()

    assert citizen.runtime.look(chat_of) == (citizen.chat.citizen_id, "4711")
    receipt = citizen.now().messages[-1]
    assert (receipt.text_id, receipt.state) == ("meeting-joined", "queued")
    citizen.presses(receipt.choices[0].press)
    assert citizen.runtime.look(chat_of) == (theirs.citizen_id, "4711")
    assert texts(citizen, theirs)[-1].startswith("Telefonen kan ikke længere")


def test_a_phone_stays_in_its_own_talk_while_words_there_are_unheard(begin: Begin) -> None:
    citizen, staff, number = taken(begin)
    phone = other_phone(citizen)
    before = chat(citizen, phone)
    citizen.runtime.run(lambda work: store(work, before, "own:1", Inbound(kind="text", text="jeg vil dø")))
    assert joining(citizen, staff, number, code(citizen, phone)).state == "busy"
    assert chat(citizen, phone).conversation_id == before.conversation_id


def test_a_phone_stays_in_its_own_talk_while_somebody_helps_there(begin: Begin) -> None:
    citizen, staff, number = taken(begin)
    phone = other_phone(citizen)
    before = chat(citizen, phone)

    def ask(work: Work) -> None:
        own = lock(work, before.conversation_id)
        assert own is not None
        open_case(own, topic="start")
        own.save()

    citizen.runtime.run(ask)
    assert joining(citizen, staff, number, code(citizen, phone)).state == "busy"


def test_what_is_erased_takes_no_phone_with_it(begin: Begin) -> None:
    citizen, staff, number = taken(begin)
    phone = other_phone(citizen)
    before = chat(citizen, phone)
    assert joining(citizen, staff, number, code(citizen, phone)).state == "joined"
    citizen.now()
    citizen.presses("delete-all")
    assert chat(citizen, phone).conversation_id == before.conversation_id


def test_a_phone_is_taken_back_while_its_own_talk_is_held_by_somebody_else(
    postgres_url: Callable[[], str], vault: Vault
) -> None:
    database = Database.open(postgres_url(), pool=4)
    citizen = Player("start", "da", MONDAY_MORNING, database=database, vault=vault)
    citizen.begin()
    open_house(citizen.runtime)
    citizen.presses("person")
    staff, number = citizen.somebody(), citizen.runtime.run(citizen.case_number)
    assert number is not None
    citizen.runtime.run(desk.claim, staff, number)
    phone = other_phone(citizen)
    own = chat(citizen, phone).conversation_id
    joining(citizen, staff, number, code(citizen, phone))
    press = citizen.now().messages[-1].choices[0].press

    def taken_back(work: Work) -> None:
        work.conn.exec_driver_sql("SET LOCAL lock_timeout = '200ms'")
        store(work, citizen.chat, "undo", Inbound(kind="press", press=press))
        take_turn(work, citizen.chat.conversation_id)

    def held(work: Work) -> None:
        # Leave, an account that is closed, a timer: they may hold this talk and wait for the other.
        lock(work, own)
        job = lambda conn: taken_back(Work(citizen.runtime, conn))  # noqa: E731
        database._store.submit_write(job).result()

    citizen.runtime.run(held)
    assert chat(citizen, phone).conversation_id == own
    assert texts(citizen, chat(citizen, phone)) == []
    citizen.waits(dt.timedelta(minutes=2))
    said = texts(citizen, chat(citizen, phone))
    assert len(said) == 1
    citizen.waits(dt.timedelta(minutes=2))
    assert texts(citizen, chat(citizen, phone)) == said
    database.close()
