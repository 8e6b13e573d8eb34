"""``ikiorti check`` as an operator runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.main import build
from tests.bot.test_checks import DA, report

RUN = CliRunner()
FIELDS = {"severity", "code", "file", "line", "flow", "step", "field", "message"}


def _check(*arguments: str) -> tuple[int, str]:
    done = RUN.invoke(build("check"), ["check", *arguments])
    return done.exit_code, done.stdout


def _folders(folder: Path) -> list[str]:
    return ["--flows", str(folder / "flows"), "--locales", str(folder / "locales")]


def test_no_faults_end_with_zero(tmp_path: Path) -> None:
    report(tmp_path)
    code, out = _check("--json", *_folders(tmp_path))
    assert code == 0
    assert json.loads(out)["faults"] == []
    assert json.loads(out)["figures"]["texts"] == 3


def test_warnings_alone_end_with_zero_and_errors_with_one(tmp_path: Path) -> None:
    report(tmp_path, kl="")
    code, out = _check("--json", *_folders(tmp_path))
    assert code == 0
    assert {fault["code"] for fault in json.loads(out)["faults"]} == {"missing-kl"}
    report(tmp_path, da=DA.replace("Et sted i nat", "Ja"))
    code, out = _check("--json", *_folders(tmp_path))
    assert code == 1
    (fault,) = json.loads(out)["faults"]
    assert fault.keys() == FIELDS
    assert (fault["line"], fault["flow"], fault["step"], fault["field"]) == (2, "home", "need", ".tonight")


def test_a_person_reads_file_and_line(tmp_path: Path) -> None:
    report(tmp_path, da=DA.replace("Et sted i nat", "Ja"))
    code, out = _check(*_folders(tmp_path))
    assert code == 1
    assert f"{tmp_path / 'locales/da/citizen/home.ftl'}:2 [home/need .tonight]" in out
    assert "1 errors, 0 warnings" in out


def test_words_are_held_against_a_list(tmp_path: Path) -> None:
    report(tmp_path)
    words = tmp_path / "words.txt"
    words.write_text("sumik\nkina\nQujanaq\n", "utf-8")
    _, out = _check("--json", "--words", str(words), *_folders(tmp_path))
    found = json.loads(out)
    assert {fault["code"] for fault in found["faults"]} == {"not-attested"}
    assert 0 < found["figures"]["attested"] < 1


def test_figures_stand_for_each_flow_and_text_and_the_weakest_are_named(tmp_path: Path) -> None:
    report(tmp_path)
    words = tmp_path / "words.txt"
    words.write_text("sumik\nikiorneqarusuppit\nunnuk\nmanna\nkina\nqujanaq\n", "utf-8")
    _, out = _check("--json", "--words", str(words), "--weakest", "1", *_folders(tmp_path))
    figures = json.loads(out)["figures"]
    assert figures["words"] == {"da": 20, "kl": 8}
    assert figures["by_flow"] == {
        "home": {
            "steps": 5, "texts": 3, "words": {"da": 20, "kl": 8}, "lix": figures["lix"]["home"], "attested": 0.857,
            "attested_with_names": 0.857,
        }
    }  # fmt: skip
    assert figures["program"]["texts"] == 0
    assert figures["weakest"] == ["home-need"]
    assert {text["id"]: (text["flow"], text["unknown"]) for text in figures["by_text"]} == {
        "home-need": ("home", ["allami"]), "home-name": ("home", []), "home-told": ("home", []),
    }  # fmt: skip
    assert (
        "80% home home-need: allami"
        in _check("--words", str(words), "--weakest", "5", *_folders(tmp_path))[1]
    )


def test_a_flow_with_too_few_attested_forms_ends_with_one(tmp_path: Path) -> None:
    report(tmp_path)
    words = tmp_path / "words.txt"
    words.write_text("sumik\nikiorneqarusuppit\nunnuk\nmanna\nkina\nqujanaq\n", "utf-8")
    assert _check("--words", str(words), "--least", "85", *_folders(tmp_path))[0] == 0
    code, out = _check("--words", str(words), "--least", "86", *_folders(tmp_path))
    assert code == 1
    assert "home: 85.7% of the Greenlandic forms are attested; at least 86 %" in out


@pytest.mark.parametrize(
    "arguments",
    [["--least", "80"], ["--weakest", "5"], ["--flows", "/nowhere"], ["--words", "/nowhere"], ["--unknown"]],
)
def test_what_cannot_be_read_ends_with_two(arguments: list[str]) -> None:
    assert _check(*arguments)[0] == 2


def test_the_shipped_flows_and_texts_have_no_errors() -> None:
    code, out = _check("--json", "--launch")
    found = json.loads(out)
    assert [fault for fault in found["faults"] if fault["severity"] == "error"] == []
    assert code == 0
    assert found["figures"]["flows"] > 0
