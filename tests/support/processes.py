"""The service as a real process: started, killed, started again on the same port and the same data."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.clock import monotonic
from tests.support import warm

TOP = Path(__file__).resolve().parents[2]
SERVE = ("bot.cli.main", "serve")
PATIENCE = 60.0
"""Seconds until a wait is a failure; two cores may be busy with something else."""


def _within_tests() -> bool:
    """Whether a start may be a warm one; benches and soaks measure and kill fresh interpreters, and so does what is not
    Linux, where sockets without a file are not."""
    return sys.platform == "linux" and "PYTEST_CURRENT_TEST" in os.environ  # noqa: TID251 - set by pytest


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def wait_until(true: Callable[[], bool], what: str, seconds: float = PATIENCE) -> float:
    """Ask until it is true; the seconds it took. Raises ``TimeoutError``."""
    began = monotonic()
    while not true():
        if monotonic() - began > seconds:
            raise TimeoutError(f"{what} took longer than {seconds} s")
        time.sleep(0.02)
    return monotonic() - began


class Served:
    """One installation and the process that serves it. A context manager: leaving it leaves no process."""

    def __init__(
        self, folder: Path, database_url: str = "", command: tuple[str, ...] = SERVE, port: int = 0
    ) -> None:
        self.folder = folder
        self.command = command
        self.port = port or free_port()
        self.base_url = f"http://127.0.0.1:{self.port}"
        self.log = folder / f"serve-{self.port}.log"
        self.output = folder / f"serve-{self.port}.out"
        self.environment = {
            "PATH": os.environ["PATH"],  # noqa: TID251 - what any process needs
            "PYTHONUTF8": "1",
            "IKIORTI_DATA_DIR": str(folder),
            "IKIORTI_DATABASE_URL": database_url,
            "IKIORTI_PORT": str(self.port),
            "IKIORTI_BASE_URL": self.base_url,
            "IKIORTI_RATE_LIMIT": "off",
        }
        self.process: subprocess.Popen[bytes] | warm.WarmProcess | None = None

    def __enter__(self) -> Served:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def start(self, *, failpoint: str = "") -> float:
        """Start and wait until it is ready; the seconds it took."""
        assert self.process is None or self.process.poll() is not None
        began = monotonic()
        environment = self.environment | {"IKIORTI_TEST_FAILPOINT": failpoint}
        if _within_tests():
            module, *words = self.command
            self.process = warm.start(module, words, environment, self.output, self.log)
        else:
            with self.log.open("ab") as log, self.output.open("ab") as out:
                self.process = subprocess.Popen(
                    [sys.executable, "-m", *self.command],
                    cwd=TOP, env=environment, stdout=out, stderr=log, start_new_session=True,
                )  # fmt: skip
        wait_until(self._is_ready, "the start")
        return monotonic() - began

    def _is_ready(self) -> bool:
        if not self.running:
            raise RuntimeError("the service ended: " + self.log.read_text("utf-8")[-2000:])
        try:
            with urllib.request.urlopen(f"{self.base_url}/readyz", timeout=5) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self.process is not None and self.process.poll() is None

    @property
    def killed(self) -> bool:
        """Whether it ended by SIGKILL, from us or from itself."""
        return self.process is not None and self.process.poll() == -signal.SIGKILL

    def kill(self) -> None:
        """End it as a power cut would."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def stop(self) -> int:
        """Ask it to end, and wait; its exit status."""
        assert self.process is not None
        self.process.terminate()
        return self.process.wait(PATIENCE)

    def ikiorti(self, *words: str) -> str:
        """Run a verb of the command line beside the service; what it printed."""
        if _within_tests():
            with tempfile.TemporaryDirectory() as folder:
                out, err = Path(folder) / "out", Path(folder) / "err"
                status = warm.start("bot.cli.main", words, self.environment, out, err).wait(PATIENCE)
                assert status == 0, err.read_text("utf-8")[-2000:]
                return out.read_text("utf-8")
        ran = subprocess.run(
            [sys.executable, "-m", "bot.cli.main", *words],
            cwd=TOP, env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=False,
        )  # fmt: skip
        assert ran.returncode == 0, ran.stderr[-2000:]
        return ran.stdout

    def status(self) -> dict[str, Any]:
        """``ikiorti status --json``."""
        found: dict[str, Any] = json.loads(self.ikiorti("status", "--json"))
        return found

    def drained(self) -> bool:
        """Whether nothing waits: no inbox row, no queued message, none on its way."""
        found = self.status()
        return not any([found["inbox"]["received"], found["outbox"]["queued"], found["outbox"]["sending"]])

    def resident(self) -> float:
        """Memory of the process in MB."""
        assert self.process is not None
        lines = Path(f"/proc/{self.process.pid}/status").read_text("ascii").splitlines()
        return int(next(line for line in lines if line.startswith("VmRSS:")).split()[1]) / 1024
