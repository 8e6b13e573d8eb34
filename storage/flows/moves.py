"""Where people who stand in an older revision of a flow go on, as a publication has said; followed turn by turn."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, Select, delete, insert, select

from storage.base import new_id
from storage.flows.tables import flow_move
from storage.locks import hold
from storage.rows import all_of, columns


class MoveRow(msgspec.Struct, frozen=True, kw_only=True):
    """Who stands on ``from_step`` of ``from_revision`` goes on at ``to_step`` of ``to_revision``.

    ``act``: ``move``, or ``restart`` when the flow begins again. ``told``: the citizen sees a difference.
    """

    flow: str
    from_revision: str
    from_step: str
    act: str
    to_revision: str
    to_step: str
    told: bool
    id: uuid.UUID = msgspec.field(default_factory=new_id)
    """Grows with time."""


def moves(conn: Connection) -> list[MoveRow]:
    """Every move that stands."""
    return all_of(conn, MoveRow, _select())


def set_moves(
    conn: Connection, flow: str, rows: Iterable[MoveRow], now: dt.datetime, *,
    finished: Iterable[tuple[str, str]] = (),
) -> None:  # fmt: skip
    """Say where people go on, in place of what was said before of the same steps.

    ``finished``: revision and step of those who are to finish what they began.
    """
    hold(conn, f"flow:{flow}")
    rows = list(rows)
    for revision, step in [*finished, *((row.from_revision, row.from_step) for row in rows)]:
        conn.execute(
            delete(flow_move).where(
                flow_move.c.flow == flow,
                flow_move.c.from_revision == revision,
                flow_move.c.from_step == step,
            )
        )
    if rows:
        values = [{**msgspec.structs.asdict(row), "created_at": now} for row in rows]
        conn.execute(insert(flow_move), values)


def _select() -> Select[tuple[object, ...]]:
    return select(*columns(MoveRow, flow_move)).order_by(flow_move.c.flow, flow_move.c.id)
