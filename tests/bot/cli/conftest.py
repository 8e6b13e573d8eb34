"""The command line called in this process, on a database of each kind."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli.main import main


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str


Command = Callable[..., Ran]


@pytest.fixture
def command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Iterator[Command]:
    """Run ``ikiorti`` with words; the environment holds a data directory and nothing else of ours."""
    monkeypatch.setenv("IKIORTI_DATA_DIR", str(tmp_path / "data"))
    handlers = logging.getLogger().handlers[:]

    def run(*words: object) -> Ran:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([str(word) for word in words])
        out, err = capsys.readouterr()
        code = ended.value.code
        return Ran(code if isinstance(code, int) else 0 if code is None else 1, out, err)

    yield run
    logging.getLogger().handlers[:] = handlers


@pytest.fixture
def installed(command: Command, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Command:
    """The same over a migrated database of each kind."""
    monkeypatch.setenv("IKIORTI_DATABASE_URL", database_url)
    return command
