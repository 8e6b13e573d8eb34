"""The audit trail: added to, read, never changed. What stood before and after is sealed to its entry."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from operator import eq, ge, lt
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, func, insert, select

from storage.audit.tables import audit_entry
from storage.vault import Vault

Details = dict[str, Any]


class AuditRow(msgspec.Struct, frozen=True, kw_only=True):
    """One entry. ``actor`` is an e-mail or ``system``; ``object`` is written ``kind:name``."""

    id: int
    at: dt.datetime
    staff_id: uuid.UUID | None
    actor: str
    action: str
    object: str
    before: Details | None
    after: Details | None


def add(
    conn: Connection, vault: Vault, *, at: dt.datetime, staff_id: uuid.UUID | None, actor: str, action: str,
    object: str, before: Details | None = None, after: Details | None = None,  # noqa: A002 - the column's name
) -> None:  # fmt: skip
    """Write an entry into this transaction: it stands if, and only if, what it tells of stands."""
    entry = _place(at, actor, action, object)

    def sealed(side: str, details: Details | None) -> bytes | None:
        if details is None:
            return None
        return vault.installation.seal(f"{entry}:{side}", msgspec.json.encode(details))

    conn.execute(
        insert(audit_entry).values(
            at=at, staff_id=staff_id, actor=actor, action=action, object=object,
            sealed_before=sealed("before", before), sealed_after=sealed("after", after),
        )
    )  # fmt: skip


def entries(
    conn: Connection, vault: Vault, *, actor: str | None = None, action: str | None = None,
    object: str | None = None, staff_id: uuid.UUID | None = None,  # noqa: A002 - the column's name
    since: dt.datetime | None = None, until: dt.datetime | None = None, below: int | None = None,
    limit: int = 200,
) -> list[AuditRow]:  # fmt: skip
    """The newest entries that fit every filter given. ``below``: only ids under it, to turn the page.

    An ``object`` that ends in a colon is every record of its kind: ``case:``. ``since`` is included,
    ``until`` is not. Raises ``Unreadable`` when an entry was tampered with.
    """
    table = audit_entry.c
    wanted: tuple[tuple[Column[Any], Callable[[Any, Any], Any], Any], ...] = (
        (table.actor, eq, actor),
        (table.action, eq, action),
        (table.object, _of_kind if object is not None and object.endswith(":") else eq, object),
        (table.staff_id, eq, staff_id),
        (table.at, ge, since),
        (table.at, lt, until),
        (table.id, lt, below),
    )
    filters = [compare(column, value) for column, compare, value in wanted if value is not None]
    newest = select(audit_entry).where(*filters).order_by(table.id.desc()).limit(limit)
    return [_opened(vault, dict(row)) for row in conn.execute(newest).mappings()]


def newest(conn: Connection) -> int:
    """The id of the newest entry; 0 when there is none."""
    return conn.execute(select(func.max(audit_entry.c.id))).scalar() or 0


def actions(conn: Connection) -> list[str]:
    """Every action that was ever written, in order. Looked up one after another, for the index knows the next one at
    once and counting through every entry would not."""
    found: list[str] = []
    table = audit_entry.c
    while True:
        after = table.action > found[-1] if found else table.action.is_not(None)
        following = conn.execute(select(func.min(table.action)).where(after)).scalar()
        if following is None:
            return found
        found.append(following)


def _of_kind(column: Column[Any], kind: str) -> Any:
    return column.startswith(kind, autoescape=True)


def _opened(vault: Vault, row: dict[str, Any]) -> AuditRow:
    entry = _place(row["at"], row["actor"], row["action"], row["object"])
    for side in ("before", "after"):
        sealed = row.pop(f"sealed_{side}")
        opened = None if sealed is None else vault.installation.open(f"{entry}:{side}", sealed)
        row[side] = None if opened is None else msgspec.json.decode(opened)
    return AuditRow(**row)


def _place(at: dt.datetime, actor: str, action: str, thing: str) -> str:
    return f"audit:{at.astimezone(dt.UTC).isoformat()}:{actor}:{action}:{thing}"
