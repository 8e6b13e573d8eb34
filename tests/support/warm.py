"""Processes started from one that has read the program already: real ones with a life of their own, in a tenth of the
time.

``python -m tests.support.warm`` imports the program and its texts once, and forks for each request on its socket. What
is forked sets its environment, output and arguments as a fresh interpreter would, and runs the module as ``__main__``;
it may be killed, stopped and waited for like any other. Benches and soaks start fresh interpreters instead.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import importlib
import json
import os
import runpy
import secrets
import selectors
import signal
import socket
import subprocess
import sys
import traceback
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

TOP = Path(__file__).resolve().parents[2]
READ = (
    "bot.cli.main", "bot.cli.serve", "bot.cli.status", "bot.app", "bot.server", "bot.channels.telegram.channel",
    "admin.routes", "tests.support.serve_with_ledger",
)  # fmt: skip
"""What is imported before the first fork; nothing of it may start a thread or draw chance."""


class WarmProcess:
    """As much of ``subprocess.Popen`` as the tests need."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._told = b""
        """What was read and not asked for yet: a short life's end comes along with its beginning."""
        self.pid = int(self._read())
        self.returncode: int | None = None

    def _read(self) -> str:
        while b"\n" not in self._told:
            if not (more := self._line.recv(64)):
                raise RuntimeError("the process that forks has ended")
            self._told += more
        said, _, self._told = self._told.partition(b"\n")
        return said.decode()

    def poll(self) -> int | None:
        """How it ended (as ``Popen``: minus the signal), or None while it runs."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end at most ``timeout`` seconds. Raises ``subprocess.TimeoutExpired``."""
        if self.returncode is None:
            with selectors.DefaultSelector() as ready:
                ready.register(self._line, selectors.EVENT_READ)
                if b"\n" not in self._told and not ready.select(timeout):
                    raise subprocess.TimeoutExpired("warm", timeout or 0)
            self.returncode = int(self._read())
            self._line.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send it a signal, if it still runs."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """End it as a power cut would."""
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)


def start(
    module: str, words: Sequence[str], environment: Mapping[str, str], out: Path, err: Path
) -> WarmProcess:
    """Run a module as ``python -m`` would, with only this environment; output is added to the two files."""
    for file in (out, err):
        file.touch()
    line = socket.socket(socket.AF_UNIX)
    line.connect("\0" + _forker())
    wanted = {"argv": [module, *words], "env": dict(environment), "out": str(out), "err": str(err)}
    line.sendall(json.dumps(wanted).encode() + b"\n")
    return WarmProcess(line)


@cache
def _forker() -> str:
    """Start the process that forks, once; the name of its socket, which is no file."""
    name = f"ikiorti-warm-{os.getpid()}-{secrets.token_hex(8)}"
    forker = subprocess.Popen(
        [sys.executable, "-m", "tests.support.warm", name],
        cwd=TOP,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert forker.stdout is not None
    if forker.stdout.readline() != b"ready\n":
        raise RuntimeError("the program could not be imported")
    atexit.register(forker.terminate)
    return name


def _serve(name: str) -> None:
    """Fork for each request until standard input ends; then whatever was started ends too."""
    for module in READ:
        importlib.import_module(module)
    from locales.text_base import shipped

    for area in ("citizen", "console"):
        shipped(area)
    listening = socket.socket(socket.AF_UNIX)
    listening.bind("\0" + name)
    listening.listen(64)
    ended, end = os.pipe()
    os.set_blocking(end, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(end)
    gc.collect()
    gc.freeze()
    children: dict[int, socket.socket] = {}
    waiting = selectors.DefaultSelector()
    for source in (sys.stdin, listening, ended):
        waiting.register(source, selectors.EVENT_READ)
    print("ready", flush=True)
    while True:
        for key, _ in waiting.select():
            if key.fileobj is sys.stdin:
                for pid in children:
                    os.kill(pid, signal.SIGKILL)
                return
            if key.fileobj is listening:
                line, _ = listening.accept()
                children[_fork(listening, line)] = line
            else:
                os.read(ended, 4096)
                _tell_ends(children)


def _fork(listening: socket.socket, line: socket.socket) -> int:
    with line.makefile("rb") as asked:
        wanted = json.loads(asked.readline())
    if (pid := os.fork()) == 0:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        listening.close()
        line.close()
        _become(wanted)
    line.sendall(f"{pid}\n".encode())
    return pid


def _tell_ends(children: dict[int, socket.socket]) -> None:
    """Tell who waits how each that has ended did."""
    while children:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if pid == 0:
            return
        with children.pop(pid) as line, contextlib.suppress(OSError):
            line.sendall(f"{os.waitstatus_to_exitcode(status)}\n".encode())


def _become(wanted: dict[str, Any]) -> NoReturn:
    """Be the process that was asked for, from its session to its exit status."""
    status = 1
    try:
        os.setsid()
        for target, file in ((1, wanted["out"]), (2, wanted["err"])):
            opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
            os.dup2(opened, target)
            os.close(opened)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.environ.clear()  # noqa: TID251 - of the process that is made
        os.environ.update(wanted["env"])  # noqa: TID251 - of the process that is made
        module, *words = wanted["argv"]
        sys.argv = [module, *words]
        sys.modules.pop(module, None)
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    except BaseException:  # noqa: BLE001 - what Python does with what nobody caught
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(Exception):
                stream.flush()
        os._exit(status)


if __name__ == "__main__":
    _serve(sys.argv[1])
