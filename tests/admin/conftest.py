"""A console over a seeded service in this process; the seed is made once and copied."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from litestar import Litestar

from admin.routes import routes
from bot.app import compose, prepare
from bot.runtime import Runtime
from bot.server import create_app
from bot.settings import Settings
from storage import migrate
from tests.support.browser import browser, pages  # noqa: F401 - fixtures
from tests.support.live import Live, live_service
from tests.support.seed import Seeded, fill
from tests.support.staff import Staff


def _open(folder: Path) -> Runtime:
    return compose(Settings(data_dir=folder, base_url="http://localhost:8080", rate_limit="off"), strict=True)


@pytest.fixture(scope="session")
def seeded_folder(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Seeded]:
    """A data directory with everybody and the twelve cases."""
    folder = tmp_path_factory.mktemp("console")
    runtime = _open(folder)
    migrate.upgrade(runtime.database)
    prepare(runtime)
    seeded = fill(runtime)
    runtime.database.close()
    return folder, seeded


@pytest.fixture
def seeded(seeded_folder: tuple[Path, Seeded]) -> Seeded:
    """Who and what there is."""
    return seeded_folder[1]


@contextmanager
def copied(seeded: Path, folder: Path) -> Iterator[Runtime]:
    """A copy of the seeded service in a folder that is not there yet."""
    shutil.copytree(seeded, folder)
    runtime = _open(folder)
    prepare(runtime)
    yield runtime
    runtime.database.close()


@pytest.fixture
def runtime(seeded_folder: tuple[Path, Seeded], tmp_path: Path) -> Iterator[Runtime]:
    """A copy of the seeded service of the test's own."""
    with copied(seeded_folder[0], tmp_path / "data") as runtime:
        yield runtime


@pytest.fixture
def app(runtime: Runtime) -> Litestar:
    """The application, refusing missing texts."""
    return create_app(runtime, console_routes=routes(runtime, strict=True))


@pytest.fixture
def staff(app: Litestar) -> Callable[..., Staff]:
    """Somebody with a browser of their own; give a name of the seeded staff to come in as them."""

    def come(name: str = "", language: str = "en") -> Staff:
        person = Staff(app, language)
        return person.log_in(name) if name else person

    return come


@pytest.fixture(scope="session")
def console_service(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[Live, Seeded]]:
    """A seeded service on a real port, for browsers. Shared: tests that change a case take another one."""
    made: list[Seeded] = []
    with live_service(
        tmp_path_factory.mktemp("live-console"),
        console=lambda runtime: routes(runtime, strict=True),
        seed=lambda runtime: made.append(fill(runtime)),
    ) as live:
        yield live, made[0]
