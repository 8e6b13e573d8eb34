"""A step changed with its words: what it says goes with it, and nobody's words are lost."""

from __future__ import annotations

from typing import Any

import pytest

from bot.player import Player
from bot.revisions import drafts
from bot.revisions.edit_step import WordsMoved, change_step, duplicate_step, wordings
from flows.definition.emit import plain_fields
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
