"""A line to a service that can be cut: every connection through it at once, and new ones refused until it is mended."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Line:
    """Carries bytes between a port of its own and another one of this machine."""

    def __init__(self, to_port: int) -> None:
        self._to = ("127.0.0.1", to_port)
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._broken = False
        self.cuts = 0
        """Connections that were cut."""
        threading.Thread(target=self._accept, name="line", daemon=True).start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._door.accept()
                with self._lock:
                    broken = self._broken
                if broken:
                    near.close()
                    continue
                far = socket.create_connection(self._to)
                with self._lock:
                    self._open |= {near, far}
                for one, other in ((near, far), (far, near)):
                    threading.Thread(target=self._carry, args=(one, other), daemon=True).start()

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while piece := one.recv(65536):
                other.sendall(piece)
        for each in (one, other):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def cut(self, broken: bool = False) -> None:
        """Every connection ends in the middle of whatever it carries; ``broken``: none can be made until ``mend``."""
        with self._lock:
            self._broken = broken
            ended, self._open = self._open, set()
        self.cuts += len(ended) // 2
        for each in ended:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def mend(self) -> None:
        """New connections come through again."""
        with self._lock:
            self._broken = False

    def close(self) -> None:
        """No more of it."""
        self._door.close()
        self.cut()


@contextmanager
def line_to(port: int) -> Iterator[Line]:
    """A line for the block."""
    line = Line(port)
    try:
        yield line
    finally:
        line.close()
