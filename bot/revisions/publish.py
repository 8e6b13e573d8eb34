"""Publishing a draft with its texts and what becomes of people mid-flow, and going back to an earlier revision."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from bot.audit import audit
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.revisions import people, words
from bot.revisions.access import need
from bot.revisions.stories import Told, accept_stories
from bot.runtime import Work
from flows.definition.flow import Flow
from flows.definition.load import load as load_flow
from locales.fluent_file import canonical, parse_one
from locales.text_base import shipped
from locales.unit import Unit
from storage.cases import organisation
from storage.flows import queries as flows
from storage.flows import schedule, standing
from storage.flows.queries import RevisionRow
from storage.locks import hold
from storage.texts import queries as texts
from storage.texts import reviews

LONGEST_NOTE = 500
REVIEW = "flow_review"
"""The setting that asks for a second editor before a flow is published."""


class Coming(msgspec.Struct, frozen=True, kw_only=True):
    """What would be live: a definition with the texts that change with it. ``token`` names all it was made from."""

    flow: Flow
    units: Mapping[words.TextKey, Unit]
    live: RevisionRow | None
    token: str
    withdrawn: tuple[words.TextKey, ...] = ()
    """Texts that only the revision to be replaced says and that came with it."""


def drafted(work: Work, flow: str) -> Coming:
    """The draft of a flow with its drafted texts. Raises ``NotFound`` when there is neither."""
    row = flows.draft_of(work.conn, flow)
    live = flows.published_of(work.conn, flow)
    source = row or live
    definition = _load(source) if source is not None else None
    if definition is None:
        raise NotFound
    units = words.units_drafted(work, words.text_ids_of(definition))
    if row is None and not units:
        raise NotFound
    return Coming(flow=definition, units=units, live=live, token=_token(definition, units, live))


def former(work: Work, flow: str, revision_id: uuid.UUID) -> Coming:
    """An earlier revision with its texts as they stood when it was last live. Raises ``NotFound``."""
    row = next((row for row in flows.revisions(work.conn, flow) if row.id == revision_id), None)
    definition = _load(row) if row is not None and row.state == "archived" else None
    live = flows.published_of(work.conn, flow)
    if row is None or definition is None or live is None:
        raise NotFound
    said = words.units_now(work, row.texts or {})
    units = {}
    for text_id, by_language in (row.texts or {}).items():
        for language, source in by_language.items():
            unit, _ = parse_one(source, language=language, text_id=text_id)
            now = said.get((text_id, language))
            if unit is not None and (now is None or canonical(now) != canonical(unit)):
                units[text_id, language] = unit
    withdrawn = _only_in(work, _load(live), definition) if row.texts is not None else ()
    token = _token(definition, units, live)
    return Coming(flow=definition, units=units, live=live, token=token, withdrawn=withdrawn)


def texts_around(work: Work, coming: Coming) -> people.Words:
    """What is said now and what would be said, of both revisions."""
    stood_on = (
        flows.revision_of(work.conn, coming.flow.name, revision)
        for revision in standing.live_revisions_of(work.conn, coming.flow.name)
    )
    involved = [coming.flow, _load(coming.live), *map(_load, stood_on)]
    before = words.units_now(work, words.text_ids_of(*involved))
    return people.Words(before, {**before, **coming.units})


def asks_for_approval(work: Work) -> bool:
    """Whether a second editor must approve a draft before it may be published."""
    return organisation.settings(work.conn).get(REVIEW) is True


def approve(work: Work, staff: StaffMember, flow: str, over: str) -> None:
    """Approve a draft as it stands. Raises ``approve-own`` to who wrote it, ``draft-changed``, ``NotFound``."""
    need(staff, "flows.publish")
    row = flows.draft_of(work.conn, flow)
    if row is None:
        raise NotFound
    if row.author == staff.email:
        raise HelpError("approve-own", 409)
    if not flows.approve_draft(work.conn, flow, over, staff.email, work.now):
        raise HelpError("draft-changed", 409)
    audit(work, staff, "flow.approved", f"flow:{flow}", after={"revision": over})


def publish(
    work: Work,
    staff: StaffMember,
    flow: str,
    *,
    token: str,
    note: str,
    decisions: Sequence[people.Decision] = (),
    meanings: Mapping[str, bool] | None = None,
) -> int:
    """Put a draft in force, in one transaction with its texts and what becomes of people; its number.

    ``token``: what was looked at and checked. ``meanings``: for each Danish text that changes, whether its meaning
    does. Raises ``draft-changed`` when anything of it is another by now, ``note-missing``, ``approval-missing``, and
    what ``people.plan`` raises.
    """
    need(staff, "flows.publish")
    hold(work.conn, f"flow:{flow}")
    coming = drafted(work, flow)
    if coming.token != token:
        raise HelpError("draft-changed", 409)
    row = flows.draft_of(work.conn, flow)
    if asks_for_approval(work) and row is not None and row.approved_by is None:
        raise HelpError("approval-missing", 409)
    return go_live(
        work, staff, coming, action="flow.published", note=note, decisions=decisions, meanings=meanings or {}
    )


def roll_back(
    work: Work,
    staff: StaffMember,
    flow: str,
    revision_id: uuid.UUID,
    *,
    token: str,
    note: str,
    decisions: Sequence[people.Decision] = (),
    told: Mapping[uuid.UUID, tuple[Told, Told]] | None = None,
) -> int:
    """Put an earlier revision in force again with its texts as they stood then; its new number.

    ``told``: stories that go another way with it, as ``accept_stories`` takes them; they go that way from now on.
    Raises what ``publish`` and ``accept_stories`` raise, and ``NotFound``.
    """
    need(staff, "flows.publish")
    hold(work.conn, f"flow:{flow}")
    coming = former(work, flow, revision_id)
    if coming.token != token:
        raise HelpError("draft-changed", 409)
    if told:
        accept_stories(work, staff, flow, told)
    return go_live(
        work, staff, coming, action="flow.rolled_back", note=note, decisions=decisions, meanings=None
    )


def go_live(
    work: Work,
    staff: StaffMember | None,
    coming: Coming,
    *,
    action: str,
    note: str,
    decisions: Sequence[people.Decision],
    meanings: Mapping[str, bool] | None,
    author: str | None = None,
) -> int:
    """Write a publication down whole. ``meanings`` None: every Danish text returns to what it was."""
    note = " ".join(note.split())[:LONGEST_NOTE]
    if not note:
        raise HelpError("note-missing", 400)
    work.watched = True
    name, author = coming.flow.name, staff.email if staff is not None else author
    around = texts_around(work, coming)
    planned = people.plan(work, coming.flow, decisions, around)
    before = words.sources(words.units_now(work, words.text_ids_of(_load(coming.live))))
    _say(work, staff, coming, around, meanings, author)
    _withdraw(work, coming.withdrawn)
    after = words.sources(words.units_now(work, words.text_ids_of(coming.flow)))
    row = flows.publish(
        work.conn, flow=name, revision=coming.flow.revision, source=coming.flow.source, now=work.now,
        author=author, note=note, texts=after, texts_before=before,
    )  # fmt: skip
    people.write(work, name, planned)
    schedule.put_away(work.conn, name)
    audit(
        work, staff, action, f"flow:{name}",
        before={"revision": coming.live.revision, "number": coming.live.number} if coming.live else None,
        after={
            "revision": row.revision, "number": row.number, "note": note,
            "texts": sorted({text_id for text_id, _ in coming.units}),
            "people": msgspec.to_builtins(list(decisions)),
        },
    )  # fmt: skip
    work.hint("content")
    return row.number


def _say(
    work: Work,
    staff: StaffMember | None,
    coming: Coming,
    around: people.Words,
    meanings: Mapping[str, bool] | None,
    author: str | None,
) -> None:
    """Put the texts in front of their files; one that is what its file says is left to the file again."""
    base = shipped()
    for (text_id, language), unit in coming.units.items():
        old = around.before.get((text_id, language))
        own = base.unit(text_id, language)
        if meanings is None and own is not None and canonical(own) == canonical(unit):
            texts.withdraw(work.conn, text_id, language)
        else:
            texts.publish(
                work.conn, text_id=text_id, language=language, source=canonical(unit),
                revision=unit.revision, author=author, now=work.now,
            )  # fmt: skip
        if language == "da" and meanings is not None and meanings.get(text_id):
            reviews.mark_meaning_changed(work.conn, text_id, "kl", True)
        audit(
            work, staff, "text.saved", f"text:{text_id}/{language}",
            before={"source": canonical(old)} if old is not None else None,
            after={"source": canonical(unit), "flow": coming.flow.name},
        )  # fmt: skip


def _withdraw(work: Work, keys: Sequence[words.TextKey]) -> None:
    for text_id, language in keys:
        texts.withdraw(work.conn, text_id, language)


def _only_in(work: Work, live: Flow | None, coming: Flow) -> tuple[words.TextKey, ...]:
    """Texts that the live revision says, that came with a publication, and that nothing will say any more."""
    base = shipped()
    others = {
        use.text_id
        for row in flows.published(work.conn)
        if row.flow != coming.name and (flow := _load(row)) is not None
        for use in flow.text_uses()
    }
    idle = set(words.text_ids_of(live)) - set(words.text_ids_of(coming)) - others
    return tuple(
        (text_id, language)
        for text_id in sorted(idle)
        if base.unit(text_id, "da") is None
        for language in words.LANGUAGES
    )


def _load(row: RevisionRow | None) -> Flow | None:
    return load_flow(row.source, file=f"{row.flow}.yaml")[0] if row is not None else None


def _token(flow: Flow, units: Mapping[words.TextKey, Unit], live: RevisionRow | None) -> str:
    made: list[Any] = [flow.source, live.revision if live is not None else "", words.sources(units)]
    return hashlib.sha256(msgspec.json.encode(made, order="deterministic")).hexdigest()[:16]
