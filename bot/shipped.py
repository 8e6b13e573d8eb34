"""What travels with the program: its flows and places, brought into the database at every start, under a lock."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable

from bot.content import Content
from bot.errors import ShippedFault
from bot.facts.snapshot import CRISIS_KINDS
from bot.runtime import Work
from bot.setup.places_csv import read_places
from bot.texts_used import TEXTS_USED
from flows.definition.flow import Flow
from flows.definition.load import load as load_flow
from locales.fluent_file import canonical
from locales.text_base import shipped
from locales.unit import Unit
from storage.flows import queries as flows
from storage.locks import hold
from storage.places import queries as places


def library_files() -> list[Traversable]:
    """The shipped flow files, by name."""
    folder = files("flows") / "library"
    return sorted(
        (item for item in folder.iterdir() if item.name.endswith(".yaml")), key=lambda item: item.name
    )


def bring_shipped(work: Work) -> None:
    """Publish shipped flows where staff have not edited theirs, and the places they have not edited.

    Raises ``ShippedFault`` with every fault when a shipped flow does not load: the service does not start half.
    """
    hold(work.conn, "shipped")
    live = flows.live_revisions(work.conn)
    faults = []
    for item in library_files():
        flow, found = load_flow(item.read_text("utf-8"), file=item.name)
        if flow is None:
            faults += [f"{fault.file}:{fault.line} {fault.code} {fault.message}" for fault in found]
        elif live.get(flow.name) != flow.revision:
            flows.publish_shipped(
                work.conn, flow=flow.name, revision=flow.revision, source=flow.source, now=work.now,
                texts=sources_of(flow, shipped().units),
            )  # fmt: skip
    if faults:
        raise ShippedFault("\n".join(faults))
    bring_places(work)
    work.hint("content")


def sources_of(flow: Flow, units: Mapping[str, Mapping[str, Unit]]) -> dict[str, dict[str, str]]:
    """The Fluent sources of what a flow says, by text id and language; ``units`` by language and id."""
    return {
        use.text_id: {
            language: canonical(held[use.text_id]) for language, held in units.items() if use.text_id in held
        }
        for use in flow.text_uses()
    }


def bring_places(work: Work) -> None:
    """Bring the shipped directory; what staff edited stays theirs. Raises ``ShippedFault`` with every fault."""
    source = (files("flows") / "library" / "places.csv").read_text("utf-8")
    rows, faults = read_places(source)
    if faults:
        raise ShippedFault("\n".join(f"places.csv: {fault}" for fault in faults))
    known = places.shipped_digests(work.conn)
    new = []
    for values in rows:
        slug, digest = values["slug"], hashlib.sha256(repr(sorted(values.items())).encode()).hexdigest()[:12]
        if slug not in known:
            new.append({**values, "shipped": digest})
        elif known[slug] != digest:
            columns = {name: value for name, value in values.items() if name != "slug"}
            places.upsert_shipped(work.conn, slug, digest, columns, work.now)
    places.add_shipped(work.conn, new, work.now)
    places.retire_shipped(work.conn, [values["slug"] for values in rows], work.now, never=CRISIS_KINDS)


def missing_texts(content: Content) -> list[str]:
    """Texts, wordings and button labels that published flows or the program ask for and Danish does not have."""
    texts = content.texts
    missing = [need.text_id for need in TEXTS_USED if texts.unit(need.text_id, "da") is None]
    for name in content.library.names():
        flow = content.library.current(name)
        for use in flow.text_uses() if flow is not None else ():
            unit = texts.unit(use.text_id, "da")
            if unit is None:
                missing.append(f"{use.text_id} (flow {name}, step {use.step})")
                continue
            missing += [
                f"{use.text_id}.{attribute} (flow {name}, step {use.step})"
                for attribute in use.attributes
                if attribute not in unit.attributes and texts.unit(f"command-{attribute}", "da") is None
            ]
    return missing
