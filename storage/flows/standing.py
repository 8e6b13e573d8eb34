"""On which steps of which revisions people stand: counts, never who."""

from __future__ import annotations

import uuid
from collections import Counter

from sqlalchemy import Connection, Select, func, or_, select

from storage.flows.tables import flow_session

Standing = tuple[str, str, uuid.UUID | None]
"""Revision, step, and the newest move that whoever stands there has passed by."""
LIVE = ("active", "paused")


def standing_in(conn: Connection, flow: str) -> Counter[Standing]:
    """How many sessions that have not ended stand on each step of a flow, those that wait for another flow too."""
    here = (
        select(
            flow_session.c.revision, flow_session.c.step, flow_session.c.settled, func.count().label("people")
        )
        .where(flow_session.c.flow == flow, flow_session.c.state.in_(LIVE), flow_session.c.step.is_not(None))
        .group_by(flow_session.c.revision, flow_session.c.step, flow_session.c.settled)
    )
    found: Counter[Standing] = Counter()
    for row in conn.execute(here):
        found[row.revision, row.step, row.settled] += row.people
    for waiting in conn.execute(_waiting(flow)):
        for name, revision, step in frames(waiting.callers):
            if name == flow:
                found[revision, step, waiting.settled] += 1
    return found


def live_revisions_of(conn: Connection, flow: str) -> set[str]:
    """The revisions of a flow on which somebody stands, at whatever depth."""
    return {revision for revision, _, _ in standing_in(conn, flow)}


def people_inside(conn: Connection) -> Counter[str]:
    """How many sessions that have not ended are in each flow, by the innermost."""
    counted = (
        select(flow_session.c.flow, func.count().label("people"))
        .where(flow_session.c.state.in_(LIVE), flow_session.c.step.is_not(None))
        .group_by(flow_session.c.flow)
    )
    return Counter({row.flow: row.people for row in conn.execute(counted)})


def frames(callers: str) -> list[tuple[str, str, str]]:
    """Flow, revision and step of each that waits, the outermost first."""
    found = []
    for frame in filter(None, callers.split("|")):
        flow, revision, step = frame.split(":")
        found.append((flow, revision, step))
    return found


def _waiting(flow: str) -> Select[str, uuid.UUID | None]:
    callers = flow_session.c.callers
    return select(callers, flow_session.c.settled).where(
        flow_session.c.state.in_(LIVE), or_(callers.like(f"{flow}:%"), callers.like(f"%|{flow}:%"))
    )
