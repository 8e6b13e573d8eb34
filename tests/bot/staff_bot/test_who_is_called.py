"""Who is called to which case, once for each reason, on both databases; nothing is sent here."""

from __future__ import annotations

import datetime as dt

from bot.accounts import calls, messengers
from bot.accounts.duty import set_duty
from bot.accounts.people import staff_member
from bot.cases import desk
from bot.cases.views import StaffMember
from bot.runtime import Runtime
from storage.cases import queries as cases
from tests.bot.conftest import MONDAY_MORNING, Begin
from tests.support.seed import Citizen, at, make_staff, make_teams


def _on_duty(runtime: Runtime, name: str, chat: str) -> StaffMember:
    made = make_staff(runtime, name)
    code = runtime.run(messengers.make_code, made)
    assert runtime.run(messengers.link_chat, code, chat) is not None
    runtime.run(set_duty, made, True)
    found = runtime.look(staff_member, made.id)
    assert found is not None
    return found


def _send(runtime: Runtime) -> list[tuple[str, str, str]]:
    """Everything that is to be sent or written over, as the bot would; chat, kind and how it stands."""
    runtime.run(calls.call)
    found = []
    for queued in runtime.look(calls.to_send):
        view = runtime.run(calls.one, queued.id)
        assert view is not None
        found.append((view.chat, view.kind, view.standing))
        if view.standing == "wanted":
            runtime.run(calls.sent, view.id, "1")
        else:
            runtime.run(calls.over, view.id)
    return sorted(found)


def test_each_is_called_once_for_each_reason(begin: Begin) -> None:
    runtime = begin("start").runtime
    runtime.settings.staff_telegram_token = "1:abc"
    make_teams(runtime)
    with at(runtime, MONDAY_MORNING):
        nivi = _on_duty(runtime, "caseworker", "nivi")
        _on_duty(runtime, "coordinator", "karl")
        _on_duty(runtime, "other", "jonas")
    with at(runtime, MONDAY_MORNING + dt.timedelta(minutes=5)):
        citizen = Citizen(runtime, "da")
        citizen.presses("person")
        assert _send(runtime) == [("karl", "call", "wanted"), ("nivi", "call", "wanted")]
        # A kill after this, a second process, a lost hint: nobody is called again.
        assert runtime.run(calls.call) == 0
        assert _send(runtime) == []
    with at(runtime, MONDAY_MORNING + dt.timedelta(minutes=9)):
        citizen.presses("danger")
        assert _send(runtime) == [("karl", "danger", "wanted"), ("nivi", "danger", "wanted")]
    with at(runtime, MONDAY_MORNING + dt.timedelta(minutes=10)):
        runtime.run(desk.claim, nivi, 1)
        assert _send(runtime) == [
            ("karl", "call", "taken"),
            ("karl", "danger", "taken"),
            ("nivi", "call", "yours"),
            ("nivi", "danger", "yours"),
        ]
    with at(runtime, MONDAY_MORNING + dt.timedelta(minutes=20)):
        # Danger in a case that somebody has: they are called, and while they are away everybody is.
        citizen.presses("danger")
        assert _send(runtime) == [("nivi", "danger", "wanted")]
        runtime.run(set_duty, nivi, False)
    with at(runtime, MONDAY_MORNING + dt.timedelta(minutes=25)):
        citizen.presses("danger")
        assert _send(runtime) == [("karl", "danger", "wanted")]


def test_a_case_that_is_kept_for_one_calls_only_them(begin: Begin) -> None:
    runtime = begin("start").runtime
    runtime.settings.staff_telegram_token = "1:abc"
    make_teams(runtime)
    with at(runtime, MONDAY_MORNING):
        nivi = _on_duty(runtime, "caseworker", "nivi")
        second = Citizen(runtime, "da")
        second.presses("person")
        row = runtime.look(lambda work: cases.by_number(work.conn, 1))
        assert row is not None
        until = MONDAY_MORNING + dt.timedelta(hours=3)
        somebody = make_staff(runtime, "admin")
        runtime.run(
            lambda work: cases.update_case(
                work.conn, row["id"], reserved_id=somebody.id, reserved_until=until
            )
        )
        assert runtime.look(calls.missing) == []
    with at(runtime, until + dt.timedelta(minutes=1)):
        assert [each.staff_id for each in runtime.look(calls.missing)] == [nivi.id]
