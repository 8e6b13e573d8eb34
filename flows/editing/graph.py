"""A flow as nodes and edges for a drawing; where they stand is for the drawing to work out."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from flows.definition.flow import Flow


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """A step, or another flow that is gone into (``outside``)."""

    id: str
    kind: str
    words: str = ""
    start: bool = False
    private: bool = False
    outside: bool = False


class Edge(msgspec.Struct, frozen=True, kw_only=True):
    """A way from one to the other. ``field`` names it in the step; ``missing``: it leads to no step there is."""

    id: str
    source: str
    target: str
    field: str
    label: str
    missing: bool = False


class Graph(msgspec.Struct, frozen=True):
    """The drawing's parts, in the order of the steps."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def graph_of(flow: Flow, words: Callable[[str], str], ways: Callable[[str, str], str] | None = None) -> Graph:
    """The graph of a flow; ``words`` gives the first words of a step, ``ways`` what a way of a step is called."""
    said = ways or (lambda _, field: _label(field))
    nodes = [
        Node(
            id=name, kind=step.kind, words=words(name), start=name == flow.start, private=step.is_private
        )
        for name, step in flow.steps.items()
    ]  # fmt: skip
    edges: list[Edge] = []
    outside: dict[str, Node] = {}
    for name, step in flow.steps.items():
        edges += [
            _edge(name, way.field, way.to, said(name, way.field), missing=way.to not in flow.steps)
            for way in step.exits(name)
            if way.to
        ]
        for field, other in step.calls():
            key = f"flow:{other}"
            outside.setdefault(key, Node(id=key, kind="flow", words=other, outside=True))
            edges.append(_edge(name, field, key, said(name, field), missing=False))
    there = {node.id for node in (*nodes, *outside.values())}
    lost = {edge.target for edge in edges if edge.target not in there}
    gone = [Node(id=name, kind="missing", words=name, outside=True) for name in sorted(lost)]
    return Graph((*nodes, *outside.values(), *gone), tuple(edges))


def _edge(source: str, field: str, target: str, label: str, *, missing: bool) -> Edge:
    return Edge(
        id=f"{source}/{field}",
        source=source,
        target=target,
        field=field,
        label=label,
        missing=missing,
    )


def _label(field: str) -> str:
    """The choice, or nothing where the way is the only one."""
    first, _, rest = field.partition(".")
    return rest if first in ("choices", "entries", "items") else "" if field == "next" else field
