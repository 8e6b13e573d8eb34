"""Every action of the staff's bot, every role, a case of one's own team, of another's and none: called directly."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from sqlalchemy import func, select

from bot.accounts import calls, messengers
from bot.accounts.roles import ROLES
from bot.cases import desk
from bot.runtime import Runtime
from bot.staff_bot.actions import ACTIONS
from bot.staff_bot.heard import respond
from bot.staff_bot.transport import Heard
from bot.staff_bot.words import Said, Words
from storage.audit.queries import entries
from storage.cases import organisation
from storage.cases.organisation import set_setting
from storage.cases.tables import case_event
from tests.admin.doors.staff_bot import PRESSES
from tests.support.seed import TEAMS, Citizen, Seeded

FORBIDDEN, MISSING = "Det hører ikke til din rolle", "Her er ikke noget, du kan se"
Press = Callable[[str], Said | None]


@pytest.fixture
def pressing(runtime: Runtime, seeded: Seeded) -> Callable[[str], Press]:
    """Somebody's linked chat."""
    words = Words()
    runtime.settings = runtime.settings.model_copy(update={"staff_telegram_token": "1:of-nobody"})

    def linked(name: str) -> Press:
        staff = seeded.staff[name]
        runtime.run(messengers.link_chat, runtime.run(messengers.make_code, staff), name)

        def press(data: str) -> Said | None:
            return asyncio.run(respond(runtime, words, Heard(update_id=1, chat=name, press=data)))

        return press

    return linked


def test_every_action_stands_in_the_table() -> None:
    assert {press.partition(":")[0] for press in PRESSES} == set(ACTIONS)


@pytest.mark.parametrize("role", [*ROLES, "other"])
def test_who_may_do_what_with_which_case(
    role: str, runtime: Runtime, seeded: Seeded, pressing: Callable[[str], Press]
) -> None:
    own, theirs = seeded.cases["sleep"], seeded.cases["rent"]
    teams = {team.name: team.id for team in runtime.look(lambda work: organisation.teams(work.conn))}
    runtime.run(desk.transfer, seeded.staff["caseworker"], theirs, teams[TEAMS[1]], reason="Bolig")
    if role == "other":
        own, theirs = theirs, own
    sees_all = role in ("admin", "coordinator")
    press = pressing(role)
    for data, welcome in PRESSES.items():
        may = (role if role != "other" else "caseworker") in welcome
        if "{case}" not in data:
            said = press(data)
            assert said is not None
            assert (FORBIDDEN not in said[0]) == may, data
            continue
        before = runtime.look(lambda work: work.conn.scalar(select(func.count()).select_from(case_event)))
        forbidden, missing = press(data.format(case=theirs)), press(data.format(case=9999))
        assert missing is not None
        assert missing[0].startswith((FORBIDDEN, MISSING)), missing
        if not sees_all:
            assert forbidden == missing, data
            now = runtime.look(lambda work: work.conn.scalar(select(func.count()).select_from(case_event)))
            assert now == before, "something was done to a case of others"
        said = press(data.format(case=own))
        assert (said is None or (FORBIDDEN not in said[0] and MISSING not in said[0])) == may, data


def test_what_is_done_and_read_there_is_in_the_audit(
    runtime: Runtime, seeded: Seeded, pressing: Callable[[str], Press]
) -> None:
    press = pressing("caseworker")
    number = runtime.look(desk.queue, seeded.staff["caseworker"], "waiting")[0].number

    def entered() -> set[tuple[str, str]]:
        found = runtime.look(lambda work: entries(work.conn, runtime.vault, limit=1000))
        return {(row.action, row.object) for row in found if row.actor == "nivi@example.org"}

    before = entered()
    press("duty:on")
    citizen = Citizen(runtime, "da")
    citizen.presses("person")
    citizen.says("Jeg mangler et sted at bo")
    runtime.run(lambda work: set_setting(work.conn, "telegram_content", "full", work.now))
    runtime.look(lambda work: runtime.content.reload(work.conn))
    runtime.run(calls.call)
    queued = runtime.look(calls.to_send)
    assert not any(action == "case.read" for action, _ in entered() - before)
    carried = [runtime.run(calls.one, call.id) for call in queued]
    assert {
        ("case.read", f"case:{call.number}") for call in carried if call and call.wish
    } - entered() == set()
    assert any(call and call.wish for call in carried)
    press(f"take:{number}")
    press("unlink:")
    assert {
        ("case.taken", f"case:{number}"),
        ("messenger.unlinked", "staff:nivi@example.org"),
    } <= entered() - before
