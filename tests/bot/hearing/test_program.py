"""The school that travels with the program: what it brings, and learning what staff change in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.hearing import program as brought
from bot.hearing.effect import Examined
from bot.hearing.examples import LANGUAGES, Line, Overrides, intents
from bot.hearing.learnt import Learnt
from bot.hearing.program import Program, read_note
from bot.understanding import report, sets
from bot.understanding.understood import CLASSES

NEW = Line("da", "places", "zumba og kaffe")
ADDED = Overrides(added=(NEW, Line("da", "places", "zumba i morgen"), Line("da", "places", "zumba zumba")))


@pytest.fixture
def program() -> Program:
    return Program()


def test_it_brings_examples_of_every_intent_and_something_to_be_tested_by(program: Program) -> None:
    for language in LANGUAGES:
        assert set(intents(program.examples(), language)) == set(CLASSES)
        kinds = {line.kind for line in program.tests() if line.language == language}
        assert kinds >= {"intent", "negated", "off-topic", "danger", "harmless"}
    assert {line.expected for line in program.tests() if line.kind == "intent"} == set(CLASSES) - {"unknown"}


def test_a_file_says_who_wrote_it_and_what_sentences_have_in_common(program: Program) -> None:
    note = read_note("# By a machine.\n\n# looking\nleder\n\n# paying\nhusleje\n")
    assert (note.written, note.about) == ("By a machine.", {"leder": "looking", "husleje": "paying"})
    assert read_note("leder\n").about == {"leder": ""}
    for language in LANGUAGES:
        for intent in intents(program.examples(), language):
            assert "machine" in program.note(language, intent).written


def test_a_test_sentence_is_too_near_to_itself_and_its_like(program: Program) -> None:
    test = next(line.sentence for line in program.tests() if len(line.sentence.split()) > 6)
    assert program.too_near("da", test.upper()) == test
    assert program.too_near("da", f"{test} a") == test
    assert program.too_near("da", "zumba og kaffe") is None


@pytest.fixture
def few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tenth of the examples: learning all of them takes long."""
    for file in brought.FOLDER.glob("??/*.txt"):
        lines = [line for line in file.read_text("utf-8").splitlines() if line and not line.startswith("#")]
        copy = tmp_path / file.parent.name / file.name
        copy.parent.mkdir(exist_ok=True)
        copy.write_text("\n".join(lines[::10]), "utf-8")
    monkeypatch.setattr(brought, "FOLDER", tmp_path)


@pytest.mark.usefixtures("few")
def test_what_staff_add_is_learnt_kept_and_read_back(program: Program) -> None:
    shipped, taught = program.model(Overrides()), program.model(ADDED)
    read = program.restore(program.dump(taught))
    asked = [line.sentence for line in program.tests()][:200]
    assert program.understand(shipped, "mere zumba").decision == "unknown"
    assert program.understand(read, "mere zumba").alternatives[0] == "places"
    assert [program.understand(read, text) for text in asked] == [
        program.understand(taught, text) for text in asked
    ]
    assert len({program.key(overrides) for overrides in (Overrides(), ADDED, Overrides(removed=(NEW,)))}) == 3


def test_what_is_no_model_is_said_to_be_none(program: Program) -> None:
    for content in (b"", b"no model", program.dump(program.model(Overrides()))[:-9]):
        with pytest.raises(ValueError, match="the kept model"):
            program.restore(content)


def test_the_figures_are_those_of_the_report(program: Program) -> None:
    model = program.model(Overrides())
    ours = Examined(Learnt(program)).effect(Overrides(), Overrides()).before
    for language in LANGUAGES:
        cases = report.cases(
            model, (test for test in sets.tests(brought.FOLDER) if test.language == language)
        )
        theirs, mine = report.figures(cases), ours[language]
        assert round(mine.right / mine.wishes, 4) == theirs.right_sure
        assert round(mine.among / mine.wishes, 4) == theirs.right_of_three
        assert round(mine.wrong / mine.told, 4) == theirs.wrong_sure
        assert round(mine.refused / mine.denials, 4) == theirs.negated_sure
