"""``ikiorti status``: what waits and who has it, in numbers; no content and no citizen."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer
from sqlalchemy import func, select

from bot.cli.common import opened
from bot.runtime import Work
from storage.accounts.tables import staff
from storage.cases.tables import case, team
from storage.conversations import outbox
from storage.conversations.tables import conversation
from storage.inbox.tables import inbox
from storage.timers.tables import timer


def status(as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False) -> None:
    """Show cases, outbox, inbox and timers."""
    with opened() as runtime:
        found = runtime.look(overview)
    if as_json:
        print(json.dumps(found, ensure_ascii=False))
        return
    for row in found["cases"]:
        who = row["staff"] or row["team"] or "no team"
        print(f"case {row['number']}: {row['state']}, owner {row['owner']}, {who}, since {row['opened_at']}")
    for part in ("outbox", "inbox", "timers"):
        print(f"{part}: " + ", ".join(f"{name} {count}" for name, count in found[part].items()))


def overview(work: Work) -> dict[str, Any]:
    """Cases, open ones first and by priority, and how much waits."""
    return {
        "cases": _cases(work),
        "outbox": outbox.counts(work.conn),
        "inbox": _counts(work, inbox.c.state, ("received", "parked")),
        "timers": _timers(work),
    }


def _cases(work: Work) -> list[dict[str, Any]]:
    rows = work.conn.execute(
        select(
            case.c.number, case.c.state, case.c.priority, case.c.opened_at, conversation.c.staff_id,
            team.c.name.label("team"), staff.c.email.label("staff"),
        )
        .join(conversation, conversation.c.id == case.c.conversation_id)
        .outerjoin(team, team.c.id == case.c.team_id)
        .outerjoin(staff, staff.c.id == conversation.c.staff_id)
        .order_by(case.c.state == "closed", case.c.priority.desc(), case.c.opened_at, case.c.number)
    )  # fmt: skip
    return [
        {
            "number": row.number,
            "state": row.state,
            "owner": "bot" if row.staff_id is None or row.state == "closed" else "human",
            "staff": row.staff,
            "team": row.team,
            "priority": row.priority,
            "opened_at": row.opened_at.isoformat(),
        }
        for row in rows
    ]


def _counts(work: Work, column: Any, states: tuple[str, ...]) -> dict[str, int]:
    counted = select(column, func.count()).where(column.in_(states)).group_by(column)
    found = {str(state): int(count) for state, count in work.conn.execute(counted)}
    return {state: found.get(state, 0) for state in states}


def _timers(work: Work) -> dict[str, int]:
    waiting = select(func.count()).select_from(timer).where(timer.c.state == "waiting")
    due = work.conn.execute(waiting.where(timer.c.due_at <= work.now)).scalar_one()
    later = work.conn.execute(waiting.where(timer.c.due_at > work.now)).scalar_one()
    return {"due": due, "waiting": later}
