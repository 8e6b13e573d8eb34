"""A flow is published anew while people stand in it: each goes on as the editor said."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.errors import HelpError
from bot.player import Player
from bot.revisions import people, publish
from bot.revisions.people import Decision
from bot.runtime import Work
from tests.bot.revisions.conftest import FIRST, FLOW, draft, live, published

RENAMED = FIRST.replace("  night:\n", "  last-night:\n").replace("none: night", "none: last-night")
WITHOUT_FOOD = FIRST.replace("have: food", "have: bye").replace(
    """  food:
    kind: ask
    answer: choice
    choices:
      enough: bye
      little: bye
""",
    "",
)
NIGHT = ("Hvor var du i nat?", {"inside": "Inde hos nogen", "outside": "Jeg var ude"})
OTHER_NIGHT = ("Hvor sov du sidst?", {"inside": "Inde hos nogen", "outside": "Jeg var ude"})


def change(player: Player, source: str, words: dict, act: str, step: str, to: str = "") -> None:  # type: ignore[type-arg]
    before = live(player)
    draft(player, FLOW, source, words)
    published(player, decisions=[Decision(revision=before, step=step, act=act, to=to)])  # type: ignore[arg-type]


def standing(work: Work) -> tuple[people.Spot, ...]:
    """Who stands where, as the page of the publication has it."""
    coming = publish.drafted(work, FLOW)
    return people.spots(work, coming.flow, publish.texts_around(work, coming))


class TestFinishing:
    def test_who_finishes_the_old_never_sees_a_difference(self, citizen: Player) -> None:
        citizen.presses("have")
        change(citizen, WITHOUT_FOOD, {}, "finish", "food")
        assert citizen.says("hvad sagde du").messages[-1].text_id == "guide-food"
        played = citizen.presses("little")
        assert [view.text_id for view in played.messages][:1] == ["guide-bye"]

    def test_without_a_word_people_finish_what_they_began(self, citizen: Player) -> None:
        citizen.presses("none")
        draft(citizen, FLOW, RENAMED, {"guide-last-night": OTHER_NIGHT})
        published(citizen)
        assert citizen.presses("outside").messages[0].text_id == "guide-bye"

    def test_who_finishes_is_not_moved_from_a_step_that_others_are_moved_from(self, citizen: Player) -> None:
        citizen.presses("none")
        before = live(citizen)
        draft(citizen, FLOW, RENAMED, {"guide-last-night": OTHER_NIGHT})
        moves = [
            Decision(revision=before, step="night", act="finish"),
            Decision(revision=before, step="after", act="restart"),
        ]
        published(citizen, decisions=moves)
        assert citizen.presses("inside").messages[0].text_id == "inner-post"
        assert citizen.presses("read").messages[0].text_id == "guide-after"
        assert citizen.presses("fine").messages[0].text_id == "guide-bye"

    def test_a_later_publication_may_move_them_after_all(self, citizen: Player) -> None:
        citizen.presses("none")
        before = live(citizen)
        draft(citizen, FLOW, RENAMED, {"guide-last-night": OTHER_NIGHT})
        published(citizen, decisions=[Decision(revision=before, step="after", act="restart")])
        citizen.presses("inside")
        citizen.presses("read")
        draft(citizen, FLOW, RENAMED.replace("none: last-night", "none: bye"), {})
        seen = citizen.runtime.look(standing)
        assert ("after", 1) in [(spot.step, spot.people) for spot in seen if spot.revision == before]
        published(citizen, decisions=[Decision(revision=before, step="after", act="restart")])
        said = [view.text_id for view in citizen.presses("fine").messages]
        assert said == ["system-stranded", "guide-roof"]


class TestMoving:
    def test_a_renamed_step_that_asks_the_same_takes_the_old_press(self, citizen: Player) -> None:
        citizen.presses("none")
        change(citizen, RENAMED, {"guide-last-night": NIGHT}, "move", "night", "last-night")
        played = citizen.presses("inside")
        assert [view.text_id for view in played.messages] == ["inner-post"]
        assert (
            played.vars["night"] == "inside"
            if "night" in played.vars
            else played.vars["last-night"] == "inside"
        )

    def test_another_question_is_said_with_a_word_about_it(self, citizen: Player) -> None:
        citizen.presses("none")
        change(citizen, RENAMED, {"guide-last-night": OTHER_NIGHT}, "move", "night", "last-night")
        played = citizen.presses("inside")
        assert [view.text_id for view in played.messages] == ["system-flow-moved", "guide-last-night"]
        assert played.vars.keys() == {"roof"}
        assert [view.text_id for view in citizen.presses("inside").messages] == ["inner-post"]

    def test_back_does_not_lead_to_what_is_gone(self, citizen: Player) -> None:
        citizen.presses("none")
        change(citizen, RENAMED, {"guide-last-night": OTHER_NIGHT}, "move", "night", "last-night")
        citizen.says("hej")
        assert citizen.presses("back").messages[-1].text_id in {"guide-last-night", "guide-roof"}

    def test_who_is_inside_another_flow_comes_back_to_the_new_step(self, citizen: Player) -> None:
        citizen.presses("none")
        citizen.presses("inside")
        without_call = FIRST.replace("inside: letters", "inside: after").replace(
            "  letters: {kind: call, flow: inner, next: after}\n", ""
        )
        change(citizen, without_call, {}, "move", "letters", "after")
        played = citizen.presses("read")
        assert [view.text_id for view in played.messages] == ["system-flow-moved", "guide-after"]
        assert citizen.presses("fine").messages[0].text_id == "guide-bye"

    def test_what_was_left_half_way_is_gone_on_with_in_the_new_step(self, citizen: Player) -> None:
        citizen.presses("none")
        citizen.presses("menu")
        change(citizen, RENAMED, {"guide-last-night": OTHER_NIGHT}, "move", "night", "last-night")
        said = [view.text_id for view in citizen.presses("go-on").messages]
        assert said == ["system-go-on", "system-flow-moved", "guide-last-night"]

    def test_a_nudge_asks_the_new_question(self, citizen: Player) -> None:
        citizen.presses("none")
        change(citizen, RENAMED, {"guide-last-night": OTHER_NIGHT}, "move", "night", "last-night")
        said = [view.text_id for view in citizen.waits(dt.timedelta(days=2)).messages]
        assert said[-1] == "guide-last-night"

    def test_two_publications_are_followed_one_after_the_other(self, citizen: Player) -> None:
        citizen.presses("none")
        change(citizen, RENAMED, {"guide-last-night": NIGHT}, "move", "night", "last-night")
        again = RENAMED.replace("last-night", "slept")
        change(citizen, again, {"guide-slept": OTHER_NIGHT}, "move", "last-night", "slept")
        said = [view.text_id for view in citizen.says("hej").messages]
        assert said == ["system-flow-moved", "guide-slept"]

    def test_nobody_is_moved_to_what_needs_an_answer_they_have_not_given(self, citizen: Player) -> None:
        citizen.presses("have")
        told = FIRST.replace("have: food", "have: name").replace(
            "  food:\n", "  name: {kind: ask, answer: text, next: food}\n  food:\n"
        )
        words = {
            "guide-name": ("Hvad skal jeg kalde dig?", {}),
            "guide-food": (
                "Har du mad i dag, { $name }?",
                {"enough": "Jeg har mad", "little": "Jeg mangler mad"},
            ),
        }
        before = live(citizen)
        draft(citizen, FLOW, told.replace("none: night", "none: name"), words)
        with pytest.raises(HelpError) as refused:
            published(citizen, decisions=[Decision(revision=before, step="food", act="move", to="food")])
        assert refused.value.code == "move-lacks"
        assert live(citizen) == before


class TestBeginningAgain:
    def test_with_words(self, citizen: Player) -> None:
        citizen.presses("none")
        change(citizen, RENAMED, {"guide-last-night": OTHER_NIGHT}, "restart", "night")
        said = [view.text_id for view in citizen.says("hej").messages]
        assert said == ["system-stranded", "guide-roof"]


class TestLooking:
    def test_the_page_counts_who_stands_where_and_guesses_a_new_name(self, citizen: Player) -> None:
        citizen.presses("none")
        citizen.begin()
        citizen.presses("have")
        draft(citizen, FLOW, RENAMED, {"guide-last-night": NIGHT})

        found = citizen.runtime.look(standing)
        assert [(spot.step, spot.people, spot.became, spot.suggested) for spot in found] == [
            ("night", 1, "removed", "last-night"),
            ("food", 1, "same", "food"),
        ]

    def test_a_draft_changed_meanwhile_is_not_published(self, citizen: Player) -> None:
        draft(citizen, FLOW, RENAMED, {"guide-last-night": NIGHT})
        token = citizen.runtime.look(publish.drafted, FLOW).token
        draft(citizen, FLOW, RENAMED, {"guide-last-night": OTHER_NIGHT})
        from tests.bot.revisions.conftest import editor

        with pytest.raises(HelpError) as refused:
            citizen.runtime.run(publish.publish, editor(citizen), FLOW, token=token, note="Ny")
        assert refused.value.code == "draft-changed"
