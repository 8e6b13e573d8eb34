"""``ikiorti play``: the draft in what the installation says, line by line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.cli.common import opened, prepared
from bot.runtime import Work
from storage.flows import queries as flows
from storage.places import queries as places
from storage.texts import queries as texts
from tests.bot.cli.conftest import Command


def changed(work: Work) -> None:
    """Staff's words, a place of their own, and a draft of one flow whose texts are drafted too."""
    row = flows.published_of(work.conn, "housing")
    assert row is not None
    source = row.source.replace("sofa: ", "couch: ", 1)
    flows.save_draft(work.conn, flow="housing", revision="draft", source=source, author="e", now=work.now)
    texts.publish(
        work.conn, text_id="housing-tonight-city", language="da", source="housing-tonight-city = Hvor?\n",
        revision="1", author="e", now=work.now,
    )  # fmt: skip
    texts.save_draft(
        work.conn, text_id="housing-need", language="da", revision="1", author="e", now=work.now,
        source="housing-need = Hvad så?\n    .tonight = I nat\n    .couch = Hos andre\n    .rent = Husleje\n",
    )  # fmt: skip
    places.save(work.conn, "alarm-112", {"name": "Vores alarm"}, work.now)


@pytest.fixture
def edited(installed: Command) -> Command:
    """The command where editors have been at work."""
    with opened() as runtime:
        prepared(runtime)
        runtime.run(changed)
    return installed


def played(command: Command, script: Path, *words: str) -> list[dict[str, object]]:
    script.write_text('{"press": "tonight"}\n')
    ran = command("play", "housing", "--json", "--script", script, *words)
    assert ran.code == 0, ran.err
    return [json.loads(line) for line in ran.out.splitlines()]


def said(command: Command, script: Path, *words: str) -> str:
    return json.dumps(played(command, script, *words), ensure_ascii=False)


def test_a_draft_is_played_among_everything_that_is_live(edited: Command, tmp_path: Path) -> None:
    talk = said(edited, tmp_path / "script", "--draft")
    assert "Hvad så?" in talk
    assert '"value": "couch"' in talk
    assert "Hvor?" in talk


def test_without_it_the_program_is_played_as_it_comes(edited: Command, tmp_path: Path) -> None:
    talk = said(edited, tmp_path / "script")
    assert "Hvad har du brug for?" in talk
    assert "Hvor?" not in talk


def test_a_city_is_known_from_before(edited: Command, tmp_path: Path) -> None:
    told = played(edited, tmp_path / "script", "--city", "odense")
    assert told[0]["vars"] == {"city": "odense", "need": "tonight"}


def test_a_draft_that_is_none_yet_ends_with_one_line(edited: Command) -> None:
    with opened() as runtime:
        runtime.run(
            lambda work: flows.save_draft(
                work.conn, flow="housing", revision="x", source="flow: [\n", author="e", now=work.now
            )
        )
    ran = edited("play", "housing", "--draft")
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert "line" in ran.err


@pytest.mark.parametrize(
    "words", [("nowhere", "--draft"), ("housing", "--channel", "letter"), ("housing", "--locale", "en")]
)
def test_what_there_is_not_ends_with_one_line(installed: Command, words: tuple[str, ...]) -> None:
    ran = installed("play", *words)
    assert (ran.code, ran.err.count("\n")) == (2, 1)
