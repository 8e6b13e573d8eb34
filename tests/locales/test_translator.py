"""What a citizen reads: languages, fallback, reviews, variants, choices, values."""

from __future__ import annotations

import datetime as dt

import pytest

from locales.format import IsoDate
from locales.rendered import MissingText, RenderedChoice, Review
from locales.text_base import TextBase
from locales.translator import Translator

BASE = TextBase.from_sources(
    {
        "da/citizen/a.ftl": """\
need = Hvad har du brug for?
    .simpler = Hvad vil du?
    .tonight = Et sted i nat
    .sofa = Jeg sover hos nogen
half = Halv
    .one = En
    .two = To
only = Kun dansk
day = Dag: { $day }
count = { $n ->
        [one] en seng
       *[other] { $n } senge
    }
term = Hej fra { -bot }
-bot = hjælperen
command-more = Flere
""",
        "kl/citizen/a.ftl": """\
need = Sumik ikiorneqarusuppit?
    .simpler = Suna?
    .tonight = Unnuk manna unnuiffissaq
    .sofa = Allami sinippunga
half = Affaq
    .one = Ataaseq
day = Ulloq: { $day }
count = { $n ->
        [one] siniffik
       *[other] siniffiit { $n }
    }
term = { -bot }
command-more = Allat
system-outdated-kl = Kalaallisut allaqqitassaq
""",
    }
)
NEED = {language: BASE.unit("need", language) for language in ("da", "kl")}


def review(*, revision: str | None = None, danish: str | None = None, changed: bool = False) -> Review:
    da, kl = NEED["da"], NEED["kl"]
    assert da is not None
    assert kl is not None
    return Review(
        text_id="need",
        language="kl",
        revision=revision or kl.revision,
        danish_revision=danish or da.revision,
        meaning_changed=changed,
    )


@pytest.mark.parametrize(
    ("reviews", "language", "shown", "beneath", "draft"),
    [
        pytest.param([], "da", "da", None, False, id="danish stands alone"),
        pytest.param([], "kl", "kl", "da", True, id="a draft has its Danish beneath"),
        pytest.param([], None, "kl", "da", True, id="no language yet: both"),
        pytest.param([review()], "kl", "kl", None, False, id="reviewed stands alone"),
        pytest.param([review()], None, "kl", "da", False, id="reviewed, but no language yet: both"),
        pytest.param([review(revision="0" * 12)], "kl", "kl", "da", True, id="reviewed in other words"),
        pytest.param([review(danish="0" * 12)], "kl", "kl", None, False, id="outdated, same meaning"),
        pytest.param([review(danish="0" * 12, changed=True)], "kl", "da", "kl", False, id="meaning changed"),
    ],
)
def test_which_language_stands_where(
    reviews: list[Review], language: str | None, shown: str, beneath: str | None, draft: bool
) -> None:
    said = Translator(BASE, reviews=reviews, strict=True).render("need", language=language)
    assert said.language == shown
    assert (said.beneath[0] if said.beneath else None) == beneath
    assert said.draft is draft
    unit = NEED[shown]
    assert unit is not None
    assert said.text == unit.value
    assert said.revision == unit.revision


def test_a_changed_meaning_is_said_in_greenlandic_beneath_the_danish() -> None:
    texts = Translator(BASE, reviews=[review(danish="0" * 12, changed=True)], strict=True)
    said = texts.render("need", language="kl", options=["sofa"])
    assert said.beneath == ("kl", "Kalaallisut allaqqitassaq")
    assert said.choices == (RenderedChoice("sofa", "Jeg sover hos nogen"),)


@pytest.mark.parametrize("text_id", ["half", "only"])
def test_a_text_that_is_not_whole_is_danish_alone(text_id: str) -> None:
    said = Translator(BASE, strict=True).render(text_id, language="kl")
    assert (said.language, said.beneath, said.draft) == ("da", None, False)


def test_choices_are_labelled_in_both_languages_in_the_asked_order() -> None:
    said = Translator(BASE, strict=True).render("need", language="kl", options=["sofa", "tonight", "more"])
    assert said.choices == (
        RenderedChoice("sofa", "Allami sinippunga", "Jeg sover hos nogen"),
        RenderedChoice("tonight", "Unnuk manna unnuiffissaq", "Et sted i nat"),
        RenderedChoice("more", "Allat", "Flere"),
    )


def test_labels_may_come_from_another_text_and_fall_back_with_it() -> None:
    said = Translator(BASE, strict=True).render("need", language="kl", options=["one"], option_text="half")
    assert said.language == "kl"
    assert said.choices == (RenderedChoice("one", "En"),)


@pytest.mark.parametrize(
    ("variant", "words"),
    [("simpler", "Hvad vil du?"), ("help", "Hvad vil du?"), ("again", "Hvad har du brug for?")],
)
def test_a_wording_that_is_not_there_is_the_text_itself(variant: str, words: str) -> None:
    said = Translator(BASE, strict=True).render("need", language="da", variant=variant)
    assert (said.text, said.variant) == (words, variant)


@pytest.mark.parametrize(
    ("args", "language", "words"),
    [
        ({"day": dt.date(2026, 11, 22)}, "da", "Dag: 22. november 2026"),
        ({"day": dt.date(2026, 11, 22)}, "kl", "Ulloq: novembarip 22-at 2026"),
        ({"day": IsoDate("2026-11-22")}, "kl", "Ulloq: novembarip 22-at 2026"),
        ({"day": "tirsdag"}, "da", "Dag: tirsdag"),
    ],
)
def test_values_are_in_the_words_of_each_language(args: dict[str, object], language: str, words: str) -> None:
    said = Translator(BASE, strict=True).render("day", args, language)
    assert said.text == words
    if said.beneath:
        assert said.beneath == ("da", "Dag: 22. november 2026")


@pytest.mark.parametrize(("n", "words"), [(1, "siniffik"), (2, "siniffiit 2"), (0, "siniffiit 0")])
def test_greenlandic_has_one_and_other(n: int, words: str) -> None:
    assert Translator(BASE, strict=True).render("count", {"n": n}, "kl").text == words


@pytest.mark.parametrize(
    ("text_id", "args", "language", "options"),
    [
        ("nothing", {}, "da", []),
        ("day", {}, "da", []),
        ("day", {"day": None}, "kl", []),
        ("need", {}, "da", ["train"]),
        ("term", {}, "kl", []),
    ],
)
def test_in_strict_mode_what_is_missing_raises(
    text_id: str, args: dict[str, object], language: str, options: list[str]
) -> None:
    texts = Translator(BASE, strict=True)
    with pytest.raises(MissingText):
        texts.render(text_id, args, language, options=options)
    assert not texts.misses


@pytest.mark.parametrize(
    ("text_id", "language", "words"),
    [
        pytest.param("day", "kl", "Dag: …", id="a gap is filled, in Danish"),
        pytest.param("term", "kl", "Hej fra hjælperen", id="a missing term falls back to Danish"),
        pytest.param(
            "nothing", "da", "Der mangler noget her hos os. Du kan altid bede om et menneske.", id="line"
        ),
    ],
)
def test_a_citizen_never_meets_an_error(text_id: str, language: str, words: str) -> None:
    texts = Translator(BASE)
    said = texts.render(text_id, {}, language)
    assert (said.text, said.language) == (words, "da")
    assert texts.misses[text_id] >= 1


def test_an_option_without_a_label_shows_its_value_and_is_counted() -> None:
    texts = Translator(BASE)
    assert texts.render("need", language="da", options=["train"]).choices == (
        RenderedChoice("train", "train"),
    )
    assert texts.misses["need.train"] == 1


def test_overrides_replace_one_unit_and_leave_the_old_snapshot() -> None:
    texts = Translator(BASE, strict=True)
    after = texts.with_overrides(
        {("need", "da"): "need = Sig frem\n    .tonight = I nat\n", ("only", "da"): "broken"}, [review()]
    )
    assert texts.render("need", language="da").text == "Hvad har du brug for?"
    assert after.render("need", language="da").text == "Sig frem"
    assert after.ignored == [("only", "da")]
    assert after.render("only", language="da").text == "Kun dansk"
    assert after.standing("need", "kl") == "reviewed"
    assert after.text_ids() == texts.text_ids()


def test_a_new_text_may_come_from_an_override_alone() -> None:
    texts = Translator(BASE, overrides={("new", "da"): "new = Ny\n"}, strict=True)
    assert texts.render("new", language="kl").text == "Ny"
    assert "new" in texts.text_ids()
    assert "-bot" not in texts.text_ids()
