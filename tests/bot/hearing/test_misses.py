"""What was not understood is shown as words of many people, for a while, and never as anybody's."""

from __future__ import annotations

import datetime as dt

import msgspec
import pytest
from sqlalchemy import func, select, update

from bot.app import _drop_handled
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.hearing.misses import FEW, Missed, note_miss, read_misses
from bot.player import Player
from bot.privacy.cpr import MASK
from bot.runtime import Work
from bot.turn.door import lock
from bot.understanding.danger import Danger
from bot.understanding.understood import INTENTS, UNKNOWN, Understood
from storage.audit import queries as trail
from storage.identity import queries as identity
from storage.identity.tables import data_key
from storage.understanding.tables import miss
from tests.bot.conftest import Begin
from tests.support.school import go_to_school

MANY = FEW + 1
WORDS = "hvor er toilettet"


def heard(text: str, crisis: Danger | None = None) -> Understood:
    return Understood(
        text=text, language="da", decision="unknown", intent=UNKNOWN, alternatives=INTENTS[:3], confidence=0.9,
        crisis=crisis,
    )  # fmt: skip


def missed(player: Player, text: str = WORDS, crisis: Danger | None = None) -> None:
    def noting(work: Work) -> None:
        talk = lock(work, player.chat.conversation_id)
        assert talk is not None
        note_miss(talk, text, heard(text, crisis))

    player.runtime.run(noting)


def many(player: Player, *texts: str) -> None:
    """Each text by somebody of their own."""
    for text in texts:
        player.begin()
        missed(player, text)


def editor(player: Player) -> StaffMember:
    return msgspec.structs.replace(player.somebody(), role="editor")


def shown(player: Player) -> Missed:
    staff = editor(player)
    return player.runtime.run(read_misses, staff)


def kept(player: Player) -> int:
    return player.runtime.look(lambda work: work.conn.execute(select(func.count(miss.c.id))).scalar_one())


class TestShown:
    def test_what_six_citizens_say_in_vain_is_on_the_editors_page(self, begin: Begin) -> None:
        citizen = begin()
        go_to_school(citizen.runtime)
        for _ in range(MANY):
            citizen.begin()
            citizen.says("Blåbærgrød!")
        assert [(group.words, group.people) for group in shown(citizen).groups] == [("blåbærgrød", MANY)]

    def test_words_of_more_than_five_people_are_shown_with_how_many_and_where(self, begin: Begin) -> None:
        citizen = begin("housing")
        many(citizen, *[WORDS] * MANY)
        (group,) = shown(citizen).groups
        assert (group.words, group.people, group.flows) == (WORDS, MANY, ("housing",))
        assert not group.elsewhere
        assert group.last_on == dt.date(2026, 11, 23)

    def test_words_of_five_are_not_and_no_number_tells_of_them(self, begin: Begin) -> None:
        citizen = begin()
        many(citizen, *[WORDS] * FEW)
        found = shown(citizen)
        assert (found.groups, found.rest) == ((), None)

    def test_one_person_is_not_six(self, begin: Begin) -> None:
        citizen = begin()
        for _ in range(MANY):
            missed(citizen)
        found = shown(citizen)
        assert (found.groups, found.rest) == ((), None)

    def test_small_groups_of_many_people_are_one_number(self, begin: Begin) -> None:
        citizen = begin()
        many(citizen, "en", "to", "tre", "tre", "fire", "fem")
        found = shown(citizen)
        assert (found.groups, found.rest) == ((), 6)

    def test_spellings_of_the_same_words_are_one_group(self, begin: Begin) -> None:
        citizen = begin()
        many(citizen, "Hvor er toilettet?", "hvor er toiletet", "HVOR ER TOILETTET", *[WORDS] * 3)
        assert [group.people for group in shown(citizen).groups] == [MANY]

    def test_where_few_of_them_stood_is_not_told(self, begin: Begin) -> None:
        citizen = begin("housing")
        many(citizen, *[WORDS] * MANY)
        alone = begin("alcohol")
        missed(alone)
        (group,) = shown(citizen).groups
        assert (group.people, group.flows, group.elsewhere) == (MANY + 1, ("housing",), True)

    def test_the_newest_comes_first(self, begin: Begin) -> None:
        citizen = begin()
        for text in ("først", "sidst"):
            many(citizen, *[text] * MANY)
            citizen.clock.advance(dt.timedelta(hours=1))
        assert [group.words for group in shown(citizen).groups] == ["sidst", "først"]


class TestWhoReads:
    def test_the_reading_is_written_down(self, begin: Begin) -> None:
        citizen = begin()
        shown(citizen)
        entry = citizen.runtime.look(
            lambda work: trail.entries(work.conn, work.runtime.vault, action="misses.read")
        )
        assert [line.actor for line in entry] == [citizen.somebody().email]

    @pytest.mark.parametrize("role", ["reviewer", "caseworker", "coordinator", "interpreter", "auditor"])
    def test_others_than_editors_do_not_read_it(self, begin: Begin, role: str) -> None:
        citizen = begin()
        staff = msgspec.structs.replace(citizen.somebody(), role=role)
        with pytest.raises(HelpError, match="forbidden"):
            citizen.runtime.run(read_misses, staff)


class TestNotKept:
    @pytest.mark.parametrize(
        "text",
        [f"mit nummer er {MASK}", "👍 😀", "?!", " ", "jeg " * 60],
        ids=["cpr", "emoji", "marks", "empty", "long"],
    )
    def test_some_texts_are_not_kept(self, begin: Begin, text: str) -> None:
        citizen = begin()
        missed(citizen, text)
        assert kept(citizen) == 0

    def test_nothing_of_danger_and_nothing_just_after_it(self, begin: Begin) -> None:
        citizen = begin()
        missed(citizen, "de kommer", crisis="violence")
        assert kept(citizen) == 0
        citizen.says("han slår mig")
        before = kept(citizen)
        missed(citizen, "hvad nu")
        assert kept(citizen) == before
        citizen.clock.advance(dt.timedelta(hours=13))
        missed(citizen, "hvad nu")
        assert kept(citizen) == before + 1

    def test_nothing_from_a_borrowed_phone(self, begin: Begin) -> None:
        citizen = begin()
        citizen.runtime.run(
            lambda work: identity.update_address(work.conn, citizen.chat.address_id, borrowed=True)
        )
        missed(citizen)
        assert kept(citizen) == 0

    def test_it_costs_a_turn_one_statement(self, begin: Begin) -> None:
        citizen = begin()

        def noting(work: Work, text: str) -> None:
            talk = lock(work, citizen.chat.conversation_id)
            assert talk is not None
            note_miss(talk, text, heard(text))

        counts = []
        for text in ("?", WORDS):
            with citizen.runtime.database.count_statements() as counted:
                citizen.runtime.run(noting, text)
            counts.append(counted.count)
        assert counts[1] == counts[0] + 1
        assert kept(citizen) == 1


class TestForgotten:
    def test_the_words_stand_sealed(self, begin: Begin) -> None:
        citizen = begin()
        missed(citizen)
        row = citizen.runtime.look(lambda work: work.conn.execute(select(miss)).mappings().one())
        assert WORDS.encode() not in row["sealed_text"] + row["lookup"]

    def test_who_has_everything_erased_is_in_no_group_any_more(self, begin: Begin) -> None:
        citizen = begin()
        many(citizen, *[WORDS] * MANY)
        citizen.presses("delete-all")
        assert kept(citizen) == FEW
        assert shown(citizen).groups == ()

    def test_a_talk_that_is_forgotten_takes_its_misses_along(self, begin: Begin) -> None:
        citizen = begin("housing")
        missed(citizen)
        citizen.waits(dt.timedelta(days=31))
        assert kept(citizen) == 0

    def test_who_asked_to_be_remembered_is_not_remembered_by_this(self, begin: Begin) -> None:
        citizen = begin()
        many(citizen, *[WORDS] * MANY)
        citizen.runtime.run(
            lambda work: identity.set_citizen(work.conn, citizen.chat.citizen_id, retention_level=1)
        )
        citizen.clock.advance(dt.timedelta(days=30, minutes=-1))
        citizen.runtime.run(_drop_handled)
        assert (kept(citizen), len(shown(citizen).groups)) == (MANY, 1)
        citizen.clock.advance(dt.timedelta(minutes=2))
        assert shown(citizen).groups == ()
        citizen.runtime.run(_drop_handled)
        assert kept(citizen) == 0

    def test_where_the_key_is_gone_nothing_is_shown(self, begin: Begin) -> None:
        citizen = begin()
        many(citizen, *[WORDS] * MANY)
        citizen.runtime.run(lambda work: work.conn.execute(update(data_key).values(wrapped=b"not ours")))
        assert shown(citizen).groups == ()
