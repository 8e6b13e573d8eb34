"""Codes that staff give: only for the talk of an open case in their own hands, and the talk is kept for longer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.cases import desk
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.player import Player
from bot.recovery.desk import issue_for
from storage.identity import retention
from storage.recovery.tables import recovery_code
from storage.timers.tables import timer
from tests.bot.appointments.helpers import taken, talk_of
from tests.bot.conftest import MONDAY_MORNING, Begin


def codes(player: Player) -> int:
    return player.runtime.look(lambda work: len(work.conn.execute(recovery_code.select()).all()))


def close(player: Player, staff: StaffMember, number: int) -> None:
    player.runtime.run(desk.close_case, staff, number)
    player.says("Noget nyt.")


def other_case(player: Player, staff: StaffMember, number: int) -> None:
    close(player, staff, number)
    player.presses("person")


def erased(player: Player, staff: StaffMember, number: int) -> None:
    player.runtime.run(desk.close_case, staff, number)
    player.presses("delete-all")
    player.presses("yes-delete")


def handed_back(player: Player, staff: StaffMember, number: int) -> None:
    player.runtime.run(desk.hand_back, staff, number)


@pytest.mark.parametrize("do", [close, other_case, erased, handed_back])
def test_no_code_opens_the_talk_of_today_from_a_case_that_is_over_or_not_in_hand(
    begin: Begin, do: Callable[[Player, StaffMember, int], None]
) -> None:
    player = begin()
    staff, number = taken(player)
    do(player, staff, number)
    with pytest.raises((HelpError, NotFound)) as refused:
        player.runtime.run(issue_for, staff, number, "da")
    assert isinstance(refused.value, NotFound) or refused.value.status == 409
    assert codes(player) == 0


def test_the_talk_is_kept_for_longer_and_says_so_once(begin: Begin) -> None:
    player = begin()
    staff, number = taken(player)
    player.runtime.run(issue_for, staff, number, "da")
    player.runtime.run(issue_for, staff, number, "da")
    assert player.runtime.look(lambda work: retention.level_of(work.conn, player.chat.citizen_id)) == 1
    said = [view.text_id for view in talk_of(player)][-3:]
    assert said == ["recovery-issued", "recovery-get-kept", "recovery-issued"]
    kept = timer.select().where(timer.c.kind == "retention")
    due = player.runtime.look(lambda work: work.conn.execute(kept).one().due_at)
    assert (due - MONDAY_MORNING).days > 31
