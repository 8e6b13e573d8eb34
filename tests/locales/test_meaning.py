"""A Danish text is changed: does it mean something else?"""

from __future__ import annotations

import pytest

from locales.fluent_file import parse_one
from locales.meaning import suggested_meaning
from locales.unit import Unit


def unit(source: str) -> Unit:
    found, faults = parse_one(source, language="da")
    assert found is not None, faults
    return found


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ("Du kan komme i dag.", "I dag kan du komme.", ()),
        ("Du kan komme i dag.", "Du er velkommen i dag.", ("duty",)),
        ("Ring før klokken 10.", "Ring før klokken 11.", ("number",)),
        ("Kom på mandag.", "Kom på tirsdag.", ("day",)),
        ("Du får brev.", "Du får ikke brev.", ("not",)),
        ("Det koster 20 kroner.", "Det koster 20 point.", ("money",)),
        ("Gå til huset i Aalborg.", "Gå til huset i Odense.", ("name",)),
        ("Hej { $navn }.", "Hej.", ("variable",)),
    ],
)
def test_what_tells_a_change_of_meaning(before: str, after: str, why: tuple[str, ...]) -> None:
    found = suggested_meaning(unit(f"a = {before}\n"), unit(f"a = {after}\n"))
    assert found.why == why
    assert found.changed == bool(why)


def test_another_choice_is_another_meaning() -> None:
    before, after = unit("a = Hvor?\n    .inde = Inde\n"), unit("a = Hvor?\n    .ude = Ude\n")
    assert suggested_meaning(before, after).why == ("choice",)
