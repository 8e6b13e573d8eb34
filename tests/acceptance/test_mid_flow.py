"""People who stand in a guide go on as the editor said, though the service dies while it is published."""

from __future__ import annotations

from pathlib import Path

from tests.acceptance.mid_flow import publish_among


def test_everybody_is_told_what_was_promised(tmp_path: Path, database_url: str) -> None:
    figures = publish_among(tmp_path, database_url, 2)
    assert (figures["people"], figures["deaths"]) == (12, 2)
