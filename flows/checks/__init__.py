"""What can be wrong with a set of flows that each could be read: every check, over all of them, at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from flows.checks import ids, person, values, ways
from flows.definition.flow import Flow
from flows.faults import Fault

CHECKS: tuple[Callable[[Sequence[Flow], frozenset[str]], Iterator[Fault]], ...] = (
    ids.check_flow_names,
    ids.check_targets,
    ids.check_about,
    ids.check_ticks,
    ids.check_text_ids,
    values.check_reserved,
    values.check_number_of_choices,
    ways.check_exits,
    ways.check_reachable,
    ways.check_loops,
    person.check_person,
)
"""A new check is a function of all flows (and of names that exist but could not be read) in this list."""


def check_flows(flows: Sequence[Flow], *, unread: Iterable[str] = ()) -> list[Fault]:
    """Every fault of the flows as a set, by file and line; ``load`` gives those of single files.

    ``unread`` are names of flows whose files could not be made out: calling them is no further fault.
    """
    missing = frozenset(unread)
    found = [fault for check in CHECKS for fault in check(flows, missing)]
    return sorted(found, key=lambda fault: (fault.file, fault.line, fault.code, fault.field))
