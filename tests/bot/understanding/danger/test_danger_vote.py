"""The vote: learned from the examples, the same bytes each time, and no more than a second opinion."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.understanding import danger
from bot.understanding.danger import danger_in, explain, train, vote
from bot.understanding.danger.lexicon import WORDS, matcher
from bot.understanding.danger.reading import read
from bot.understanding.sets import Example

DANGERS = [
    ("violence", "han slår mig"),
    ("suicide", "jeg vil dø"),
    ("child", "barnet er alene"),
    ("danger", "det brænder"),
]
ORDINARY = ["hvornår har I åbent", "jeg skal bruge en tid", "hvor er biblioteket", "tak for hjælpen"]


def example(kind: str, text: str) -> Example:
    return Example(text, kind, "da", "here", 1)


@pytest.fixture(scope="module")
def small() -> vote.Vote:
    return train.train(
        [example(*one) for one in DANGERS] * 3, [example("harmless", text) for text in ORDINARY] * 3
    )


def test_training_twice_gives_the_same_bytes(small: vote.Vote) -> None:
    again = train.train(
        [example(*one) for one in DANGERS] * 3, [example("harmless", text) for text in ORDINARY] * 3
    )
    assert again.dump() == small.dump()


def test_a_vote_survives_its_file(small: vote.Vote) -> None:
    assert vote.loads(small.dump()) == small


@pytest.mark.parametrize(
    "data", [b"", b"danger 1\n- 1.0 0.0\nshort", b"model 1\n- 1.0 0.0\n" + bytes(5 * vote.BUCKETS)]
)
def test_a_file_that_is_none_says_so(data: bytes) -> None:
    with pytest.raises(ValueError, match="vote"):
        vote.loads(data)


def test_the_shipped_vote_knows_the_examples() -> None:
    shipped = vote.shipped()
    assert shipped is not None
    assert shipped.digest == train.digest(), "run `ikiorti train`"


def test_without_a_vote_the_rules_decide_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(danger, "shipped", lambda: None)
    assert danger_in("min mand slår mig") == "violence"
    assert danger_in("uima persuppaanga") == "violence"
    assert danger_in("vi blev slået 3-0") is None
    assert danger_in("hvornår har I åbent") is None


def test_no_vote_takes_112_back(monkeypatch: pytest.MonkeyPatch, small: vote.Vote) -> None:
    monkeypatch.setattr(danger, "shipped", lambda: replace(small, bias=-100.0))
    assert danger_in("ring 112") == "danger"
    soft = explain("han går amok")
    assert soft
    assert all(one.excused_by for one in soft)


def test_a_vote_that_is_sure_is_heard_though_no_rule_speaks(
    monkeypatch: pytest.MonkeyPatch, small: vote.Vote
) -> None:
    monkeypatch.setattr(danger, "shipped", lambda: replace(small, bias=100.0))
    (only,) = explain("hvor er biblioteket")
    assert only.rule.startswith("the whole")


def test_the_vote_of_a_folder_knows_what_it_was_made_of(tmp_path: Path) -> None:
    folder = tmp_path / "examples" / "da"
    folder.mkdir(parents=True)
    (folder / "danger.txt").write_text("violence\than slår mig\nsuicide\tjeg vil dø\n", "utf-8")
    (folder / "harmless.txt").write_text("# why\nhvor er biblioteket\n", "utf-8")
    made = train.trained(folder.parent)
    assert vote.loads(made.dump()) == made
    assert made.digest == train.digest(folder.parent) != train.digest()
    (folder / "housing.txt").write_text("jeg mangler en bolig\n", "utf-8")
    assert made.digest != train.digest(folder.parent), "wishes are what is harmless"


@pytest.mark.parametrize("text", ["привет как дела", "مرحبا بك هنا", "안녕하세요 여기", "xqzv jjkk"])
def test_what_is_like_nothing_learnt_counts_as_nothing(text: str) -> None:
    shipped = vote.shipped()
    assert shipped is not None
    unknown = shipped.known(vote.features(matcher().hear(read(text, WORDS))))
    assert len(unknown) <= 3, "how many words there are, and no more than chance"
    assert danger_in(text) is None


def test_what_rests_on_a_misspelling_needs_more_of_the_vote(
    monkeypatch: pytest.MonkeyPatch, small: vote.Vote
) -> None:
    doubting = replace(small, scale=0.0, bias=(danger.DOUBT + danger.GUESS) / 2)
    monkeypatch.setattr(danger, "shipped", lambda: doubting)
    assert danger_in("han går amok") == "violence"
    guessed = [one for one in explain("overdoziz") if one.guessed]
    assert guessed
    assert all(one.excused_by and not one.firm for one in guessed)
