"""The suite in odd places: as root and as an ordinary user, in a folder with a space and an å, port 8080 in use."""

from __future__ import annotations

import os
import pwd
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.clock import monotonic

TOP = Path(__file__).resolve().parents[2]
ORDINARY = ("nobody", "daemon")
LAST_LINE = re.compile(r"(\d+) passed")


def run() -> Iterator[dict[str, Any]]:
    """Run the whole suite once a user; raises when one run fails."""
    with closing(_taken(8080)):
        for user in _users():
            with tempfile.TemporaryDirectory(prefix="ik-") as folder:
                # The folder above must let an ordinary user through.
                os.chmod(folder, 0o755)
                yield _one(user, Path(folder) / "på en prøve")


def _users() -> list[str | None]:
    """None is whoever runs this; an ordinary user besides when that is root."""
    if os.geteuid() != 0:
        return [None]
    known = {entry.pw_name for entry in pwd.getpwall()}
    return [None, next(name for name in ORDINARY if name in known)]


def _one(user: str | None, checkout: Path) -> dict[str, Any]:
    began = monotonic()
    _copy(checkout)
    if user is not None:
        shutil.chown(checkout, user)
        subprocess.run(["chown", "-R", f"{user}:", str(checkout)], check=True)
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C", "HOME": str(checkout), "TMPDIR": "/tmp"}  # noqa: TID251
    for name in ("SSL_CERT_FILE", "PIP_CERT", "PIP_FIND_LINKS", "PIP_DEFAULT_TIMEOUT"):
        if name in os.environ:  # noqa: TID251 - how this machine reaches its package index
            environment[name] = os.environ[name]  # noqa: TID251
    log = checkout / "soak.log"
    for target in ("install", "test"):
        if _run(["make", target], checkout, environment, user, log):
            sys.stderr.write(log.read_text("utf-8", errors="replace")[-4000:])
            raise RuntimeError(f"make {target} failed as {user or 'this user'}")
    passed = LAST_LINE.findall(log.read_text("utf-8", errors="replace"))
    if not passed or int(passed[-1]) < 1:
        raise RuntimeError("no test ran")
    return {"user": user or "self", "passed": int(passed[-1]), "seconds": round(monotonic() - began)}


def _copy(checkout: Path) -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=TOP, capture_output=True, check=True).stdout
    for name in filter(None, listed.decode().split("\0")):
        if (TOP / name).is_file():
            (checkout / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(TOP / name, checkout / name)


def _run(
    words: Sequence[str], checkout: Path, environment: dict[str, str], user: str | None, log: Path
) -> int:
    with log.open("ab") as out:
        ran = subprocess.run(
            list(words), cwd=checkout, env=environment, user=user, stdout=out, stderr=out, check=False
        )
    return ran.returncode


def _taken(port: int) -> socket.socket:
    """The port in use for as long as the socket lives; somebody else's using it serves as well."""
    held = socket.socket()
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        held.bind(("127.0.0.1", port))
        held.listen()
    except OSError:
        held.close()
    return held
