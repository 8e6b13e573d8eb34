"""Sealing what people write: AES-GCM, one data key per citizen, each wrapped by a master key from a file."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.keyfile import KEY_BYTES, KeyFile, read_or_make, write

NONCE_BYTES = 12


class Unreadable(Exception):
    """Sealed words that do not open: another key, another place, or changed bytes."""


class DataKey:
    """A key that seals; it never shows itself."""

    __slots__ = ("_cipher",)

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, place: str, data: bytes) -> bytes:
        """Seal ``data`` to the ``place`` it will stand in (``message:<id>``): it opens nowhere else."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, data, place.encode())

    def open(self, place: str, sealed: bytes) -> bytes:
        """Open what was sealed to this place by this key, else raise ``Unreadable``."""
        try:
            return self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], place.encode())
        except (InvalidTag, ValueError) as error:
            raise Unreadable("sealed words do not open here") from error


class Vault:
    """The keys of this installation."""

    def __init__(self, keys: KeyFile, path: Path | None = None) -> None:
        self._path = path
        self._use(keys)

    @classmethod
    def open(cls, path: Path) -> Vault:
        """Read the key file, or make it (mode 600). Raises ``KeyFileError`` when it cannot be trusted."""
        return cls(read_or_make(path), path)

    @classmethod
    def ephemeral(cls) -> Vault:
        """Keys that live in memory only, for play and tests."""
        return cls(KeyFile.fresh())

    @property
    def installation(self) -> DataKey:
        """Seals what belongs to no citizen: audit details, one-time-code secrets, console sessions."""
        return self._installation

    @property
    def master_id(self) -> str:
        """The master key that wraps new data keys."""
        return self._keys.current

    def new_data_key(self) -> tuple[DataKey, bytes, str]:
        """Make a data key: the key, its wrapped form to store, and the id of the master that wrapped it."""
        key = secrets.token_bytes(KEY_BYTES)
        return DataKey(key), *self._wrap(key)

    def unwrap(self, wrapped: bytes, master_id: str) -> DataKey:
        """Open a stored data key. Raises ``Unreadable`` when its master is gone or it was changed."""
        return DataKey(self._unwrapped(wrapped, master_id))

    def rewrap(self, wrapped: bytes, master_id: str) -> tuple[bytes, str]:
        """Wrap a stored data key anew with the current master: what to store, and that master's id."""
        return self._wrap(self._unwrapped(wrapped, master_id))

    def add_master(self) -> str:
        """Make a new master the current one (older ones still open what they wrapped). Returns its id."""
        self._save(self._keys.with_master())
        return self._keys.current

    def retire_master(self, master_id: str) -> None:
        """Forget an old master once nothing is wrapped by it. Raises ``ValueError`` for the current one."""
        self._save(self._keys.without_master(master_id))

    def lookup(self, kind: str, value: str) -> bytes:
        """A keyed hash to find ``value`` by without keeping it: the same for ever, another in each kind."""
        return _digest(self._keys.lookup, "lookup", kind, value.encode())

    def mac(self, kind: str, *parts: str | bytes) -> bytes:
        """32 bytes that only we can make: press tokens, CSRF. Compare with ``hmac.compare_digest``."""
        encoded = (part.encode() if isinstance(part, str) else part for part in parts)
        return _digest(self._keys.installation, "mac", kind, *encoded)

    def _use(self, keys: KeyFile) -> None:
        # In this order, so that a thread that looks in between finds the current master.
        self._masters = {name: DataKey(key) for name, key in keys.masters.items()}
        self._keys = keys
        self._installation = DataKey(keys.installation)

    def _save(self, keys: KeyFile) -> None:
        if self._path is not None:
            write(self._path, keys)
        self._use(keys)

    def _wrap(self, key: bytes) -> tuple[bytes, str]:
        current = self._keys.current  # read once: another thread may be adding a master
        return self._masters[current].seal(f"data-key:{current}", key), current

    def _unwrapped(self, wrapped: bytes, master_id: str) -> bytes:
        if master_id not in self._masters and self._path is not None:
            # Another process may have added a master since this one read the file.
            self._use(read_or_make(self._path))
        master = self._masters.get(master_id)
        if master is None:
            raise Unreadable(f"no master key {master_id} in the key file")
        return master.open(f"data-key:{master_id}", wrapped)


def _digest(key: bytes, use: str, kind: str, *parts: bytes) -> bytes:
    """HMAC-SHA256 over parts with their lengths, so that no two lists of parts give the same bytes."""
    framed = b"".join(len(part).to_bytes(8, "big") + part for part in (use.encode(), kind.encode(), *parts))
    return hmac.new(key, framed, hashlib.sha256).digest()
