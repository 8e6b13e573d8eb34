"""Where a text is said: which steps of which flows, and what it must be able to say there."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from bot.runtime import Work
from bot.texts_used import TEXTS_USED, TextNeed
from flows.definition.flow import Flow, TextUse
from flows.definition.load import load as load_flow
from storage.flows import queries as flows
from storage.flows import standing

OWN = {need.text_id: need for need in TEXTS_USED}


class Use(msgspec.Struct, frozen=True):
    """One step that says the text. ``older``: in a revision that is live no more, but in which people stand."""

    flow: Flow
    use: TextUse
    older: bool = False


def uses_of(work: Work, text_id: str) -> list[Use]:
    """The steps of live flows that say a text."""
    library = work.runtime.content.library
    loaded = (library.current(name) for name in library.names())
    return [Use(flow, use) for flow in loaded if flow is not None for use in _at(flow, text_id)]


def older_uses_of(work: Work, text_id: str) -> list[Use]:
    """The steps of revisions that are live no more, in which people stand, and which say the text."""
    found = []
    for name in work.runtime.content.library.names():
        live = work.runtime.content.library.current(name)
        for revision in sorted(standing.live_revisions_of(work.conn, name)):
            if live is not None and revision == live.revision:
                continue
            row = flows.revision_of(work.conn, name, revision)
            flow = load_flow(row.source, file=f"{name}.yaml")[0] if row is not None else None
            if flow is not None:
                found += [Use(flow, use, older=True) for use in _at(flow, text_id)]
    return found


def own_need(text_id: str) -> TextNeed | None:
    """What the program itself needs of a text; None where only flows say it."""
    return OWN.get(text_id)


def _at(flow: Flow, text_id: str) -> Iterator[TextUse]:
    return (use for use in flow.text_uses() if use.text_id == text_id)
