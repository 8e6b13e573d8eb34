"""On which steps of which revisions people stand: counts, never who."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import Connection, Select, func, or_, select

from storage.flows.tables import flow_session

Standing = tuple[str, str]
"""Revision and step."""
LIVE = ("active", "paused")


def standing_in(conn: Connection, flow: str) -> Counter[Standing]:
    """How many sessions that have not ended stand on each step of a flow, those that wait for another flow too."""
    here = (
        select(flow_session.c.revision, flow_session.c.step, func.count().label("people"))
        .where(flow_session.c.flow == flow, flow_session.c.state.in_(LIVE), flow_session.c.step.is_not(None))
        .group_by(flow_session.c.revision, flow_session.c.step)
    )
    found: Counter[Standing] = Counter()
    for row in conn.execute(here):
        found[row.revision, row.step] += row.people
    for callers in conn.execute(_waiting(flow)).scalars():
        for name, revision, step in frames(callers):
            if name == flow:
                found[revision, step] += 1
    return found


def live_revisions_of(conn: Connection, flow: str) -> set[str]:
    """The revisions of a flow on which somebody stands, at whatever depth."""
    return {revision for revision, _ in standing_in(conn, flow)}


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


def _waiting(flow: str) -> Select[str]:
    callers = flow_session.c.callers
    return select(callers).where(
        flow_session.c.state.in_(LIVE), or_(callers.like(f"{flow}:%"), callers.like(f"%|{flow}:%"))
    )
