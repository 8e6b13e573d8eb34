"""Whatever is edited, published, taken back: whoever stands in a flow is always told what it says, in whole words."""

from __future__ import annotations

from random import Random

import msgspec
import pytest

from bot.citizens import Chat
from bot.errors import HelpError
from bot.player import Played, Player
from bot.revisions import people, publish
from bot.revisions.people import Decision, Spot
from bot.runtime import Work
from flows.definition.load import load as load_flow
from storage.flows import queries as flows
from tests.bot.revisions.conftest import FLOW, draft, editor, published

TURNS = 60
SEEDS = 1


class Guide(msgspec.Struct):
    """The flow as its editor has it in mind: questions in order, each with its choices and words."""

    questions: dict[str, list[str]]
    made: int = 0
    reworded: int = 0

    def source(self) -> str:
        """As a flow; every choice leads to the next question."""
        names = list(self.questions)
        lines = [
            "format: 1",
            "flow: guide",
            "topic: housing",
            "owner: housing-team",
            f"start: {names[0]}",
            "steps:",
        ]
        for name, following in zip(names, [*names[1:], "stop"], strict=True):
            lines += [f"  {name}:", "    kind: ask", "    answer: choice", "    choices:"]
            lines += [f"      {choice}: {following}" for choice in self.questions[name]]
        return "\n".join([*lines, "  stop: {kind: end}", ""])

    def words(self) -> dict[str, tuple[str, dict[str, str]]]:
        """The Danish of every question; some show what was answered before."""
        names = list(self.questions)
        return {
            f"guide-{name}": (
                f"Spørgsmål {name} udgave {self.reworded}"
                + (f" efter {{ ${names[at - 1]} }}" if at else "")
                + "?",
                {choice: f"Svar {choice} {self.reworded}" for choice in choices},
            )
            for at, (name, choices) in enumerate(self.questions.items())
        }

    def change(self, random: Random) -> None:
        """One edit."""
        name = random.choice(list(self.questions))
        self.made += 1
        self.reworded = self.made if random.random() < 0.5 else self.reworded
        what = random.choice(("add", "drop", "choice", "unchoice", "rename"))
        if what == "add":
            self.questions[f"step{self.made}"] = [f"a{self.made}", f"b{self.made}"]
        elif what == "drop" and len(self.questions) > 1:
            del self.questions[name]
        elif what == "choice":
            self.questions[name].append(f"c{self.made}")
        elif what == "unchoice" and len(self.questions[name]) > 1:
            self.questions[name].pop(random.randrange(len(self.questions[name])))
        elif what == "rename":
            self.questions = {
                (f"new{self.made}" if key == name else key): choices
                for key, choices in self.questions.items()
            }


def looked_at(player: Player, coming: publish.Coming) -> tuple[Spot, ...]:
    return player.runtime.look(
        lambda work: people.spots(work, coming.flow, publish.texts_around(work, coming))
    )


def decided(random: Random, player: Player, coming: publish.Coming) -> list[Decision]:
    """Something for each step with people on it; a move that cannot be is not asked for."""
    found = []
    for spot in looked_at(player, coming):
        act = random.choice(("finish", "move", "restart"))
        to = random.choice(list(coming.flow.steps)) if act == "move" else ""
        decision = Decision(revision=spot.revision, step=spot.step, act=act, to=to)  # type: ignore[arg-type]  # one of the three

        def planned(work: Work, one: Decision = decision) -> object:
            return people.plan(work, coming.flow, [one], publish.texts_around(work, coming))

        try:
            player.runtime.look(planned)
        except HelpError:
            continue  # they have not given an answer that the new step needs
        found.append(decision)
    return found


def goes_back(random: Random, player: Player) -> None:
    """An earlier revision comes again."""
    rows = [
        row
        for row in player.runtime.look(lambda work: flows.revisions(work.conn, FLOW))
        if row.state == "archived"
    ]
    if not rows:
        return
    row = random.choice(rows)
    coming = player.runtime.look(publish.former, FLOW, row.id)
    player.runtime.run(
        publish.roll_back, editor(player), FLOW, row.id, token=coming.token, note="Tilbage",
        decisions=decided(random, player, coming),
    )  # fmt: skip
    player.runtime.look(lambda work: player.runtime.content.reload(work.conn))


def publishes(random: Random, player: Player, guide: Guide) -> None:
    """A changed draft goes live."""
    guide.change(random)
    assert load_flow(guide.source(), file="guide.yaml")[0] is not None
    draft(player, FLOW, guide.source(), guide.words())
    coming = player.runtime.look(publish.drafted, FLOW)
    published(player, decisions=decided(random, player, coming))


def in_whole_words(played: Played) -> None:
    for view in played.messages:
        assert view.text_id not in ("system-error", "system-not-understood-twice")
        assert "…" not in view.text, view.text
        for choice in view.choices:
            assert choice.label != choice.value, (view.text, choice.value)
            assert "…" not in choice.label, choice.label


@pytest.mark.parametrize("seed", range(SEEDS))
def test_in_whole_words(citizen: Player, seed: int) -> None:
    random = Random(seed)
    player, guide = citizen, Guide({"roof": ["have", "none"], "food": ["enough", "little"]})
    draft(player, FLOW, guide.source(), guide.words())
    published(player)
    chats = [begun(player) for _ in range(3)]
    for _ in range(TURNS):
        what = random.random()
        if what < 0.15:
            publishes(random, player, guide)
        elif what < 0.2:
            goes_back(random, player)
        else:
            at = random.randrange(len(chats))
            if not goes_on(random, player, chats[at]):
                chats[at] = begun(player)
    assert not player.runtime.content.texts.misses


def begun(player: Player) -> Chat:
    """Somebody who stands at the first question."""
    player.flow = FLOW
    player.begin()
    player.now()
    return player.chat


def goes_on(random: Random, player: Player, chat: Chat) -> bool:
    """One of them presses something; False once they are out of the guide."""
    player.chat, player._seen = chat, 0
    offered = [choice.value for view in player.now().messages[-1:] for choice in view.choices]
    played = player.presses(random.choice([*offered, *offered, "repeat", "menu", "go-on"]))
    in_whole_words(played)
    return played.flow is not None
