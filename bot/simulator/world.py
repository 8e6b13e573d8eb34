"""What the installation would say with one flow's draft: all that is live, the draft, and the texts drafted for it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import msgspec

from bot.errors import HelpError, NotFound
from bot.hearing.hearing import Hearing
from bot.revisions.words import TextKey, text_ids_of, units_drafted
from bot.runtime import Runtime, Work
from flows.definition.flow import Flow
from flows.definition.load import load as load_flow
from locales.fluent_file import canonical
from locales.unit import Unit
from storage import content_copy
from storage.content_version import content_version
from storage.flows import queries as flows
from storage.texts import queries as texts

AUTHOR = "draft"


class World(msgspec.Struct, frozen=True, kw_only=True):
    """All of it, in memory. ``revision`` and ``source`` are of the flow as it is tried."""

    flow: str
    revision: str
    source: str
    steps: tuple[str, ...]
    owner: str
    drafted: bool
    units: Mapping[TextKey, Unit]
    rows: content_copy.Rows
    library: Mapping[str, Flow]
    hearing: Hearing


class Heard(Hearing):
    """What another hearing has learnt, to ask but not to change."""

    def __init__(self, other: Hearing) -> None:
        super().__init__(other.school)
        self._other = other

    def load(self) -> object:
        """The other's model."""
        return self._other.load()

    def is_approved(self, language: str, intent: str) -> bool:
        """As the other."""
        return self._other.is_approved(language, intent)

    def reload(self, conn: object) -> None:
        """Stay as it is: the examples are the other's."""


def world_of(
    work: Work, name: str, *, draft: Flow | None = None, units: Mapping[TextKey, Unit] | None = None
) -> World:
    """The world for one flow. ``draft`` and ``units``: these stand for what is kept as drafts.

    Raises ``NotFound`` where there is no such flow and ``try-unreadable`` where its draft is none.
    """
    drafted = draft is not None
    if draft is None:
        draft, drafted = _tried(work, name)
    if units is None:
        units = units_drafted(work, text_ids_of(draft))
    content = work.runtime.content
    return World(
        flow=name, revision=draft.revision, source=draft.source, steps=tuple(draft.steps), owner=draft.owner,
        drafted=drafted, units=units, rows=content_copy.take(work.conn), library=content.library.published,
        hearing=content.hearing,
    )  # fmt: skip


def token_of(work: Work, name: str) -> str:
    """Names all that a talk in this flow is made from: another as soon as any of it changes. Raises ``NotFound``.

    Read for each line, so nothing is parsed: a draft of another flow's text makes another one too.
    """
    row = flows.draft_of(work.conn, name) or flows.published_of(work.conn, name)
    if row is None:
        raise NotFound
    drafted = [(text.text_id, text.language, text.revision) for text in texts.drafts(work.conn)]
    made = repr((content_version(work.conn), row.revision, drafted))
    return hashlib.sha256(made.encode()).hexdigest()


def enter(runtime: Runtime, world: World) -> None:
    """Make an empty installation this world."""

    def put(work: Work) -> None:
        content_copy.put(work.conn, world.rows)
        for (text_id, language), unit in world.units.items():
            texts.publish(
                work.conn, text_id=text_id, language=language, source=canonical(unit),
                revision=unit.revision, author=AUTHOR, now=work.now,
            )  # fmt: skip
        live = flows.published_of(work.conn, world.flow)
        if live is None or live.revision != world.revision:
            flows.publish(
                work.conn, flow=world.flow, revision=world.revision, source=world.source, now=work.now,
                author=AUTHOR,
            )  # fmt: skip

    runtime.run(put)
    runtime.content.hearing = Heard(world.hearing)
    # Definitions are never changed: those that are loaded need not be read again.
    runtime.content.library.published = dict(world.library)
    runtime.look(lambda work: runtime.content.reload(work.conn))


def _tried(work: Work, name: str) -> tuple[Flow, bool]:
    """The draft of a flow, else what is live; and whether it is a draft."""
    row = flows.draft_of(work.conn, name)
    source = row or flows.published_of(work.conn, name)
    if source is None:
        raise NotFound
    flow, faults = load_flow(source.source, file=f"{name}.yaml")
    if flow is None:
        first = faults[0] if faults else None
        raise HelpError(
            "try-unreadable", 409, line=str(first.line if first else 0), why=first.message if first else ""
        )
    return flow, row is not None
