"""Stories are played before every publication: on its day, and before a way back."""

from __future__ import annotations

import asyncio
import datetime as dt
import uuid

import pytest

from bot.errors import HelpError
from bot.player import Player
from bot.revisions import gate, publish, schedule, stories
from bot.revisions.listed import list_flows
from bot.runtime import Work
from bot.simulator.stories import run_stories
from storage.audit import queries as audit
from storage.flows import queries as flows
from storage.flows import schedule as schedules
from storage.flows import stories as rows
from tests.bot.revisions.conftest import FLOW, draft, editor, live, published
from tests.bot.revisions.test_schedule import DAY, OTHER, SOUND, WORDS, due, scheduled

SCENE = {"at": "2026-11-23T09:00:00Z"}


def kept(player: Player, *pressed: str) -> uuid.UUID:
    """A story of these presses that goes as the draft, or what is live, goes now."""
    mia = editor(player)
    row = player.runtime.run(
        stories.save_story, mia, FLOW, "Lidt mad", scene=SCENE,
        script=[{"press": each} for each in pressed], told=[],
    )  # fmt: skip
    (result,) = run_stories(player.runtime, FLOW)
    assert len(result.after) == len(pressed) + 1
    player.runtime.run(stories.accept_stories, mia, FLOW, {row.id: (result.before, result.after)})
    return row.id


def entries(player: Player, action: str) -> list[audit.AuditRow]:
    def written(work: Work) -> list[audit.AuditRow]:
        return [row for row in audit.entries(work.conn, work.runtime.vault) if row.action == action]

    return player.runtime.look(written)


def looked_back(player: Player, number: int) -> tuple[publish.Coming, uuid.UUID, gate.Verdict]:
    """What going back to a revision would be, and what stands against it."""
    there = player.runtime.look(lambda work: flows.revisions(work.conn, FLOW))
    row = next(row for row in there if row.number == number)
    coming = player.runtime.look(publish.former, FLOW, row.id)
    return coming, row.id, asyncio.run(gate.judge(player.runtime, coming))


@pytest.fixture
def sound(citizen: Player) -> Player:
    """A guide that is live without faults."""
    draft(citizen, FLOW, SOUND, WORDS)
    published(citizen)
    return citizen


def row_of(work: Work, story: uuid.UUID) -> rows.StoryRow:
    row = rows.story(work.conn, story)
    assert row is not None
    return row


def spoilt(work: Work, story: uuid.UUID) -> None:
    """Let a story tell what nobody says."""
    rows.retell_story(work.conn, row_of(work, story), [["bot: Noget andet"]], work.now)


def fail(work: Work) -> None:
    """Let what waits have been refused."""
    (row,) = schedules.waiting(work.conn, FLOW)
    schedules.settle(work.conn, row.id, "failed", "draft-changed")


class TestOnItsDay:
    def test_a_story_that_goes_another_way_keeps_it_from_citizens_until_somebody_has_looked(
        self, sound: Player
    ) -> None:
        before = scheduled(sound)
        story = kept(sound, "have", "little")
        sound.runtime.run(spoilt, story)
        sound.clock.at += DAY
        due(sound)
        assert live(sound) == before
        (row,) = [row for row in sound.runtime.look(list_flows, editor(sound)) if row.name == FLOW]
        assert row.due_at is None
        assert row.failed is not None
        assert (row.failed.code, row.failed.fields) == ("stories-differ", {"names": "Lidt mad"})
        assert (row.failed.author, row.failed.note) == ("mia@example.org", "Fra i morgen")
        (entry,) = entries(sound, "flow.schedule_failed")
        assert entry.after is not None
        assert (entry.after["names"], entry.after["planned_by"]) == ("Lidt mad", "mia@example.org")
        # Accepted as it goes with the draft, the same is planned again, and happens.
        (result,) = run_stories(sound.runtime, FLOW)
        seen = {story: (result.before, result.after)}
        sound.runtime.run(stories.accept_stories, editor(sound), FLOW, seen)
        scheduled(sound)
        assert sound.runtime.look(schedule.failed, FLOW) is None
        sound.clock.at += DAY
        due(sound)
        assert live(sound) != before

    def test_one_that_cannot_be_looked_at_is_tried_again_for_a_while(
        self, sound: Player, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        scheduled(sound)
        monkeypatch.setattr(gate, "judge", lambda *_: 1 / 0)
        sound.clock.at += DAY
        due(sound)
        assert sound.runtime.look(schedule.waiting_for, FLOW) is not None
        sound.clock.at += schedule.PATIENCE + dt.timedelta(seconds=1)
        due(sound)
        failed = sound.runtime.look(schedule.failed, FLOW)
        assert failed is not None
        assert failed.code == "schedule-broken"

    @pytest.mark.parametrize("seen", [True, False])
    def test_what_failed_is_told_until_it_is_seen_or_something_is_published(
        self, sound: Player, seen: bool
    ) -> None:
        scheduled(sound)
        sound.runtime.run(fail)
        assert sound.runtime.look(schedule.failed, FLOW) is not None
        if seen:
            sound.runtime.run(schedule.cancel, editor(sound), FLOW)
            assert entries(sound, "flow.failure_seen")
        else:
            published(sound)
        assert sound.runtime.look(schedule.failed, FLOW) is None


def test_a_way_back_changes_the_stories_that_were_seen_and_no_others(sound: Player) -> None:
    number = len(sound.runtime.look(lambda work: flows.revisions(work.conn, FLOW)))
    draft(sound, FLOW, OTHER, WORDS)
    story = kept(sound, "have", "little")
    published(sound)
    there = live(sound)
    coming, row_id, verdict = looked_back(sound, number)
    assert [each.name for each in verdict.stories] == ["Lidt mad"]
    seen = {each.id: (each.before, each.after) for each in verdict.stories}

    def goes_back() -> None:
        sound.runtime.run(
            publish.roll_back, editor(sound), FLOW, row_id, token=coming.token, note="Tilbage", told=seen
        )

    told = seen[story][0]
    sound.runtime.run(spoilt, story)
    with pytest.raises(HelpError) as refused:
        goes_back()
    assert (refused.value.code, live(sound)) == ("story-changed", there)
    sound.runtime.run(lambda work: rows.retell_story(work.conn, row_of(work, story), told, work.now))
    goes_back()
    assert live(sound) != there
    assert [each.outcome for each in run_stories(sound.runtime, FLOW)] == ["same"]
