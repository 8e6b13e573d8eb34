"""A step changed with its words: what it says goes with it, and nobody's words are lost."""

from __future__ import annotations

from typing import Any

import pytest

from bot.player import Player
from bot.revisions import drafts
from bot.revisions.edit_step import WordsMoved, change_step, duplicate_step, wordings
from bot.revisions.words import units_drafted, units_now
from bot.runtime import Work
from flows.definition.emit import plain_fields
from storage.texts import reviews
from tests.bot.revisions.conftest import FLOW, editor

Said = dict[str, dict[str, str]]


def opened(player: Player) -> drafts.DraftView:
    return player.runtime.look(drafts.open_draft, editor(player), FLOW)


def says(player: Player, step: str) -> Said:
    """The words of a step as its form has them."""
    held = player.runtime.look(wordings, opened(player).flow, step)
    return {language: {each.name: each.words for each in words} for language, words in held.items()}


def changed(player: Player, step: str, who: str = "mia@example.org", **more: Any) -> drafts.Kept:
    """Save the form of a step; what is not given stands as it was."""
    view = opened(player)
    given = {
        "fields": plain_fields(view.flow.steps[step]), "words": says(player, step), "over": view.revision,
        "seen": drafts.written(view.flow, step), **more,
    }  # fmt: skip
    fields, words = given.pop("fields"), given.pop("words")
    return player.runtime.run(change_step, editor(player, who), FLOW, step, fields, words, **given)


def test_a_choice_with_another_value_keeps_its_label(citizen: Player) -> None:
    before = says(citizen, "night")
    fields = plain_fields(opened(citizen).flow.steps["night"])
    choices = {"indoors": fields["choices"]["inside"], "outside": fields["choices"]["outside"]}
    changed(citizen, "night", fields={**fields, "choices": choices}, was=before)
    assert says(citizen, "night")["da"]["indoors"] == "Inde hos nogen"
    assert "inside" not in says(citizen, "night")["da"]


def test_a_choice_may_get_another_value_and_other_words_at_once(citizen: Player) -> None:
    before = says(citizen, "night")
    fields = plain_fields(opened(citizen).flow.steps["night"])
    choices = {"indoors": "letters", "outside": "bye"}
    words = {**before, "da": {**before["da"], "inside": "Under et tag"}}
    changed(citizen, "night", fields={**fields, "choices": choices}, words=words, was=before)
    assert says(citizen, "night")["da"]["indoors"] == "Under et tag"


def test_a_copy_and_a_step_with_another_id_say_the_same(citizen: Player) -> None:
    words = says(citizen, "night")["da"]
    view = opened(citizen)
    citizen.runtime.run(
        duplicate_step, editor(citizen), FLOW, "night", "night-2", over=view.revision,
        seen=drafts.written(view.flow, "night"),
    )  # fmt: skip
    assert says(citizen, "night-2")["da"] == words
    changed(citizen, "night-2", to="last-night")
    assert says(citizen, "last-night")["da"] == words


def test_two_who_change_other_words_of_one_step_both_stand(citizen: Player) -> None:
    before = says(citizen, "night")
    mias = {**before, "da": {**before["da"], "value": "Hvor sov du?"}}
    changed(citizen, "night", words=mias, was=before)
    lis = {**before, "da": {**before["da"], "outside": "Ude i det fri"}}
    changed(citizen, "night", "lis@example.org", words=lis, was=before)
    assert says(citizen, "night")["da"] == {
        "value": "Hvor sov du?", "inside": "Inde hos nogen", "outside": "Ude i det fri",
    }  # fmt: skip


def test_the_second_to_change_the_same_words_is_told_what_stands_there(citizen: Player) -> None:
    before = says(citizen, "night")
    changed(citizen, "night", words={**before, "da": {**before["da"], "value": "Hvor sov du?"}}, was=before)
    lis = {**before, "da": {**before["da"], "value": "Hvor var du sidste nat?"}}
    with pytest.raises(WordsMoved) as moved:
        changed(citizen, "night", "lis@example.org", words=lis, was=before)
    assert moved.value.theirs == {"da": {"value": "Hvor sov du?"}}
    assert says(citizen, "night")["da"]["value"] == "Hvor sov du?"


def approved(player: Player, text_id: str) -> bool:
    """Whether the Greenlandic as drafted stands approved beside the Danish as drafted."""

    def look(work: Work) -> bool:
        units = {**units_now(work, [text_id]), **units_drafted(work, [text_id])}
        row = reviews.standing_of(work.conn, text_id, "kl", units[text_id, "kl"].revision)
        return row is not None and row.danish_revision == units[text_id, "da"].revision

    return player.runtime.look(look)


def in_greenlandic(player: Player) -> None:
    """The question about the night in invented Greenlandic, approved."""
    before = says(player, "night")
    words = {"value": "Unnuaq sumiippit?", "inside": "Iluani", "outside": "Silami"}
    changed(player, "night", words={**before, "kl": words}, was=before)

    def approve(work: Work) -> None:
        units = {**units_now(work, ["guide-night"]), **units_drafted(work, ["guide-night"])}
        reviews.add_review(
            work.conn, text_id="guide-night", language="kl", revision=units["guide-night", "kl"].revision,
            danish_revision=units["guide-night", "da"].revision, reviewer="Ane Eksempel", now=work.now,
        )  # fmt: skip

    player.runtime.run(approve)
    assert approved(player, "guide-night")


def test_an_approval_goes_along_where_only_ids_are_others(citizen: Player) -> None:
    in_greenlandic(citizen)
    fields = plain_fields(opened(citizen).flow.steps["night"])
    renamed = {**fields, "choices": {"indoors": "letters", "outside": "bye"}}
    changed(citizen, "night", fields=renamed, was=says(citizen, "night"))
    assert says(citizen, "night")["kl"]["indoors"] == "Iluani"
    assert approved(citizen, "guide-night")
    changed(citizen, "night", to="last-night", was=says(citizen, "night"))
    assert approved(citizen, "guide-last-night")


def test_an_approval_does_not_go_along_with_other_words(citizen: Player) -> None:
    in_greenlandic(citizen)
    before = says(citizen, "night")
    danish = {**before["da"], "value": "Hvor skal du sove?"}
    changed(citizen, "night", to="last-night", words={**before, "da": danish}, was=before)
    assert not approved(citizen, "guide-last-night")
    # A copy stands elsewhere in the talk, and is read there by itself.
    view = opened(citizen)
    citizen.runtime.run(
        duplicate_step, editor(citizen), FLOW, "last-night", "again", over=view.revision,
        seen=drafts.written(view.flow, "last-night"),
    )  # fmt: skip
    assert not approved(citizen, "guide-again")
