"""How commands end when something outside cannot be used, and drafts that are played."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.bot.cli.conftest import Command


def test_a_data_directory_that_cannot_be_made_is_named(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("IKIORTI_DATA_DIR", str(tmp_path / "file" / "data"))
    ran = command("status")
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert "IKIORTI_DATA_DIR" in ran.err


@pytest.mark.parametrize(
    "words",
    [("flows", "export", "housing"), ("texts", "export"), ("places", "export")],
    ids=["flows", "texts", "places"],
)
def test_a_file_that_cannot_be_written_is_one_line(
    words: tuple[str, ...], command: Command, tmp_path: Path
) -> None:
    ran = command(*words, "-o", tmp_path / "nowhere" / "out")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "cannot be written" in ran.err


def test_a_language_that_does_not_exist_is_a_wrong_word(command: Command) -> None:
    assert command("check", "--language", "xx").code == 2


def test_a_text_file_with_many_faults_names_them_all(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "t.ftl"
    file.write_text("housing-need = Ring 70203040\n\nno-such = Hej\nfoo\n", "utf-8")
    ran = command("texts", "import", "--format", "ftl", "--language", "da", file)
    assert ran.code == 1
    assert "phone-in-text" in ran.err
    assert "t.ftl:3: no-such: no such text" in ran.err
    assert "t.ftl:4: syntax" in ran.err


def test_drafted_texts_are_played_and_drafted_once(
    installed: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, changed, script = tmp_path / "h.zip", tmp_path / "c.zip", tmp_path / "lines"
    assert installed("flows", "export", "housing", "-o", file).code == 0
    with zipfile.ZipFile(file) as before, zipfile.ZipFile(changed, "w") as after:
        for name in before.namelist():
            words = before.read(name).decode().replace("Et sted at sove i nat", "Et sted at sove nu")
            after.writestr(name, words)
    assert installed("flows", "import", changed).out == "text housing-need (da): drafted\n"
    assert installed("flows", "import", changed).out == "Nothing to change.\n"
    script.write_text('{"press":"repeat"}\n')
    for extra, said in (((), "Et sted at sove i nat"), (("--draft",), "Et sted at sove nu")):
        ran = installed("play", "housing", "--json", "--script", script, *extra)
        assert ran.code == 0
        assert {message["choices"][0]["label"] for message in json.loads(ran.out)["messages"]} == {said}
