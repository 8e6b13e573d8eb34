"""Nothing in a test leaves this machine: a connection elsewhere fails and says where it wanted to go."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

HERE = frozenset({"localhost", "", "ip6-localhost", "testserver.local"})


class LeavesTheMachine(Exception):
    """A test tried to reach another machine."""


@contextmanager
def loopback_only() -> Iterator[None]:
    """Refuse every connection and name lookup that is not this machine's."""
    patch = {name: getattr(socket.socket, name) for name in ("connect", "connect_ex")}
    lookup = socket.getaddrinfo

    def guarded(name: str) -> Any:
        def call(sock: socket.socket, address: Any) -> Any:
            if sock.family in (socket.AF_INET, socket.AF_INET6):
                _check(address[0])
            return patch[name](sock, address)

        return call

    def guarded_lookup(host: Any, *args: Any, **kwargs: Any) -> Any:
        _check(host)
        return lookup(host, *args, **kwargs)

    for name in patch:
        setattr(socket.socket, name, guarded(name))
    socket.getaddrinfo = guarded_lookup
    try:
        yield
    finally:
        for name, original in patch.items():
            setattr(socket.socket, name, original)
        socket.getaddrinfo = lookup


def _check(host: str | bytes | None) -> None:
    name = host.decode() if isinstance(host, bytes) else host or ""
    if name in HERE:
        return
    try:
        address = ipaddress.ip_address(name.split("%")[0])
    except ValueError:
        raise LeavesTheMachine(name) from None
    if not (address.is_loopback or address.is_unspecified):
        raise LeavesTheMachine(name)
