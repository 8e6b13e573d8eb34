"""An invented guide in two revisions, an editor, and citizens who stand in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import pytest

from bot.cases.views import StaffMember
from bot.player import Player
from bot.revisions import publish
from bot.revisions.people import Decision
from bot.runtime import Work
from flows.definition.load import load as load_flow
from locales.emit import compose
from locales.fluent_file import parse_one
from storage.accounts import queries as accounts
from storage.flows import queries as flows
from storage.texts import queries as texts
from tests.bot.conftest import Begin

FLOW = "guide"
FIRST = """\
format: 1
flow: guide
topic: housing
owner: housing-team
start: roof
steps:
  roof:
    kind: ask
    answer: choice
    choices:
      have: food
      none: night
  food:
    kind: ask
    answer: choice
    choices:
      enough: bye
      little: bye
  night:
    kind: ask
    answer: choice
    choices:
      inside: letters
      outside: bye
  letters: {kind: call, flow: inner, next: after}
  after:
    kind: ask
    answer: choice
    choices:
      fine: bye
      more: bye
  bye: {kind: say, next: stop}
  stop: {kind: end}
"""
INNER = """\
format: 1
flow: inner
topic: housing
owner: housing-team
start: post
steps:
  post:
    kind: ask
    answer: choice
    choices:
      read: stop
      kept: stop
  stop: {kind: end}
"""
WORDS = {
    "guide-roof": ("Har du tag over hovedet?", {"have": "Jeg har et sted", "none": "Jeg har intet sted"}),
    "guide-food": ("Har du mad i dag?", {"enough": "Jeg har mad", "little": "Jeg mangler mad"}),
    "guide-night": ("Hvor var du i nat?", {"inside": "Inde hos nogen", "outside": "Jeg var ude"}),
    "guide-after": ("Hvordan gik det?", {"fine": "Det gik fint", "more": "Jeg vil vide mere"}),
    "guide-bye": ("Tak for snakken.", {}),
    "inner-post": ("Har du fået post?", {"read": "Jeg har læst den", "kept": "Jeg har gemt den"}),
}
Words = Mapping[str, tuple[str, Mapping[str, str]]]
Change = Callable[..., int]


@pytest.fixture
def citizen(begin: Begin) -> Player:
    """Somebody who is about to begin the guide; who helps is an invented editor."""
    player = begin("start")
    for source, name in ((INNER, "inner"), (FIRST, FLOW)):
        draft(
            player, name, source, {key: words for key, words in WORDS.items() if key.startswith(f"{name}-")}
        )
        published(player, name)
    player.flow = FLOW
    player.begin()
    player.now()
    return player


def editor(player: Player, email: str = "mia@example.org") -> StaffMember:
    """An invented editor."""

    def hired(work: Work) -> StaffMember:
        known = accounts.staff_by_email(work.conn, email)
        staff_id = (
            known.id
            if known is not None
            else accounts.insert_staff(
                work.conn, email=email, name="Mia Eksempel", role="editor", created_at=work.now
            )
        )
        return StaffMember(
            id=staff_id, email=email, name="Mia Eksempel", role="editor", language="da", teams=frozenset()
        )

    return player.runtime.run(hired)


def draft(player: Player, flow: str, source: str, words: Words) -> str:
    """Keep a draft with its Danish; its revision."""
    definition, faults = load_flow(source, file=f"{flow}.yaml")
    assert definition is not None, faults

    def kept(work: Work) -> None:
        flows.save_draft(
            work.conn, flow=flow, revision=definition.revision, source=definition.source,
            author="mia@example.org", now=work.now,
        )  # fmt: skip
        for text_id, (value, labels) in words.items():
            written = compose(text_id, value, labels)
            unit, wrong = parse_one(written, language="da", text_id=text_id)
            assert unit is not None, wrong
            texts.save_draft(
                work.conn, text_id=text_id, language="da", source=written, revision=unit.revision,
                author="mia@example.org", now=work.now,
            )  # fmt: skip

    player.runtime.run(kept)
    return definition.revision


def published(
    player: Player, flow: str = FLOW, decisions: Iterable[Decision] = (), note: str = "En ny udgave"
) -> int:
    """Publish the draft as it stands, as an editor does; the number of the revision."""
    coming = player.runtime.look(publish.drafted, flow)
    number = player.runtime.run(
        publish.publish, editor(player), flow, token=coming.token, note=note, decisions=tuple(decisions)
    )
    player.runtime.look(lambda work: player.runtime.content.reload(work.conn))
    return number


def live(player: Player, flow: str = FLOW) -> str:
    """The hash of what is live."""
    row = player.runtime.look(lambda work: flows.published_of(work.conn, flow))
    assert row is not None
    return row.revision
