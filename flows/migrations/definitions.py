"""Flow files, one function a ``format``. They work on the read nodes, so that faults keep their lines."""

from __future__ import annotations

from collections.abc import Callable

from flows.definition.nodes import Mapping, Scalar

FORMAT = 1
"""The format that the emitter writes."""


def lift_definition(root: Mapping) -> str | None:
    """Bring a flow's nodes to today's format in place. Returns what is wrong with ``format:``, or None."""
    node = root.get("format")
    if not isinstance(node, Scalar):
        return f"format: is missing; write format: {FORMAT}"
    known = [str(number) for number in range(FORMAT + 1)]
    if node.text not in known:
        return f"format {node.text[:20]!r} is not known; this program reads up to {FORMAT}"
    for number in range(known.index(node.text), FORMAT):
        _LIFTS[number](root)
    root.put("format", Scalar(str(FORMAT), node.line))
    return None


def _from_0(root: Mapping) -> None:
    """Format 0 wrote ``type`` for ``kind`` and ``then`` for ``next``."""
    steps = root.get("steps")
    if isinstance(steps, Mapping):
        for _, step in steps.items:
            if isinstance(step, Mapping):
                step.rename("type", "kind")
                step.rename("then", "next")


_LIFTS: dict[int, Callable[[Mapping], None]] = {0: _from_0}
