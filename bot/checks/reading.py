"""A folder of flows, read with all faults."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

import flows.faults as of_flows
from flows.definition import Flow, load
from locales.faults import Fault


class FlowsRead(msgspec.Struct, frozen=True):
    """The flows that could be made out, the names of those that could not, and the faults of single files."""

    flows: list[Flow]
    unread: frozenset[str]
    faults: list[Fault]


def read_flows(directory: Path) -> FlowsRead:
    """Read every ``*.yaml`` below a folder, by name. Raises ``OSError`` when the folder is none."""
    read: list[Flow] = []
    unread: set[str] = set()
    faults: list[Fault] = []
    # The folder itself is listed first, so that a missing one is an error and not an empty library.
    for file in sorted(path for top in directory.iterdir() for path in _yaml_at(top)):
        try:
            text = file.read_text("utf-8")
        except UnicodeDecodeError:
            wrong = Fault(severity="error", code="syntax", file=str(file), line=1, message="Write UTF-8.")
            faults.append(wrong)
            unread.add(file.stem)
            continue
        flow, found = load(text, file=str(file))
        faults += as_faults(found)
        if flow is None:
            unread |= {file.stem, *(fault.flow for fault in found if fault.flow)}
        else:
            read.append(flow)
    return FlowsRead(read, frozenset(unread), faults)


def as_faults(found: Iterable[of_flows.Fault]) -> list[Fault]:
    """Return the faults of flows in the type that the report holds; the fields are the same."""
    return [msgspec.convert(fault, Fault, from_attributes=True) for fault in found]


NO_FLOWS = "examples"
"""The folder beside the flows that holds example sentences, and what was accepted of them."""


def _yaml_at(top: Path) -> list[Path]:
    if top.name == NO_FLOWS:
        return []
    if top.is_dir():
        return [path for ending in ("yaml", "yml") for path in top.rglob(f"*.{ending}")]
    return [top] if top.suffix in (".yaml", ".yml") else []
