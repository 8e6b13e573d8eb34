"""Where people stop, as the console may show it: whole numbers of many, and no number of few."""

from __future__ import annotations

import asyncio
import datetime as dt
from typing import Any

import pytest
from sqlalchemy import update

from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.player import Player
from bot.runtime import Work
from bot.usage.sheet import as_csv
from bot.usage.stops import WAYS, Stop, Stops, where_people_stop
from bot.usage.texts import missed_counts, shown_counts
from bot.usage.together import put_together
from flows.definition.load import load as load_flow
from storage.base import new_id
from storage.flows import queries as flows
from storage.flows.tables import flow_session
from storage.usage import queries as usage
from storage.usage.queries import Met
from tests.bot.conftest import MONDAY_MORNING, Begin

TODAY = MONDAY_MORNING.date()
DAY, HOUR = dt.timedelta(days=1), dt.timedelta(hours=1)


def member(role: str) -> StaffMember:
    return StaffMember(
        id=new_id(), email="e@example.org", name="Eksempel", role=role, language="da", teams=frozenset()
    )


def looks(player: Player, period: str = "lately", revision: str = "all", role: str = "editor") -> Stops:
    return player.runtime.look(where_people_stop, member(role), "housing", period, revision)


def at(stops: Stops, step: str) -> Stop:
    return next(stop for stop in stops.steps if stop.step == step)


def count(player: Player, step: str, what: str, times: int, ago: int = 1, revision: str = "") -> None:
    def add(work: Work) -> None:
        flow = work.runtime.content.library.current("housing")
        assert flow is not None
        met = Met("step", "housing", revision or flow.revision, step, what)
        usage.add(work.conn, TODAY - dt.timedelta(days=ago), {met: times})

    player.runtime.run(add)


def everything(player: Player) -> tuple[Any, ...]:
    """All that is shown of counts, once the worker has been at them again."""
    asyncio.run(put_together(player.runtime))
    ways = [looks(player, period, revision) for revision, period in WAYS]
    return (*ways, player.runtime.look(shown_counts), player.runtime.look(missed_counts))


@pytest.fixture
def service(begin: Begin) -> Player:
    """Somebody who asked something else, so that nothing of housing is counted."""
    return begin("letters")


class TestNumbers:
    def test_thirty_citizens_are_counted_where_they_were(self, begin: Begin) -> None:
        for number in range(12):
            citizen = begin("housing")
            citizen.presses("tonight" if number < 6 else "menu")
        citizen.clock.at += DAY
        need = at(looks(citizen), "need")
        assert (need.cells["entered"], need.cells["answered"], need.cells["left"]) == (12, 6, 6)
        assert need.share == 0.5
        assert at(looks(citizen), "tonight-city").cells["entered"] == 6

    def test_steps_stand_in_the_order_of_the_flow_with_their_first_words(self, service: Player) -> None:
        found = looks(service)
        assert [stop.step for stop in found.steps[:3]] == ["begin", "need", "tonight-city"]
        assert found.empty
        assert at(found, "need").words
        assert not at(found, "begin").asks

    def test_a_quarter_holds_more_than_a_month(self, service: Player) -> None:
        count(service, "need", "left", 7)
        count(service, "need", "left", 8, ago=45)
        count(service, "need", "left", 50, ago=200)
        assert at(looks(service), "need").cells["left"] == 7
        assert at(looks(service, "quarter"), "need").cells["left"] == 15

    def test_former_revisions_count_in_all_alone(self, service: Player) -> None:
        older = service.runtime.run(publish_and_replace)
        count(service, "need", "left", 7)
        count(service, "need", "left", 8, revision=older)
        count(service, "gone-since", "left", 9, revision=older)
        assert at(looks(service), "need").cells["left"] == 15
        assert at(looks(service), "gone-since").former
        now = looks(service, revision="now")
        assert at(now, "need").cells["left"] == 7
        assert all(stop.step != "gone-since" for stop in now.steps)

    def test_who_writes_nothing_for_a_week_stands_still(self, begin: Begin) -> None:
        for number in range(11):
            citizen = begin("housing")
            if number < 5:
                citizen.runtime.run(backdate, citizen.chat.conversation_id)
        asyncio.run(put_together(citizen.runtime))
        assert at(looks(citizen), "need").cells["standing"] == 5


class TestWithinADay:
    def test_who_looks_before_a_talk_and_after_it_sees_the_same(self, begin: Begin) -> None:
        for _ in range(6):
            citizen = begin("housing")
            citizen.runtime.run(backdate, citizen.chat.conversation_id)
        citizen.clock.at += DAY
        before = everything(citizen)
        assert at(before[0], "need").cells["entered"] == at(before[0], "need").cells["standing"] == 6
        # One who stood still comes back, and somebody else comes for the first time.
        citizen.presses("tonight")
        citizen.clock.at += 8 * HOUR
        begin("housing", at=citizen.clock.at).presses("menu")
        assert everything(citizen) == before
        citizen.clock.at += DAY
        need = at(everything(citizen)[0], "need").cells
        assert (need["entered"], need["standing"]) == (7, 5)


class TestHidden:
    def test_four_are_hidden_and_five_are_not(self, service: Player) -> None:
        count(service, "need", "left", 4)
        count(service, "need", "person", 5)
        need = at(looks(service), "need")
        assert (need.cells["left"], need.cells["person"], need.cells["missed"]) == (None, 5, 0)

    def test_a_month_is_hidden_where_the_quarter_would_tell_the_rest(self, service: Player) -> None:
        count(service, "need", "left", 7)
        count(service, "need", "left", 2, ago=45)
        assert at(looks(service, "quarter"), "need").cells["left"] == 9
        assert at(looks(service), "need").cells["left"] is None

    def test_the_table_says_hidden_and_no_formula_begins_a_cell(self, service: Player) -> None:
        count(service, "need", "left", 4)
        lines = as_csv(looks(service), lambda text_id: f"={text_id}").decode("utf-8-sig").splitlines()
        row = next(line for line in lines if ",need," in line)
        assert ",'=flow-stops-hidden," in row


class TestAsking:
    def test_who_may_not_read_flows_is_refused(self, service: Player) -> None:
        with pytest.raises(HelpError) as refused:
            looks(service, role="caseworker")
        assert refused.value.status == 403

    def test_what_is_not_there_is_not_found(self, service: Player) -> None:
        with pytest.raises(NotFound):
            service.runtime.look(where_people_stop, member("editor"), "nowhere")
        with pytest.raises(HelpError) as refused:
            looks(service, "yesterday")
        assert refused.value.status == 400


FORMER = """format: 1
flow: housing
topic: housing
owner: housing-team
start: need
steps:
  need: {kind: ask, answer: text, next: gone-since}
  gone-since: {kind: ask, answer: text, next: bye}
  bye: {kind: end}
"""


def publish_and_replace(work: Work) -> str:
    """An older revision that was live for a while."""
    live = flows.published_of(work.conn, "housing")
    older = load_flow(FORMER, file="housing.yaml")[0]
    assert live is not None
    assert older is not None
    for revision, source in ((older.revision, older.source), (live.revision, live.source)):
        flows.publish(work.conn, flow="housing", revision=revision, source=source, now=work.now)
    return older.revision


def backdate(work: Work, conversation_id: object) -> None:
    long_ago = MONDAY_MORNING - dt.timedelta(days=8)
    work.conn.execute(
        update(flow_session)
        .where(flow_session.c.conversation_id == conversation_id)
        .values(changed_at=long_ago)
    )
