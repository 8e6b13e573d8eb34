"""Approving: what the citizen is shown, whose name stands there, and how it is taken back."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.errors import HelpError
from bot.player import Player
from bot.texts import review
from bot.texts.listed import launch_left, queue
from bot.texts.save import save
from bot.texts.view import text_view
from storage.cases import organisation
from storage.texts import reviews
from tests.bot.texts.conftest import NEED, reload, revision, source, staff

BETTER = source(language="kl").replace("Suna pisariaqartippiuk?", "Suna pisariaqarpiuk?")


def approves(
    player: Player, words: str | None = None, name: str = "Paninnguaq Prøve", over: str = ""
) -> review.Approved:
    found = player.runtime.run(
        review.approve,
        staff(player, "reviewer", name),
        NEED,
        "kl",
        over=over or revision(NEED, "kl"),
        source=words,
    )
    reload(player)
    return found


def shown(player: Player) -> tuple[str, str, bool]:
    """The language of the question, what it says, and whether Danish stands beneath."""
    view = player.presses("repeat").messages[-1]
    return view.lang or "", view.text, view.beneath is not None


def danish(player: Player, meaning: str, words: str = "Hvad mangler du nu?") -> None:
    view = player.runtime.look(text_view, staff(player, "editor"), NEED)
    side = view.sides["da"]
    value = side.fields[0].words
    player.runtime.run(
        save, staff(player, "editor"), NEED, "da", side.source.replace(value, words, 1), over=side.revision,
        meaning=meaning,  # type: ignore[arg-type]  # one of the two
    )  # fmt: skip
    reload(player)


def test_an_approved_text_stands_alone(citizen: Player) -> None:
    assert shown(citizen) == ("kl", "Suna pisariaqartippiuk?", True)
    approves(citizen)
    assert shown(citizen) == ("kl", "Suna pisariaqartippiuk?", False)


def test_correcting_and_approving_is_one_act_in_one_name(citizen: Player) -> None:
    approves(citizen, BETTER)
    assert shown(citizen) == ("kl", "Suna pisariaqarpiuk?", False)
    view = citizen.runtime.look(text_view, staff(citizen, "reviewer"), NEED)
    assert (view.state, view.reviewer) == ("reviewed", "Paninnguaq Prøve")


def test_danish_that_means_the_same_leaves_the_greenlandic_and_else_hides_it(citizen: Player) -> None:
    approves(citizen)
    danish(citizen, "unchanged")
    assert shown(citizen)[:2] == ("kl", "Suna pisariaqartippiuk?")
    danish(citizen, "changed", "Hvor sover du i nat?")
    assert shown(citizen)[:2] == ("da", "Hvor sover du i nat?")
    # What was once said to mean something else is not made good by a later comma.
    danish(citizen, "unchanged", "Hvor sover du nu i nat?")
    assert shown(citizen)[0] == "da"
    approves(citizen)
    assert shown(citizen)[0] == "kl"


def test_what_changed_since_the_review_is_struck_and_added(citizen: Player) -> None:
    approves(citizen)
    danish(citizen, "unchanged", "Hvad har du nu brug for?")
    view = citizen.runtime.look(text_view, staff(citizen, "reviewer"), NEED)
    assert "nu" in "".join(piece.words for piece in view.since_review if piece.what == "new")
    assert view.state == "outdated"


def test_an_approval_is_taken_back_within_a_day_by_who_gave_it(citizen: Player) -> None:
    approves(citizen)
    with pytest.raises(HelpError) as refused:
        citizen.runtime.run(review.undo, staff(citizen, "reviewer", "Aqqaluk Prøve"), NEED, "kl")
    assert refused.value.code == "undo-late"
    citizen.runtime.run(review.undo, staff(citizen, "reviewer", "Paninnguaq Prøve"), NEED, "kl")
    reload(citizen)
    assert shown(citizen)[2]
    approves(citizen)
    citizen.clock.at += dt.timedelta(hours=25)
    with pytest.raises(HelpError):
        citizen.runtime.run(review.undo, staff(citizen, "reviewer", "Paninnguaq Prøve"), NEED, "kl")


def test_where_the_rule_asks_for_two_one_alone_is_not_enough(citizen: Player) -> None:
    citizen.runtime.run(
        lambda work: organisation.set_setting(work.conn, "second_reviewer", ["housing-"], work.now)
    )
    first = approves(citizen, BETTER)
    assert first.waits
    assert shown(citizen)[2]
    again = approves(citizen, over=first.revision)
    assert again.waits
    other = approves(citizen, name="Aqqaluk Prøve", over=first.revision)
    assert not other.waits
    assert not shown(citizen)[2]


def test_an_editor_does_not_approve(citizen: Player) -> None:
    with pytest.raises(HelpError) as refused:
        citizen.runtime.run(review.approve, staff(citizen, "editor"), NEED, "kl", over=revision(NEED, "kl"))
    assert refused.value.code == "forbidden"


def test_a_question_waits_for_an_answer(citizen: Player) -> None:
    asked_by, by = staff(citizen, "reviewer"), staff(citizen, "reviewer", "Aqqaluk Prøve")
    citizen.runtime.run(review.ask, asked_by, NEED, "kl", "Siger man det sådan i Aalborg?")
    assert [line.text_id for line in citizen.runtime.look(queue, by, "asked")] == [NEED]
    (question,) = citizen.runtime.look(text_view, by, NEED).asked
    citizen.runtime.run(review.answer, by, question.id, "Ja, det gør man.")
    assert citizen.runtime.look(queue, by, "asked") == ()
    (answered,) = citizen.runtime.look(text_view, by, NEED).asked
    assert (answered.answer, answered.answered_by, answered.same) == (
        "Ja, det gør man.",
        "Aqqaluk Prøve",
        True,
    )


def test_the_launch_list_comes_first_and_grows_shorter(citizen: Player) -> None:
    lines = citizen.runtime.look(queue, staff(citizen, "reviewer"), "review")
    assert lines[0].launch
    left = launch_left(lines)
    first = lines[0].text_id
    unit = citizen.runtime.content.texts.unit(first, "kl")
    assert unit is not None
    citizen.runtime.run(review.approve, staff(citizen, "reviewer"), first, "kl", over=unit.revision)
    reload(citizen)
    assert launch_left(citizen.runtime.look(queue, staff(citizen, "reviewer"), "review")) == left - 1


def test_after_the_launch_list_comes_what_is_shown_most_and_then_the_weakest_words(citizen: Player) -> None:
    lines = citizen.runtime.look(queue, staff(citizen, "reviewer"), "review")
    weights = [(not line.launch, -line.shown, not line.weak) for line in lines]
    assert weights == sorted(weights)
    rest = [line for line in lines if not line.launch]
    unseen = [line.weak for line in rest if not line.shown]
    assert unseen == sorted(unseen, reverse=True)
    assert set(unseen) == {True, False}


def test_a_name_stands_at_approvals_alone(citizen: Player) -> None:
    danish(citizen, "unchanged")
    assert citizen.runtime.look(lambda work: reviews.history(work.conn, NEED, "kl")) == []
    approves(citizen)
    (row,) = citizen.runtime.look(lambda work: reviews.history(work.conn, NEED, "kl"))
    assert row.reviewer == "Paninnguaq Prøve"
