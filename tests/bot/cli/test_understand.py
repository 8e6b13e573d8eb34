"""``ikiorti understand`` and ``ikiorti train`` as an operator calls them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

import flows
from bot.cli.common import write_files
from bot.cli.main import build
from bot.understanding.model import Model
from bot.understanding.sets import Example
from bot.understanding.train import train

RUN = CliRunner()
EXAMPLES = Path(flows.__file__).parent / "library" / "examples"
KEYS = ["text", "language", "decision", "intent", "alternatives", "confidence", "crisis"]


def asked(*options: str, written: str | bytes) -> str:
    done = RUN.invoke(build("understand"), ["understand", *options], input=written)
    assert done.exit_code == 0, done.output
    return done.stdout


def test_one_line_in_one_line_out_in_order() -> None:
    out = [
        json.loads(line)
        for line in asked("--json", written="hvem er min sagsbehandler\n\nja\nhan slår mig\n").splitlines()
    ]
    assert [list(each) for each in out] == [KEYS] * 4
    assert [each["intent"] for each in out] == ["who_helps_me", "unknown", "unknown", "violence_crisis"]
    assert [each["text"] for each in out] == ["hvem er min sagsbehandler", "", "ja", "han slår mig"]
    assert out[0] | {"confidence": 1} == {
        "text": "hvem er min sagsbehandler", "language": "da", "decision": "sure", "intent": "who_helps_me",
        "alternatives": out[0]["alternatives"], "confidence": 1, "crisis": None,
    }  # fmt: skip
    assert out[3]["crisis"] == "violence"
    assert all(len(each["alternatives"]) == 3 for each in out)


def test_commands_of_either_language_are_known() -> None:
    out = [
        json.loads(line)["intent"]
        for line in asked("--json", written="/person\nkalaallisut\nqallunaatut\n").splitlines()
    ]
    assert out == ["talk_to_human", "change_language", "change_language"]


@pytest.mark.parametrize(
    "written", [b"\xff\xfe\n", b"\xc3\n", "\u2028 a \x0b b\x0c\n".encode(), b"a\r\n", b"\x00\n"]
)
def test_bytes_of_any_kind_have_one_line_out(written: bytes) -> None:
    line, rest = asked("--json", written=written).split("\n")
    assert list(json.loads(line)) == KEYS
    assert rest == ""


def test_a_last_line_without_its_end_is_read_too() -> None:
    assert len(asked("--json", written="jeg mangler en bolig").splitlines()) == 1


def test_why_is_said() -> None:
    out = asked("--explain", written="jeg mangler en lejlighed\n")
    assert "sure: housing" in out
    assert "why: the model decided" in out


def test_a_person_reads_one_line_a_message() -> None:
    (line,) = asked(written="jeg mangler en lejlighed\n").splitlines()
    assert line.startswith("sure housing")


def few(folder: Path) -> None:
    """Examples of one line an intent, and the shipped tests."""
    for language in ("da", "kl"):
        shutil.copytree(EXAMPLES / language / "test", folder / language / "test")
        for intent, text in (
            ("housing", "jeg mangler en bolig"),
            ("interpreter", "tolk"),
            ("unknown", "regn"),
        ):
            (folder / language / f"{intent}.txt").write_text(f"{text}\n{text} tak\n", "utf-8")


def test_training_writes_the_same_files_whatever_the_processors_and_says_the_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few(tmp_path / "examples")
    written = []
    for number, processors in (("1", "1"), ("2", "2")):
        file = tmp_path / f"{number}.model"
        monkeypatch.setenv("PYTHONHASHSEED", number)
        monkeypatch.setenv("OPENBLAS_NUM_THREADS", processors)
        done = subprocess.run(
            [sys.executable, "-m", "bot.cli.main", "train", "--examples", tmp_path / "examples", "-o", file],
            capture_output=True,
            check=True,
        )
        assert b"right sure" in done.stdout
        written.append((file.read_bytes(), file.with_suffix(".vote").read_bytes()))
    assert written[0] == written[1]


def test_what_belongs_together_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    model = tmp_path / "a.model"
    model.write_bytes(b"former")
    with pytest.raises(typer.Exit):
        write_files({model: b"new", tmp_path / "nowhere" / "a.vote": b"new"})
    assert model.read_bytes() == b"former"
    assert list(tmp_path.iterdir()) == [model]
    write_files({model: b"new", tmp_path / "a.vote": b"new"})
    assert [file.read_bytes() for file in sorted(tmp_path.iterdir())] == [b"new", b"new"]


def test_a_report_trains_nothing(tmp_path: Path) -> None:
    few(tmp_path)
    file = tmp_path / "a.model"
    found = [
        Example("jeg mangler en bolig", "housing", "da", "a", 1),
        Example("en bolig", "housing", "da", "a", 2),
    ]
    file.write_bytes(train(found).dump())
    before = file.read_bytes()
    done = RUN.invoke(build("train"), ["train", "--report", "--examples", str(tmp_path), "-o", str(file)])
    assert done.exit_code == 0, done.output
    assert "the worst misses" in done.stdout
    assert file.read_bytes() == before
    assert Model.load(file)


def test_figures_as_json_and_reasons_kept(tmp_path: Path) -> None:
    few(tmp_path)
    words = [
        "train",
        "--examples",
        str(tmp_path),
        "-o",
        str(tmp_path / "a.model"),
        "--json",
        "--accept",
        "a first try",
    ]
    done = RUN.invoke(build("train"), words)
    assert done.exit_code == 0, done.output
    assert set(json.loads(done.stdout.splitlines()[-1])) == {"da", "kl"}
    assert "right_sure" in (tmp_path / "accepted.yaml").read_text("utf-8")


def test_a_wrong_label_is_one_line(tmp_path: Path) -> None:
    few(tmp_path)
    (tmp_path / "da" / "usual.txt").write_text("house\tet hus\n", "utf-8")
    done = RUN.invoke(build("train"), ["train", "--examples", str(tmp_path), "-o", str(tmp_path / "a.model")])
    assert done.exit_code == 1
    assert "da/usual.txt:1" in done.output
