"""Texts from a file into an installation: what citizens read from then on, and what staff have in hand."""

from __future__ import annotations

import functools

import pytest
from hypothesis import HealthCheck, given, settings

from bot.errors import HelpError
from bot.player import Player
from bot.revisions import exchange
from bot.runtime import Work
from bot.texts import bring, library, review
from bot.texts.bring import Brought, Meaning
from bot.texts.library import Standing
from locales.fluent_file import canonical
from locales.unit import Unit
from storage.audit import queries as audit
from storage.texts import queries as texts
from tests.bot.conftest import MONDAY_MORNING, Begin
from tests.bot.texts.conftest import reload, revision, source, staff
from tests.locales.fluent_sources import files

TEXT, SAID = "housing-sofa-what", "Hvad vil du vide?"
OTHER = source(TEXT).replace(SAID, "Hvad vil du vide mere om?")
DRAFTED = source(TEXT).replace(SAID, "Hvad vil du høre?")


@pytest.fixture
def citizen(begin: Begin) -> Player:
    """Somebody who is asked in Greenlandic what they want to know."""
    player = begin("housing", "kl")
    player.now()
    player.presses("sofa")
    assert question(player) == SAID
    return player


def units(words: str, language: str = "da") -> list[Unit]:
    found, faults = library.units_of(words, language, "file.ftl")
    assert faults == []
    return found


def looked(player: Player, words: str, meaning: Meaning = "auto") -> Brought:
    held = player.runtime.look(library.standing)
    return player.runtime.look(bring.compare, held, units(words), meaning)


def brings(player: Player, words: str, meaning: Meaning = "auto") -> None:
    player.runtime.run(bring.publish, looked(player, words, meaning))
    reload(player)


def drafts(player: Player, words: str) -> None:
    """Mia works on it."""
    (unit,) = units(words)
    player.runtime.run(
        lambda work: texts.save_draft(
            work.conn, text_id=unit.text_id, language=unit.language, source=canonical(unit),
            revision=unit.revision, author="mia@example.org", now=work.now,
        )
    )  # fmt: skip


def draft(player: Player) -> str:
    row = player.runtime.look(lambda work: texts.draft_of(work.conn, TEXT, "da"))
    return row.source if row is not None else ""


def question(player: Player) -> str:
    """What is asked in Danish."""
    view = player.presses("repeat").messages[-1]
    return view.beneath.text if view.beneath is not None else view.text


def standing_words(player: Player) -> str:
    """The language that a question whose Greenlandic was approved is asked in."""
    return player.presses("repeat").messages[-1].lang or ""


@pytest.mark.parametrize(
    ("words", "meaning", "language"),
    [
        ("Hvad vil du vide mere?", "auto", "kl"),
        ("Hvad skal du vide?", "auto", "da"),
        ("Hvad skal du vide?", "same", "kl"),
        ("Hvad vil du vide mere?", "changed", "da"),
    ],
)
def test_an_approved_greenlandic_stands_unless_the_danish_means_something_else(
    citizen: Player, words: str, meaning: Meaning, language: str
) -> None:
    citizen.runtime.run(
        review.approve, staff(citizen, "reviewer"), TEXT, "kl", over=revision(TEXT, "kl"), source=None
    )
    brings(citizen, source(TEXT).replace(SAID, words), meaning)
    assert standing_words(citizen) == language


def test_the_audit_has_what_was_said_before_and_is_said_now(citizen: Player) -> None:
    brings(citizen, OTHER)
    (row,) = citizen.runtime.look(
        lambda work: audit.entries(work.conn, work.runtime.vault, action="text.saved")
    )
    assert row.before == {"source": source(TEXT)}
    assert row.after == {"source": OTHER, "meaning": "unchanged"}
    assert question(citizen) == "Hvad vil du vide mere om?"


def test_other_words_in_a_draft_are_thrown_away_only_when_that_is_said(citizen: Player) -> None:
    drafts(citizen, DRAFTED)
    found = looked(citizen, OTHER)
    assert {key: each.by for key, each in found.drafts.items()} == {(TEXT, "da"): "mia@example.org"}
    with pytest.raises(HelpError, match="texts-drafted"):
        citizen.runtime.run(bring.publish, found)
    assert (draft(citizen), question(citizen)) == (DRAFTED, SAID)
    citizen.runtime.run(bring.publish, found, replace=True)
    reload(citizen)
    assert (draft(citizen), question(citizen)) == ("", "Hvad vil du vide mere om?")
    (row,) = citizen.runtime.look(
        lambda work: audit.entries(work.conn, work.runtime.vault, action="text.saved")
    )
    assert row.before == {"source": source(TEXT), "draft": DRAFTED}


def test_a_draft_with_the_same_words_is_no_hindrance(citizen: Player) -> None:
    drafts(citizen, OTHER)
    brings(citizen, OTHER)
    assert (draft(citizen), question(citizen)) == ("", "Hvad vil du vide mere om?")


def test_what_others_change_between_looking_and_publishing_is_not_written_over(citizen: Player) -> None:
    looked_at = looked(citizen, OTHER)
    brings(citizen, DRAFTED)
    with pytest.raises(HelpError, match="texts-moved") as refused:
        citizen.runtime.run(bring.publish, looked_at)
    assert refused.value.fields["names"] == TEXT
    reload(citizen)
    assert question(citizen) == "Hvad vil du høre?"


def test_a_flow_that_went_live_meanwhile_is_looked_at_too(citizen: Player) -> None:
    held = citizen.runtime.look(library.standing)
    flows = {name: flow for name, flow in held.flows.items() if name != "housing"}
    seen = Standing(flows, held.units, held.flow_of)
    found = citizen.runtime.look(bring.compare, seen, units(OTHER))
    with pytest.raises(HelpError, match="texts-moved") as refused:
        citizen.runtime.run(bring.publish, found)
    assert refused.value.fields["names"] == "housing"


def test_a_flow_takes_the_terms_it_speaks_of_along_and_never_brings_them(citizen: Player) -> None:
    brings(citizen, "-huset = Huset\n" + OTHER.replace("Hvad vil", "{ -huset }: Hvad vil"))
    members = citizen.runtime.look(exchange.packed, "housing")
    assert members is not None
    danish = members["locales/da/housing.ftl"]
    assert danish.endswith("\n-huset = Huset\n")
    assert citizen.runtime.look(exchange.look, members).faults == ()
    members["locales/da/housing.ftl"] = danish.replace("-huset = Huset", "-huset = Hus")
    assert citizen.runtime.look(exchange.look, members).faults == (
        "housing.ftl: -huset stands otherwise here: bring it first, with `texts import`",
    )


def published(player: Player, words: str, language: str) -> None:
    """Let any words at all be said: the checks would refuse most of what nobody thought of."""
    held = player.runtime.look(library.standing)
    differing = library.differing(held, units(words, language))
    player.runtime.run(bring.publish, Brought(units=tuple(differing), held=held))


def test_out_of_one_installation_and_into_another_to_the_byte(begin: Begin) -> None:
    here, there = begin("housing", "kl"), Player("housing", "kl", MONDAY_MORNING)

    @settings(max_examples=2, suppress_health_check=[HealthCheck.too_slow])
    @given(files((TEXT, "housing-need", "system-stranded")))
    def travels(words: str) -> None:
        for language in ("da", "kl"):
            published(here, words, language)
            out = here.runtime.look(functools.partial(_out, language=language))
            published(there, out, language)
            assert there.runtime.look(functools.partial(_out, language=language)) == out

    travels()


def _out(work: Work, language: str) -> str:
    return library.files_of(library.standing(work), language)
