"""Style sheets and scripts of the console: sent once, and asked after."""

from __future__ import annotations

from pathlib import Path

import pytest
from litestar import Litestar
from litestar.testing import TestClient

import admin
from admin.assets import asset

STATIC = Path(admin.__file__).parent / "static"
NAME = "console.css"


@pytest.fixture
def client() -> TestClient[Litestar]:
    """A browser before these files alone."""
    return TestClient(Litestar([asset], logging_config=None))


@pytest.mark.parametrize("encoding", ["gzip, br", "identity"])
def test_a_file_that_is_still_the_same_is_not_sent_again(client: TestClient[Litestar], encoding: str) -> None:
    headers = {"Accept-Encoding": encoding}
    first = client.get(f"/console/static/{NAME}", headers=headers)
    assert first.content == (STATIC / NAME).read_bytes()
    assert first.headers.get("content-encoding") == ("gzip" if "gzip" in encoding else None)
    again = client.get(f"/console/static/{NAME}", headers={**headers, "If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
    other = client.get("/console/static/console.js", headers={"If-None-Match": first.headers["etag"]})
    assert other.status_code == 200


def test_packed_is_a_fraction(client: TestClient[Litestar]) -> None:
    sent = client.get("/console/static/cytoscape.js", headers={"Accept-Encoding": "gzip"})
    whole = (STATIC / "vendor" / "cytoscape.js").read_bytes()
    assert int(sent.headers["content-length"]) < len(whole) / 3
    assert sent.content == whole
