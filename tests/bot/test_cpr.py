"""A CPR number is masked before the first write; a phone number, a date and an amount are not."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.history import whole_talk
from bot.player import Player
from bot.ports import Inbound
from bot.privacy.cpr import MASK, mask
from bot.receive import guard
from bot.runtime import Work
from storage.engine import Database
from storage.tables import metadata
from storage.vault import Vault
from tests.bot.conftest import MONDAY_MORNING
from tests.bot.cpr_corpus import HARMLESS, NUMBERS, digits_of, spellings


def test_the_corpus_is_large_enough() -> None:
    assert len(spellings()) >= 200
    assert len(set(HARMLESS)) >= 100


@pytest.mark.parametrize("written", spellings())
def test_a_number_is_masked_however_it_is_written(written: str) -> None:
    stored = guard(Inbound(kind="text", text=written))
    assert stored.masked
    assert MASK in stored.inbound.text
    assert not any(number in digits_of(stored.inbound.text) for number in NUMBERS)


@pytest.mark.parametrize("written", HARMLESS)
def test_other_digits_stay_as_they_are(written: str) -> None:
    assert mask(written) == (written, False)


@given(
    st.dates(dt.date(1910, 1, 1), dt.date(2026, 11, 22)),
    st.integers(0, 9999),
    st.text(max_size=20),
    st.text(max_size=20),
)
def test_any_date_with_any_four_digits_is_masked(day: dt.date, last: int, before: str, after: str) -> None:
    number = f"{day:%d%m%y}-{last:04d}"
    text = f"{before} x{number}x {after}"
    masked, found = mask(text)
    assert found
    assert number not in masked


def hand_in_all(work: Work, player: Player, everything: list[Inbound]) -> None:
    for inbound in everything:
        player._count += 1
        player._store(work, inbound)


def test_no_byte_of_it_reaches_the_disk_or_any_column(
    database: Database, vault: Vault, tmp_path: Path
) -> None:
    player = Player("start", "da", MONDAY_MORNING, database=database, vault=vault)
    player.begin()
    everything = [
        inbound
        for count, written in enumerate(spellings())
        for inbound in (
            Inbound(kind="text", text=written),
            Inbound(kind="media", text=f"billede {written}", name=f"brev {written} {count}.jpg"),
            Inbound(kind="edited", text=written, name=written),
            Inbound(kind="press", press=written, client_id=written),
        )
    ]
    for inbound in everything[::17]:
        player._hand_in(inbound)
    player.runtime.run(hand_in_all, player, everything)
    raw = {spelling.encode() for number in NUMBERS for spelling in (number, f"{number[:6]}-{number[6:]}")}
    for view in player.runtime.look(whole_talk, player.chat.conversation_id):
        content = msgspec.json.encode(view)
        assert not any(spelling in content for spelling in raw)
    columns = database.read(
        lambda conn: [
            str(value).encode()
            for table in metadata.sorted_tables
            for row in conn.execute(table.select())
            for value in row
        ]
    )
    assert len(columns) > 1000
    assert not any(spelling in value for value in columns for spelling in raw)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    for path in files:
        content = path.read_bytes()
        assert not any(spelling in content for spelling in raw), path.name
