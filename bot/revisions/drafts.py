"""Drafts of flows: opened, changed under an editor's hands, never over somebody else's change."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

import msgspec

from bot.audit import audit
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.revisions.access import need
from bot.runtime import Work
from flows.definition.emit import plain_fields
from flows.definition.flow import Flow
from flows.definition.load import load as load_flow
from flows.editing import operations
from flows.editing.difference import Difference, difference
from flows.editing.merge import Conflict, Prefer, merge
from flows.editing.operations import EditFault
from storage.flows import queries as flows
from storage.locks import hold

_NAME = re.compile(r"[a-z][a-z0-9-]{1,40}")
_KEPT = frozenset({"new", "import"})
"""Names that are addresses of the console."""
Edit = Callable[[Flow], Flow]


class DraftView(msgspec.Struct, frozen=True, kw_only=True):
    """What is being edited. ``revision`` names it; without a draft it is the live one, and nothing is written yet."""

    flow: Flow
    revision: str
    author: str
    changed_at: dt.datetime | None
    live: str
    is_draft: bool


class DraftMoved(HelpError):
    """Somebody else changed the same thing meanwhile; nothing was saved.

    ``changes`` is what they did, ``conflicts`` what both did as far as that is known, ``mine`` both changes in one
    with one's own word where they meet.
    """

    def __init__(
        self,
        by: str,
        at: dt.datetime,
        theirs: Flow,
        changes: Difference,
        conflicts: tuple[Conflict, ...] = (),
        mine: Flow | None = None,
    ) -> None:
        super().__init__("draft-moved", 409, by=by or "–")
        self.by = by
        self.at = at
        self.theirs = theirs
        self.changes = changes
        self.conflicts = conflicts
        self.mine = mine


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a change. ``beside``: who changed something else meanwhile; both stand."""

    view: DraftView
    changed: bool
    beside: str = ""


def open_draft(work: Work, staff: StaffMember, flow: str) -> DraftView:
    """The draft of a flow, else what is live. Raises ``NotFound``."""
    need(staff, "flows.read")
    return _view(work, flow)


def edit(
    work: Work, staff: StaffMember, flow: str, change: Edit, *, over: str, step: str = "", seen: str = ""
) -> Kept:
    """Change the draft. ``over``: the revision the editor had before them; ``step`` and ``seen``: the step they
    changed and how it was written then.

    When the draft is another by now, the change is made all the same, so that both stand, field by field; where both
    changed the same field, ``DraftMoved``. Raises what ``change`` raises, and ``NotFound``.
    """
    need(staff, "flows.edit")
    hold(work.conn, f"flow:{flow}")
    view = _view(work, flow)
    beside = ""
    if view.revision != over:
        if not step or not seen:
            row = flows.revision_of(work.conn, flow, over)
            raise _moved(work, view, load_flow(row.source, file="")[0] if row is not None else None)
        beside = view.author if view.author != staff.email else ""
    after = change(view.flow) if view.revision == over else _both(work, view, change, step, seen)
    if after.revision == view.revision:
        return Kept(view=view, changed=False)
    return Kept(view=_keep(work, staff, view, after), changed=True, beside=beside)


def _both(work: Work, view: DraftView, change: Edit, step: str, seen: str) -> Flow:
    """The change made to what somebody else has changed meanwhile. Raises ``DraftMoved`` where both cannot be."""
    if written(view.flow, step) == seen:
        return change(view.flow)
    try:
        begun = operations.set_step(view.flow, step, msgspec.json.decode(seen, type=dict[str, Any]))
        mine = change(begun)
    except (EditFault, msgspec.MsgspecError):
        # The step is gone, or what was seen can no longer be a step.
        raise _moved(work, view, None) from None
    merged = merge(begun, mine, view.flow)
    if merged.flow is None:
        preferred = merge(begun, mine, view.flow, prefer="mine").flow
        raise _moved(work, view, begun, merged.conflicts, preferred)
    return merged.flow


def save_source(
    work: Work, staff: StaffMember, flow: str, source: str, *, over: str, base: str = "", prefer: Prefer = ""
) -> Kept:
    """Write the whole draft anew.

    ``base``: what they began from, whose revision is ``over``. With it the change is put together with one that
    somebody else made meanwhile; where both changed the same field ``prefer`` decides.

    Raises ``DraftMoved``, ``NotFound``, ``flow-unreadable``, ``flow-other-name``.
    """
    need(staff, "flows.edit")
    definition, _ = load_flow(source, file=f"{flow}.yaml")
    if definition is None:
        raise HelpError("flow-unreadable", 400)
    if definition.name != flow:
        raise HelpError("flow-other-name", 400, name=definition.name)
    hold(work.conn, f"flow:{flow}")
    view = _view(work, flow)
    begun = load_flow(base, file="")[0] if base and view.revision != over else None
    if begun is None or begun.revision != over:
        return edit(work, staff, flow, lambda _: definition, over=over)
    merged = merge(begun, definition, view.flow, prefer=prefer)
    if merged.flow is None:
        raise _moved(work, view, begun, merged.conflicts)
    both = merged.flow
    kept = edit(work, staff, flow, lambda _: both, over=view.revision)
    return msgspec.structs.replace(kept, beside=view.author if view.author != staff.email else "")


def new_flow(work: Work, staff: StaffMember, name: str, topic: str, owner: str) -> DraftView:
    """Begin a flow with one question and an end. Raises ``flow-name`` and ``flow-taken``."""
    need(staff, "flows.edit")
    if not _NAME.fullmatch(name) or name in _KEPT:
        raise HelpError("flow-name", 400)
    if not _NAME.fullmatch(topic):
        raise HelpError("flow-topic", 400)
    hold(work.conn, f"flow:{name}")
    if flows.revisions(work.conn, name):
        raise HelpError("flow-taken", 409, name=name)
    source = (
        f"format: 1\nflow: {name}\ntopic: {topic}\nowner: {owner or 'welcome-team'}\nstart: begin\nsteps:\n"
        "  begin: {kind: say, next: bye}\n  bye: {kind: end}\n"
    )
    flow, faults = load_flow(source, file=f"{name}.yaml")
    if flow is None:
        raise HelpError(
            "flow-owner" if any(fault.field == "owner" for fault in faults) else "flow-topic", 400
        )
    _save(work, staff, flow)
    audit(work, staff, "flow.drafted", f"flow:{name}", after={"revision": flow.revision, "new": True})
    return _view(work, name)


def discard(work: Work, staff: StaffMember, flow: str, *, over: str) -> None:
    """Throw the draft away, as it was seen; its texts stay as drafts. Raises ``draft-changed`` and ``NotFound``."""
    need(staff, "flows.edit")
    hold(work.conn, f"flow:{flow}")
    row = flows.draft_of(work.conn, flow)
    if row is None:
        raise NotFound
    if row.revision != over:
        raise HelpError("draft-changed", 409)
    flows.discard_draft(work.conn, flow)
    audit(
        work, staff, "flow.discarded", f"flow:{flow}", before={"revision": row.revision, "source": row.source}
    )


def written(flow: Flow, step: str) -> str:
    """A step with all its fields as JSON, the same for the same step; empty when there is none."""
    model = flow.steps.get(step)
    if model is None:
        return ""
    return msgspec.json.encode(plain_fields(model)).decode()


def _view(work: Work, name: str) -> DraftView:
    live, draft = flows.published_of(work.conn, name), flows.draft_of(work.conn, name)
    row = draft or live
    flow = load_flow(row.source, file=f"{name}.yaml")[0] if row is not None else None
    if row is None or flow is None:
        raise NotFound
    return DraftView(
        flow=flow, revision=row.revision, author=(draft.author or "") if draft is not None else "",
        changed_at=draft.created_at if draft is not None else None,
        live=live.revision if live is not None else "", is_draft=draft is not None,
    )  # fmt: skip


def _keep(work: Work, staff: StaffMember, before: DraftView, after: Flow) -> DraftView:
    _save(work, staff, after)
    audit(
        work, staff, "flow.drafted", f"flow:{after.name}", before={"revision": before.revision},
        after={"revision": after.revision, "changes": msgspec.to_builtins(difference(before.flow, after))},
    )  # fmt: skip
    return _view(work, after.name)


def _save(work: Work, staff: StaffMember, flow: Flow) -> None:
    flows.save_draft(
        work.conn,
        flow=flow.name,
        revision=flow.revision,
        source=flow.source,
        author=staff.email,
        now=work.now,
    )


def _moved(
    work: Work,
    view: DraftView,
    before: Flow | None,
    conflicts: tuple[Conflict, ...] = (),
    mine: Flow | None = None,
) -> DraftMoved:
    changes = difference(before, view.flow) if before is not None else Difference()
    return DraftMoved(view.author, view.changed_at or work.now, view.flow, changes, conflicts, mine)
