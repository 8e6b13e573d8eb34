"""The last lines of a run tell the truth, and a run that left a database out fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONFTEST = """
import pytest
from tests.support.tally import Tally

def pytest_configure(config):
    config.addinivalue_line("markers", "browser: in a browser")
    config.pluginmanager.register(Tally(config))
"""
EVEN = """
import pytest

@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_both(dialect):
    pass

@pytest.mark.browser
def test_page():
    pass
"""
UNEVEN = EVEN.replace('["sqlite", "postgresql"]', '["sqlite"]')


def run(folder: Path, test: str, *arguments: str, path: str = "/nowhere") -> tuple[int, list[str]]:
    (folder / "conftest.py").write_text(CONFTEST)
    (folder / "test_it.py").write_text(test)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments, str(folder)],
        env={"PYTHONPATH": str(ROOT), "PATH": path},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout.strip().splitlines()


@pytest.fixture
def browser_here(tmp_path: Path) -> str:
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "chromium").write_text("#!/bin/sh\n")
    (folder / "chromium").chmod(0o755)
    return str(folder)


def test_a_whole_run_ends_with_its_counts(tmp_path: Path, browser_here: str) -> None:
    code, lines = run(tmp_path, EVEN, path=browser_here)
    assert lines[-2:] == ["browser tests: 1", "storage tests: sqlite 1, postgresql 1"]
    assert code == 0


def test_without_a_browser_its_tests_are_left_out_aloud(tmp_path: Path) -> None:
    code, lines = run(tmp_path, EVEN)
    assert lines[-2:] == ["browser tests: 0 (no Chromium)", "storage tests: sqlite 1, postgresql 1"]
    assert code == 0


def test_a_run_that_left_a_database_out_fails(tmp_path: Path) -> None:
    code, lines = run(tmp_path, UNEVEN)
    assert lines[-1] == "storage tests: sqlite 1, postgresql 0"
    assert code == 1


def test_unless_somebody_chose_the_tests(tmp_path: Path) -> None:
    assert run(tmp_path, UNEVEN, "-k", "both")[0] == 0
