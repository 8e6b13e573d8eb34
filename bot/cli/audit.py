"""``ikiorti audit``: the trail, oldest first, one entry a line."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.common import opened
from bot.runtime import Runtime

if TYPE_CHECKING:
    from bot.accounts.trail import Asked, AuditLine

PAGE = 500


def audit(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
    action: Annotated[str, typer.Option(help="Only this action, such as case.read.")] = "",
    actor: Annotated[str, typer.Option(help="Only this e-mail, or system.")] = "",
    record: Annotated[str, typer.Option(help="Only this record, such as case:12, or a kind: case:")] = "",
    since: Annotated[str, typer.Option(help="From this day on, as 2026-11-23.")] = "",
    until: Annotated[str, typer.Option(help="Until this day, included.")] = "",
) -> None:
    """Print the audit entries, oldest first."""
    from bot.accounts.trail import Asked

    asked = Asked(action=action, actor=actor, thing=record, since=_day(since), until=_day(until))
    with opened() as runtime:
        rows = list(_newest_first(runtime, asked))
    for row in reversed(rows):
        print(_line(row) if as_json else f"{row.at.isoformat()} {row.actor} {row.action} {row.object}")


def _day(words: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(words) if words else None
    except ValueError:
        raise typer.BadParameter(f"{words} is no day; write 2026-11-23") from None


def _newest_first(runtime: Runtime, asked: Asked) -> Iterator[AuditLine]:
    from bot.accounts.trail import lines

    below: int | None = None
    while rows := runtime.look(lines, asked, below=below, limit=PAGE):
        yield from rows
        below = rows[-1].id


def _line(row: AuditLine) -> str:
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
