"""Flows that a newer program brings while staff have edited theirs: offered, never put over them."""

from __future__ import annotations

import msgspec

from bot.audit import audit
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.revisions.access import need
from bot.runtime import Work
from flows.definition.load import load as load_flow
from flows.editing.difference import Difference, difference
from storage.flows import queries as flows
from storage.locks import hold


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """What is offered: its difference to what is live, and who has a draft of their own."""

    revision: str
    changes: Difference
    draft_by: str


def offered(work: Work, staff: StaffMember, flow: str) -> Offer:
    """The offer of a flow. Raises ``NotFound`` when there is none."""
    need(staff, "flows.edit")
    row, live, draft = (
        find(work.conn, flow) for find in (flows.offer_of, flows.published_of, flows.draft_of)
    )
    after = load_flow(row.source, file="")[0] if row is not None else None
    if row is None or after is None:
        raise NotFound
    before = load_flow(live.source, file="")[0] if live is not None else None
    return Offer(
        revision=row.revision, changes=difference(before, after),
        draft_by=(draft.author or "") if draft is not None else "",
    )  # fmt: skip


def take_offer(work: Work, staff: StaffMember, flow: str, *, taken: bool) -> None:
    """Make the offer the draft, or leave it. Raises ``NotFound``, and ``draft-there`` while there is another draft."""
    need(staff, "flows.edit")
    hold(work.conn, f"flow:{flow}")
    row, draft = flows.offer_of(work.conn, flow), flows.draft_of(work.conn, flow)
    if row is None:
        raise NotFound
    if taken and draft is not None and draft.revision != row.revision:
        raise HelpError("draft-there", 409, by=draft.author or "–", at=draft.created_at.date().isoformat())
    flows.drop_offer(work.conn, flow)
    if taken:
        flows.save_draft(
            work.conn, flow=flow, revision=row.revision, source=row.source, author=staff.email, now=work.now
        )
    audit(
        work, staff, "flow.offer_taken" if taken else "flow.offer_left", f"flow:{flow}",
        after={"revision": row.revision},
    )  # fmt: skip
