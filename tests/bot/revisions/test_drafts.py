"""Drafts of flows: nothing is written before the first change, and nobody writes over somebody else."""

from __future__ import annotations

import functools

import msgspec
import pytest

from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.player import Player
from bot.revisions import drafts
from bot.revisions.checks import check_source
from bot.revisions.drafts import DraftMoved, DraftView, Kept, written
from flows.definition.flow import Flow
from flows.editing import operations
from storage.audit import queries as audit
from storage.flows import queries as flows
from tests.bot.conftest import Begin
from tests.bot.revisions.conftest import FIRST, FLOW, draft, editor


@pytest.fixture
def guide(begin: Begin) -> Player:
    """An invented guide that is live."""
    player = begin("start")
    revision = draft(player, FLOW, FIRST, {})
    player.runtime.run(
        lambda work: flows.publish(work.conn, flow=FLOW, revision=revision, source=FIRST, now=work.now)
    )
    return player


def opened(player: Player, staff: StaffMember | None = None) -> DraftView:
    return player.runtime.look(drafts.open_draft, staff or editor(player), FLOW)


def private(step: str, flow: Flow) -> Flow:
    """Keep a step off channels that are poor in confidence."""
    return operations.set_step(flow, step, {**operations.plain_fields(flow.steps[step]), "private": "true"})


def edited(player: Player, who: str, step: str, over: str, seen: str = "") -> Kept:
    change = functools.partial(private, step)
    return player.runtime.run(drafts.edit, editor(player, who), FLOW, change, over=over, step=step, seen=seen)


def noted(player: Player, who: str, note: str, view: DraftView) -> Kept:
    """Leave a note at the last step, as the page of ``view`` had it."""

    def change(flow: Flow) -> Flow:
        return operations.set_step(flow, "bye", {**operations.plain_fields(flow.steps["bye"]), "note": note})

    return player.runtime.run(
        drafts.edit,
        editor(player, who),
        FLOW,
        change,
        over=view.revision,
        step="bye",
        seen=written(view.flow, "bye"),
    )


def saved(player: Player, who: str, source: str, over: str, **more: str) -> Kept:
    return player.runtime.run(drafts.save_source, editor(player, who), FLOW, source, over=over, **more)


def audited(player: Player, action: str) -> list[audit.AuditRow]:
    rows = player.runtime.look(lambda work: audit.entries(work.conn, player.runtime.vault))
    return [row for row in rows if row.action == action]


class TestOne:
    def test_looking_writes_nothing_and_the_first_change_does(self, guide: Player) -> None:
        view = opened(guide)
        assert (view.is_draft, view.live) == (False, view.revision)
        kept = edited(guide, "mia@example.org", "bye", view.revision)
        assert kept.changed
        again = opened(guide)
        assert (again.is_draft, again.author, again.live) == (True, "mia@example.org", view.live)
        assert guide.runtime.look(lambda work: flows.draft_of(work.conn, FLOW)).based_on == view.live

    def test_the_audit_says_what_changed(self, guide: Player) -> None:
        view = opened(guide)
        edited(guide, "mia@example.org", "bye", view.revision)
        (row,) = audited(guide, "flow.drafted")
        assert row.before == {"revision": view.revision}
        assert row.after is not None
        assert row.after["changes"]["changed"] == [
            {"step": "bye", "fields": [{"field": "private", "before": "", "after": "true"}]}
        ]

    def test_the_same_once_more_is_no_change(self, guide: Player) -> None:
        first = edited(guide, "mia@example.org", "bye", opened(guide).revision)
        assert not edited(guide, "mia@example.org", "bye", first.view.revision).changed
        assert len(audited(guide, "flow.drafted")) == 1

    def test_undo_is_the_former_source_again(self, guide: Player) -> None:
        before = opened(guide)
        kept = edited(guide, "mia@example.org", "bye", before.revision)
        undone = saved(guide, "mia@example.org", before.flow.source, kept.view.revision)
        assert undone.view.flow == before.flow

    def test_who_may_not_edit(self, guide: Player) -> None:
        reader = msgspec.structs.replace(editor(guide), role="caseworker")
        with pytest.raises(HelpError) as refused:
            guide.runtime.run(drafts.edit, reader, FLOW, lambda flow: flow, over="")
        assert refused.value.code == "forbidden"
        with pytest.raises(NotFound):
            guide.runtime.look(drafts.open_draft, editor(guide), "nothing")

    def test_what_cannot_be_read_or_is_another_flow_is_not_saved(self, guide: Player) -> None:
        over = opened(guide).revision
        for source, why in (
            ("steps: [", "flow-unreadable"),
            (FIRST.replace("guide", "other"), "flow-other-name"),
        ):
            with pytest.raises(HelpError) as refused:
                saved(guide, "mia@example.org", source, over)
            assert refused.value.code == why
        assert not opened(guide).is_draft


class TestTwo:
    def test_different_steps_both_stand_and_the_second_is_told(self, guide: Player) -> None:
        view = opened(guide)
        edited(guide, "mia@example.org", "bye", view.revision)
        second = edited(guide, "lis@example.org", "after", view.revision, seen=written(view.flow, "after"))
        assert second.beside == "mia@example.org"
        assert all(second.view.flow.steps[step].is_private for step in ("bye", "after"))

    def test_two_fields_of_one_step_both_stand(self, guide: Player) -> None:
        view = opened(guide)
        edited(guide, "mia@example.org", "bye", view.revision)
        second = noted(guide, "lis@example.org", "Set efter i maj", view)
        assert second.beside == "mia@example.org"
        step = second.view.flow.steps["bye"]
        assert (step.is_private, step.note) == (True, "Set efter i maj")

    def test_the_same_field_is_refused_with_who_and_what(self, guide: Player) -> None:
        view = opened(guide)
        noted(guide, "mia@example.org", "Mias note", view)
        with pytest.raises(DraftMoved) as moved:
            noted(guide, "lis@example.org", "Lis' note", view)
        assert moved.value.by == "mia@example.org"
        (conflict,) = moved.value.conflicts
        assert (conflict.step, conflict.field, conflict.theirs) == ("bye", "note", "Mias note")
        assert moved.value.mine is not None
        assert moved.value.mine.steps["bye"].note == "Lis' note"
        assert opened(guide).flow.steps["bye"].note == "Mias note"

    def test_a_step_that_is_gone_is_not_brought_back(self, guide: Player) -> None:
        view = opened(guide)
        player, mia = guide.runtime, editor(guide, "mia@example.org")
        player.run(
            drafts.edit,
            mia,
            FLOW,
            lambda flow: operations.delete_step(flow, "after", "bye"),
            over=view.revision,
        )
        with pytest.raises(DraftMoved):
            edited(guide, "lis@example.org", "after", view.revision, seen=written(view.flow, "after"))

    def test_whole_sources_are_put_together(self, guide: Player) -> None:
        view = opened(guide)
        edited(guide, "mia@example.org", "bye", view.revision)
        mine = private("after", view.flow).source
        kept = saved(guide, "lis@example.org", mine, view.revision, base=view.flow.source)
        assert kept.beside == "mia@example.org"
        assert all(kept.view.flow.steps[step].is_private for step in ("bye", "after"))

    def test_what_both_changed_is_told_and_decided_and_the_rest_stands(self, guide: Player) -> None:
        view = opened(guide)
        theirs = edited(guide, "mia@example.org", "after", view.revision).view.flow
        theirs_source = theirs.source.replace("none: night", "none: bye")
        saved(guide, "mia@example.org", theirs_source, theirs.revision)
        mine = FIRST.replace("none: night", "none: food")
        with pytest.raises(DraftMoved) as moved:
            saved(guide, "lis@example.org", mine, view.revision, base=view.flow.source)
        (conflict,) = moved.value.conflicts
        assert (conflict.field, conflict.mine, conflict.theirs) == ("choices.none", "food", "bye")
        assert opened(guide).flow.source == theirs_source
        kept = saved(guide, "lis@example.org", mine, view.revision, base=view.flow.source, prefer="mine")
        assert "none: food" in kept.view.flow.source
        assert kept.view.flow.steps["after"].is_private

    def test_without_what_it_began_from_nothing_is_written_over(self, guide: Player) -> None:
        view = opened(guide)
        edited(guide, "mia@example.org", "bye", view.revision)
        with pytest.raises(DraftMoved):
            saved(guide, "lis@example.org", FIRST, view.revision, base=FIRST.replace("housing", "money"))


class TestNew:
    def test_a_new_flow_wants_nothing_but_words(self, guide: Player) -> None:
        view = guide.runtime.run(drafts.new_flow, editor(guide), "moving", "housing", "housing-team")
        assert (view.live, view.is_draft) == ("", True)
        _, found = guide.runtime.look(check_source, "moving", view.flow.source)
        assert {fault.code for fault in found if fault.severity == "error"} <= {"text-missing", "no-person"}

    @pytest.mark.parametrize(
        ("name", "topic", "why"),
        [
            ("Moving", "housing", "flow-name"), ("new", "housing", "flow-name"), ("", "housing", "flow-name"),
            ("moving", "", "flow-topic"), ("housing", "housing", "flow-taken"), (FLOW, "housing", "flow-taken"),
        ],
    )  # fmt: skip
    def test_names_that_cannot_be(self, guide: Player, name: str, topic: str, why: str) -> None:
        with pytest.raises(HelpError) as refused:
            guide.runtime.run(drafts.new_flow, editor(guide), name, topic, "")
        assert refused.value.code == why

    def test_a_draft_is_thrown_away_as_it_was_seen(self, guide: Player) -> None:
        before = opened(guide)
        kept = edited(guide, "mia@example.org", "bye", before.revision)
        with pytest.raises(HelpError):
            guide.runtime.run(drafts.discard, editor(guide), FLOW, over=before.revision)
        guide.runtime.run(drafts.discard, editor(guide), FLOW, over=kept.view.revision)
        assert opened(guide).flow == before.flow
        (row,) = audited(guide, "flow.discarded")
        assert row.before == {"revision": kept.view.revision, "source": kept.view.flow.source}
        with pytest.raises(NotFound):
            guide.runtime.run(drafts.discard, editor(guide), FLOW, over=before.revision)
