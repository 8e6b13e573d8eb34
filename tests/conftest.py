"""What every test may ask for: a database of either kind, keys, and no way out to the network."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from argon2.profiles import CHEAPEST
from hypothesis import HealthCheck, settings

from bot.accounts import passwords
from storage.engine import Database
from storage.vault import Vault
from tests.support import network, tally
from tests.support.compiled import remember_compiled
from tests.support.databases import PostgresServer, migrate, server_version, sqlite_copy

settings.register_profile("default", deadline=None, max_examples=60)
settings.register_profile(
    "ci", deadline=None, max_examples=60, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("default")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Stories are rewritten only when asked."""
    parser.addoption("--update-stories", action="store_true", help="rewrite tests/flows/stories")


def pytest_configure(config: pytest.Config) -> None:
    """Register the markers and the counting of what ran."""
    config.addinivalue_line("markers", "browser: needs Chromium; left out where there is none")
    config.pluginmanager.register(tally.Tally(config), "tally")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files that mostly wait for processes stand between those that compute, so that no core is idle meanwhile.

    Every file stays whole and in its own order.
    """
    files: dict[Path, list[pytest.Item]] = {}
    for item in items:
        files.setdefault(item.path, []).append(item)
    waiting = [path for path in files if "acceptance" in path.parts]
    others = [path for path in files if "acceptance" not in path.parts]
    mixed = [path for pair in zip(waiting, others, strict=False) for path in pair]
    rest = [path for path in files if path not in set(mixed)]
    items[:] = [item for path in (*mixed, *rest) for item in files[path]]


@pytest.fixture(scope="session", autouse=True)
def only_this_machine() -> Iterator[None]:
    """Tests talk to this machine only."""
    with network.loopback_only():
        yield


@pytest.fixture(scope="session", autouse=True)
def cheap_passwords() -> Iterator[None]:
    """Hundreds of people log in here; what a hash costs in earnest is one test's matter (see ``test_passwords``)."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(passwords, "HASHER", PasswordHasher.from_parameters(CHEAPEST))
        yield


@pytest.fixture(scope="session", autouse=True)
def _compiled_once() -> Iterator[None]:
    """Thousands of engines share what they compile (see ``tests.support.compiled``)."""
    with pytest.MonkeyPatch.context() as patched:
        remember_compiled(patched)
        yield


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """The PostgreSQL of this run, started when first asked for."""
    server = PostgresServer()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file to copy."""
    path = tmp_path_factory.mktemp("template") / "template.sqlite"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> Callable[[], str]:
    """Make a migrated SQLite database; returns its URL. For tests that start processes."""
    return lambda: sqlite_copy(sqlite_template, tmp_path)


@pytest.fixture
def postgres_url(request: pytest.FixtureRequest) -> Iterator[Callable[[], str]]:
    """Make a migrated PostgreSQL database; returns its URL. Emptied after the test, whoever is connected."""
    server: PostgresServer = request.getfixturevalue("postgres_server")
    made: list[str] = []

    def make() -> str:
        made.append(server.lend())
        return made[-1]

    yield make
    for url in made:
        server.give_back(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def dialect(request: pytest.FixtureRequest) -> str:
    """Runs a test on both kinds; what it counts for is printed at the end of the run."""
    return str(request.param)


@pytest.fixture
def database_url(dialect: str, request: pytest.FixtureRequest) -> str:
    """A fresh migrated database of each kind, as a URL."""
    make: Callable[[], str] = request.getfixturevalue("sqlite_url" if dialect == "sqlite" else "postgres_url")
    return make()


@pytest.fixture
def database(dialect: str, database_url: str) -> Iterator[Database]:
    """A fresh migrated database of each kind, open."""
    opened = Database.open(database_url, pool=4)
    assert opened.dialect == dialect
    assert server_version(opened)[0].isdigit()
    yield opened
    opened.close()


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    """A key file (the same keys as ``vault``), for tests that start processes."""
    path = tmp_path / "keys.json"
    Vault.open(path)
    return path


@pytest.fixture
def vault(keys: Path) -> Vault:
    """Keys of a test's own."""
    return Vault.open(keys)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of the browser. Tests that ask for it carry the marker ``browser``."""
    found = tally.find_chromium()
    assert found is not None, "mark the test with @pytest.mark.browser"
    assert shutil.which(found)
    return found
