"""Stories: talks with a flow that were kept, to be played again before each publication."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, delete, insert, select, update

from storage.base import new_id
from storage.flows.tables import flow_story
from storage.locks import hold
from storage.rows import all_of, columns, one_of


class StoryRow(msgspec.Struct, frozen=True, kw_only=True):
    """One story. ``told``: for each line, and before the first, what was answered, as lines of text."""

    id: uuid.UUID
    flow: str
    name: str
    scene: dict[str, Any]
    script: list[dict[str, Any]]
    told: list[list[str]]
    author: str
    created_at: dt.datetime
    changed_at: dt.datetime


def stories(conn: Connection, flow: str) -> list[StoryRow]:
    """The stories of a flow, by name."""
    return all_of(conn, StoryRow, _select().where(flow_story.c.flow == flow).order_by(flow_story.c.name))


def story(conn: Connection, story_id: uuid.UUID) -> StoryRow | None:
    """One story."""
    return one_of(conn, StoryRow, _select().where(flow_story.c.id == story_id))


def add_story(
    conn: Connection, *, flow: str, name: str, scene: dict[str, Any], script: list[dict[str, Any]],
    told: list[list[str]], author: str, now: dt.datetime,
) -> StoryRow | None:  # fmt: skip
    """Keep a talk; None when the flow has a story of that name."""
    hold(conn, f"stories:{flow}")
    if _of_name(conn, flow, name) is not None:
        return None
    row = StoryRow(
        id=new_id(), flow=flow, name=name, scene=scene, script=script, told=told, author=author,
        created_at=now, changed_at=now,
    )  # fmt: skip
    conn.execute(insert(flow_story).values(msgspec.structs.asdict(row)))
    return row


def rename_story(conn: Connection, row: StoryRow, name: str, now: dt.datetime) -> bool:
    """Give it another name; False when another story of the flow has it."""
    hold(conn, f"stories:{row.flow}")
    other = _of_name(conn, row.flow, name)
    if other is not None and other.id != row.id:
        return False
    conn.execute(_this(row).values(name=name, changed_at=now))
    return True


def retell_story(conn: Connection, row: StoryRow, told: list[list[str]], now: dt.datetime) -> None:
    """Put what is answered now in place of what was."""
    conn.execute(_this(row).values(told=told, changed_at=now))


def delete_story(conn: Connection, row: StoryRow) -> None:
    """Forget it."""
    conn.execute(delete(flow_story).where(flow_story.c.id == row.id))


def _this(row: StoryRow) -> Any:
    return update(flow_story).where(flow_story.c.id == row.id)


def _of_name(conn: Connection, flow: str, name: str) -> StoryRow | None:
    return one_of(conn, StoryRow, _select().where(flow_story.c.flow == flow, flow_story.c.name == name))


def _select() -> Select[Any]:
    return select(*columns(StoryRow, flow_story))
