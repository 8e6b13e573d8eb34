"""Reads the audit back for those who may look, a page at a time, and lets them take it away."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import AsyncIterator
from typing import Any, Literal

import msgspec

from bot.accounts.roles import may
from bot.audit import audit
from bot.cases.views import StaffMember
from bot.clock import COPENHAGEN
from bot.errors import HelpError
from bot.figures.sheet import defused
from bot.runtime import Runtime, Work
from storage.audit import queries

Format = Literal["csv", "json"]
CHUNK = 500
COLUMNS = ("at", "actor", "action", "object", "before", "after")


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """Which entries; what is empty fits everything."""

    actor: str = ""
    """An e-mail, or ``system``."""
    action: str = ""
    thing: str = ""
    """One record, ``case:12``, or every one of a kind, ``case:``."""
    since: dt.date | None = None
    until: dt.date | None = None
    """Both days, as they are in Denmark, are included."""


class AuditLine(msgspec.Struct, frozen=True, kw_only=True):
    """One entry as the audit page and ``ikiorti audit`` show it."""

    id: int
    at: dt.datetime
    actor: str
    action: str
    object: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(), COPENHAGEN)


def lines(work: Work, asked: Asked, *, below: int | None = None, limit: int = 200) -> list[AuditLine]:
    """The newest entries that fit. ``below``: only those under this id, to turn the page."""
    rows = queries.entries(
        work.conn,
        work.runtime.vault,
        actor=asked.actor.strip().lower() or None,
        action=asked.action.strip() or None,
        object=asked.thing.strip() or None,
        since=_midnight(asked.since) if asked.since else None,
        until=_midnight(asked.until + dt.timedelta(days=1)) if asked.until else None,
        below=below,
        limit=limit,
    )
    return [
        AuditLine(
            id=row.id,
            at=row.at,
            actor=row.actor,
            action=row.action,
            object=row.object,
            before=row.before,
            after=row.after,
        )
        for row in rows
    ]


def audit_lines(
    work: Work, *, actor: str = "", action: str = "", thing: str = "", limit: int = 200
) -> list[AuditLine]:
    """The newest entries that fit the filters; an empty filter fits everything."""
    return lines(work, Asked(actor=actor, action=action, thing=thing), limit=limit)


def known_actions(work: Work) -> list[str]:
    """Every action that was ever written."""
    return queries.actions(work.conn)


def begin_export(work: Work, staff: StaffMember, asked: Asked, form: Format) -> int:
    """Write down that the entries are taken away, and which; returns the id below which they are.

    Raises ``forbidden`` (403).
    """
    if not may(staff.role, "audit.export"):
        raise HelpError("forbidden", 403)
    top = queries.newest(work.conn)
    filters = {name: str(value) for name, value in msgspec.structs.asdict(asked).items() if value}
    audit(work, staff, "audit.export", "audit", after={"format": form, **filters})
    return top + 1


async def exported(runtime: Runtime, asked: Asked, form: Format, below: int) -> AsyncIterator[str]:
    """The entries as a file, newest first, some hundred at a time: CSV for a spreadsheet, or a JSON array."""
    yield "\ufeff" + _row(COLUMNS) if form == "csv" else "["
    first = True
    while found := await runtime.alook(lines, asked, below=below, limit=CHUNK):
        below = found[-1].id
        if form == "csv":
            yield "".join(_row([defused(word) for word in _words(line)]) for line in found)
        else:
            text = ",\n".join(json.dumps(_as_object(line), ensure_ascii=False) for line in found)
            yield ("\n" if first else ",\n") + text
        first = False
    if form == "json":
        yield "\n]\n"


def _words(line: AuditLine) -> list[str]:
    def details(value: dict[str, Any] | None) -> str:
        return "" if value is None else json.dumps(value, ensure_ascii=False)

    return [
        line.at.isoformat(),
        line.actor,
        line.action,
        line.object,
        details(line.before),
        details(line.after),
    ]


def _as_object(line: AuditLine) -> dict[str, Any]:
    values = (line.at.isoformat(), line.actor, line.action, line.object, line.before, line.after)
    return dict(zip(COLUMNS, values, strict=True))


def _row(words: list[str] | tuple[str, ...]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow(words)
    return out.getvalue()
