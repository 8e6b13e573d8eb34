"""Flows and texts against each other: each joint rule, and the report as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from bot.checks import LAUNCH, Report, check_all
from bot.texts_used import PREFIXES, TEXTS_USED
from flows.definition import load

FLOW = """\
format: 1
flow: home
topic: housing
owner: team
start: need
steps:
  need:
    kind: ask
    answer: choice
    choices:
      tonight: name
      sofa: person
  name: {kind: ask, answer: text, save: friend, next: told}
  told: {kind: say, next: person}
  person: {kind: handover, topic: housing, next: bye}
  bye: {kind: end}
"""
DA = """\
home-need = Hvad har du brug for?
    .tonight = Et sted i nat
    .sofa = Jeg sover hos nogen
home-name = Hvad hedder din ven?
home-told = Tak. Ven: { $friend }
"""
KL = """\
home-need = Sumik ikiorneqarusuppit?
    .tonight = Unnuk manna
    .sofa = Allami
home-name = Kina?
home-told = Qujanaq: { $friend }
"""


def report(folder: Path, *, flow: str = FLOW, da: str = DA, kl: str = KL, **options: bool | str) -> Report:
    """Write one flow and its texts to a folder and check them."""
    for name, words in {
        "flows/home.yaml": flow,
        "locales/da/citizen/home.ftl": da,
        "locales/kl/citizen/home.ftl": kl,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(words, "utf-8")
    return check_all(folder / "flows", folder / "locales", **options)  # type: ignore[arg-type]  # keywords of a table


def test_a_good_flow_with_its_texts_has_no_faults(tmp_path: Path) -> None:
    found = report(tmp_path)
    assert found.faults == []
    assert not found.has_errors
    figures = found.figures
    assert (figures.flows, figures.steps, figures.texts) == (1, 5, 3)
    assert figures.languages["kl"].share == 1.0
    assert 0 < figures.lix["home"] < 30


class Case(NamedTuple):
    """A change that breaks a rule, and where it is named."""

    code: str
    at: tuple[str, int]
    step: str = ""
    flow: tuple[str, str] = ("", "")
    da: tuple[str, str] = ("", "")
    kl: tuple[str, str] = ("", "")


NEED_TEXT = ("{kind: say, next: person}", "{kind: say, text: home-need, next: person}")
DA_FILE = "da/citizen/home.ftl"
PART_LEADS = "next: more}\n  more: {kind: ask, answer: choice, choices: {a: person, b: bye}}"
HARD = "Kommunalbestyrelsens anvisningsudvalg behandler boligansøgninger individuelt."
BAD = [
    Case("text-missing", ("home.yaml", 13), "name", da=("home-name = Hvad hedder din ven?\n", "")),
    Case("attribute-missing", (DA_FILE, 1), "need", da=("    .sofa = Jeg sover hos nogen\n", "")),
    Case("attribute-missing", (DA_FILE, 4), "name", da=("home-name = Hvad", "home-name =\n    .x = Hvad")),
    Case("variable-missing", (DA_FILE, 4), "name", da=("din ven", "{ $friend }")),
    Case("variable-missing", ("kl/citizen/home.ftl", 4), "name", kl=("Kina", "{ $person }")),
    Case("unused", (DA_FILE, 5), da=("home-told", "home-gone = Væk\nhome-told")),
    Case(
        "no-person", ("home.yaml", 14), "told", flow=("next: person}", "next: bye}"),
        da=("Tak. Ven", "Et menneske skriver til dig. Ven"),
    ),
    Case(
        "no-person", ("home.yaml", 14), "told", flow=("next: person}", PART_LEADS),
        da=("Tak. Ven", "Et menneske skriver til dig. Ven"),
    ),
    Case("unused", (DA_FILE, 4), "need", da=("hos nogen", "hos nogen\n    .train = Med tog")),
    Case("one-text-for-many", ("home.yaml", 14), "told", flow=NEED_TEXT),
    Case("id-collision", ("home.yaml", 14), "told", flow=NEED_TEXT),
    Case("unreachable", ("home.yaml", 16), "bye", flow=("next: bye", "next: told")),
    Case("not-canonical", ("home.yaml", 4), flow=("owner: team", "owner:   team")),
    Case("bare-yes-no", (DA_FILE, 2), "need", da=("Et sted i nat", "Ja")),
    Case("lix", ("home.yaml", 2), da=("Hvad har du brug for?", HARD)),
]  # fmt: skip


@pytest.mark.parametrize("case", BAD, ids=lambda case: f"{case.code}-{case.step}")
def test_what_breaks_a_joint_rule_is_named_where_it_is_mended(case: Case, tmp_path: Path) -> None:
    for words, (before, _) in ((FLOW, case.flow), (DA, case.da), (KL, case.kl)):
        assert before in words
    found = report(
        tmp_path, flow=FLOW.replace(*case.flow, 1), da=DA.replace(*case.da, 1), kl=KL.replace(*case.kl, 1)
    )
    places = [(fault.file, fault.line, fault.step) for fault in found.faults if fault.code == case.code]
    file, line = case.at
    assert any(
        there.endswith(file) and number == line and step == case.step for there, number, step in places
    ), found.faults


def test_who_offers_people_leaves_the_answer_open(tmp_path: Path) -> None:
    offer = DA.replace("Tak. Ven", "Et menneske kan hjælpe dig. Ven")
    found = report(tmp_path, flow=FLOW.replace("next: person}", PART_LEADS), da=offer)
    assert "no-person" not in {fault.code for fault in found.faults}


def test_a_flow_that_cannot_be_read_leaves_its_texts_in_peace(tmp_path: Path) -> None:
    found = report(tmp_path, flow=FLOW.replace("kind: say", "kind: sing"))
    assert {fault.code for fault in found.faults} == {"syntax"}


@pytest.mark.parametrize(("where", "there"), [("flow", False), ("step", False), ("nowhere", True)])
def test_a_step_or_its_flow_may_accept_a_warning(where: str, there: bool, tmp_path: Path) -> None:
    head, fields = "start: need\n", "save: friend, next: told"
    accept = "accept: {too-many-sentences: a list}"
    flow = {
        "flow": FLOW.replace(head, f"{head}{accept}\n"),
        "step": FLOW.replace(fields, f"{fields}, {accept}"),
        "nowhere": FLOW,
    }[where]
    found = report(tmp_path, flow=flow, da=DA.replace("Hvad hedder", "En. To. Tre. Hvad hedder"))
    assert ("too-many-sentences" in {fault.code for fault in found.faults}) is there


@pytest.mark.parametrize(
    ("language", "codes"), [("da", {"blame-word"}), ("kl", {"same-as-danish", "missing-kl"})]
)
def test_one_language_can_be_looked_at_alone(language: str, codes: set[str], tmp_path: Path) -> None:
    da = DA.replace("Tak.", "Tak!")
    kl = KL.replace("Unnuk manna", "Et sted i nat").replace("home-name = Kina?\n", "")
    found = report(tmp_path, da=da, kl=kl, language=language)
    assert {fault.code for fault in found.faults} == codes


def test_the_programs_own_texts_are_asked_for_only_in_its_own_folders(tmp_path: Path) -> None:
    da, kl = DA + "system-odd = Et ord\n", KL + "system-odd = Oqaaseq\n"
    assert report(tmp_path, da=da, kl=kl).faults == []
    codes = [fault.code for fault in report(tmp_path, da=da, kl=kl, shipped=True).faults]
    assert codes.count("text-missing") == len(TEXTS_USED)
    assert codes.count("unused") == 1


def test_what_must_be_reviewed_before_launch_is_listed(tmp_path: Path) -> None:
    da, kl = DA + "system-odd = Et ord\n", KL + "system-odd = Oqaaseq\n"
    found = report(tmp_path, da=da, kl=kl, launch=True)
    assert [(fault.code, fault.line) for fault in found.faults] == [("review-needed", 6)]
    assert not found.has_errors


def test_the_names_the_program_uses_are_its_own() -> None:
    ids = [need.text_id for need in TEXTS_USED]
    assert len(ids) == len(set(ids)) > 100
    assert all(text_id.startswith(PREFIXES) for text_id in ids)
    assert set(PREFIXES) & set(LAUNCH)


def test_the_flow_of_these_tests_is_canonical() -> None:
    assert load(FLOW, file="home.yaml")[1] == []


def test_missing_folders_are_no_empty_library(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        check_all(tmp_path / "none", tmp_path)
    with pytest.raises(OSError):
        check_all(tmp_path, tmp_path / "none")
