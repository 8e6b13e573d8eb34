"""Stories that run before a publication: the same, another way with what differs, or not to be played."""

from __future__ import annotations

import msgspec
import pytest

from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.player import Player
from bot.revisions import stories as keeping
from bot.runtime import Work
from bot.simulator.scene import Scene
from bot.simulator.script import Line
from bot.simulator.stories import StoryResult, run_stories, told_of
from bot.simulator.talks import Talks
from flows.definition.load import load as load_flow
from locales.fluent_file import parse_one
from storage.flows import queries as flows
from storage.flows import stories
from tests.bot.conftest import MONDAY_MORNING, Begin

PRIVATE_ON_TELEGRAM = Scene(at=MONDAY_MORNING, language="kl", channel="telegram")
SCRIPT = (Line(press="tonight"), Line(say="Aalborg"))


@pytest.fixture
def citizen(begin: Begin) -> Player:
    return begin()


@pytest.fixture
def editor(citizen: Player) -> StaffMember:
    return citizen.somebody()


def kept(citizen: Player, editor: StaffMember, scene: Scene = PRIVATE_ON_TELEGRAM) -> None:
    talks = Talks(citizen.runtime)
    talked = talks._talk("mia@example.org", "housing", scene, SCRIPT)
    talks.close()
    citizen.runtime.run(
        keeping.save_story, editor, "housing", "I nat", scene={"at": MONDAY_MORNING.isoformat(), "language": "kl",
        "channel": scene.channel}, script=[{"press": "tonight"}, {"say": "Aalborg"}], told=told_of(talked),
    )  # fmt: skip


def run(citizen: Player) -> StoryResult:
    return run_stories(citizen.runtime, "housing")[0]


def test_a_flow_without_stories_has_none_to_run(citizen: Player) -> None:
    assert run_stories(citizen.runtime, "housing") == []
    assert run_stories(citizen.runtime, "nowhere") == []


def test_one_is_the_same_though_its_links_and_ids_are_others(citizen: Player, editor: StaffMember) -> None:
    kept(citizen, editor)
    result = run(citizen)
    assert (result.outcome, result.lines) == ("same", ())
    assert any("/l/…" in line for exchange in result.after for line in exchange)


def test_what_is_about_to_be_published_is_what_it_is_played_with(
    citizen: Player, editor: StaffMember
) -> None:
    kept(citizen, editor)
    row = citizen.runtime.look(lambda work: flows.published_of(work.conn, "housing"))
    assert row is not None
    draft, _ = load_flow(row.source, file="housing.yaml")
    said = citizen.runtime.content.texts.unit("housing-need", "kl")
    assert said is not None
    written = said.source.replace("housing-need = ", "housing-need = Qujanaq. ")
    other, _ = parse_one(written, language="kl", text_id="housing-need")
    assert other is not None
    result = run_stories(citizen.runtime, "housing", draft=draft, units={("housing-need", "kl"): other})[0]
    assert result.outcome == "differs"
    assert [line[:13] for kind, line in result.lines if kind == "new"] == ["bot: Qujanaq."]
    assert ("same", "> press tonight") in result.lines
    assert run(citizen).outcome == "same", "nothing of it was kept"


def test_accepting_replaces_what_was_told_unless_somebody_was_quicker(
    citizen: Player, editor: StaffMember
) -> None:
    kept(citizen, editor)
    result = run(citizen)
    after = [["bot: Noget andet"]]
    citizen.runtime.run(keeping.accept_stories, editor, "housing", {result.id: (result.before, after)})
    assert run(citizen).before == after
    with pytest.raises(HelpError, match="story-changed"):
        citizen.runtime.run(keeping.accept_stories, editor, "housing", {result.id: (result.before, after)})


def test_one_that_cannot_be_read_any_more_is_broken_and_stops_nothing(citizen: Player) -> None:
    def keep(work: Work) -> None:
        for name, script in (("A", [{"dance": "yes"}]), ("B", [{"advance": "-P1D"}])):
            stories.add_story(
                work.conn, flow="housing", name=name, scene={"at": MONDAY_MORNING.isoformat()}, script=script,
                told=[], author="e@example.org", now=work.now,
            )  # fmt: skip

    citizen.runtime.run(keep)
    assert [each.outcome for each in run_stories(citizen.runtime, "housing")] == ["broken", "broken"]


def test_who_may_only_read_keeps_none(citizen: Player, editor: StaffMember) -> None:
    reviewer = msgspec.structs.replace(editor, role="reviewer")
    with pytest.raises(HelpError, match="forbidden"):
        kept(citizen, reviewer)
