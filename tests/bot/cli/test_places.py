"""The directory of places as a file, and what of it is due, on both databases."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.facts.changes import read_changes, shipped_changes
from bot.facts.due import due_places, due_texts
from bot.setup.places_csv import COLUMNS, read_places, write_places
from flows.vocabulary import DOINGS
from locales.text_base import shipped
from storage.places.queries import PlaceRow
from tests.bot.cli.conftest import Command

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=30)
LINES = WORDS.filter(lambda words: bool(words.strip()))
MAYBE = st.none() | WORDS
SLUGS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)
ROWS = st.builds(
    PlaceRow,
    id=st.just(uuid.UUID(int=1)),
    slug=SLUGS,
    kind=st.sampled_from(["shelter", "legal", "drop_in"]),
    name=LINES,
    city=LINES,
    address=MAYBE,
    phone=st.none() | st.sampled_from(["112", "+45 00 00 00 00"]),
    hours=st.none()
    | st.just({"mon-fri": ["09:00-15:00"], "10-01..04-30 sun": ["21:00-07:00"], "holiday": []}),
    hours_words=MAYBE,
    languages=st.lists(st.sampled_from(["da", "kl", "en"]), unique=True),
    just_come=st.booleans(),
    anonymous=st.booleans(),
    no_registration=st.booleans(),
    can=st.lists(st.sampled_from(DOINGS), unique=True),
    operator=MAYBE,
    url=st.none() | st.just("https://example.org/a,b"),
    note=MAYBE,
    source=LINES,
    source_date=MAYBE,
    checked_on=st.none() | st.dates(),
    owner=MAYBE,
    review_on=st.none() | st.dates(),
    confidence=st.sampled_from(["high", "medium", "low"]),
    active=st.booleans(),
    shipped=st.none(),
    changed_at=st.just(dt.datetime(2026, 1, 1, tzinfo=dt.UTC)),
)
HEAD = "slug,kind,name,city,source"


@settings(max_examples=200, deadline=None)
@given(rows=st.lists(ROWS, max_size=4, unique_by=lambda row: row.slug))
def test_what_is_written_is_read_the_same(rows: list[PlaceRow]) -> None:
    text = write_places(rows)
    values, faults = read_places(text)
    assert faults == []
    assert values == [{name: getattr(row, name) for name in COLUMNS} for row in rows]


def test_out_and_in_and_out_gives_the_same_bytes(installed: Command, tmp_path: Path) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    assert installed("places", "export", "-o", first).code == 0
    changed = first.read_bytes().replace(b"Naapiffik Aarhus", b'"Naapiffik\r\n""Aarhus"" "')
    first.write_bytes(changed)
    assert installed("places", "import", first).out == "naapiffik-aarhus: changed\n"
    assert installed("places", "export", "-o", second).code == 0
    assert second.read_bytes() == changed
    assert installed("places", "import", second, "--dry-run").out == "Nothing to change.\n"


def test_a_column_that_is_left_out_stays_and_a_place_can_be_closed(
    installed: Command, tmp_path: Path
) -> None:
    file = tmp_path / "places.csv"
    file.write_text(f"{HEAD},active\nsand-aarhus,organisation,SAND,aarhus,sandudvalg.dk,no\n", "utf-8")
    assert installed("places", "import", file).out == "sand-aarhus: changed\n"
    assert installed("places", "export", "-o", file).code == 0
    (row,) = [values for values in read_places(file.read_text("utf-8"))[0] if values["slug"] == "sand-aarhus"]
    assert (row["url"], row["active"], row["name"]) == ("https://sandudvalg.dk", False, "SAND")


def test_all_faults_are_named_at_once_with_line_and_column() -> None:
    text = (
        f"{HEAD},hours,can,checked_on,phone,active\n"
        'a,b,"two\nlines",d,e,mon 9-15,dance,yesterday,call me,yes\n'
        "a,b,c,d,e,,,,,\n"
        "a-b,emergency,,d,e,,,,112,no\n"
        "x,y\n"
    )
    said = [str(fault) for fault in read_places(text)[1]]
    assert [words.split(":")[:2] for words in said] == [
        ["line 2", " can"], ["line 2", " checked_on"], ["line 2", " hours"], ["line 2", " phone"],
        ["line 4", " slug"], ["line 5", " active"], ["line 5", " name"], ["line 6", " must have 10 fields"],
    ]  # fmt: skip
    assert "cannot be read from here on" in str(read_places(f'{HEAD}\na,b,"c,d,e\n')[1])


def row(**values: Any) -> PlaceRow:
    given: dict[str, Any] = {
        **dict.fromkeys(COLUMNS),
        "id": uuid.UUID(int=1),
        "shipped": None,
        "changed_at": None,
    }
    given.update(slug="a", kind="legal", name="A", city="all", active=True)
    given.update(values)
    return PlaceRow(**given)


@pytest.mark.parametrize(
    ("values", "on", "owner", "crisis"),
    [
        ({}, None, "directory-team", False),
        ({"checked_on": dt.date(2026, 1, 1)}, dt.date(2026, 1, 31), "directory-team", False),
        (
            {"checked_on": dt.date(2026, 1, 1), "review_on": dt.date(2027, 5, 1), "owner": "a@example.org"},
            dt.date(2027, 5, 1),
            "a@example.org",
            False,
        ),
        ({"kind": "emergency"}, None, "directory-team", True),
    ],
)
def test_a_place_is_due_on_its_day_or_so_long_after_the_check(
    values: dict[str, Any], on: dt.date | None, owner: str, crisis: bool
) -> None:
    (item,) = due_places([row(**values)], 30)
    assert (item.on, item.owner, item.crisis) == (on, owner, crisis)


def test_texts_with_facts_are_due_by_the_rule_of_the_check() -> None:
    items = {item.id: item for item in due_texts(shipped(), ())}
    assert items["housing-rent-days"].on == dt.date(2027, 11, 30)
    assert "borger.dk" in items["housing-rent-days"].what
    assert "housing-need" not in items


def test_known_changes_have_an_owner_and_a_day_before_they_come() -> None:
    changes = shipped_changes()
    assert {"region-merger", "employment-acts", "january-rates"} <= {change.slug for change in changes}
    with pytest.raises(ValueError, match="line 2"):
        read_changes("slug,what,happens_on,review_on,owner,touches,source\na,b,,soon,c,d,e\n")
    with pytest.raises(ValueError, match="line 1"):
        read_changes("slug,what\n")


def test_what_is_due_is_listed_by_owner(installed: Command) -> None:
    found = json.loads(installed("places", "due", "--days", "3650", "--json").out)
    kinds = {item["kind"] for item in found}
    assert kinds == {"place", "text", "change"}
    assert {item["id"] for item in found if item["crisis"]} >= {"alarm-112", "lev-uden-vold"}
    listed = installed("places", "due", "--days", "3650", "--owner", "crisis-team").out
    assert "crisis-team  place alarm-112 (crisis line): 112" in listed
    assert "directory-team" not in listed
    assert installed("places", "due", "--owner", "nobody").out == "Nothing is due.\n"
