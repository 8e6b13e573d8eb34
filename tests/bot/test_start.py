"""The service does not start half: what it needs and does not have is listed, all of it, before anybody is served."""

from __future__ import annotations

import pytest

from bot import shipped
from bot.errors import ShippedFault
from bot.player import Player
from locales.text_base import TextBase
from locales.text_base import shipped as shipped_texts
from storage.engine import Database
from storage.vault import Vault
from tests.bot.conftest import MONDAY_MORNING


def test_a_missing_text_and_a_missing_label_stop_the_start_with_a_list(
    database: Database, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = shipped_texts()
    units = [
        unit
        for language in whole.languages
        for unit in whole.messages(language)
        if unit.text_id not in ("system-error", "housing-sofa-keeps") and unit.text_id != "housing-need"
    ]
    monkeypatch.setattr("bot.content.shipped", lambda: TextBase(units))
    with pytest.raises(ShippedFault) as stopped:
        Player("start", "da", MONDAY_MORNING, database=database, vault=vault)
    assert "system-error" in str(stopped.value)
    assert "housing-need (flow housing, step need)" in str(stopped.value)


def test_a_broken_shipped_flow_stops_the_start_naming_its_line(
    database: Database, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        name = "broken.yaml"

        def read_text(self, encoding: str) -> str:
            return "format: 1\nflow: broken\ntopic: x\nstart: a\nsteps:\n  a: {kind: dance}\n"

    monkeypatch.setattr(shipped, "library_files", lambda: [Broken()])
    with pytest.raises(ShippedFault, match=r"broken\.yaml:6"):
        Player("start", "da", MONDAY_MORNING, database=database, vault=vault)


def test_what_ships_is_whole(database: Database, vault: Vault) -> None:
    player = Player("start", "da", MONDAY_MORNING, database=database, vault=vault)
    assert shipped.missing_texts(player.runtime.content) == []
