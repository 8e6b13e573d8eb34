"""Saving a text: what citizens read from then on, and what is refused with nothing lost."""

from __future__ import annotations

from typing import Any

import pytest

from bot.errors import HelpError
from bot.player import Player
from bot.texts.save import Saved, TextAccidents, TextFaults, TextMoved, restore, save
from storage.audit import queries as audit
from storage.texts import queries as texts
from tests.bot.texts.conftest import NEED, reload, revision, source, staff

OTHER = source().replace("Hvad har du brug for?", "Hvad mangler du lige nu?")


def saves(player: Player, words: str, role: str = "editor", language: str = "da", **more: Any) -> Saved:
    more = {"over": revision(NEED, language), "meaning": "unchanged"} | more
    found = player.runtime.run(save, staff(player, role), NEED, language, words, **more)
    reload(player)
    return found


def test_the_next_message_has_the_new_words_and_the_sent_one_keeps_its_own(citizen: Player) -> None:
    before = citizen.presses("repeat").messages[-1]
    saves(citizen, OTHER)
    after = citizen.presses("repeat").messages[-1]
    assert after.beneath is not None
    assert before.beneath is not None
    assert after.beneath.text == "Hvad mangler du lige nu?"
    assert before.beneath.text == "Hvad har du brug for?"
    assert after.revision != ""


def test_what_it_says_already_is_not_saved_again(citizen: Player) -> None:
    assert not saves(citizen, source()).changed
    assert citizen.runtime.look(lambda work: texts.history(work.conn, NEED, "da")) == []


def test_who_saves_second_is_told_by_whom_and_what_stands_there(citizen: Player) -> None:
    saves(citizen, OTHER)
    with pytest.raises(TextMoved) as refused:
        saves(citizen, source().replace("Hvad har du brug for?", "Hvad skal der til?"))
    assert refused.value.by == "mia-editor@example.org"
    assert "Hvad mangler du lige nu?" in refused.value.theirs


def test_a_choice_that_went_is_an_accident_until_it_is_confirmed_and_an_error_then(citizen: Player) -> None:
    without = "\n".join(line for line in source().split("\n") if ".sofa" not in line)
    with pytest.raises(TextAccidents) as refused:
        saves(citizen, without)
    keys = [each.key for each in refused.value.accidents]
    assert keys == ["sofa/lost/attribute/sofa"]
    with pytest.raises(TextFaults) as wrong:
        saves(citizen, without, confirmed=keys)
    assert [fault.code for fault in wrong.value.faults] == ["attribute-missing"]


def test_every_error_comes_at_once(citizen: Player) -> None:
    long = source().replace(
        "Jeg bor hos nogen", "Jeg bor hos nogen, som jeg kender godt, og som har plads nok"
    )
    with pytest.raises(TextFaults) as wrong:
        saves(citizen, long.replace("Et sted at sove i nat", "Ring 12 34 56 78 i nat"))
    assert {"label-too-long", "phone-in-text"} <= {fault.code for fault in wrong.value.faults}
    assert all(fault.line for fault in wrong.value.faults)


def test_words_that_are_no_fluent_change_nothing(citizen: Player) -> None:
    with pytest.raises(TextFaults):
        saves(citizen, f"{NEED} = Hvad {{ $ \n")
    assert citizen.presses("repeat").messages[-1].text_id == NEED


def test_changed_danish_asks_what_it_means(citizen: Player) -> None:
    with pytest.raises(HelpError) as refused:
        saves(citizen, OTHER, meaning=None)
    assert refused.value.code == "meaning-missing"


def test_a_reviewer_changes_greenlandic_alone(citizen: Player) -> None:
    with pytest.raises(HelpError) as refused:
        saves(citizen, OTHER, role="reviewer")
    assert refused.value.code == "forbidden"
    words = source(language="kl").replace("Suna pisariaqartippiuk?", "Suna pisariaqarpiuk?")
    assert saves(citizen, words, role="reviewer", language="kl").changed


def test_before_and_after_stand_in_the_audit(citizen: Player) -> None:
    saves(citizen, OTHER)
    row = citizen.runtime.look(
        lambda work: next(
            row for row in audit.entries(work.conn, work.runtime.vault) if row.action == "text.saved"
        )
    )
    assert row.object == f"text:{NEED}/da"
    assert row.before == {"source": source()}
    assert row.after is not None
    assert row.after["source"] == OTHER
    assert row.after["meaning"] == "unchanged"


def test_former_words_are_said_again(citizen: Player) -> None:
    saves(citizen, OTHER)
    first = citizen.runtime.look(lambda work: texts.override_of(work.conn, NEED, "da"))
    assert first is not None
    saves(citizen, source(), over=first.revision)
    citizen.runtime.run(restore, staff(citizen, "editor"), first.id, over=revision(), meaning="unchanged")
    reload(citizen)
    said = citizen.presses("repeat").messages[-1].beneath
    assert said is not None
    assert said.text == "Hvad mangler du lige nu?"


def test_what_somebody_has_drafted_for_the_flow_stays_when_the_text_is_saved(citizen: Player) -> None:
    drafted = source().replace("Hvad har du brug for?", "Hvad skal der til?")
    saves(citizen, drafted, draft=True)
    saves(citizen, OTHER)
    (row,) = citizen.runtime.look(lambda work: texts.drafts(work.conn))
    assert "Hvad skal der til?" in row.source
    saves(citizen, drafted, over=texts_revision(citizen))
    assert citizen.runtime.look(lambda work: texts.drafts(work.conn)) == []


def texts_revision(player: Player) -> str:
    """The revision of the Danish that is said now."""
    row = player.runtime.look(lambda work: texts.override_of(work.conn, NEED, "da"))
    assert row is not None
    return row.revision
