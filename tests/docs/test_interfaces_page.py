"""``docs/interfaces.md`` against the program: what is fixed to the outside is there, under that name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from litestar import Litestar

from admin.routes import routes
from bot.accounts.roles import ROLES
from bot.app import compose
from bot.cli.main import VERBS, build
from bot.server import create_app
from bot.settings import Settings
from bot.turn.commands import BARE

TOP = Path(__file__).resolve().parents[2]
PAGE = (TOP / "docs" / "interfaces.md").read_text("utf-8")


def section(title: str) -> str:
    found = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None, title
    return found[1]


def first_cells(title: str) -> list[str]:
    cells = re.findall(r"^\| (`.*?`.*?) \|", section(title), re.MULTILINE)
    assert cells, title
    return [code for cell in cells for code in re.findall(r"`([^`]+)`", cell)]


def test_every_target_is_there() -> None:
    makefile = (TOP / "Makefile").read_text("utf-8")
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert phony is not None
    assert set(first_cells("Make")) == set(phony[1].split())


def test_every_verb_is_there() -> None:
    named = [words.split() for words in first_cells("Command line")]
    assert {words[0] for words in named} == {verb.name for verb in VERBS}
    for words in named:
        group = next(info for info in build(words[0]).registered_groups) if _is_group(words[0]) else None
        if group is not None:
            typer_instance = group.typer_instance
            assert typer_instance is not None
            subs = {
                info.name or info.callback.__name__
                for info in typer_instance.registered_commands
                if info.callback
            }
            assert words[1] in subs, words


def _is_group(name: str) -> bool:
    return bool(build(name).registered_groups)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Litestar]:
    settings = Settings.model_validate({"data_dir": tmp_path})
    runtime = compose(settings)
    yield create_app(runtime, console_routes=routes(runtime))
    runtime.database.close()


def paths(app: Litestar) -> set[tuple[str, str]]:
    """Method and path of every route, parameters by name alone."""
    return {
        (method, re.sub(r":[a-z]+\}", "}", route.path).rstrip("/") or "/")
        for route in app.routes
        for method in getattr(route, "methods", ())
    }


def test_every_address_is_there(app: Litestar) -> None:
    there = paths(app)
    for request in first_cells("Web chat"):
        method, _, path = request.partition(" ")
        wanted = re.sub(r"\{[a-z_]+\}", "{}", path).rstrip("/") or "/"
        assert (method, wanted) in {(m, re.sub(r"\{[a-z_]+\}", "{}", p)) for m, p in there}, request


def test_every_page_of_the_console_is_there(app: Litestar) -> None:
    there = {re.sub(r"\{[a-z_]+\}", "{}", path) for _, path in paths(app)}
    words = section("Console").split("A claim")[0]
    named = [word for word in re.findall(r"`([^`]+)`", words) if word != "/console/"]
    assert named
    assert [name for name in named if "/console/" + re.sub(r"\{[a-z_]+\}", "{}", name) not in there] == []


def test_roles_and_standing_commands_are_these() -> None:
    line = next(line for line in section("Command line").splitlines() if line.startswith("Roles:"))
    assert set(re.findall(r"`([a-z]+)`", line)) == set(ROLES)
    words = section("Web chat").split("Standing commands")[1]
    named = set(re.findall(r"`([a-z-]+)`", words))
    assert len(named) == 13
    assert named <= set(BARE)
