"""The console's sessions in the database: only a hash of the cookie is kept, and the content is sealed."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
from litestar.stores.base import Store

from bot.clock import real_now
from bot.runtime import Runtime, Work
from storage.accounts import queries

LASTS = dt.timedelta(hours=12)
"""A working day; after it one logs in again."""


SEEN_EVERY = dt.timedelta(minutes=5)
"""How exactly it is known when a session was last used."""


class _Owner(msgspec.Struct):
    """The fields of the session's data that are also columns: whose it is once logged in, from where, and how."""

    staff: uuid.UUID | None = None
    device: str | None = None
    via: str | None = None


def session_lookup(runtime: Runtime, key: str) -> bytes:
    """What the database knows a session by, for the id in a cookie."""
    return runtime.vault.lookup("console-session", key)


def _seconds(value: int | dt.timedelta | None) -> dt.timedelta:
    if value is None:
        return LASTS
    return value if isinstance(value, dt.timedelta) else dt.timedelta(seconds=value)


class ConsoleSessions(Store):
    """Session data by session id. Lives by the machine's clock: a time-out is no matter of due dates."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime

    def _lookup(self, key: str) -> bytes:
        return session_lookup(self._runtime, key)

    async def get(self, key: str, renew_for: int | dt.timedelta | None = None) -> bytes | None:
        """The data, or ``None`` when missing, ended or expired."""
        lookup = self._lookup(key)

        row = await self._runtime.alook(lambda work: queries.get_session(work.conn, lookup, real_now()))
        if row is None:
            return None
        if row.staff_id is not None and (row.seen_at is None or real_now() - row.seen_at > SEEN_EVERY):
            await self._runtime.arun(lambda work: queries.see_session(work.conn, lookup, real_now()))
        return self._runtime.vault.installation.open(f"console-session:{lookup.hex()}", row.data)

    async def set(self, key: str, value: str | bytes, expires_in: int | dt.timedelta | None = None) -> None:
        """Keep the data under the id's hash."""
        lookup = self._lookup(key)
        data = value.encode() if isinstance(value, str) else value
        sealed = self._runtime.vault.installation.seal(f"console-session:{lookup.hex()}", data)
        owner = msgspec.json.decode(data, type=_Owner)

        def keep(work: Work) -> None:
            queries.set_session(
                work.conn,
                lookup=lookup,
                staff_id=owner.staff,
                data=sealed,
                created_at=real_now(),
                expires_at=real_now() + _seconds(expires_in),
                device=owner.device,
                via=owner.via,
            )

        await self._runtime.arun(keep)

    async def delete(self, key: str) -> None:
        """End the session."""
        lookup = self._lookup(key)
        await self._runtime.arun(lambda work: queries.delete_session(work.conn, lookup))

    async def delete_all(self) -> None:
        """End every session of everybody."""
        await self._runtime.arun(lambda work: queries.expire_sessions(work.conn, real_now() + 2 * LASTS))

    async def exists(self, key: str) -> bool:
        """Whether the session lives."""
        return await self.get(key) is not None

    async def expires_in(self, key: str) -> int | None:
        """Seconds left, or ``None`` without such a session."""
        lookup = self._lookup(key)

        def find(work: Work) -> dt.datetime | None:
            row = queries.get_session(work.conn, lookup, real_now())
            return None if row is None else row.expires_at

        until = await self._runtime.alook(find)
        return None if until is None else int((until - real_now()).total_seconds())
