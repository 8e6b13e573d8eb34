"""All flows at a glance: what is live, what is drafted, who stands in them, what is due."""

from __future__ import annotations

import datetime as dt

import msgspec

from bot.cases.views import StaffMember
from bot.facts.due import due_texts
from bot.revisions import schedule
from bot.revisions.access import need
from bot.revisions.checks import check_source
from bot.revisions.words import first_words
from bot.runtime import Work
from bot.usage.crowd import Crowd, crowd
from locales.text_base import shipped
from storage.flows import queries as flows
from storage.flows import schedule as schedules
from storage.flows import standing


class FlowRow(msgspec.Struct, frozen=True, kw_only=True):
    """One flow. ``people``: how many sessions have not ended; ``review_on``: the earliest day of what it says."""

    name: str
    topic: str
    owner: str
    words: str
    steps: int
    published_at: dt.datetime | None
    published_by: str
    number: int
    people: Crowd
    review_on: dt.date | None
    drafted_by: str = ""
    drafted_at: dt.datetime | None = None
    errors: int = 0
    warnings: int = 0
    offered: bool = False
    due_at: dt.datetime | None = None
    """When the next publication is to happen."""
    failed: schedule.Failure | None = None
    """A planned publication that did not happen."""


def list_flows(work: Work, staff: StaffMember) -> list[FlowRow]:
    """Every flow by name, those that are only drafted too."""
    need(staff, "flows.read")
    inside = standing.people_inside(work.conn)
    live = {row.flow: row for row in flows.published(work.conn)}
    drafts = flows.drafts(work.conn)
    mine = {row.flow: row for row in drafts if not row.shipped}
    offers = {row.flow for row in drafts if row.shipped}
    waiting = {row.flow: row.due_at for row in schedules.waiting(work.conn)}
    library = work.runtime.content.library
    published = [flow for name in library.names() if (flow := library.current(name)) is not None]
    owned = {use.text_id: flow.name for flow in published for use in flow.text_uses()}
    review: dict[str, dt.date] = {}
    for due in due_texts(shipped(), published):
        flow_name = owned.get(due.id)
        if flow_name is not None and due.on is not None:
            review[flow_name] = min(due.on, review.get(flow_name, due.on))
    found = []
    for name in sorted({*live, *mine}):
        row, draft = live.get(name), mine.get(name)
        flow, faults = check_source(work, name, draft.source) if draft is not None else (None, ())
        flow = flow or library.current(name)
        found.append(
            FlowRow(
                name=name, topic=flow.topic if flow else "", owner=flow.owner if flow else "",
                words=first_words(work, flow, flow.start) if flow else "", steps=len(flow.steps) if flow else 0,
                published_at=row.published_at if row else None,
                published_by=(row.author or "") if row else "", number=row.number if row else 0,
                people=crowd(inside[name]), review_on=review.get(name),
                drafted_by=(draft.author or "") if draft else "", drafted_at=draft.created_at if draft else None,
                errors=sum(fault.severity == "error" for fault in faults),
                warnings=sum(fault.severity == "warning" for fault in faults),
                offered=name in offers, due_at=waiting.get(name),
                failed=schedule.failed(work, name),
            )
        )  # fmt: skip
    return found
