"""``ikiorti check`` on examples: none too near a test, enough of them, a model of these, no figure lowered."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

import flows
from bot.checks.understanding import Accepted, accept, check_understanding
from bot.understanding import sets
from bot.understanding.danger import train as danger
from bot.understanding.danger import vote
from bot.understanding.model import FILE, Model, shipped
from locales.faults import Fault

EXAMPLES = Path(flows.__file__).parent / "library" / "examples"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped examples thinned to what the check asks for, with figures accepted for them: quick to judge."""
    folder = Path(shutil.copytree(EXAMPLES, tmp_path_factory.mktemp("small") / "examples"))
    for file in folder.rglob("*.txt"):
        kept: Counter[str] = Counter()
        most = 18 if file.parent.name == "test" else 60
        lines = []
        for line in file.read_text("utf-8").splitlines(keepends=True):
            label = line.partition("\t")[0] if "\t" in line else ""
            kept[label] += not line.startswith("#")
            if kept[label] <= most:
                lines.append(line)
        file.write_text("".join(lines), "utf-8")
    (folder / "accepted.yaml").unlink()
    accept(folder, shipped(), "the sets were thinned")
    return folder


@pytest.fixture
def folder(small: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(small, tmp_path / "examples"))


def add(folder: Path, file: str, line: str) -> None:
    with (folder / file).open("a", encoding="utf-8") as out:
        out.write(f"{line}\n")


def faults(folder: Path, model: Path = FILE) -> dict[str, list[Fault]]:
    """The faults by their codes; a model of another folder than the shipped one has its vote beside it."""
    found: dict[str, list[Fault]] = {}
    for fault in check_understanding(
        folder, model, vote.FILE if model == FILE else model.with_suffix(".vote")
    ):
        found.setdefault(fault.code, []).append(fault)
    return found


@pytest.fixture
def fresh(folder: Path, tmp_path: Path, model: Model) -> tuple[Path, Path]:
    """The folder, and the shipped model and vote said to be trained from it."""
    file = tmp_path / "a.model"
    file.write_bytes(msgspec.structs.replace(model, digest=sets.digest(sets.examples(folder))).dump())
    shipped = vote.loads(vote.FILE.read_bytes())
    file.with_suffix(".vote").write_bytes(replace(shipped, digest=danger.digest(folder)).dump())
    return folder, file


def test_the_shipped_examples_are_clean() -> None:
    assert faults(EXAMPLES) == {}


def test_without_examples_there_is_nothing_to_check(tmp_path: Path) -> None:
    assert faults(tmp_path / "none") == {}


def test_a_new_example_makes_the_model_stale(folder: Path) -> None:
    add(folder, "da/housing.txt", "hvor finder man et bjælkehus med brændeovn til hele slægten")
    found = faults(folder)
    assert set(found) == {"model-stale"}
    assert "ikiorti train" in found["model-stale"][0].message


def test_a_model_that_cannot_be_read_is_stale(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.model").write_bytes(b"nothing")
    assert set(faults(folder, tmp_path / "bad.model")) == {"model-stale"}
    assert set(faults(folder, tmp_path / "missing.model")) == {"model-stale"}


def test_a_new_sentence_of_danger_makes_the_vote_stale_and_nothing_else(fresh: tuple[Path, Path]) -> None:
    folder, model = fresh
    assert faults(folder, model) == {}
    add(folder, "da/danger.txt", "violence\thun bliver kastet rundt med")
    (fault,) = faults(folder, model)["model-stale"]
    assert fault.file == str(model.with_suffix(".vote"))
    assert "ikiorti train" in fault.message


def test_a_vote_that_cannot_be_read_is_stale(fresh: tuple[Path, Path]) -> None:
    folder, model = fresh
    model.with_suffix(".vote").write_bytes(b"nothing")
    assert "cannot be read" in faults(folder, model)["model-stale"][0].message
    model.with_suffix(".vote").unlink()
    assert "cannot be read" in faults(folder, model)["model-stale"][0].message


@pytest.mark.parametrize("change", [lambda text: text, lambda text: f"{text} nu", str.upper])
def test_an_example_near_a_test_sentence_is_found_with_its_line(change: object, folder: Path) -> None:
    assert callable(change)
    test = next(each for each in sets.tests(folder) if len(each.text.split()) > 6 and each.language == "da")
    add(folder, "da/housing.txt", change(test.text))
    lines = (folder / "da" / "housing.txt").read_text("utf-8").splitlines()
    (fault,) = faults(folder)["test-near-example"]
    assert fault.file.endswith("da/housing.txt")
    assert fault.line == len(lines)
    assert f"{test.file}:{test.line}" in fault.message


def test_a_danger_sentence_of_the_tests_is_no_example_either(folder: Path) -> None:
    (test, *_) = sets.read(folder, ["danger"], language="da", inside="test")
    add(folder, "da/suicide.txt", test.text)
    assert "test-near-example" in faults(folder)


def test_too_few_examples_and_tests_are_named(folder: Path) -> None:
    lines = (folder / "kl" / "mitid.txt").read_text("utf-8").splitlines()
    (folder / "kl" / "mitid.txt").write_text("\n".join(lines[:9]), "utf-8")
    usual = folder / "kl" / "usual.txt"
    usual.write_text(
        "".join(line for line in usual.open(encoding="utf-8") if not line.startswith("mitid")), "utf-8"
    )
    (folder / "da" / "test" / "job.txt").write_text("hvor er arbejdet\n", "utf-8")
    said = [fault.message for fault in faults(folder)["examples-few"]]
    assert any("examples of mitid; at least 40" in message for message in said)
    assert "1 test sentences of job; at least 15" in said


def test_a_label_that_is_no_intent_is_a_fault(folder: Path) -> None:
    add(folder, "da/usual.txt", "hus\tjeg mangler et hus")
    assert set(faults(folder)) == {"example-unreadable"}


def test_test_sets_only_grow(fresh: tuple[Path, Path]) -> None:
    folder, model = fresh
    file = folder / "da" / "test" / "job.txt"
    file.write_text("\n".join(file.read_text("utf-8").splitlines()[:-1]), "utf-8")
    (fault,) = faults(folder, model)["tests-fewer"]
    assert "da/test/job.txt" in fault.message


def test_a_lowered_figure_is_a_fault_until_it_is_accepted_with_a_reason(fresh: tuple[Path, Path]) -> None:
    folder, model = fresh
    for number in range(30):
        add(folder, "da/test/housing.txt", f"zwq xkv {number}")
    (fault, *_) = faults(folder, model)["figure-lowered"]
    assert "da right_sure" in fault.message
    accept(folder, Model.load(model), "there are riddles among the tests")
    assert "figure-lowered" not in faults(folder, model)
    kept = msgspec.yaml.decode((folder / "accepted.yaml").read_bytes(), type=dict[str, Accepted])
    assert any("right_sure" in line and "riddles" in line for line in kept["da"].lowered)


def test_without_accepted_figures_nothing_is_shown(fresh: tuple[Path, Path]) -> None:
    folder, model = fresh
    (folder / "accepted.yaml").unlink()
    assert set(faults(folder, model)) == {"figure-lowered"}
