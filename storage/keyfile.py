"""The key file: a few keys as JSON, for its owner only. Whoever has it and the database can read all."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path

import msgspec

KEY_BYTES = 32
OTHERS = stat.S_IRWXO | stat.S_IWGRP
"""Modes refused. A group may read: that is how containers are handed a secret."""


class KeyFileError(Exception):
    """The key file cannot be trusted or used; the message is one line that says what to do."""


class KeyFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What stands in the file. ``masters`` wrap data keys; ``lookup`` and ``installation`` never change."""

    version: int = 1
    current: str
    masters: dict[str, bytes]
    lookup: bytes
    installation: bytes

    @classmethod
    def fresh(cls) -> KeyFile:
        """Random keys with one master."""
        name = _name()
        return cls(current=name, masters={name: _key()}, lookup=_key(), installation=_key())

    def with_master(self) -> KeyFile:
        """These keys and one more master, which is now the current one."""
        name = _name()
        return msgspec.structs.replace(self, current=name, masters={**self.masters, name: _key()})

    def without_master(self, name: str) -> KeyFile:
        """These keys without an old master. Raises ``ValueError`` for the current or an unknown one."""
        if name == self.current or name not in self.masters:
            raise ValueError("only an old master can be retired")
        kept = {other: key for other, key in self.masters.items() if other != name}
        return msgspec.structs.replace(self, masters=kept)

    @property
    def sound(self) -> bool:
        """Whether every key has its length and the current master is among them."""
        keys = [self.lookup, self.installation, *self.masters.values()]
        return self.version == 1 and self.current in self.masters and all(len(k) == KEY_BYTES for k in keys)


def read_or_make(path: Path) -> KeyFile:
    """Read the file; make it with mode 600 when there is none. Raises ``KeyFileError``."""
    try:
        if not path.exists():
            _make(path)
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & OTHERS:
            raise KeyFileError(f"the key file {path} is open to others (mode {mode:o}): chmod 600 it")
        keys = msgspec.json.decode(path.read_bytes(), type=KeyFile)
    except OSError as error:
        raise KeyFileError(f"the key file {path} cannot be used: {error.strerror}") from error
    except (msgspec.DecodeError, UnicodeDecodeError):
        # Without the cause: its message may quote the file.
        raise KeyFileError(f"the key file {path} is broken: put back the saved copy") from None
    if not keys.sound:
        raise KeyFileError(f"the key file {path} is broken: put back the saved copy")
    return keys


def write(path: Path, keys: KeyFile) -> None:
    """Replace the file in one step; a crash leaves the old or the new one, never half."""
    try:
        os.replace(_written_beside(path, keys), path)
        _sync_directory(path.parent)
    except OSError as error:
        raise KeyFileError(f"the key file {path} cannot be written: {error.strerror}") from error


def _make(path: Path) -> None:
    """Two processes may start at once: the link succeeds for one, and both then read the same keys."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = _written_beside(path, KeyFile.fresh())
    try:
        os.link(beside, path)
    except FileExistsError:
        pass
    finally:
        beside.unlink()
    _sync_directory(path.parent)


def _written_beside(path: Path, keys: KeyFile) -> Path:
    beside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(keys), indent=2) + b"\n")
        file.flush()
        os.fsync(file.fileno())
    return beside


def _sync_directory(directory: Path) -> None:
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def _name() -> str:
    return f"m-{secrets.token_hex(4)}"
