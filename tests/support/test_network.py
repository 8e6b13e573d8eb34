"""Tests cannot reach anybody."""

from __future__ import annotations

import socket
import urllib.request

import pytest

from tests.support.network import LeavesTheMachine


def test_another_machine_is_out_of_reach() -> None:
    with socket.socket() as sock, pytest.raises(LeavesTheMachine, match=r"192\.0\.2\.1"):
        sock.connect(("192.0.2.1", 80))
    with socket.socket(socket.AF_INET6) as sock, pytest.raises(LeavesTheMachine):
        sock.connect_ex(("2001:db8::1", 80))


def test_names_elsewhere_are_not_looked_up() -> None:
    with pytest.raises(LeavesTheMachine, match=r"example\.org"):
        urllib.request.urlopen("http://example.org/")


def test_this_machine_is_in_reach() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        with socket.create_connection(server.getsockname()) as client:
            assert client.getpeername() == server.getsockname()
        assert socket.getaddrinfo("localhost", 80)
