"""Each rule for texts: what breaks it, named on its line, and what keeps it."""

from __future__ import annotations

import pytest

from locales.checks import accepted, check_console, figures_of, library_of
from locales.checks.codes import ERRORS, WARNINGS
from locales.rendered import Review
from locales.text_base import TextBase
from tests.locales.cases import BAD, FACT, GOOD, Case, faults_of

JOINT = {"attribute-missing", "unused"}
"""Rules that need flows; their cases stand with the joint check."""
ELSEWHERE = {"review-needed"}


def _name(case: Case) -> str:
    return f"{case.code}-{case.why or case.da.splitlines()[-1][:30]}"


@pytest.mark.parametrize("case", BAD, ids=_name)
def test_what_breaks_a_rule_is_named_on_its_line(case: Case) -> None:
    found = [fault for fault in faults_of(case.da, case.kl) if fault.code == case.code]
    assert (f"{case.language}/citizen/x.ftl", case.line) in {(fault.file, fault.line) for fault in found}
    assert all(fault.message for fault in found)
    assert {fault.severity for fault in found} == {"error" if case.code in ERRORS else "warning"}


@pytest.mark.parametrize("case", GOOD, ids=_name)
def test_what_keeps_a_rule_is_left_alone(case: Case) -> None:
    assert not [fault for fault in faults_of(case.da, case.kl) if fault.code == case.code]


@pytest.mark.parametrize("cases", [BAD, GOOD], ids=["bad", "good"])
def test_every_code_has_a_case(cases: list[Case]) -> None:
    assert {case.code for case in cases} | JOINT | ELSEWHERE == ERRORS.keys() | WARNINGS.keys()


def test_a_field_names_the_wording() -> None:
    fault = next(f for f in faults_of("a = Kommer du?\n    .x = Ja\n") if f.code == "bare-yes-no")
    assert fault.field == ".x"


@pytest.mark.parametrize(
    ("comment", "there"),
    [
        ("# accept: too-many-sentences a list people know\n", False),
        ("# accept: too-many-sentences\n", True),
        ("# accept: lix a name\n", True),
    ],
)
def test_a_warning_is_waived_with_a_reason_only(comment: str, there: bool) -> None:
    codes = {fault.code for fault in faults_of(f"{comment}a = En. To ting. Tre ting.\n")}
    assert ("too-many-sentences" in codes) is there


def test_an_error_cannot_be_waived() -> None:
    assert "bare-yes-no" in {
        f.code for f in faults_of("# accept: bare-yes-no it is fine\na = A?\n    .x = Ja\n")
    }


def test_a_waiver_is_read_with_its_reason() -> None:
    base = TextBase.from_sources({"da/x.ftl": "# accept: lix the law's own name\na = A\n"})
    unit = base.unit("a", "da")
    assert unit is not None
    assert accepted(unit) == {"lix": "the law's own name"}


DA, KL = "system-a = A\nhousing-b = B\n", "system-a = Ulloq\nhousing-b = Sumik\n"


def _review(*, danish: str = "", changed: bool = False) -> Review:
    base = TextBase.from_sources({"da/x.ftl": DA, "kl/x.ftl": KL})
    da, kl = base.unit("system-a", "da"), base.unit("system-a", "kl")
    assert da is not None
    assert kl is not None
    return Review(
        text_id="system-a", language="kl", revision=kl.revision,
        danish_revision=danish or da.revision, meaning_changed=changed,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("launch", "reviews", "needed"),
    [
        pytest.param((), (), [], id="drafts are shown with their Danish"),
        pytest.param(("system-",), (), [1], id="but not at launch"),
        pytest.param(("system-",), (_review(),), [], id="reviewed"),
        pytest.param(("system-",), (_review(danish="0"),), [1], id="outdated at launch"),
        pytest.param((), (_review(danish="0"),), [], id="outdated, same meaning"),
        pytest.param((), (_review(danish="0", changed=True),), [1], id="meaning changed"),
    ],
)
def test_what_needs_a_review(launch: tuple[str, ...], reviews: tuple[Review, ...], needed: list[int]) -> None:
    found = faults_of(DA, KL, launch=launch, reviews=reviews)
    assert [fault.line for fault in found if fault.code == "review-needed"] == needed


def test_a_good_library_has_no_faults_at_all() -> None:
    da = f"{FACT}housing-law = Meld det inden 5 dage.\nhousing-need = Hvad vil du nu?\n    .x = Et sted\n"
    kl = "housing-law = Ulloq: ullut 5\nhousing-need = Sumik ikiorneqarusuppit?\n    .x = Ulloq\n"
    assert [(f.code, f.message) for f in faults_of(da, kl) if f.code != "not-attested"] == []


def test_faults_of_a_selection_are_named_once() -> None:
    da = "a = { $n ->\n    [one] Kommer du ikke?\n   *[other] Kommer I ikke?\n }\n"
    assert [fault.code for fault in faults_of(da, "a = Ulloq\n")].count("negated-question") <= 2


def test_a_file_that_is_no_text_is_a_fault(tmp_path: object) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path)) / "da" / "citizen"
    folder.mkdir(parents=True)
    (folder / "x.ftl").write_bytes(b"\xff\xfe\x00a")
    base = TextBase.load(Path(str(tmp_path)))
    assert [fault.code for fault in base.faults] == ["syntax"]


def test_figures_count_what_is_whole_reviewed_and_attested() -> None:
    base = TextBase.from_sources(
        {"da/x.ftl": "a = A\nb = B\n    .x = X\n", "kl/x.ftl": "a = Ulloq sumik\nb = qwx\n"}
    )
    figures = figures_of(library_of(base, attested=["ulloq", "sumik"]))
    assert (figures.texts, figures.translated, figures.reviewed) == (2, {"kl": 1}, {"kl": 0})
    assert figures.attested == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("da", "en", "codes"),
    [
        ("a = Ja\nb = Husk det!\n", "a = Yes\nb = Remember!\n", []),
        ("a = A\n", "a = A\nb = B\n", ["text-missing"]),
        ("a = A\n    .x = X\n", "a = A\n", ["attribute-missing"]),
        ("a = A { $x }\n", "a = A { $y }\n", ["variable-missing", "variable-missing"]),
        ("a = A\na = B\n", "a = A\n", ["duplicate-key"]),
        ("a = { b }\n", "a = A\n", ["unknown-id"]),
        ("a = A\nb\n", "a = A\n", ["syntax"]),
    ],
)
def test_console_texts_are_held_to_form_only(da: str, en: str, codes: list[str]) -> None:
    base = TextBase.from_sources({"da/console/x.ftl": da, "en/console/x.ftl": en}, area="console")
    assert [fault.code for fault in check_console(base)] == codes
