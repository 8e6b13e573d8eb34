"""Putting drafted examples in force once their effect was seen, and taking publications back one by one."""

from __future__ import annotations

import asyncio
import datetime as dt
from typing import Any

import msgspec

from bot.audit import audit
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.hearing.drafts import State, need, school_of, state_of
from bot.hearing.effect import Effect
from bot.hearing.examples import Overrides, overrides_of, sentences
from bot.runtime import Runtime, Work
from storage.understanding import examples, models
from storage.understanding.examples import ChangeRow, PublicationRow

LONGEST_NOTE = 500


class PublicationView(msgspec.Struct, frozen=True, kw_only=True):
    """What was published together. ``last``: the one that may be undone."""

    number: int
    note: str
    reason: str
    author: str
    published_at: dt.datetime
    undone_by: str
    undone_at: dt.datetime | None
    added: int
    removed: int
    last: bool


class Seen(msgspec.Struct, frozen=True):
    """The drafts with their effect, and what names both in the form that publishes them."""

    state: State
    effect: Effect


async def see_effect(runtime: Runtime, staff: StaffMember, patience: float | None = None) -> Seen | None:
    """Train with the drafts and examine the result, on a thread; ten seconds and more the first time.

    None when it is not done within so many seconds of ``patience``; it goes on, and who asks again waits for the same.
    """
    need(staff, "examples.edit")
    state = await runtime.alook(state_of)
    examined = runtime.content.hearing.examined
    working = examined.working.get(state.token)
    if working is None:
        work = asyncio.to_thread(examined.effect, state.published, state.drafted)
        working = examined.working[state.token] = runtime.background.start(work, "effect")
        working.add_done_callback(lambda _: examined.working.pop(state.token, None))
    done, _ = await asyncio.wait({working}, timeout=patience)
    return Seen(state, working.result()) if done else None


async def publish(runtime: Runtime, staff: StaffMember, *, note: str, reason: str, token: str) -> int:
    """Put all drafts in force; the number of the publication.

    ``token`` names the state whose effect was seen. Raises ``examples-changed`` when it is another by now,
    ``note-missing``, and ``reason-missing`` when a figure fell and nobody says why that is right.
    """
    seen = await see_effect(runtime, staff)
    assert seen is not None  # it was waited for
    if seen.state.token != token:
        raise HelpError("examples-changed", 409)
    if not seen.state.drafts:
        raise HelpError("examples-none", 409)
    note, reason = (" ".join(words.split())[:LONGEST_NOTE] for words in (note, reason))
    if not note:
        raise HelpError("note-missing")
    if seen.effect.lowered and not reason:
        raise HelpError("reason-missing")
    content = await _trained(runtime, seen.state.drafted)
    return await runtime.arun(_publish, staff, seen, note, reason if seen.effect.lowered else "", content)


def _publish(
    work: Work, staff: StaffMember, seen: Seen, note: str, reason: str, content: bytes | None
) -> int:
    examples.hold_examples(work.conn)
    if state_of(work).token != seen.state.token:
        raise HelpError("examples-changed", 409)
    _keep(work, seen.state.drafted, content)
    figures: dict[str, Any] = msgspec.to_builtins({"before": seen.effect.before, "after": seen.effect.after})
    row = examples.publish(
        work.conn, note=note, reason=reason or None, figures=figures, author=staff.email, now=work.now
    )
    audit(
        work, staff, "examples.published", f"examples:{row.number}",
        before={"figures": figures["before"]},
        after={"figures": figures["after"], "note": note, "reason": reason, **_told(seen.state.drafts)},
    )  # fmt: skip
    return row.number


async def undo(runtime: Runtime, staff: StaffMember, number: int) -> None:
    """Take the last publication in force back. Raises ``examples-changed`` when it is another one by now."""
    need(staff, "examples.edit")
    former = await runtime.alook(_without, number)
    content = await _trained(runtime, former)
    await runtime.arun(_undo, staff, number, former, content)


def _without(work: Work, number: int) -> Overrides:
    """What is published but for the last publication."""
    last = _last(work, number)
    kept = [row for row in examples.in_force(work.conn) if row.publication_id != last.id]
    return overrides_of(school_of(work).examples(), kept)


def _last(work: Work, number: int) -> PublicationRow:
    last = examples.last_in_force(work.conn)
    if last is None or last.number != number:
        raise HelpError("examples-changed", 409)
    return last


def _undo(work: Work, staff: StaffMember, number: int, former: Overrides, content: bytes | None) -> None:
    examples.hold_examples(work.conn)
    last = _last(work, number)
    _keep(work, former, content)
    examples.undo(work.conn, last.id, staff.email, work.now)
    _drop_idle(work)
    changes = _told(examples.changes_of(work.conn, last.id))
    audit(work, staff, "examples.undone", f"examples:{number}", before={"note": last.note, **changes})


async def learn_published(runtime: Runtime) -> None:
    """Train what is published when no model of it is there, after an upgrade of the program: once for all processes."""
    await asyncio.to_thread(runtime.content.hearing.load)
    published = runtime.content.hearing.untaught
    if published is not None:
        content = await _trained(runtime, published)
        await runtime.arun(_keep, published, content)


async def _trained(runtime: Runtime, overrides: Overrides) -> bytes | None:
    """The model of these examples, to be kept; None when it is kept already, or is the program's own."""
    hearing = runtime.content.hearing
    key = hearing.school.key(overrides)
    if overrides == Overrides() or await runtime.alook(lambda work: models.is_there(work.conn, key)):
        return None
    return await asyncio.to_thread(hearing.learnt.content, overrides)


def _keep(work: Work, overrides: Overrides, content: bytes | None) -> None:
    if content is not None:
        models.put(work.conn, school_of(work).key(overrides), content, work.now)
    work.hint("content")


def publications(work: Work, staff: StaffMember) -> list[PublicationView]:
    """The newest first, undone ones too."""
    need(staff, "examples.edit")
    last = examples.last_in_force(work.conn)
    return [
        _view(row, examples.changes_of(work.conn, row.id), last=last is not None and last.id == row.id)
        for row in examples.publications(work.conn)
    ]


def _view(row: PublicationRow, changes: list[ChangeRow], *, last: bool) -> PublicationView:
    return PublicationView(
        number=row.number, note=row.note, reason=row.reason or "", author=row.author,
        published_at=row.published_at, undone_by=row.undone_by or "", undone_at=row.undone_at,
        added=sum(each.kind == "added" for each in changes), removed=sum(each.kind == "removed" for each in changes),
        last=last,
    )  # fmt: skip


def _drop_idle(work: Work) -> None:
    """Drop drafts that would change nothing any more: their sentence is there, or gone, without them."""
    shipped, state = school_of(work).examples(), state_of(work)
    for draft in state.drafts:
        is_there = draft.sentence in sentences(shipped, state.published, draft.language, draft.intent)
        if is_there == (draft.kind == "added"):
            examples.drop_draft(work.conn, draft.id)


def _told(changes: tuple[ChangeRow, ...] | list[ChangeRow]) -> dict[str, Any]:
    return {
        kind: [f"{each.intent}/{each.language}: {each.sentence}" for each in changes if each.kind == kind]
        for kind in ("added", "removed")
    }
