"""The comment of a text as an editor writes it."""

from __future__ import annotations

from locales.fluent_file import parse_one
from locales.notes import noted, notes_of
from locales.unit import Unit

SOURCE = """\
# fact: lov, seen November 2026, V
# fact: vejledning, seen May 2026, V
# note: sig det roligt
# accept: lix ord fra loven
bad-pris = Gratis
    .ja = Ja tak
"""


def unit(source: str, language: str = "da") -> Unit:
    found, faults = parse_one(source, language=language)
    assert found is not None, faults
    return found


def test_what_is_there_is_what_the_form_has_and_comes_back_the_same() -> None:
    notes = notes_of(unit(SOURCE))
    assert notes == {
        "fact": "lov, seen November 2026, V\nvejledning, seen May 2026, V",
        "note": "sig det roligt",
    }
    again = unit(noted(unit(SOURCE), notes))
    assert notes_of(again) == notes
    assert again.comment["accept"] == "lix ord fra loven"
    assert again.patterns == unit(SOURCE).patterns


def test_facts_come_and_go_and_all_else_stays() -> None:
    changed = unit(noted(unit(SOURCE), {"fact": "ny lov, seen January 2027, V\n\n"}))
    assert changed.comment["fact"] == "ny lov, seen January 2027, V"
    assert changed.comment["note"] == "sig det roligt"
    assert unit(noted(unit("a = b\n"), {"fact": " "})).notes == ()


def test_a_warning_is_accepted_with_its_reason_and_never_without() -> None:
    source = noted(unit("a = b\n", "kl"), {"from": "own"}, {"not-attested": "ordet er\nnyt", "lix": " "})
    assert source == "# from: own\n# accept: not-attested ordet er nyt\na = b\n"


def test_a_note_goes_on_below_its_key_and_goes_with_it() -> None:
    held = unit("# gloss: den første\n# og den anden linje\n# from: own\na = b\n", "kl")
    assert noted(held, {"gloss": "kort"}) == "# from: own\n# gloss: kort\na = b\n"
