"""What travels with the program: its flows and places, brought into the database at every start, under a lock."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
from importlib.resources import files
from importlib.resources.abc import Traversable

from bot.content import Content
from bot.errors import ShippedFault
from bot.facts.hours import parse_words
from bot.runtime import Work
from bot.texts_used import TEXTS_USED
from flows.definition.load import load as load_flow
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
    faults = []
    for item in library_files():
        flow, found = load_flow(item.read_text("utf-8"), file=item.name)
        if flow is None:
            faults += [f"{fault.file}:{fault.line} {fault.code} {fault.message}" for fault in found]
            continue
        flows.publish_shipped(
            work.conn, flow=flow.name, revision=flow.revision, source=flow.source, now=work.now
        )
    if faults:
        raise ShippedFault("\n".join(faults))
    bring_places(work)
    work.hint("content")


def bring_places(work: Work) -> None:
    """Bring the shipped directory; what staff edited stays theirs."""
    source = files("flows") / "library" / "places.csv"
    slugs = []
    for row in csv.DictReader(source.read_text("utf-8").splitlines()):
        digest = hashlib.sha256("\x1f".join(value or "" for value in row.values()).encode()).hexdigest()[:12]
        slugs.append(row["slug"])
        places.upsert_shipped(work.conn, row["slug"], digest, place_values(row), work.now)
    places.retire_shipped(work.conn, slugs, work.now)


def place_values(row: dict[str, str]) -> dict[str, object]:
    """A line of the directory's CSV as columns. Raises ``ValueError`` for hours or a date that cannot be read."""
    hours = row.get("hours", "").strip()
    checked = row.get("checked_on", "").strip()
    return {
        "kind": row["kind"],
        "name": row["name"],
        "city": row["city"] or "all",
        "address": row.get("address") or None,
        "phone": row.get("phone") or None,
        "hours": parse_words(hours) if hours else None,
        "hours_words": row.get("hours_words") or None,
        "languages": [word.strip() for word in row.get("languages", "").replace(",", " ").split()],
        "just_come": row.get("just_come", "") in ("1", "yes", "true"),
        "anonymous": row.get("anonymous", "") in ("1", "yes", "true"),
        "url": row.get("url") or None,
        "note": row.get("note") or None,
        "source": row.get("source") or "unknown",
        "source_date": row.get("source_date") or None,
        "checked_on": dt.date.fromisoformat(checked) if checked else None,
        "confidence": row.get("confidence") or "medium",
    }


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
