"""The ways people say that they are in danger, and the ways they say something else with the same words."""

from __future__ import annotations

import pytest

from bot.understanding.danger import Danger, danger_in, explain

SAID: list[tuple[str, Danger]] = [
    # Who, what, to whom, in any order, now and just now.
    ("min kæreste slog mig i aftes", "violence"),
    ("slår han dig, sagde hun, ja han slår mig", "violence"),
    ("jeg bliver slået hver gang han har drukket", "violence"),
    ("naboen slår sin kone lige nu", "violence"),
    ("han har truet med at finde mig", "violence"),
    ("jeg tør ikke gå hjem til min mand", "violence"),
    ("han har låst mig inde på værelset", "violence"),
    ("han tog mig om halsen", "violence"),
    ("min familie vil tvangsgifte mig", "violence"),
    ("er der plads på et krisecenter i nat", "violence"),
    ("jeg vil bare dø", "suicide"),
    ("jeg vil ikke leve længere", "suicide"),
    ("jeg orker ikke mere at være her", "suicide"),
    ("mine børn har det bedre uden mig", "suicide"),
    ("jeg har fundet et reb og vil hænge mig", "suicide"),
    ("min ven vil tage livet af sig", "suicide"),
    ("farvel for altid", "suicide"),
    ("min mand slår vores børn", "child"),
    ("børnene er alene hjemme om natten", "child"),
    ("min stedfar rører ved mig om natten", "child"),
    ("barnet får ikke noget mad", "child"),
    ("ring efter en ambulance", "danger"),
    ("det brænder i køkkenet", "danger"),
    ("han trækker ikke vejret", "danger"),
    ("jeg har taget for mange piller", "danger"),
    ("nogen er ved at bryde ind", "danger"),
    ("han har en kniv", "danger"),
    ("112", "danger"),
    ("1 1 2", "danger"),
    # Greenlandic: one word may be a sentence.
    ("uima persuppaanga", "violence"),
    ("nakuuserfigineqarpunga", "violence"),
    ("toqunniarpaanga", "violence"),
    ("toqorusuppunga", "suicide"),
    ("inuugusunngilanga", "suicide"),
    ("imminut kilertarpunga", "suicide"),
    ("meeqqat kisimiipput", "child"),
    ("meeraq atornerlunneqarpoq", "child"),
    ("anersaanngilaq", "danger"),
    ("ikuallattoqarpoq", "danger"),
    ("ilisimajunnaarpoq", "danger"),
    # Both at once.
    ("min mand persuttarpaanga", "violence"),
    ("uiga slår mig", "violence"),
    ("inuuneq sapilerpara, jeg vil dø", "suicide"),
]

HURRIED: list[tuple[str, Danger]] = [
    ("min kærste slor mig", "violence"),
    ("mni mand slåer mgi", "violence"),
    ("min mand slaar mig", "violence"),
    ("min mand slar mig", "violence"),
    ("HAN SLÅR MIG!!!", "violence"),
    ("hanslårmig", "violence"),
    ("h a n s l å r m i g", "violence"),
    ("jegvilikkeleve", "suicide"),
    ("jeg vil doe", "suicide"),
    ("jeg vil dö", "suicide"),
    ("selv mord", "suicide"),
    ("selmvord", "suicide"),
    ("j e g v i l d ø", "suicide"),
    ("barnet blver slåt", "child"),
    ("bevistløs", "danger"),
    ("overdossis", "danger"),
    ("nakuserpoq", "violence"),
    ("persupânga", "violence"),
    ("toĸorusugpunga", "suicide"),
    ("tokorusupunga", "suicide"),
    ("iminorusupunga", "suicide"),
    ("ｊｅｇ　ｖｉｌ　ｄø", "suicide"),
]

ELSEWHERE = [
    # Other senses of the words.
    "jeg slår græs på lørdag",
    "de slog op i sommer",
    "jeg slog mig ned i Odense",
    "det slog mig at jeg mangler et papir",
    "jeg er dødtræt",
    "jeg dør af grin",
    "døren er låst",
    "huslejen stiger voldsomt",
    "jeg brænder for musik",
    "kniv og gaffel",
    "jeg drukner i regninger",
    "min telefon dør snart",
    "mit hjerte banker",
    "slet alt om mig",
    "jeg har låst mig ude",
    # Films, sport, the hunt, school, work.
    "i filmen bliver hun slået ihjel",
    "jeg læste i avisen om et mord",
    "vi blev slået 3-0",
    "min søn spiller fortnite og råber jeg er død",
    "jeg vil gerne arbejde på et krisecenter",
    "vi skriver opgave om selvmord",
    # Said not to be so.
    "han slår mig ikke",
    "min mand har aldrig slået mig",
    "jeg er ikke i fare",
    "ingen har truet mig",
    # Long ago and over.
    "for tyve år siden slog min mand mig, nu er jeg tryg",
    "da jeg var barn blev jeg slået",
    # Who threatens with a letter.
    "kommunen truer med at stoppe min kontanthjælp",
    # Greenlandic.
    "tuttu toqupparput",
    "toqqagara una",
    "toqqissisimavunga",
    "uima persuttanngilaanga",
    "toqorusunngilanga",
    "meeqqat atuarfianni",
    "kissarsuut ikumavoq",
    "imminut akilerpunga",
    "savik sumi pisiarisinnaavara",
    "ullut tamaasa iisartakkakka iisarpakka",
    # What people ask a help bot.
    "hjælp",
    "hjælp mig med mitid",
    "jeg skal have en tid hos lægen",
    "112 kroner",
    "bus 112",
]


@pytest.mark.parametrize(("text", "kind"), SAID)
def test_danger_is_heard(text: str, kind: Danger) -> None:
    assert danger_in(text) == kind, explain(text)


@pytest.mark.parametrize(("text", "kind"), HURRIED)
def test_danger_is_heard_through_hurry_and_old_keyboards(text: str, kind: Danger) -> None:
    assert danger_in(text) == kind, explain(text)


@pytest.mark.parametrize("text", ELSEWHERE)
def test_the_same_words_said_of_something_else(text: str) -> None:
    assert danger_in(text) is None, explain(text)


def by_rule(text: str) -> set[Danger]:
    """The kinds that rules find by themselves, whatever the vote says."""
    return {one.kind for one in explain(text) if one.excused_by is None and one.words}


def test_a_negation_is_no_shelter_for_another_danger() -> None:
    assert "violence" in by_rule("kan ikke sove, han slår mig")
    assert "violence" in by_rule("han slår mig ikke kun om natten")
    assert by_rule("han slår mig ikke om natten") == set()
    assert "violence" in by_rule("uima persunngilaanga, kisianni sioorasaarpaanga")


def test_a_film_in_one_breath_does_not_hide_the_blow_in_the_next() -> None:
    assert "violence" in by_rule("Vi så en film i går. Så slog han mig.")
    assert "violence" in by_rule("vi så fodbold og så slog han mig")
    assert by_rule("han slog mig i fodbold") == set()


def test_what_goes_on_is_not_long_ago() -> None:
    assert by_rule("for to år siden slog han mig") == set()
    assert "violence" in by_rule("for to år siden slog han mig, og nu er han her igen")


def test_what_is_denied_or_over_says_nothing_more_but_the_other_clauses_may() -> None:
    assert danger_in("jeg vil ikke dø") is None
    assert danger_in("jeg vil ikke dø men jeg kan ikke holde ud at leve") == "suicide"


def test_why_is_told() -> None:
    found = explain("min mand slår mig")
    assert [(one.kind, one.excused_by) for one in found][:1] == [("violence", None)]
    assert "slår mig" in {one.words for one in found}
    excused = explain("han slår mig ikke")
    assert {one.excused_by for one in excused} == {"negation"}
