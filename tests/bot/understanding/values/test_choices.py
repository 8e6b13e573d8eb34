"""Which choice is meant: by its label, nearly, by its place, by a word of its own; and when none is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from bot.understanding.values.choices import choice_in

Labels = Mapping[str, Sequence[str]]
WHAT: Labels = {
    "municipality": ("Kommunen", "Kommuni"),
    "doctor": ("Lægen", "Nakorsaq"),
    "jobcentre": ("Arbejde", "Suliffik"),
    "more": ("Vis flere", "Allanik takusaqarit"),
}
COMING: Labels = {
    "tuesday": ("Jeg kommer tirsdag", "Marlunngornermi takkutissaanga"),
    "thursday": ("Jeg kommer torsdag", "Sisamanngornermi takkutissaanga"),
    "not": ("Jeg kommer ikke", "Takkutissanngilanga"),
}
SLEEPING: Labels = {
    "tonight": ("Et sted at sove i nat", "Unnuarmi sinittarfissaq"),
    "sofa": ("Jeg sover hos nogen", "Inummi sinippunga"),
    "letter": ("Jeg har fået et brev", "Allagarsivunga"),
    "talk": ("Tal med et menneske", "Inummik oqaloqateqarneq"),
}
INTERPRETER: Labels = {
    "wanted": ("Med en tolk", "Oqalutsilimmik"),
    "none": ("Uden tolk", "Oqalutseqanngitsumik"),
    "not-sure": ("Jeg er i tvivl", "Qularpunga"),
}
DAYS: Labels = {
    "2026-11-24": ("tirsdag den 24. november", "marlunngorneq, novembarip 24-at"),
    "2026-11-25": ("onsdag den 25. november", "pingasunngorneq, novembarip 25-at"),
    "other-day": ("En anden dag", "Ulloq alla"),
}
CALLING: Labels = {
    "now": ("Jeg ringer nu", "Maanna sianerpunga"),
    "remind": ("Vælg, hvornår du minder mig om det", "Eqqaasitsissut"),
}
PAYING: Labels = {
    "can": ("Jeg kan betale", "Akilersinnaavunga"),
    "duty": ("Jeg skal komme", "Takkutissaanga"),
    "ja": ("Ja tak", "Aap, qujanaq"),
}
MEANT = [
    # As it stands, in either language, and nearly
    (WHAT, "Kommunen", "municipality"), (WHAT, "kommunen!", "municipality"),
    (WHAT, "komunen", "municipality"),
    (WHAT, "kommnuen", "municipality"), (WHAT, "LÆGEN", "doctor"), (WHAT, "laegen", "doctor"),
    (WHAT, "lgæen", None),
    (WHAT, "Nakorsaq", "doctor"), (WHAT, "nakorsak", "doctor"), (WHAT, "nâkorsaĸ", "doctor"),
    (WHAT, "sulifik", "jobcentre"),
    (WHAT, "visflere", "more"), (SLEEPING, "tal med et mennekse", "talk"),
    (SLEEPING, "et sted at sove inat", "tonight"), (COMING, "jeg kommer ikke", "not"),
    (COMING, "takkutissanngilanga", "not"), (COMING, "takkutissangilanga", "not"),
    # Its beginning
    (SLEEPING, "et sted at sove", "tonight"), (SLEEPING, "tal med", "talk"),
    (SLEEPING, "jeg har fået", "letter"),
    (SLEEPING, "jeg", None), (COMING, "jeg kommer", None), (DAYS, "en anden", "other-day"),
    # A word that only it has
    (WHAT, "læge", "doctor"), (WHAT, "min læge", "doctor"), (WHAT, "det er lægen", "doctor"),
    (WHAT, "kommune", "municipality"),
    (WHAT, "nakorsamut", "doctor"), (WHAT, "Kommunimut", "municipality"), (WHAT, "suliffimmi", "jobcentre"),
    (WHAT, "flere", "more"), (SLEEPING, "brev", "letter"), (SLEEPING, "brevet", "letter"),
    (SLEEPING, "et brev", "letter"),
    (SLEEPING, "et menneske", "talk"), (SLEEPING, "inummik", "talk"), (COMING, "torsdag", "thursday"),
    (COMING, "jeg kommer på tirsdag", "tuesday"), (COMING, "sisamanngornermi", "thursday"),
    (INTERPRETER, "tolk", "wanted"), (INTERPRETER, "med tolk", "wanted"),
    (INTERPRETER, "tak, med en tolk", "wanted"),
    (INTERPRETER, "tvivl", "not-sure"), (INTERPRETER, "jeg er i", None), (WHAT, "ja, lægen", "doctor"),
    (PAYING, "jeg kan betale", "can"),
    # Its place
    (WHAT, "den første", "municipality"), (WHAT, "nummer 2", "doctor"), (WHAT, "nr. 3", "jobcentre"),
    (WHAT, "nummer to", "doctor"),
    (WHAT, "den anden", "doctor"), (WHAT, "jeg tager den første", "municipality"),
    (WHAT, "den øverste", "municipality"),
    (WHAT, "siullermik", "municipality"), (WHAT, "siulleq", "municipality"), (WHAT, "aappaa", "doctor"),
    (WHAT, "pingajuat", "jobcentre"),
    (WHAT, "den sidste", "more"), (WHAT, "kingulleq", "more"), (WHAT, "nummer 5", None),
    (DAYS, "den anden", None),
    # A no is not its opposite
    (WHAT, "ikke lægen", None), (WHAT, "det er ikke kommunen", None),
    (COMING, "jeg kommer ikke tirsdag", None),
    (COMING, "ikke torsdag", None), (COMING, "kommer ikke", "not"), (INTERPRETER, "uden tolk", "none"),
    (INTERPRETER, "ikke tolk", "none"), (INTERPRETER, "jeg er ikke i tvivl", None),
    (PAYING, "jeg kan ikke betale", None),
    (WHAT, "nakorsaanngilaq", None), (PAYING, "akilersinnaanngilanga", None),
    # Two, or something else beside it
    (WHAT, "lægen eller kommunen", None), (WHAT, "kommunen har taget mine penge", None),
    (WHAT, "arbejdsløs", None),
    (COMING, "han kommer tirsdag", None), (COMING, "kommer du tirsdag", None),
    (PAYING, "jeg har betalt", None),
    (PAYING, "betalt", None), (PAYING, "jeg kan komme", None), (PAYING, "jeg vil ikke", None),
    (SLEEPING, "jeg sover dårligt", None), (PAYING, "jeg kan", None), (CALLING, "ring til mig", None),
    (SLEEPING, "har du fået mit brev", None),
    # Nothing that says which
    (WHAT, "", None), (CALLING, "qujanaq du", None), (WHAT, "ja", None), (WHAT, "ja tak", None),
    (WHAT, "fint", None), (WHAT, "ok", None),
    (WHAT, "okay", None),
    (WHAT, "aap", None), (WHAT, "ajunngilaq", None), (WHAT, "👍", None), (WHAT, "🙂🙂", None),
    (WHAT, "nej", None), (WHAT, "hm", None),
    (COMING, "ja", None), (COMING, "nej", None), (COMING, "naamik", None),
    (SLEEPING, "jeg ved det ikke", None),
    (PAYING, "ja tak", "ja"), (PAYING, "aap qujanaq", "ja"),
]  # fmt: skip


@pytest.mark.parametrize(("labels", "text", "meant"), MEANT)
def test_the_choice_that_is_meant(labels: Labels, text: str, meant: str | None) -> None:
    assert choice_in(text, labels) == meant


@pytest.mark.parametrize(
    "text", ["ja", "nej", "fint", "ok", "aap", "suu", "ajunngilaq", "👍", "😀", "tak", "jo"]
)
@pytest.mark.parametrize("labels", [WHAT, COMING, SLEEPING, INTERPRETER, DAYS])
def test_a_bare_word_of_assent_is_no_choice(labels: Labels, text: str) -> None:
    assert choice_in(text, labels) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Det ved jeg ikke", "not-known"),
        ("det ved jeg ike", "not-known"),
        ("ved ikke", "not-known"),
        ("brev", None),
        ("pas", None),
    ],
)
def test_where_any_words_are_an_answer_only_a_whole_label_is_a_choice(text: str, meant: str | None) -> None:
    labels = {
        "not-said": ("Brev har de ikke nævnt",),
        "not-known": ("Det ved jeg ikke",),
        "papers": ("Brev og pas",),
    }
    assert choice_in(text, labels, loosely=False) == meant


def test_a_day_among_the_choices_is_not_known_by_a_word_of_it() -> None:
    days = frozenset(DAYS) - {"other-day"}
    assert choice_in("tersdag", DAYS) == "2026-11-24"
    assert choice_in("tersdag", DAYS, wholes=days) is None
    assert choice_in("tirsdag den 24. november", DAYS, wholes=days) == "2026-11-24"
    assert choice_in("tirsdag den 25. november", DAYS, wholes=days) is None


def test_two_choices_of_the_same_words_are_neither() -> None:
    assert choice_in("Aftale", {"a": ("Aftale",), "b": ("Aftale",)}) is None
