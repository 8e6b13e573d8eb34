"""Texts from a file: looked at and checked first, without holding anything up; then published in one short act."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

import msgspec

from bot.audit import audit
from bot.errors import HelpError
from bot.runtime import Work
from bot.texts import library
from bot.texts.library import Standing, TextKey
from bot.texts.save import mark_meaning
from flows.definition.flow import Flow
from locales.fluent_file import canonical
from locales.meaning import suggested_meaning
from locales.resource import Resource, read, shipped_files
from locales.text_base import BASE
from locales.unit import Unit
from storage.locks import hold
from storage.texts import queries as texts

Meaning = Literal["auto", "same", "changed"]
"""Of changed Danish: whether it means something else, or whether that is to be seen by its words."""
IMPORT = "import"


class Draft(msgspec.Struct, frozen=True):
    """What somebody is working on in the console, and what publishing the text would take from them."""

    by: str
    at: dt.datetime
    source: str


class Brought(msgspec.Struct, frozen=True, kw_only=True):
    """What a file would change. ``faults``: nothing of it is to be published."""

    units: tuple[Unit, ...] = ()
    held: Standing = Standing({}, {})
    """All that it was checked among."""
    before: Mapping[TextKey, str] = {}
    """What is said now in their place, canonical; a text that is not there has none."""
    meanings: Mapping[str, bool] = {}
    """For each Danish text that changes: whether it comes to mean something else."""
    drafts: Mapping[TextKey, Draft] = {}
    """Other words that staff have drafted for these texts."""
    faults: tuple[str, ...] = ()


def look(
    work: Work, held: Standing, units: Sequence[Unit], faults: Sequence[str] = (), meaning: Meaning = "auto"
) -> Brought:
    """Check what differs from ``held`` among everything that is said; about a second, nothing is written."""
    differing, wrong = library.differing(held, units), list(faults)
    if differing:
        # What could be read is checked even where the rest could not: all faults at once.
        after = library.changed(held, (), differing)
        wrong += library.errors_of(after, (), {unit.text_id for unit in differing})
    return Brought(faults=tuple(wrong)) if wrong else compare(work, held, differing, meaning)


def compare(work: Work, held: Standing, units: Sequence[Unit], meaning: Meaning = "auto") -> Brought:
    """What units change that differ from ``held`` and were checked among it."""
    keys = {(unit.text_id, unit.language): unit for unit in units}
    old = {key: held.units[key] for key in keys if key in held.units}
    return Brought(
        units=tuple(units),
        held=held,
        before={key: canonical(unit) for key, unit in old.items()},
        meanings={
            text_id: meaning == "changed"
            or (
                meaning == "auto"
                and suggested_meaning(old[text_id, language], keys[text_id, language]).changed
            )
            for text_id, language in old
            if language == BASE
            and not text_id.startswith("-")
            and old[text_id, language].revision != keys[text_id, language].revision
        },
        drafts=_drafts(work, units),
    )


def publish(work: Work, brought: Brought, *, replace: bool = False) -> None:
    """Let what was looked at be said, each with an audit entry.

    Raises ``texts-moved`` (``names``) when a flow or a text has changed since it was checked among them, and
    ``texts-drafted`` (``names``) when staff have drafted other words and ``replace`` does not say that these may go;
    then nothing is written.
    """
    assert not brought.faults
    for text_id, language in sorted((unit.text_id, unit.language) for unit in brought.units):
        hold(work.conn, f"text:{text_id}/{language}")
    if moved := _moved(brought.held, library.standing(work)):
        raise HelpError("texts-moved", 409, names=", ".join(moved))
    drafts = _drafts(work, brought.units)
    if drafts and not replace:
        raise HelpError("texts-drafted", 409, names=", ".join(sorted({text_id for text_id, _ in drafts})))
    for unit in brought.units:
        before = brought.before.get((unit.text_id, unit.language))
        meaning = brought.meanings.get(unit.text_id) if unit.language == BASE else None
        if meaning:
            mark_meaning(work, unit.text_id, changed=True)
        texts.publish(
            work.conn, text_id=unit.text_id, language=unit.language, source=canonical(unit),
            revision=unit.revision, author=IMPORT, now=work.now,
        )  # fmt: skip
        told = {} if meaning is None else {"meaning": "changed" if meaning else "unchanged"}
        was = {"source": before} if before is not None else {}
        # What goes with it, so that it is not lost to whoever wrote it.
        draft = drafts.get((unit.text_id, unit.language))
        was |= {"draft": draft.source} if draft is not None else {}
        audit(
            work, None, "text.saved", f"text:{unit.text_id}/{unit.language}",
            before=was or None,
            after={"source": canonical(unit), **told},
        )  # fmt: skip
    if brought.units:
        work.hint("content")


def _drafts(work: Work, units: Sequence[Unit]) -> dict[TextKey, Draft]:
    """The drafts of these texts that say something else."""
    coming = {(unit.text_id, unit.language): canonical(unit) for unit in units}
    return {
        key: Draft(row.author or "–", row.created_at, row.source)
        for row in texts.drafts(work.conn)
        if (key := (row.text_id, row.language)) in coming and row.source != coming[key]
    }


def left_out(source: str, language: str) -> list[tuple[int, str]]:
    """Comments between the texts of a Fluent file that the program's files do not have, line by line with numbers:
    they belong to no text, so there is nowhere to keep them.
    """
    own = {line for file in shipped_files(language).values() for _, line in _between(file)}
    return [(number, line) for number, line in _between(read(source)) if line not in own]


def _between(file: Resource) -> Iterator[tuple[int, str]]:
    """The lines of comment between texts."""
    number = 1
    for piece in file.pieces:
        lines = piece.source.split("\n")
        if not piece.text_id:
            yield from ((number + at, line.rstrip()) for at, line in enumerate(lines) if line.startswith("#"))
        number += len(lines) - 1


def _moved(before: Standing, now: Standing) -> list[str]:
    """The flows and texts that are not what they were."""
    flows = {name for name, flow in now.flows.items() if _revision(before.flows.get(name)) != flow.revision}
    units = {
        text_id
        for (text_id, language), unit in now.units.items()
        if (was := before.units.get((text_id, language))) is not unit
        and (was is None or canonical(was) != canonical(unit))
    }
    return sorted(flows | units)


def _revision(flow: Flow | None) -> str:
    return flow.revision if flow is not None else ""
