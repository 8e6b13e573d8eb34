"""A ledger kept outside the service, in a process of its own: what was acknowledged, and what was sent."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parents[2]


class Ledger:
    """The ledger seen from a test. ``url`` takes entries, one JSON object a POST."""

    def __init__(self, url: str) -> None:
        self.url = url

    def entries(self, kind: str) -> list[dict[str, Any]]:
        """Everything of a kind so far, in the order it came in."""
        with urllib.request.urlopen(self.url, timeout=30) as answer:
            found: list[dict[str, Any]] = json.load(answer)
        return [entry for entry in found if entry["kind"] == kind]


@contextmanager
def ledger() -> Iterator[Ledger]:
    """Keep a ledger for the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.ledger"], cwd=TOP, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        yield Ledger(process.stdout.readline().strip())
    finally:
        process.terminate()
        process.communicate(timeout=10)


class _Book(BaseHTTPRequestHandler):
    """POST adds an entry and says its number; GET gives all."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 2**16
    entries: list[dict[str, Any]] = []
    gate = threading.Lock()

    def do_POST(self) -> None:
        size = int(self.headers["Content-Length"])
        body = self.rfile.read(size)
        if len(body) < size:  # killed in the middle of saying it
            self.close_connection = True
            return
        with self.gate:
            self.entries.append(json.loads(body))
            number = len(self.entries)
        self._answer({"number": number})

    def do_GET(self) -> None:
        with self.gate:
            self._answer(self.entries)

    def _answer(self, found: object) -> None:
        body = json.dumps(found).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def handle(self) -> None:
        """A process that was killed leaves its connection without a word; that is what we are here for."""
        with suppress(ConnectionError):
            super().handle()


class _Server(ThreadingHTTPServer):
    """Takes as many connections at once as there are citizens; the library's five would turn some away."""

    request_queue_size = 512
    daemon_threads = True


def main() -> None:
    """Serve on a free port and print the address."""
    server = _Server(("127.0.0.1", 0), _Book)
    print(f"http://127.0.0.1:{server.server_port}/", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
