"""A turn that always raises is set aside; the citizen is told kindly and goes on."""

from __future__ import annotations

from pathlib import Path

from tests.support.http_citizen import HttpCitizen, browsers
from tests.support.processes import Served


async def test_a_turn_that_raises_blocks_nobody(tmp_path: Path, dialect: str, database_url: str) -> None:
    """The effect of ``stop`` is broken in the served process."""
    command = ("tests.support.serve_with_ledger", "http://127.0.0.1:9/", "stop")
    with Served(tmp_path, database_url, command) as served:
        served.start()
        async with browsers(served.base_url) as client:
            unlucky, other = HttpCitizen(client), HttpCitizen(client)
            await unlucky.begin()
            await other.begin()
            await unlucky.post(press="stop")
            await unlucky.post(press="menu")
            await other.post(press="menu")
            talk = await unlucky.wait_for(lambda talk: talk[-1]["text_id"] == "start-menu" and len(talk) > 4)
            told = [message["text_id"] for message in talk if message["from"] != "me"]
            assert told == ["start-hello", "start-menu", "system-error", "start-menu"]
            # The words on the button went with the turn that was undone; what came after stands.
            assert [message["from"] for message in talk].count("me") == 1
            await other.wait_for(lambda talk: len(talk) == 4)
        assert served.status()["inbox"] == {"received": 0, "parked": 1}
        failures = [line for line in served.log.read_text("utf-8").splitlines() if "turn failed" in line]
        assert len(failures) == 3
        assert not any("a fault of the test" in line for line in failures)
