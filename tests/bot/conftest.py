"""A citizen who talks, on both databases."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from bot.player import Player
from bot.ports import Language
from storage.engine import Database
from storage.vault import Vault

MONDAY_MORNING = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
"""Ten o'clock in Denmark; an ordinary working day."""

Begin = Callable[..., Player]


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
