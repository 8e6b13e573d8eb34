"""Words at an interpreter's: what is seen there, what comes back, and that nothing happens twice; both databases."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from typing import cast

import msgspec
import pytest
from sqlalchemy.exc import DBAPIError

from bot.accounts import people
from bot.accounts.rights import change_rights
from bot.cases import desk as cases
from bot.cases.views import StaffMember
from bot.clock import COPENHAGEN
from bot.errors import HelpError, NotFound
from bot.history import whole_talk
from bot.interpreting import desk, handing
from bot.player import Player
from bot.ports import TextPart
from bot.runtime import Work
from storage.accounts import queries as accounts
from storage.audit import queries as trail
from storage.cases import queries as case_rows
from storage.engine import Database
from storage.interpreting import queries as rows
from storage.interpreting.tables import interpreting as table
from storage.vault import Vault
from tests.bot.conftest import MONDAY_MORNING, Begin
from tests.support.organisation import open_house
from tests.support.seed import at as instant

SECRET = "Aqqusinermi sinippunga"
DAY = dt.timedelta(days=1)


def interpreter(citizen: Player, name: str = "Aqqaluk Tænkt", *, all_teams: bool = True) -> StaffMember:
    def make(work: Work) -> StaffMember:
        teams = [team.id for team in work.runtime.content.organisation.teams] if all_teams else []
        staff_id = accounts.insert_staff(
            work.conn, email=f"{uuid.uuid4().hex}@example.org", name=name, role="interpreter",
            created_at=work.now, teams=teams,
        )  # fmt: skip
        return cast("StaffMember", people.staff_member(work, staff_id))

    return citizen.runtime.run(make)


@pytest.fixture
def asked(begin: Begin) -> tuple[Player, StaffMember, int, uuid.UUID]:
    """A case that is taken, and what its citizen wrote."""
    citizen = begin()
    open_house(citizen.runtime)
    citizen.presses("person")
    citizen.says(f"{SECRET}. CPR 010190-1234")
    number = citizen.runtime.run(citizen.case_number)
    assert number is not None
    staff = citizen.somebody()
    citizen.runtime.run(cases.claim, staff, number)
    view = citizen.runtime.run(cases.access_case, staff, number)
    message = next(line.message for line in view.talk if SECRET in line.message.text)
    return citizen, staff, number, message.id


def hand(citizen: Player, staff: StaffMember, number: int, **more: object) -> uuid.UUID:
    item = cast("uuid.UUID", more.pop("item_id", None) or uuid.uuid4())
    return citizen.runtime.run(lambda work: handing.ask(work, staff, number, item_id=item, **more))  # type: ignore[arg-type]


Asked = tuple[Player, StaffMember, int, uuid.UUID]


def test_a_message_goes_out_alone_and_comes_back_beside_itself(asked: Asked) -> None:
    citizen, staff, number, message = asked
    run, who = citizen.runtime.run, interpreter(citizen)
    item = hand(citizen, staff, number, message_id=message, dialect="east")
    assert hand(citizen, staff, number, message_id=message) == item  # it is there already
    before = run(desk.mine, who)
    assert [(piece.id, piece.words, piece.dialect) for piece in before.waiting] == [(item, "", "east")]
    run(desk.take, who, item)
    (piece,) = run(desk.mine, who).mine
    assert SECRET in piece.words
    assert "010190" not in piece.words
    shown = msgspec.json.encode(piece).decode()
    assert str(message) not in shown
    with pytest.raises(HelpError, match="interpreting-taken"):
        run(desk.take, interpreter(citizen, "Anden"), item)
    run(desk.give, who, item, "Jeg sover på gaden. 020290-1234")
    run(desk.give, who, item, "En gang til")  # sent twice: the first stays
    (back,) = citizen.runtime.look(handing.handed_of, staff, number)
    assert (back.message_id, back.state, back.interpreter) == (message, "done", "Aqqaluk")
    assert back.result.startswith("Jeg sover på gaden.")
    assert "020290" not in back.result
    talk = citizen.runtime.look(whole_talk, citizen.chat.conversation_id)
    assert not any("Jeg sover på gaden" in view.text for view in talk)  # nothing of it went to the citizen
    done = run(desk.mine, who)
    assert (done.mine, done.waiting) == ((), ())
    assert [each.words for each in done.done] == [""]
    with pytest.raises(HelpError, match="interpreting-done"):
        run(handing.withdraw, staff, number, item)
    with pytest.raises(NotFound):  # what the citizen wrote is not one's answer
        run(handing.send, staff, number, item)
    rows = citizen.runtime.look(lambda work: trail.entries(work.conn, work.runtime.vault))
    said = [row.action for row in rows if row.action.startswith("interpreting.")]
    assert sorted(set(said)) == [f"interpreting.{word}" for word in ("asked", "done", "read", "taken")]


def test_ones_own_words_are_sent_once_by_their_owner_with_the_danish_beneath(asked: Asked) -> None:
    citizen, staff, number, _ = asked
    run, who = citizen.runtime.run, interpreter(citizen)
    given = uuid.uuid4()
    item = hand(citizen, staff, number, item_id=given, text="Du kan sove på Værestedet i nat.")
    assert hand(citizen, staff, number, item_id=given, text="Du kan sove på Værestedet i nat.") == item
    with pytest.raises(HelpError, match="interpreting-waits"):
        run(handing.send, staff, number, item)
    run(desk.take, who, item)
    run(desk.give, who, item, "Unnuaq Værestedimi sinissinnaavutit.")
    citizen.now()
    for _ in range(2):
        run(handing.send, staff, number, item)
    talk = citizen.runtime.look(whole_talk, citizen.chat.conversation_id)
    said = [message for message in talk if message.sender == "person"]
    assert len(said) == 1
    words, mark = (part for part in said[0].parts if isinstance(part, TextPart))
    assert (words.lang, words.text) == ("kl", "Unnuaq Værestedimi sinissinnaavutit.")
    assert words.beneath is not None
    assert words.beneath.text == "Du kan sove på Værestedet i nat."
    assert (mark.text_id, mark.vars) == ("answer-interpreted", {"name": "Aqqaluk"})
    assert citizen.runtime.look(handing.handed_of, staff, number)[0].sent


def test_what_is_withdrawn_is_gone_from_the_desk_and_emptied(asked: Asked) -> None:
    citizen, staff, number, message = asked
    run, who = citizen.runtime.run, interpreter(citizen)
    item = hand(citizen, staff, number, message_id=message)
    run(desk.take, who, item)
    for _ in range(2):
        run(handing.withdraw, staff, number, item)
    assert run(desk.mine, who).mine == ()
    with pytest.raises(HelpError, match="interpreting-gone"):
        run(desk.give, who, item, "For sent")
    assert citizen.runtime.look(handing.handed_of, staff, number) == []
    assert hand(citizen, staff, number, message_id=message) != item  # it may be asked for again


def test_others_see_and_do_nothing_and_cannot_tell_it_from_what_is_missing(asked: Asked) -> None:
    citizen, staff, number, message = asked
    run = citizen.runtime.run
    item = hand(citizen, staff, number, message_id=message)
    stranger = interpreter(citizen, all_teams=False)
    row = citizen.runtime.look(lambda work: case_rows.by_number(work.conn, number))
    assert row is not None
    assert row["team_id"] is not None
    assert run(desk.mine, stranger).waiting == ()
    for thing in (item, uuid.uuid4()):
        with pytest.raises(NotFound):
            run(desk.take, stranger, thing)
    with pytest.raises(HelpError, match="forbidden"):
        run(desk.take, staff, item)
    for caller in (stranger, interpreter(citizen)):
        with pytest.raises(NotFound):
            run(handing.withdraw, caller, number, item)
        with pytest.raises(NotFound):
            run(cases.access_case, caller, number)
    own = hand(citizen, staff, number, text="Hej.")
    with pytest.raises(NotFound):
        hand(citizen, staff, number, message_id=uuid.uuid4())
    with pytest.raises(HelpError, match="empty-answer"):
        hand(citizen, staff, number, text="  ")
    assert own != item


def test_late_is_said_and_what_somebody_took_who_left_is_there_for_others(asked: Asked) -> None:
    citizen, staff, number, message = asked
    run, who = citizen.runtime.run, interpreter(citizen)
    item = hand(citizen, staff, number, message_id=message)
    run(desk.take, who, item)
    run(desk.put_back, who, item)
    for press in (desk.put_back, desk.give):
        with pytest.raises(HelpError, match="interpreting-gone"):
            run(press, who, item, *(["x"] if press is desk.give else []))
    run(desk.take, who, item)
    with pytest.raises(HelpError, match="interpreting-taken"):
        run(desk.put_back, interpreter(citizen, "Anden"), item)
    assert not citizen.runtime.look(handing.handed_of, staff, number)[0].late
    citizen.waits(4 * DAY)
    assert citizen.runtime.look(handing.handed_of, staff, number)[0].late
    run(change_rights, None, who.id, "interpreter", [])  # no longer of that team
    assert run(desk.mine, cast("StaffMember", citizen.runtime.look(people.staff_member, who.id))).mine == ()
    third = interpreter(citizen, "Tredje")
    run(desk.take, third, item)
    run(people.deactivate, staff, third.id)
    again = run(desk.mine, interpreter(citizen, "Anden"))
    assert [piece.id for piece in again.waiting] == [item]
    assert again.waiting[0].late


def test_it_is_promised_within_hours_else_for_the_next_working_day(asked: Asked) -> None:
    citizen, _, _, _ = asked
    runtime = citizen.runtime
    team = runtime.content.organisation.teams[0].id

    def at(day: int, hour: int, team_id: uuid.UUID | None) -> str:
        with instant(runtime, dt.datetime(2026, 11, day, hour, tzinfo=COPENHAGEN)):
            due = runtime.look(handing.promised, team_id).astimezone(COPENHAGEN)
            return f"{due:%a %H:%M}"

    assert at(26, 10, team) == "Thu 15:00"
    assert at(26, 13, team) == "Fri 12:00"  # less than three hours left
    assert at(27, 10, team) == "Mon 15:00"
    assert at(26, 10, None) == "Fri 15:00"
    assert at(27, 10, None) == "Mon 15:00"


def test_erasing_the_talk_takes_the_copies_with_it(asked: Asked) -> None:
    citizen, staff, number, message = asked
    hand(citizen, staff, number, message_id=message)
    hand(citizen, staff, number, text="Hej.")

    def sealed(work: Work) -> list[bytes]:
        return list(work.conn.execute(table.select().with_only_columns(table.c.sealed_source)).scalars())

    kept = citizen.runtime.look(sealed)
    assert len(kept) == 2
    assert not any(SECRET.encode() in each for each in kept)
    citizen.presses("delete-all")
    assert citizen.runtime.look(sealed) == []


def test_who_gave_it_back_stays_named_though_their_leave_begins_at_the_same_time(
    postgres_url: Callable[[], str], vault: Vault
) -> None:
    database = Database.open(postgres_url(), pool=4)
    citizen = Player("start", "da", MONDAY_MORNING, database=database, vault=vault)
    citizen.begin()
    open_house(citizen.runtime)
    citizen.presses("person")
    staff, number = citizen.somebody(), citizen.runtime.run(citizen.case_number)
    assert number is not None
    citizen.runtime.run(cases.claim, staff, number)
    who = interpreter(citizen)
    item = hand(citizen, staff, number, text="Hej.")
    citizen.runtime.run(desk.take, who, item)

    def on_leave(work: Work) -> int:
        work.conn.exec_driver_sql("SET LOCAL lock_timeout = '100ms'")
        return rows.let_go(work.conn, who.id)

    def while_it_is_given(work: Work) -> None:
        desk._own(work, who, item)
        with pytest.raises(DBAPIError, match="lock timeout"):
            database._store.submit_write(lambda conn: on_leave(Work(citizen.runtime, conn))).result()
        desk.give(work, who, item, "Hej.")

    citizen.runtime.run(while_it_is_given)
    assert citizen.runtime.run(on_leave) == 0
    (handed,) = citizen.runtime.look(handing.handed_of, staff, number)
    assert (handed.state, handed.interpreter) == ("done", "Aqqaluk")
    database.close()
