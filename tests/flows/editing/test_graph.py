"""A flow as a drawing: a node for each step, an edge for each way."""

from __future__ import annotations

from flows.editing import operations
from flows.editing.graph import Edge, Graph, graph_of
from tests.flows.editing.test_difference import FIRST, read
from tests.flows.editing.test_operations import SHIPPED


def drawn(source: str) -> Graph:
    return graph_of(read(source), lambda step: f"words of {step}")


def edge(graph: Graph, name: str) -> Edge:
    return next(each for each in graph.edges if each.id == name)


def test_steps_with_their_first_words_and_choices_with_their_values() -> None:
    graph = drawn(FIRST)
    assert [node.id for node in graph.nodes] == ["roof", "night", "bye"]
    assert [node.start for node in graph.nodes] == [True, False, False]
    assert graph.nodes[0].words == "words of roof"
    assert edge(graph, "roof/choices.none").target == "night"
    assert edge(graph, "roof/choices.none").label == "none"
    assert edge(graph, "night/next").label == ""


def test_a_way_to_nothing_is_marked_and_another_flow_is_an_end() -> None:
    source = operations.set_step(
        read(FIRST), "night", {"kind": "call", "flow": "letters", "next": "gone"}
    ).source
    graph = drawn(source)
    assert edge(graph, "night/next").missing
    assert edge(graph, "night/flow").target == "flow:letters"
    assert {node.id: node.kind for node in graph.nodes if node.outside} == {
        "flow:letters": "flow",
        "gone": "missing",
    }


def test_every_edge_of_every_flow_has_two_ends_and_its_own_name() -> None:
    for flow in SHIPPED:
        graph = graph_of(flow, str)
        nodes = {node.id for node in graph.nodes}
        assert all(each.source in nodes and each.target in nodes for each in graph.edges)
        assert len({each.id for each in graph.edges}) == len(graph.edges), flow.name
        assert not any(each.missing for each in graph.edges), flow.name
