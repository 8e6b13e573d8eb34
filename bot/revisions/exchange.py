"""A flow with its texts out of one installation and into another: looked at first, kept as drafts."""

from __future__ import annotations

import json
from collections.abc import Mapping

import msgspec

from bot.audit import audit
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.revisions import publish
from bot.revisions.archive import ABOUT, FORMAT, LANGUAGES
from bot.revisions.words import units_now
from bot.runtime import Work
from bot.texts import library
from flows.definition.flow import Flow
from flows.definition.load import load as load_flow
from flows.editing.difference import Difference, difference
from locales.fluent_file import canonical
from locales.unit import Unit
from storage.flows import queries as flows
from storage.locks import hold
from storage.texts import queries as texts

IMPORT = "import"
"""Who a draft is by that the command line brought."""


class Brought(msgspec.Struct, frozen=True, kw_only=True):
    """What a file says beside what is live. ``faults``: a line each; with them nothing can be kept."""

    flow: Flow | None
    units: tuple[Unit, ...] = ()
    faults: tuple[str, ...] = ()
    changes: Difference = Difference()
    new: bool = False
    """Whether the flow itself differs from what is live."""
    draft_by: str = ""
    """Who has another draft of it."""


def packed(work: Work, name: str) -> dict[str, str] | None:
    """The members of a file for the published flow, by name; None when there is none."""
    held = library.standing(work)
    flow = held.flows.get(name)
    if flow is None:
        return None
    about = {"format": FORMAT, "flow": name, "revision": flow.revision}
    text_ids = held.text_ids(name)
    return {
        ABOUT: json.dumps(about, indent=2) + "\n",
        f"flows/{name}.yaml": flow.source,
        **{
            f"locales/{language}/{name}.ftl": library.fluent_of(held, text_ids, language)
            for language in LANGUAGES
        },
    }


def look(work: Work, members: Mapping[str, str]) -> Brought:
    """Read what a file brings and check it among everything that is live; about a second, nothing is written."""
    name = str(json.loads(members[ABOUT])["flow"])
    flow, wrong = load_flow(members.get(f"flows/{name}.yaml", ""), file=f"{name}.yaml")
    faults = [f"{fault.file}:{fault.line}: {fault.code}: {fault.message}" for fault in wrong]
    if flow is not None and flow.name != name:
        faults.append(f"{name}.yaml:2: id-collision: the flow is called {flow.name}")
    units: list[Unit] = []
    for language in LANGUAGES:
        found, broken = library.units_of(
            members.get(f"locales/{language}/{name}.ftl", ""), language, f"{name}.ftl"
        )
        units += found
        faults += broken
    if faults or flow is None:
        return Brought(flow=None, faults=tuple(faults))
    held = library.standing(work)
    foreign = {unit.text_id for unit in units} - {use.text_id for use in flow.text_uses()}
    units = library.differing(held, units)
    # A term that stands already so comes along with the texts that speak of it.
    differs = {unit.text_id for unit in units}
    foreign = {each for each in foreign if not each.startswith("-") or each in differs}
    faults = [f"{name}.ftl: {text_id} {_why_foreign(text_id)}" for text_id in sorted(foreign)]
    after = library.changed(held, [flow], units)
    faults += library.errors_of(after, {flow.name}, {unit.text_id for unit in units})
    before = held.flows.get(name)
    draft = flows.draft_of(work.conn, name)
    other = draft is not None and draft.revision != flow.revision
    return Brought(
        flow=flow,
        units=tuple(units),
        faults=tuple(faults),
        changes=difference(before, flow),
        new=before is None or before.revision != flow.revision,
        draft_by=(draft.author or "") if draft is not None and other else "",
    )


def _why_foreign(text_id: str) -> str:
    """A term is said by other flows too, so a flow never brings one."""
    term = text_id.startswith("-")
    return "stands otherwise here: bring it first, with `texts import`" if term else "is no text of this flow"


def keep(
    work: Work, staff: StaffMember | None, brought: Brought, *, replace: bool = False, live: bool = False
) -> list[str]:
    """Keep what was looked at as drafts, a line each; with ``live`` publish it. The same file again changes nothing.

    Raises ``draft-there`` when somebody has a draft of their own and ``replace`` does not say that it may go.
    """
    flow = brought.flow
    assert flow is not None  # what has faults is not kept
    author = staff.email if staff is not None else IMPORT
    hold(work.conn, f"flow:{flow.name}")
    draft = flows.draft_of(work.conn, flow.name)
    mine = draft is None or draft.revision == flow.revision or draft.author == author
    if not mine and not replace:
        assert draft is not None
        raise HelpError("draft-there", 409, by=draft.author or "–", at=draft.created_at.date().isoformat())
    new = brought.new and (draft is None or draft.revision != flow.revision)
    units = library.not_drafted(work, brought.units)
    if new:
        flows.save_draft(
            work.conn, flow=flow.name, revision=flow.revision, source=flow.source, author=author, now=work.now
        )
        audit(
            work, staff, "flow.imported", f"flow:{flow.name}",
            before={"revision": draft.revision} if draft is not None else None, after={"revision": flow.revision},
        )  # fmt: skip
    for unit in units:
        now = units_now(work, [unit.text_id]).get((unit.text_id, unit.language))
        texts.save_draft(
            work.conn, text_id=unit.text_id, language=unit.language, source=canonical(unit),
            revision=unit.revision, author=author, now=work.now,
        )  # fmt: skip
        audit(
            work, staff, "text.drafted", f"text:{unit.text_id}/{unit.language}",
            before={"source": canonical(now)} if now is not None else None, after={"source": canonical(unit)},
        )  # fmt: skip
    word = "published" if live else "drafted"
    if live and (brought.new or brought.units):
        coming = publish.drafted(work, flow.name)
        publish.go_live(
            work,
            staff,
            coming,
            action="flow.published",
            note=IMPORT,
            decisions=(),
            meanings={},
            author=author,
        )
        new, units = brought.new, list(brought.units)
    lines = [f"flow {flow.name} {flow.revision}: {word}"] if new else []
    return lines + [f"text {unit.text_id} ({unit.language}): {word}" for unit in units]
