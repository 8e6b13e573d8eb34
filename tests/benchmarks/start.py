"""How long a start takes: the command line's help, a check of everything, and serving until healthy."""

from __future__ import annotations

import socket
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from statistics import median
from typing import Any

from bot.clock import monotonic

ROUNDS = 5


def run() -> Iterator[dict[str, Any]]:
    """Seconds, the median of five."""
    yield {"what": "help", "seconds": median(_seconds("--help") for _ in range(ROUNDS))}
    yield {"what": "check", "seconds": median(_seconds("check") for _ in range(ROUNDS))}
    yield {"what": "serve", "seconds": median(_until_healthy() for _ in range(ROUNDS))}


def _seconds(*words: str) -> float:
    began = monotonic()
    subprocess.run([sys.executable, "-m", "bot.cli.main", *words], check=False, capture_output=True)
    return round(monotonic() - began, 3)


def _until_healthy() -> float:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        environment = {"IKIORTI_DATA_DIR": folder, "IKIORTI_PORT": str(port), "PYTHONUTF8": "1"}
        began = monotonic()
        process = subprocess.Popen(
            [sys.executable, "-m", "bot.cli.main", "serve"],
            env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        try:
            assert process.stderr is not None
            assert any('"listening"' in line for line in process.stderr), "it did not start"
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=30):
                return round(monotonic() - began, 3)
        finally:
            process.terminate()
            process.communicate()
