"""A waiting case is offered to who is there and has room; who goes home leaves nobody waiting unheard."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import update

from bot.accounts.duty import set_duty
from bot.accounts.people import staff_member
from bot.cases import desk
from bot.cases.alarm import alarm
from bot.cases.offer import free, next_for
from bot.cases.views import StaffMember
from bot.player import Played, Player
from storage.accounts import queries as accounts
from storage.cases.tables import case, team
from tests.bot.conftest import Begin
from tests.bot.test_promises import colleague
from tests.support.organisation import open_house

HOUR = dt.timedelta(hours=1)


def text_ids(played: Played) -> list[str | None]:
    return [view.text_id for view in played.messages]


def on_duty(citizen: Player, staff: StaffMember, on: bool = True) -> StaffMember:
    """The person once they have gone on or off duty."""
    citizen.runtime.run(set_duty, citizen.runtime.look(staff_member, staff.id), on)
    found = citizen.runtime.look(staff_member, staff.id)
    assert found is not None
    return found


def asked(begin: Begin) -> tuple[Player, StaffMember, int]:
    citizen = begin()
    open_house(citizen.runtime)
    citizen.presses("person")
    number = citizen.runtime.run(citizen.case_number)
    assert number is not None
    return citizen, on_duty(citizen, citizen.somebody()), number


class TestOffered:
    def test_who_comes_on_duty_is_offered_what_waits(self, begin: Begin) -> None:
        citizen, staff, number = asked(begin)
        assert citizen.runtime.look(next_for, staff) == number
        assert citizen.runtime.look(next_for, on_duty(citizen, staff, False)) is None
        citizen.runtime.run(desk.claim, staff, number)
        assert citizen.runtime.look(next_for, on_duty(citizen, staff)) is None

    def test_what_is_kept_for_another_is_offered_once_that_time_is_over(self, begin: Begin) -> None:
        citizen, staff, number = asked(begin)
        other = colleague(citizen)
        until = citizen.clock.now() + HOUR
        citizen.runtime.run(
            lambda work: work.conn.execute(update(case).values(reserved_id=other.id, reserved_until=until))
        )
        assert citizen.runtime.look(next_for, staff) is None
        assert citizen.runtime.look(next_for, on_duty(citizen, other)) == number
        citizen.waits(2 * HOUR)
        assert citizen.runtime.look(next_for, staff) == number

    def test_who_has_no_room_is_offered_danger_alone(self, begin: Begin) -> None:
        citizen, staff, _ = asked(begin)

        citizen.runtime.run(lambda work: work.conn.execute(update(team).values(capacity=0)))
        [house] = citizen.runtime.look(lambda work: work.conn.execute(team.select()).all())
        citizen.runtime.run(lambda work: accounts.set_role(work.conn, staff.id, "admin", [house.id]))
        citizen.runtime.look(lambda work: citizen.runtime.content.reload(work.conn))
        staff = on_duty(citizen, staff)
        assert not citizen.runtime.look(free, staff.id)
        assert citizen.runtime.look(next_for, staff) is None
        citizen.runtime.run(lambda work: work.conn.execute(update(case).values(priority=2)))
        assert citizen.runtime.look(next_for, staff) is not None


class TestGoneHome:
    def test_who_waits_for_an_answer_is_told_once_and_a_colleague_may_take_over(self, begin: Begin) -> None:
        citizen, staff, number = asked(begin)
        citizen.runtime.run(desk.claim, staff, number)
        citizen.says("Er du der?")
        on_duty(citizen, staff, False)
        assert text_ids(citizen.now()) == ["system-owner-left"]
        on_duty(citizen, staff)
        on_duty(citizen, staff, False)
        assert text_ids(citizen.now()) == []
        citizen.runtime.run(desk.claim, colleague(citizen), number)
        assert "system-case-taken" in text_ids(citizen.now())

    def test_who_was_answered_reads_nothing(self, begin: Begin) -> None:
        citizen, staff, number = asked(begin)
        citizen.runtime.run(desk.claim, staff, number)
        citizen.runtime.run(desk.answer, staff, number, "Kom på mandag.", "1")
        citizen.now()
        on_duty(citizen, staff, False)
        assert text_ids(citizen.now()) == []


class TestLate:
    def test_the_delay_is_told_twice_and_not_every_day(self, begin: Begin) -> None:
        citizen, _, _ = asked(begin)
        said = text_ids(citizen.waits(dt.timedelta(days=12)))
        assert said.count("system-late") == 2

    def test_a_case_of_a_team_without_hours_becomes_late_too(self, begin: Begin) -> None:
        citizen = begin()
        open_house(citizen.runtime, hours={})
        citizen.presses("person")
        citizen.waits(dt.timedelta(days=4))
        assert citizen.runtime.look(desk.queue, citizen.somebody(), "waiting")[0].late


def test_what_waits_longer_than_was_promised_raises_an_alarm_again(begin: Begin) -> None:
    citizen, staff, number = asked(begin)
    began = citizen.runtime.look(alarm, staff).waiting
    assert began == citizen.clock.now()
    citizen.waits(dt.timedelta(days=1))
    late = citizen.runtime.look(alarm, staff).waiting
    assert late > began
    citizen.runtime.run(desk.claim, staff, number)
    assert citizen.runtime.look(alarm, staff).waiting < began
