"""What the simulator answers over HTTP is what ``ikiorti play --draft --json`` answers, whatever is said."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.cli.main import main
from bot.runtime import Runtime
from tests.admin.test_flow_try import Tries, closed  # noqa: F401 - a fixture
from tests.support.staff import Staff
from tests.support.walks import FLOWS, LANGUAGES, alike, draft_all, walk

Come = Callable[..., Staff]
WALKS = 20
LINES = 6
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
    lengths = []
    for number in range(WALKS):
        flow, language = FLOWS[number % len(FLOWS)], LANGUAGES[number % 2]
        channel = "telegram" if number % 4 == 3 else "web"
        tries = Tries(editor, f"/console/flows/{flow}/try", language=language, channel=channel)
        opening = tries.sends(do="undo")
        seen: list[Any] = []

        def play(line: dict[str, Any], tries: Tries = tries, seen: list[Any] = seen) -> dict[str, Any]:
            seen.append(tries.sends(**{name: str(value) for name, value in line.items()}))
            return dict(seen[-1])

        lines = walk(number, LINES, opening, play)
        script.write_text("\n".join(map(json.dumps, lines)))
        words = ["play", flow, "--draft", "--json", "--locale", language, "--channel", channel]
        words += ["--script", str(script)]
        told = in_a_process(words) if number in AS_PROCESS else in_this(words, capsys)
        # Without being asked, play says first what stands before the first line.
        seen[0]["messages"] = opening["messages"] + seen[0]["messages"]
        assert alike(seen) == alike(told), lines
        lengths.append(sum(len(each["messages"]) for each in seen))
    logging.getLogger().handlers[:] = handlers
    assert min(lengths) > 1
    assert sum(lengths) > WALKS * LINES / 2


def in_a_process(words: list[str]) -> list[Any]:
    ran = subprocess.run([sys.executable, "-m", "bot.cli.main", *words], capture_output=True, check=True)
    return [json.loads(line) for line in ran.stdout.splitlines()]


def in_this(words: list[str], capsys: pytest.CaptureFixture[str]) -> list[Any]:
    capsys.readouterr()
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert not ended.value.code
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]
