"""A reviewer approves the Greenlandic examples of an intent, whole and as they stand, and any change ends it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.errors import HelpError, NotFound
from bot.hearing import approval, drafts
from bot.hearing.lists import IntentView
from bot.hearing.wording import ExampleFaults
from bot.player import Player
from tests.bot.hearing.people import WHY, Editor, Somebody
from tests.support.school import take_in

SAID = "inissaqanngilanga"
BETTER = "inissaqanngilanga maanna"


class Reviewer(Editor):
    """A reviewer reading the examples about housing."""

    def __init__(self, service: Player, staff: Somebody) -> None:
        super().__init__(service, staff)
        self.me = staff("reviewer")

    def reads(self, intent: str = "housing") -> IntentView:
        return self.runtime.look(approval.review, self.me, intent)

    def approves(self, seen: str = "", intent: str = "housing") -> None:
        seen = seen or self.reads(intent).digest
        self.runtime.run(approval.approve, self.me, intent, seen)
        take_in(self.runtime)

    def doubts(self, sentence: str = SAID, *, unsure: bool = True) -> None:
        self.runtime.run(approval.doubt, self.me, "housing", sentence, unsure=unsure)
        take_in(self.runtime)

    def corrects(self, better: str = BETTER, *, looked: bool = True) -> None:
        self.runtime.run(drafts.correct_example, self.me, "housing", SAID, better, confirmed=looked)

    def approved(self, intent: str = "housing") -> bool:
        """Whether the turn may act on what is understood in Greenlandic."""
        return self.runtime.content.hearing.is_approved("kl", intent)


@pytest.fixture
def reviewer(service: Player, staff: Somebody) -> Reviewer:
    return Reviewer(service, staff)


class TestApproving:
    def test_an_intent_is_approved_whole_and_by_name(self, reviewer: Reviewer) -> None:
        assert not reviewer.approved()
        reviewer.approves()
        assert reviewer.approved()
        assert not reviewer.approved("interpreter")
        assert reviewer.reads().approved_by == reviewer.me.name
        assert [view.intent for view in reviewer.runtime.look(approval.reviews, reviewer.me)] == [
            "interpreter",
            "housing",
        ]
        (entry,) = reviewer.trail("examples.approved")
        assert (entry.object, entry.after) == (
            "examples:housing/kl",
            {"digest": reviewer.reads().digest, "sentences": 2},
        )

    def test_danish_needs_none(self, reviewer: Reviewer) -> None:
        assert reviewer.runtime.content.hearing.is_approved("da", "housing")

    def test_what_is_none_of_the_intents_is_not_asked_about(self, reviewer: Reviewer) -> None:
        with pytest.raises(NotFound):
            reviewer.reads("unknown")
        with pytest.raises(NotFound):
            reviewer.reads("weather")

    def test_any_change_ends_it_and_undoing_brings_it_back(self, reviewer: Reviewer, editor: Editor) -> None:
        reviewer.approves()
        editor.adds(BETTER, language="kl")
        take_in(editor.runtime)
        assert reviewer.approved()
        editor.publishes(reason=WHY)
        assert not reviewer.approved()
        assert reviewer.reads().was_approved
        editor.undoes(1)
        assert reviewer.approved()

    def test_a_change_elsewhere_does_not(self, reviewer: Reviewer, editor: Editor) -> None:
        reviewer.approves()
        editor.adds("oqalutsi pisariaqarpara", language="kl", intent="interpreter")
        editor.adds("inissaq", language="da")
        editor.publishes(reason=WHY)
        assert reviewer.approved()

    def test_it_is_what_was_read_that_is_approved(self, reviewer: Reviewer, editor: Editor) -> None:
        read = reviewer.reads().digest
        editor.adds(BETTER, language="kl")
        with pytest.raises(HelpError, match="examples-changed"):
            reviewer.approves(read)
        assert not reviewer.reads().approved_by

    def test_drafts_that_were_read_count_once_they_are_published(
        self, reviewer: Reviewer, editor: Editor
    ) -> None:
        editor.adds(BETTER, language="kl")
        reviewer.approves()
        assert not reviewer.approved()
        assert not reviewer.reads().in_force
        editor.publishes(reason=WHY)
        assert reviewer.approved()

    def test_it_can_be_taken_back(self, reviewer: Reviewer) -> None:
        reviewer.approves()
        reviewer.runtime.run(approval.withdraw, reviewer.me, "housing")
        take_in(reviewer.runtime)
        assert not reviewer.approved()
        assert [entry.object for entry in reviewer.trail("examples.withdrawn")] == ["examples:housing/kl"]

    @pytest.mark.parametrize(
        "role", ["admin", "editor", "caseworker", "coordinator", "interpreter", "auditor"]
    )
    def test_nobody_else_approves_doubts_or_corrects(
        self, reviewer: Reviewer, staff: Somebody, role: str
    ) -> None:
        digest = reviewer.reads().digest
        reviewer.me = staff(role)
        acts: list[Callable[[], None]] = [
            lambda: reviewer.approves(digest),
            reviewer.doubts,
            reviewer.corrects,
        ]
        for act in acts:
            with pytest.raises(HelpError, match="forbidden"):
                act()


class TestDoubts:
    def test_a_doubt_ends_an_approval_and_editors_see_it(self, reviewer: Reviewer, editor: Editor) -> None:
        reviewer.approves()
        reviewer.doubts()
        assert not reviewer.approved()
        doubted = {each.sentence: each.doubted_by for each in editor.shown("kl").sentences}
        assert doubted == {"inissarsiorpunga": "", SAID: reviewer.me.name}

    def test_with_a_doubt_nothing_is_approved_until_it_is_settled(self, reviewer: Reviewer) -> None:
        reviewer.doubts()
        with pytest.raises(HelpError, match="examples-doubted"):
            reviewer.approves()
        reviewer.doubts(unsure=False)
        reviewer.approves()
        assert reviewer.approved()

    def test_a_doubted_sentence_that_is_taken_out_is_no_hindrance(
        self, reviewer: Reviewer, editor: Editor
    ) -> None:
        reviewer.doubts()
        editor.removes(SAID, language="kl")
        reviewer.approves()

    def test_nobody_doubts_what_is_not_there(self, reviewer: Reviewer) -> None:
        with pytest.raises(NotFound):
            reviewer.doubts("sila ajorpoq")


class TestCorrecting:
    def test_the_sentence_goes_and_a_better_one_comes_in_one_act(
        self, reviewer: Reviewer, editor: Editor
    ) -> None:
        reviewer.corrects()
        view = reviewer.reads()
        assert [(each.sentence, each.draft) for each in view.sentences] == [
            ("inissarsiorpunga", False),
            (BETTER, True),
        ]
        assert [gone.sentence for gone in view.gone] == [SAID]
        reviewer.approves()
        editor.publishes(reason=WHY)
        assert reviewer.approved()
        assert (editor.hears(SAID), editor.hears(BETTER)) == ("unsure", "housing")

    def test_of_a_bad_correction_neither_half_is_kept(self, reviewer: Reviewer) -> None:
        with pytest.raises(ExampleFaults):
            reviewer.corrects("najugassarsiorpunga", looked=False)
        assert reviewer.state().drafts == ()

    def test_who_wrote_a_sentence_is_told(self, reviewer: Reviewer, editor: Editor) -> None:
        reviewer.corrects()
        first, second = reviewer.reads().sentences
        assert (first.by, second.by) == ("", reviewer.me.email)
        assert reviewer.reads().written == "Written for tests; nobody has read it."
