"""Simulated talks: found by their lines, kept for a while, closed, and the same wherever they are played."""

from __future__ import annotations

import asyncio
import datetime as dt

import pytest

from bot.clock import monotonic
from bot.player import Player
from bot.runtime import Work
from bot.simulator import talks as module
from bot.simulator.scene import Scene
from bot.simulator.script import Line
from bot.simulator.talks import Talked, Talks
from bot.simulator.told import told
from bot.simulator.world import world_of
from storage.flows import queries as flows
from storage.texts import queries as texts
from tests.bot.conftest import MONDAY_MORNING, Begin

SCENE = Scene(at=MONDAY_MORNING)
TONIGHT = (Line(press="tonight"),)


def lines(talked: Talked) -> list[list[str]]:
    return [told(exchange.played) for exchange in talked.exchanges]


@pytest.fixture
def installation(begin: Begin) -> Player:
    """What the simulator speaks from; its own citizen says nothing more."""
    return begin()


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Scene]:
    """The scenes of all talks that were played from their first line."""
    scenes: list[Scene] = []

    class Counted(module.Live):
        def __init__(self, world: module.World, scene: Scene) -> None:
            scenes.append(scene)
            super().__init__(world, scene)

    monkeypatch.setattr(module, "Live", Counted)
    return scenes


def talk(talks: Talks, *script: Line, who: str = "mia@example.org", scene: Scene = SCENE) -> Talked:
    return talks._talk(who, "housing", scene, script)


def test_a_talk_is_gone_on_with_and_in_another_process_played_again(
    installation: Player, made: list[Scene]
) -> None:
    here, there = Talks(installation.runtime), Talks(installation.runtime)
    talk(here)
    talk(here, *TONIGHT)
    went_on = talk(here, *TONIGHT, Line(say="Aalborg"))
    assert len(made) == 1
    again = talk(there, *TONIGHT, Line(say="Aalborg"))
    assert len(made) == 2
    assert lines(went_on) == lines(again)
    assert went_on.path == (("housing", "need"), ("housing", "tonight-city"), ("housing", "tonight-who"))
    assert went_on.answers["city"].how == "said"
    here.close()
    there.close()


def test_nobody_goes_on_with_the_talk_of_another(installation: Player, made: list[Scene]) -> None:
    talks = Talks(installation.runtime)
    talk(talks)
    talk(talks, *TONIGHT, who="ole@example.org")
    assert len(made) == 2
    talks.close()


def test_only_so_many_are_kept_and_none_that_is_idle(
    installation: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST", 2)
    talks = Talks(installation.runtime)
    for who in "abc":
        talk(talks, who=who)
    assert talks.running == 2
    assert talks.drop_idle(monotonic() - 60) == 0
    assert talks.drop_idle(monotonic()) == 2
    assert talks.running == 0


def test_two_who_press_at_once_get_one_answer_each(installation: Player) -> None:
    talks = Talks(installation.runtime)

    async def both() -> list[Talked]:
        asked = (talks.talk("mia@example.org", "housing", SCENE, TONIGHT) for _ in range(2))
        return list(await asyncio.gather(*asked))

    one, other = asyncio.run(both())
    assert lines(one) == lines(other)
    assert len(one.exchanges) == 2
    talks.close()


def test_a_draft_of_another_flow_is_not_in_it_and_staffs_words_are(installation: Player) -> None:
    def change(work: Work) -> None:
        row = flows.published_of(work.conn, "alcohol")
        assert row is not None
        flows.save_draft(
            work.conn, flow="alcohol", revision="other", source=row.source, author="e", now=work.now
        )
        for text_id, save in (("alcohol-say", texts.save_draft), ("housing-need", texts.publish)):
            save(
                work.conn, text_id=text_id, language="da", source=f"{text_id} = Vores egne ord\n", revision="1",
                author="e", now=work.now,
            )  # fmt: skip

    installation.runtime.run(change)
    world = installation.runtime.look(world_of, "housing")
    assert not world.drafted
    assert world.units == {}
    player = Player("housing", "da", MONDAY_MORNING, world=world)
    live = player.runtime.look(lambda work: flows.published_of(work.conn, "alcohol"))
    assert live is not None
    assert live.revision != "other"
    player.begin()
    assert player.now().messages[-1].text == "Vores egne ord"
    player.close()


def test_a_talk_begins_in_the_middle_with_what_was_answered(installation: Player) -> None:
    talks = Talks(installation.runtime)
    first = talk(talks, *TONIGHT)
    later = Scene(at=MONDAY_MORNING + dt.timedelta(hours=1), step="tonight-city", answers=first.answers)
    begun = talk(talks, scene=later)
    assert (begun.last.step, begun.last.vars) == ("tonight-city", {"need": "tonight"})
    assert talk(talks, Line(say="Aalborg"), scene=later).last.step == "tonight-who"
    talks.close()
