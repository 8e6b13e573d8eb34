"""A publication waits for its day, happens once, and may be refused, approved or called off."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable

import pytest

from bot.app import Service
from bot.errors import HelpError
from bot.player import Player
from bot.revisions import publish, schedule
from storage.audit import queries as audit
from storage.cases import organisation
from storage.flows import schedule as rows
from tests.bot.revisions.conftest import FIRST, FLOW, draft, editor, live
from tests.support.processes import wait_until

SOUND = FIRST.replace("      more: bye\n", "      told: person\n").replace(
    "  bye: {kind: say", "  person: {kind: handover, topic: housing, next: bye}\n  bye: {kind: say"
)
"""The guide without the faults that keep it from being published."""
OTHER = SOUND.replace("little: bye", "little: stop")
WORDS = {"guide-after": ("Hvordan gik det?", {"fine": "Det gik fint", "told": "Jeg vil tale med nogen"})}
DAY = dt.timedelta(days=1)


def scheduled(player: Player) -> str:
    """A draft that goes live tomorrow; the revision that is live until then."""
    before = live(player)
    draft(player, FLOW, OTHER, WORDS)
    coming = player.runtime.look(publish.drafted, FLOW)
    player.runtime.run(
        schedule.schedule, editor(player), FLOW, token=coming.token, note="Fra i morgen",
        at=player.clock.now() + DAY,
    )  # fmt: skip
    return before


def due(player: Player) -> None:
    asyncio.run(schedule.publish_due(player.runtime))


async def served_until(player: Player, done: Callable[[], bool]) -> None:
    """A service runs until something has happened."""
    async with Service(player.runtime):
        await asyncio.to_thread(wait_until, done, "the publication")


def test_it_goes_live_when_its_time_has_come_and_once(citizen: Player) -> None:
    before = scheduled(citizen)
    due(citizen)
    assert live(citizen) == before
    # What is drafted later changes nothing in what waits.
    draft(citizen, FLOW, SOUND.replace("enough: bye", "enough: stop"), {})
    citizen.clock.at += DAY
    asyncio.run(served_until(citizen, lambda: live(citizen) != before))
    after = live(citizen)
    due(citizen)
    assert live(citizen) == after
    assert citizen.runtime.look(schedule.waiting_for, FLOW) is None


def test_it_is_called_off(citizen: Player) -> None:
    before = scheduled(citizen)
    citizen.runtime.run(schedule.cancel, editor(citizen), FLOW)
    citizen.clock.at += DAY
    due(citizen)
    assert live(citizen) == before


def test_another_takes_its_place_and_that_is_written_down(citizen: Player) -> None:
    for _ in range(2):
        scheduled(citizen)
    waiting = citizen.runtime.look(lambda work: rows.waiting(work.conn, FLOW))
    assert len(waiting) == 1
    entries = citizen.runtime.look(lambda work: audit.entries(work.conn, work.runtime.vault))
    (called_off,) = [entry for entry in entries if entry.action == "flow.unscheduled"]
    assert called_off.before is not None
    assert called_off.before["planned_by"] == "mia@example.org"


def test_a_time_that_has_passed_is_refused(citizen: Player) -> None:
    draft(citizen, FLOW, OTHER, {})
    token = citizen.runtime.look(publish.drafted, FLOW).token
    with pytest.raises(HelpError) as refused:
        citizen.runtime.run(
            schedule.schedule, editor(citizen), FLOW, token=token, note="I går", at=citizen.clock.now() - DAY
        )
    assert refused.value.code == "schedule-past"


def test_where_a_second_editor_is_asked_for_one_alone_publishes_nothing(citizen: Player) -> None:
    citizen.runtime.run(lambda work: organisation.set_setting(work.conn, publish.REVIEW, True, work.now))
    revision = draft(citizen, FLOW, OTHER, {})
    token = citizen.runtime.look(publish.drafted, FLOW).token
    mia, bo = editor(citizen), editor(citizen, "bo@example.org")
    for act in (
        lambda: citizen.runtime.run(publish.publish, mia, FLOW, token=token, note="Ny"),
        lambda: citizen.runtime.run(publish.approve, mia, FLOW, revision),
    ):
        with pytest.raises(HelpError) as refused:
            act()
        assert refused.value.code in ("approval-missing", "approve-own")
    citizen.runtime.run(publish.approve, bo, FLOW, revision)
    citizen.runtime.run(publish.publish, mia, FLOW, token=token, note="Ny")
    assert live(citizen) == revision
