"""The table of verbs: quick, complete, and with the exit codes that scripts rely on."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
import typer

from bot.cli.main import VERBS
from tests.bot.cli.conftest import Command

TOP = Path(__file__).resolve().parents[3]
HEAVY = (
    "sqlalchemy",
    "litestar",
    "aiogram",
    "telegram",
    "fluent",
    "uvicorn",
    "cryptography",
    "pydantic_settings",
)


def test_help_names_every_verb_and_loads_none(command: Command) -> None:
    ran = command("--help")
    assert ran.code == 0
    assert all(f"  {verb.name} " in ran.out for verb in VERBS)


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\nfrom bot.cli.main import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n"
        f"    print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=TOP, capture_output=True, text=True, check=True)
    assert ran.stderr.strip() == "[]"


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_every_verb_is_there_and_explains_itself(verb: object, command: Command) -> None:
    name, module, target = verb.name, verb.module, verb.target  # type: ignore[attr-defined]  # a Verb
    found = getattr(import_module(module), target)
    assert isinstance(found, typer.Typer) or callable(found)
    ran = command(name, "--help")
    assert ran.code == 0
    assert f"ikiorti {name}" in ran.out


@pytest.mark.parametrize(
    "words", [["nonsense"], ["db", "nonsense"], ["staff", "invite"], ["status", "--nonsense"]]
)
def test_wrong_usage_is_two(words: list[str], command: Command) -> None:
    assert command(*words).code == 2


def test_wrong_settings_are_one_line_and_two(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IKIORTI_PORT", "many")
    ran = command("status")
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert "IKIORTI_PORT" in ran.err


def test_a_key_file_that_others_can_read_is_one_line(command: Command, tmp_path: Path) -> None:
    keys = tmp_path / "data" / "keys.json"
    assert command("db", "upgrade").code == 0
    keys.chmod(0o644)
    ran = command("db", "current")
    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert "keys.json" in ran.err


@pytest.mark.parametrize("role", ["bot", "console", "worker"])
def test_roles_refuse_sqlite(role: str, command: Command, tmp_path: Path) -> None:
    ran = command(role)
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert "IKIORTI_DATABASE_URL" in ran.err
    assert not (tmp_path / "data" / "ikiorti.db").exists()


def test_database_goes_up_and_down(command: Command) -> None:
    assert command("db", "current").out.startswith("base")
    assert command("db", "upgrade").code == 0
    assert "(newest)" in command("db", "current").out
    assert command("db", "downgrade", "nonsense").code == 2
    assert command("db", "downgrade", "base").out == "base\n"


def test_every_script_of_the_project_runs() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))
    scripts = project["project"]["scripts"]
    assert scripts
    for name in scripts:
        path = Path(sys.executable).parent / name
        ran = subprocess.run([path, "--help"], capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stderr
        assert "Usage: ikiorti" in ran.stdout
