"""Counts what ran on which database and in a browser, and says so in the last lines of the run."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Generator
from typing import Any

import pytest

DIALECTS = ("sqlite", "postgresql")
COUNTS = "ran"
"""The word under which a worker hands its counts over."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def find_chromium() -> str | None:
    """The system's Chromium, or None."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


class Tally:
    """A plugin of the run. Where several workers share the tests, each hands its counts to the one that reports."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._ran: Counter[str] = Counter()
        self._browser = find_chromium()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave browser tests out where there is no browser; the last line says so."""
        if self._browser is None:
            without = [item for item in items if item.get_closest_marker("browser")]
            self._config.hook.pytest_deselected(items=without)
            items[:] = [item for item in items if item not in without]

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None, Any, None]:
        """Count a test whose fixtures stood."""
        yield
        if callspec := getattr(item, "callspec", None):
            self._ran[str(callspec.params.get("dialect"))] += 1
        if item.get_closest_marker("browser"):
            self._ran["browser"] += 1

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Add what a worker counted; one that died hands over nothing, and its tests fail by themselves."""
        self._ran.update(getattr(node, "workeroutput", {}).get(COUNTS, {}))

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Generator[None, Any, None]:
        """Fail a whole run that left one database out, and write the lines below everything else."""
        if (handed := getattr(self._config, "workeroutput", None)) is not None:
            handed[COUNTS] = dict(self._ran)
            yield
            return
        sqlite, postgresql = (self._ran[name] for name in DIALECTS)
        options = self._config.option
        chosen = options.keyword or options.markexpr or any("::" in arg for arg in self._config.args)
        uneven = sqlite != postgresql and not chosen and not session.shouldstop
        if uneven and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
        yield
        reporter = self._config.pluginmanager.get_plugin("terminalreporter")
        if reporter is not None:
            missing = "" if self._browser else " (no Chromium)"
            reporter.write_line(f"browser tests: {self._ran['browser']}{missing}")
            reporter.write_line(f"storage tests: sqlite {sqlite}, postgresql {postgresql}")
