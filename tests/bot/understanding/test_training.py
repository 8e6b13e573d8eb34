"""From a few sentences to a model: the same bytes each time, nothing forgotten on the way to the file and back."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import pytest

from bot.understanding import sets
from bot.understanding.calibrate import Fits, _thresholds
from bot.understanding.decide import understand
from bot.understanding.fit import Design, Sparse, fit, softmax
from bot.understanding.model import Calibration, Model, ModelError, shipped
from bot.understanding.sets import Example
from bot.understanding.train import PENALTY, Material, train
from bot.understanding.understood import CLASSES

TOLD = {
    "housing": [
        "jeg mangler en bolig",
        "lejlighed søges",
        "hvor finder jeg en lejlighed",
        "bolig til to",
        "min husleje",
    ],
    "interpreter": [
        "jeg skal bruge en tolk",
        "tolk til mødet",
        "kommer der en tolk",
        "tolken er dyr",
        "grønlandsk tolk",
    ],
    "unknown": [
        "det regner i dag",
        "fodbold i aften",
        "hvad er klokken",
        "regn og fodbold",
        "en kop kaffe i dag",
    ],
    "not:interpreter": ["jeg skal ikke bruge tolk", "ingen tolk til mødet"],
}
LIMITS = Calibration(sure=0.5, unsure=0.2)


@pytest.fixture(scope="module")
def told() -> list[Example]:
    return [
        Example(text, intent, "da", f"da/{intent}.txt", line)
        for intent, texts in TOLD.items()
        for line, text in enumerate(texts)
    ]


def fits(found: list[Example]) -> Fits:
    material = Material(found)
    return Fits(found, material.wanted, material.matrix(), material.views(), PENALTY)


@pytest.fixture(scope="module")
def small(told: list[Example]) -> Model:
    return train(
        told, calibration=LIMITS, greenlandic=["inissaqanngilanga", "oqalutsimik pisariaqartitsivunga"] * 3
    )


def test_what_was_told_is_understood(small: Model) -> None:
    assert small.ranked("vi mangler en lejlighed")[0][0] == "housing"
    assert small.ranked("en tolk til i morgen")[0][0] == "interpreter"
    assert small.ranked("fodbold og regn")[0][0] == "unknown"


def test_training_again_gives_the_same_bytes(told: list[Example], small: Model) -> None:
    again = train(
        told, calibration=LIMITS, greenlandic=["inissaqanngilanga", "oqalutsimik pisariaqartitsivunga"] * 3
    )
    assert again.dump() == small.dump()


def test_a_model_read_from_its_file_answers_alike(small: Model, tmp_path: Path) -> None:
    file = tmp_path / "a.model"
    file.write_bytes(small.dump())
    read = Model.load(file)
    assert read.digest == small.digest
    assert read.calibration == LIMITS
    for text in ("en bolig", "tolk", "", "hvad er klokken", "æøå"):
        assert understand(text, read) == understand(text, small)


def test_all_of_a_process_share_the_model_of_a_file_until_it_is_another(small: Model, tmp_path: Path) -> None:
    file = tmp_path / "a.model"
    file.write_bytes(small.dump())
    first = shipped(file)
    assert shipped(file) is first
    file.write_bytes(msgspec.structs.replace(small, digest="another one").dump())
    assert shipped(file).digest == "another one"


@pytest.mark.parametrize("damage", [lambda file: b"", lambda file: b"x" + file, lambda file: file[:-9]])
def test_a_damaged_file_is_refused(damage: object, small: Model, tmp_path: Path) -> None:
    file = tmp_path / "a.model"
    assert callable(damage)
    file.write_bytes(damage(small.dump()))
    with pytest.raises(ModelError):
        Model.load(file)


def test_weights_in_bytes_say_nearly_what_they_said(told: list[Example], small: Model) -> None:
    material = Material(told)
    weights = fit(Design(material.matrix()), material.wanted, PENALTY, material.views()).weights
    _, whole = np.split(weights, 2, axis=1)
    for row, example in enumerate(told):
        exact = Design(material.matrix().only(np.array([row]))).scores(whole)
        seen = small.seen(example.text)
        assert np.allclose(small.views(seen)[1], exact[0], atol=0.05)


def test_a_message_of_unknown_words_is_less_sure(small: Model) -> None:
    def chance(text: str) -> float:
        return dict(small.ranked(text))["housing"]

    assert chance("lejlighed") > chance("lejlighed xyzzy plugh qwfpg zxcvb")


def test_each_example_is_held_out_with_its_neighbours(told: list[Example]) -> None:
    held = fits(told)
    assert [told[at].intent for at in held.aside] == [
        each.intent for each in told if not each.intent.startswith("not:")
    ]
    folds = [{fold for at, fold in zip(held.aside, held.fold, strict=True) if told[at].block == block}
             for block in {each.block for each in told}]  # fmt: skip
    assert all(len(fold) <= 1 for fold in folds)
    assert np.isfinite(held.held_out()).all()


def test_with_usual_sentences_only_they_are_held_out(told: list[Example]) -> None:
    usual = [Example("en lejlighed til os", "housing", "da", "da/usual.txt", line) for line in range(3)]
    assert fits([*told, *usual]).aside.tolist() == [len(told), len(told) + 1, len(told) + 2]


def test_what_is_held_out_is_not_known_by_the_model_that_is_asked_about_it(told: list[Example]) -> None:
    """A word that only held-out sentences have weighs nothing in the model that did not see them."""
    usual = [Example("zumba zumba", "housing", "da", "da/usual.txt", line) for line in range(2)]
    held = fits([*told, *usual])
    (fold,) = set(held.fold.tolist())
    column = Material([*told, *usual]).column["w:zumba"]
    assert np.all(held.without(fold)[column] == 0)
    assert np.any(held.without()[column] != 0)


def test_thresholds_stand_where_few_mistakes_are_expected() -> None:
    form = np.zeros((200, len(CLASSES)), np.float32)
    form[:100, 0], form[100:, 1] = 9.0, 4.0
    limits = _thresholds(softmax(form), 1.0)
    assert limits.unsure < softmax(form)[150].max() < limits.sure <= softmax(form)[0].max()


def matrix(table: list[list[float]]) -> Sparse:
    dense = np.array(table, np.float32)
    row, column = np.nonzero(dense)
    return Sparse(row, column, dense[row, column], *dense.shape)


def test_products_are_those_of_the_plain_matrix() -> None:
    random = np.random.default_rng(1)
    table = np.where(random.random((40, 3000)) < 0.05, random.random((40, 3000)), 0).astype(np.float32)
    design = Design(matrix(table.tolist()))
    weights, scores = random.random((3000, 4), np.float32), random.random((40, 4), np.float32)
    assert np.allclose(design.scores(weights), table @ weights, atol=1e-3)
    assert np.allclose(design.slopes(scores), table.T @ scores, atol=1e-3)
    assert np.allclose(design.squares, (table * table).sum(axis=0), atol=1e-4)


def test_the_fit_is_where_nothing_gets_better() -> None:
    random = np.random.default_rng(2)
    table = random.random((30, 5)).astype(np.float32)
    wanted = np.eye(3, dtype=np.float32)[random.integers(0, 3, 30)]
    weights = fit(Design(matrix(table.tolist())), wanted, 0.5, [np.ones(5, np.bool_)]).weights
    slope = table.T @ (softmax(table @ weights) - wanted) + 0.5 * weights
    assert np.abs(slope).max() < 0.02


def test_a_view_gives_no_weight_to_what_it_does_not_see() -> None:
    table = [[1.0, 1.0], [0.0, 1.0], [1.0, 0.0]]
    wanted = np.eye(2, dtype=np.float32)[[0, 1, 0]]
    views = [np.array([False, True]), np.array([True, True])]
    half, whole = np.split(fit(Design(matrix(table)), wanted, 0.1, views).weights, 2, axis=1)
    assert np.all(half[0] == 0)
    assert np.any(whole[0] != 0)


def test_labels_that_are_no_intent_are_refused(tmp_path: Path) -> None:
    (tmp_path / "da").mkdir()
    (tmp_path / "da" / "usual.txt").write_text(
        "# who wrote it\n\nhousing\tjeg mangler en bolig\nhouse\tbolig\n", "utf-8"
    )
    with pytest.raises(sets.SetError, match=r"da/usual\.txt:4"):
        sets.examples(tmp_path)


def test_files_become_examples(tmp_path: Path) -> None:
    (tmp_path / "kl" / "test").mkdir(parents=True)
    (tmp_path / "kl" / "housing.txt").write_text("# who wrote it\ninissarsiorpunga\n\ninissaq\n", "utf-8")
    (tmp_path / "kl" / "negated.txt").write_text("not:housing\tinissaqarpunga\n", "utf-8")
    (tmp_path / "kl" / "test" / "off-topic.txt").write_text("silagik\n", "utf-8")
    found = sets.examples(tmp_path)
    assert [(example.intent, example.text, example.line) for example in found] == [
        ("housing", "inissarsiorpunga", 2),
        ("housing", "inissaq", 4),
        ("not:housing", "inissaqarpunga", 1),
    ]
    assert [(test.intent, test.file) for test in sets.tests(tmp_path)] == [
        ("unknown", "kl/test/off-topic.txt")
    ]
    assert sets.digest(found) != sets.digest(found[:2])
