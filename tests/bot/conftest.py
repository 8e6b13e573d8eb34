"""A citizen who talks, on both databases."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.player import Player
from bot.ports import Language
from storage.engine import Database
from storage.vault import Vault
from tests.support.databases import sqlite_copy

MONDAY_MORNING = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
"""Ten o'clock in Denmark; an ordinary working day."""

Begin = Callable[..., Player]


@pytest.fixture(scope="session")
def sqlite_template(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file that the shipped flows and places are in already, as in any but a service's first minute."""
    url = sqlite_copy(sqlite_template, tmp_path_factory.mktemp("filled"))
    database = Database.open(url)
    Player("start", "da", MONDAY_MORNING, database=database, strict=True)
    database.close()
    return Path(url.removeprefix("sqlite:///"))


@pytest.fixture
def begin(database: Database, vault: Vault) -> Begin:
    """Begin a talk in a flow: ``begin("housing", "kl")``."""

    def beginning(
        flow: str = "start", language: Language | None = "da", at: dt.datetime = MONDAY_MORNING
    ) -> Player:
        player = Player(flow, language, at, database=database, vault=vault)
        player.begin()
        return player

    return beginning
