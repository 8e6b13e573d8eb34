"""``ikiorti audit``: the trail, oldest first, one entry a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated

import typer

from bot.cli.common import opened
from bot.runtime import Runtime, Work
from storage.audit import queries
from storage.audit.queries import AuditRow

PAGE = 500


def audit(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
    action: Annotated[str, typer.Option(help="Only this action, such as case.read.")] = "",
    actor: Annotated[str, typer.Option(help="Only this e-mail, or system.")] = "",
) -> None:
    """Print the audit entries, oldest first."""
    with opened() as runtime:
        rows = list(_newest_first(runtime, action or None, actor or None))
    for row in reversed(rows):
        print(_line(row) if as_json else f"{row.at.isoformat()} {row.actor} {row.action} {row.object}")


def _newest_first(runtime: Runtime, action: str | None, actor: str | None) -> Iterator[AuditRow]:
    def page(work: Work, below: int | None) -> list[AuditRow]:
        return queries.entries(work.conn, runtime.vault, action=action, actor=actor, below=below, limit=PAGE)

    below: int | None = None
    while rows := runtime.look(page, below):
        yield from rows
        below = rows[-1].id


def _line(row: AuditRow) -> str:
    return json.dumps(
        {
            "at": row.at.isoformat(),
            "actor": row.actor,
            "action": row.action,
            "object": row.object,
            "before": row.before,
            "after": row.after,
        },
        ensure_ascii=False,
    )
