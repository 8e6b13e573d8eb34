"""What the simulator answers over HTTP is what ``ikiorti play --draft --json`` answers, whatever is said."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.runtime import Runtime
from tests.admin.test_flow_try import closed  # noqa: F401 - a fixture
from tests.support import warm
from tests.support.processes import PATIENCE
from tests.support.staff import Staff
from tests.support.tries import Walked
from tests.support.walks import FLOWS, draft_all

Come = Callable[..., Staff]
LINES = 6
WALKS = len(FLOWS)
"""One through each flow, in either language and on Telegram too; two hundred are ``make soak ARGS=tries``."""
AS_PROCESS = (3,)
"""Walks that are compared with a process of its own; the others with the same verb called in this one."""


@pytest.fixture
def script(tmp_path: Path, runtime: Runtime, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a walk's lines are written, for the verb over the same data at the same instant."""
    clock = tmp_path / "clock"
    clock.write_text("2026-11-23T09:00:00Z")
    monkeypatch.setenv("IKIORTI_DATA_DIR", str(runtime.settings.data_dir))
    monkeypatch.setenv("IKIORTI_BASE_URL", runtime.settings.base_url)
    monkeypatch.setenv("IKIORTI_CLOCK_FILE", str(clock))
    return tmp_path / "script"


def test_walks_over_drafts_are_the_same(
    staff: Come, runtime: Runtime, script: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft_all(runtime)
    editor, handlers = staff("editor"), logging.getLogger().handlers[:]
    messages = []
    for number in range(WALKS):
        walked = Walked(editor, number, LINES, script)
        walked.check(
            in_a_process(walked.command, script.parent)
            if number in AS_PROCESS
            else in_this(walked.command, capsys)
        )
        messages.append(walked.messages)
    logging.getLogger().handlers[:] = handlers
    assert min(messages) > 1
    assert sum(messages) > WALKS * LINES / 2


def in_a_process(words: list[str], folder: Path) -> str:
    out, err = folder / "out", folder / "err"
    environment = dict(os.environ)  # noqa: TID251 - what ``script`` has set
    if warm.start("bot.cli.main", words, environment, out, err).wait(PATIENCE) != 0:
        raise AssertionError(err.read_text("utf-8"))
    return out.read_text("utf-8")


def in_this(words: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert not ended.value.code
    return capsys.readouterr().out
