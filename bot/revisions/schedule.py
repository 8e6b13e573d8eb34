"""Publications on a day to come: what was looked at is kept whole and goes live when its time has come."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

import msgspec
import structlog

from bot.audit import audit
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.revisions import gate, people, publish
from bot.revisions.access import need
from bot.revisions.words import TextKey
from bot.runtime import Runtime, Work
from flows.definition.load import load as load_flow
from locales.fluent_file import canonical, parse_one
from locales.unit import Unit
from storage.flows import queries as flows
from storage.flows import schedule as rows
from storage.locks import hold

log = structlog.get_logger()
FARTHEST = dt.timedelta(days=400)
PATIENCE = dt.timedelta(minutes=10)
"""So long past its time a publication is tried again when the program fails at it."""


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """A publication that was due and did not happen: ``error-<code>`` with ``fields`` says why."""

    code: str
    fields: dict[str, str]
    author: str
    note: str
    due_at: dt.datetime


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """A publication that waits."""

    flow: str
    revision: str
    note: str
    author: str
    due_at: dt.datetime


def schedule(
    work: Work,
    staff: StaffMember,
    flow: str,
    *,
    token: str,
    note: str,
    at: dt.datetime,
    decisions: Sequence[people.Decision] = (),
    meanings: Mapping[str, bool] | None = None,
) -> None:
    """Let the draft go live at an instant, in place of what waits already.

    Who begins to stand on other steps until then finishes what they began.

    Raises ``schedule-past`` for a time that is not ahead, or more than 400 days, and what ``publish`` raises.
    """
    need(staff, "flows.publish")
    hold(work.conn, f"flow:{flow}")
    coming = publish.drafted(work, flow)
    if coming.token != token:
        raise HelpError("draft-changed", 409)
    row = flows.draft_of(work.conn, flow)
    if publish.asks_for_approval(work) and row is not None and row.approved_by is None:
        raise HelpError("approval-missing", 409)
    if not work.now < at <= work.now + FARTHEST:
        raise HelpError("schedule-past", 400)
    note = " ".join(note.split())[: publish.LONGEST_NOTE]
    if not note:
        raise HelpError("note-missing", 400)
    people.plan(work, coming.flow, decisions, publish.texts_around(work, coming))
    changed = meanings or {}
    _call_off(work, staff, flow)
    rows.add(
        work.conn, flow=flow, revision=coming.flow.revision, source=coming.flow.source, note=note,
        texts=[
            [text_id, language, canonical(unit), "changed" if changed.get(text_id) else ""]
            for (text_id, language), unit in coming.units.items()
        ],
        plan=msgspec.to_builtins(list(decisions)), author=staff.email, due_at=at, created_at=work.now,
    )  # fmt: skip
    audit(
        work, staff, "flow.scheduled", f"flow:{flow}",
        before={"revision": coming.live.revision} if coming.live is not None else None,
        after={"revision": coming.flow.revision, "at": at.isoformat(), "note": note},
    )  # fmt: skip


def cancel(work: Work, staff: StaffMember, flow: str) -> None:
    """Let what waits not go live, and put away what failed; nothing happens where there is neither."""
    need(staff, "flows.publish")
    _call_off(work, staff, flow)
    if rows.put_away(work.conn, flow):
        audit(work, staff, "flow.failure_seen", f"flow:{flow}")


def _call_off(work: Work, staff: StaffMember, flow: str) -> None:
    for row in rows.waiting(work.conn, flow):
        rows.settle(work.conn, row.id, "cancelled")
        audit(
            work, staff, "flow.unscheduled", f"flow:{flow}",
            before={"revision": row.revision, "at": row.due_at.isoformat(), "planned_by": row.author},
        )  # fmt: skip


def waiting_for(work: Work, flow: str) -> Waiting | None:
    """What waits for a flow."""
    return next(
        (
            Waiting(flow=row.flow, revision=row.revision, note=row.note, author=row.author, due_at=row.due_at)
            for row in rows.waiting(work.conn, flow)
        ),
        None,
    )


def failed(work: Work, flow: str) -> Failure | None:
    """The last planned publication of a flow, if it did not happen and nothing was published since."""
    row = rows.last_failed(work.conn, flow)
    if row is None:
        return None
    code, fields = _why(row.reason or "")
    return Failure(code=code, fields=fields, author=row.author, note=row.note, due_at=row.due_at)


async def publish_due(runtime: Runtime) -> None:
    """Put in force what is due, each in a transaction of its own; in many processes at once each happens once.

    What errors or stories stand against is not published, and is kept as failed with the reason. One that cannot be
    looked at for another cause is tried again for a while, then has failed too; it holds up none behind it.
    """
    for row in await runtime.alook(lambda work: rows.due(work.conn, work.now)):
        try:
            coming = await runtime.alook(_coming, row)
            (await gate.judge(runtime, coming)).refuse()
            await runtime.arun(_go_live, row, coming.live.revision if coming.live is not None else "")
        except HelpError as refused:
            log.warning("a scheduled publication was refused", flow=row.flow, reason=refused.code)
            await runtime.arun(_fail, row, refused)
        except Exception:
            log.exception("a scheduled publication could not be looked at", flow=row.flow)
            if runtime.clock.now() - row.due_at > PATIENCE:
                await runtime.arun(_fail, row, HelpError("schedule-broken", 500))


def _coming(work: Work, row: rows.ScheduleRow) -> publish.Coming:
    """What was looked at when it was planned."""
    flow, _ = load_flow(row.source, file=f"{row.flow}.yaml")
    if flow is None:
        raise HelpError("flow-unreadable", 409)
    units: dict[TextKey, Unit] = {}
    for text_id, language, source, _meaning in row.texts:
        unit, _ = parse_one(source, language=language, text_id=text_id)
        if unit is not None:
            units[text_id, language] = unit
    return publish.Coming(flow=flow, units=units, live=flows.published_of(work.conn, row.flow), token="")


def _go_live(work: Work, row: rows.ScheduleRow, over: str) -> None:
    hold(work.conn, f"flow:{row.flow}")
    coming = _coming(work, row)
    if (coming.live.revision if coming.live is not None else "") != over:
        # Somebody published meanwhile: the next time looks again.
        return
    if not rows.settle(work.conn, row.id, "done"):
        return
    meanings: dict[str, bool] = {}
    for text_id, _language, _source, meaning in row.texts:
        meanings[text_id] = meanings.get(text_id, False) or bool(meaning)
    decisions = msgspec.convert(row.plan, list[people.Decision])
    publish.go_live(
        work, None, coming, action="flow.published", note=row.note, decisions=decisions, meanings=meanings,
        author=row.author,
    )  # fmt: skip


def _fail(work: Work, row: rows.ScheduleRow, refused: HelpError) -> None:
    fields = {name: str(value) for name, value in refused.fields.items()}
    reason = msgspec.json.encode([refused.code, fields]).decode()
    if rows.settle(work.conn, row.id, "failed", reason):
        audit(
            work, None, "flow.schedule_failed", f"flow:{row.flow}",
            after={"revision": row.revision, "reason": refused.code, "planned_by": row.author, **fields},
        )  # fmt: skip


def _why(reason: str) -> tuple[str, dict[str, str]]:
    """The code of a refusal and what its words name."""
    try:
        code, fields = msgspec.json.decode(reason, type=tuple[str, dict[str, str]])
    except msgspec.DecodeError:
        # Kept before the reason was kept whole.
        return reason, {}
    return code, fields
