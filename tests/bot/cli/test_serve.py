"""``ikiorti serve`` as a process of its own: starting, refusing to start, and stopping."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

WAIT_SECONDS = 60
Start = Callable[..., subprocess.Popen[str]]


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start a verb in a process; whatever still runs at the end is stopped."""
    started: list[subprocess.Popen[str]] = []

    def starting(verb: str, port: int, **environment: str) -> subprocess.Popen[str]:
        base = {"PATH": os.defpath, "IKIORTI_DATA_DIR": str(tmp_path / "data"), "IKIORTI_PORT": str(port)}
        process = subprocess.Popen(
            [sys.executable, "-m", "bot.cli.main", verb],
            env=base | {"IKIORTI_BASE_URL": f"http://localhost:{port}"} | environment,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        started.append(process)
        return process

    yield starting
    for process in started:
        process.kill()
        process.wait()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def until(process: subprocess.Popen[str], event: str) -> None:
    """Read log lines until one says ``event``."""
    assert process.stderr is not None
    seen = []
    for line in process.stderr:
        seen.append(line)
        if json.loads(line)["event"] == event:
            return
    raise AssertionError(f"no {event!r} in {seen[-3:]}")


def status_of(port: int, path: str) -> int:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=WAIT_SECONDS) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=WAIT_SECONDS)
    return process.returncode, out, err


def test_it_serves_and_stops(start: Start) -> None:
    port = free_port()
    process = start("serve", port)
    until(process, "listening")
    assert status_of(port, "/healthz") == 200
    assert status_of(port, "/readyz") == 200
    assert status_of(port, "/console/login") == 200
    process.send_signal(signal.SIGTERM)
    code, out, err = finish(process)
    assert code == 0, err
    assert out.count("\n") == 1
    assert out.startswith(f"Invite: http://localhost:{port}/console/invite/")
    assert json.loads(err.splitlines()[-1])["event"] == "stopped"


def test_an_open_stream_does_not_hold_it_up(start: Start) -> None:
    port = free_port()
    process = start("serve", port)
    until(process, "listening")
    body = json.dumps({"language": "da"}).encode()
    address = f"http://127.0.0.1:{port}/chat/"
    asked = urllib.request.Request(address + "session", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(asked, timeout=WAIT_SECONDS) as answer:
        token = json.loads(answer.read())["token"]
    stream = urllib.request.Request(address + "events", headers={"Authorization": f"Bearer {token}"})
    with urllib.request.urlopen(stream, timeout=WAIT_SECONDS) as opened:
        assert opened.readline()
        process.send_signal(signal.SIGTERM)
        assert finish(process)[0] == 0


def test_the_first_invitation_is_printed_once(start: Start) -> None:
    said = []
    for _ in range(2):
        process = start("serve", free_port())
        until(process, "listening")
        process.send_signal(signal.SIGINT)
        code, out, _ = finish(process)
        assert code == 0
        said.append(out)
    assert said[0].startswith("Invite: ")
    assert said[1] == ""


def test_a_port_in_use_is_one_line(start: Start, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        code, out, err = finish(start("serve", taken.getsockname()[1]))
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "IKIORTI_PORT" in err
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("verb", ["bot", "console", "worker"])
def test_each_role_runs_on_postgresql(verb: str, start: Start, postgres_url: Callable[[], str]) -> None:
    port = free_port()
    process = start(verb, port, IKIORTI_DATABASE_URL=postgres_url())
    until(process, "working" if verb == "worker" else "listening")
    if verb != "worker":
        assert status_of(port, "/readyz") == 200
        assert status_of(port, "/console/login") == (200 if verb == "console" else 404)
    process.send_signal(signal.SIGTERM)
    code, out, err = finish(process)
    assert code == 0, err
    assert out.startswith("Invite: ") == (verb == "console")
