"""The service as a real process, on both kinds of database; one for all tests of a module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.databases import PostgresServer, sqlite_copy
from tests.support.processes import Served


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def dialect(request: pytest.FixtureRequest) -> str:
    """As everywhere, but the tests of a module run on one kind before the other."""
    return str(request.param)


@pytest.fixture(scope="module")
def served(
    dialect: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Served]:
    """``ikiorti serve``, ready."""
    folder = tmp_path_factory.mktemp("served")
    if dialect == "sqlite":
        with Served(folder, sqlite_copy(request.getfixturevalue("sqlite_template"), folder)) as process:
            process.start()
            yield process
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.lend()
    with Served(folder, url) as process:
        process.start()
        yield process
    server.give_back(url)
