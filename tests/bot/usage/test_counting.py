"""What a talk comes to in counts: steps come to, answered, left, and texts shown; never whose."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections import Counter

import pytest
from sqlalchemy import select

from bot.app import Service
from bot.player import Player
from bot.runtime import Work
from bot.usage.texts import missed_counts, shown_counts
from bot.usage.together import put_together
from storage.usage.tables import use_count
from tests.bot.conftest import MONDAY_MORNING, Begin

DAY = dt.timedelta(days=1)


def steps(player: Player, flow: str) -> Counter[tuple[str, str]]:
    """How often (step, what) was counted in a flow."""

    def look(work: Work) -> Counter[tuple[str, str]]:
        here = select(use_count).where(use_count.c.subject == "step", use_count.c.name == flow)
        found: Counter[tuple[str, str]] = Counter()
        for row in work.conn.execute(here).mappings():
            found[row["at"], row["what"]] += row["count"]
        return found

    return player.runtime.look(look)


def shown(player: Player) -> Counter[tuple[str, str]]:
    """How often (text, language) was counted."""

    def look(work: Work) -> Counter[tuple[str, str]]:
        here = select(use_count).where(use_count.c.subject == "text")
        found: Counter[tuple[str, str]] = Counter()
        for row in work.conn.execute(here).mappings():
            found[row["name"], row["at"]] += row["count"]
        return found

    return player.runtime.look(look)


def asked_where(begin: Begin) -> Player:
    """Somebody who needs a bed tonight and was asked which town they are in."""
    citizen = begin("housing")
    assert citizen.presses("tonight").step == "tonight-city"
    return citizen


class TestSteps:
    def test_every_step_on_the_way_is_come_to_the_silent_ones_too(self, begin: Begin) -> None:
        counted = steps(asked_where(begin), "housing")
        assert counted == {
            ("begin", "entered"): 1,
            ("need", "entered"): 1,
            ("need", "answered"): 1,
            ("tonight-city", "entered"): 1,
        }

    def test_passing_over_a_question_is_going_on(self, begin: Begin) -> None:
        citizen = asked_where(begin)
        assert citizen.presses("not-now").step == "tonight-who"
        assert steps(citizen, "housing")["tonight-city", "answered"] == 1

    def test_repeating_and_going_back_are_no_answers(self, begin: Begin) -> None:
        citizen = asked_where(begin)
        citizen.presses("repeat")
        citizen.presses("back")
        counted = steps(citizen, "housing")
        assert (counted["tonight-city", "answered"], counted["need", "entered"]) == (0, 2)

    def test_the_menu_leaves_the_question_that_waits(self, begin: Begin) -> None:
        citizen = asked_where(begin)
        citizen.presses("menu")
        assert steps(citizen, "housing")["tonight-city", "left"] == 1
        citizen.presses("money")
        counted = steps(citizen, "start")
        assert (counted["menu", "answered"], counted["menu", "left"]) == (1, 0)

    def test_finishing_and_deleting_leave_it_too(self, begin: Begin) -> None:
        citizen = asked_where(begin)
        citizen.presses("finish")
        assert steps(citizen, "housing")["tonight-city", "left"] == 1
        other = asked_where(begin)
        other.presses("delete")
        other.presses("delete-all")
        assert steps(other, "housing")["tonight-city", "left"] == 2

    def test_asking_for_a_person_is_not_leaving(self, begin: Begin) -> None:
        citizen = asked_where(begin)
        citizen.presses("person")
        counted = steps(citizen, "housing")
        assert (counted["tonight-city", "person"], counted["tonight-city", "left"]) == (1, 0)

    def test_not_understood_is_counted_from_either_side(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.says("blabla qwerty")
        citizen.presses("dont-understand")
        assert steps(citizen, "housing")["need", "missed"] == 2

    def test_a_turn_that_is_undone_counts_nothing(
        self, begin: Begin, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        citizen = begin("housing")
        before = steps(citizen, "housing")
        monkeypatch.setattr("bot.turn.handle.inbox.mark_handled", lambda *_: 1 / 0)
        citizen.presses("tonight")
        assert steps(citizen, "housing") == before


class TestTexts:
    def test_each_text_counts_in_the_language_it_was_shown_in(self, begin: Begin) -> None:
        begin("housing", "kl")
        citizen = begin("housing", "da")
        assert (shown(citizen)["housing-need", "kl"], shown(citizen)["housing-need", "da"]) == (1, 1)

    def test_what_a_citizen_writes_is_no_text_of_ours(self, begin: Begin) -> None:
        citizen = begin("housing")
        spoken = [view for view in citizen.says("Jeg hedder Eksempel").messages if view.text_id]
        assert shown(citizen).total() == len(spoken)

    def test_few_are_not_told(self, begin: Begin) -> None:
        for _ in range(4):
            citizen = begin("housing")
            citizen.presses("dont-understand")
        citizen.clock.at += DAY
        assert "housing-need" not in citizen.runtime.look(missed_counts)
        citizen = begin("housing")
        citizen.presses("dont-understand")
        citizen.clock.at += DAY
        assert citizen.runtime.look(missed_counts)["housing-need"] == 5
        assert citizen.runtime.look(shown_counts)["housing-need"] == 10

    def test_last_year_is_not_told(self, begin: Begin) -> None:
        for _ in range(5):
            citizen = begin("housing", "da", MONDAY_MORNING - dt.timedelta(days=200))
        citizen.clock.at += DAY
        assert citizen.runtime.look(shown_counts)["housing-need"] == 5
        later = begin("housing")
        assert "housing-need" not in later.runtime.look(shown_counts)


class TestTogether:
    async def test_it_keeps_every_sum_in_fewer_rows(self, begin: Begin) -> None:
        for _ in range(3):
            citizen = begin("housing")
        counted, texts, many = steps(citizen, "housing"), shown(citizen), rows(citizen)
        await asyncio.gather(*(put_together(citizen.runtime) for _ in range(2)))
        await put_together(citizen.runtime)
        assert (steps(citizen, "housing"), shown(citizen)) == (counted, texts)
        assert rows(citizen) == many // 3

    async def test_a_service_begins_with_it(self, begin: Begin) -> None:
        for _ in range(3):
            citizen = begin("housing")
        many = rows(citizen)
        async with Service(citizen.runtime):
            (task,) = [each for each in asyncio.all_tasks() if each.get_name() == "usage"]
            await task
        assert rows(citizen) == many // 3


def rows(player: Player) -> int:
    return len(player.runtime.look(lambda work: work.conn.execute(select(use_count.c.id)).all()))
