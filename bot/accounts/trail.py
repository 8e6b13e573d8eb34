"""Reads the audit back for those who may look."""

from __future__ import annotations

import datetime as dt
from typing import Any

import msgspec

from bot.runtime import Work
from storage.audit import queries


class AuditLine(msgspec.Struct, frozen=True, kw_only=True):
    """One entry as the audit page and ``ikiorti audit`` show it."""

    at: dt.datetime
    actor: str
    action: str
    object: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


def audit_lines(
    work: Work, *, actor: str = "", action: str = "", thing: str = "", limit: int = 200
) -> list[AuditLine]:
    """The newest entries that fit the filters; an empty filter fits everything."""
    rows = queries.entries(
        work.conn,
        work.runtime.vault,
        actor=actor or None,
        action=action or None,
        object=thing or None,
        limit=limit,
    )
    return [
        AuditLine(
            at=row.at,
            actor=row.actor,
            action=row.action,
            object=row.object,
            before=row.before,
            after=row.after,
        )
        for row in rows
    ]
