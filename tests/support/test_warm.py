"""A process that ends at once tells its number and its end in one breath; both are heard."""

from __future__ import annotations

import socket
import subprocess

import pytest

from tests.support.warm import WarmProcess


@pytest.mark.parametrize(
    ("first", "then", "status"), [(b"27941\n0\n", b"", 0), (b"27941\n-", b"9\n", -9), (b"27941\n", b"1\n", 1)]
)
def test_number_and_end_are_heard_however_they_come(first: bytes, then: bytes, status: int) -> None:
    mine, theirs = socket.socketpair()
    with theirs:
        theirs.sendall(first)
        process = WarmProcess(mine)
        assert process.pid == 27941
        if then:
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0)
            theirs.sendall(then)
        assert process.poll() == process.wait() == status
