"""YAML as nodes with lines: mappings, sequences and strings. What else YAML can do is a fault."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import yaml

BYTES = 1024 * 1024
NESTING = 12


class Scalar(msgspec.Struct):
    """A string."""

    text: str
    line: int


class Sequence(msgspec.Struct):
    """A list."""

    items: list[Scalar | Sequence | Mapping]
    line: int


class Mapping(msgspec.Struct):
    """Keys and values in the order written, doubles included."""

    items: list[tuple[Scalar, Scalar | Sequence | Mapping]]
    line: int

    def get(self, key: str) -> Scalar | Sequence | Mapping | None:
        """The first value of a key."""
        return next((value for name, value in self.items if name.text == key), None)

    def put(self, key: str, value: Scalar | Sequence | Mapping) -> None:
        """Replace the values of a key."""
        self.items = [(name, value if name.text == key else old) for name, old in self.items]

    def rename(self, old: str, new: str) -> None:
        """Give a key another name."""
        for name, _ in self.items:
            if name.text == old:
                name.text = new


Node = Scalar | Sequence | Mapping


class NotYaml(Exception):
    """The text cannot be read; ``line`` counts from 1."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


def read_nodes(text: str) -> Node:
    """The one document in ``text``. Raises ``NotYaml``.

    Works on the event stream, which is flat, so that neither nesting nor aliases can exhaust anything.
    """
    try:
        if len(text.encode()) > BYTES:
            raise NotYaml("the file is larger than 1 MiB", 0)
        return _build(_events(text))
    except UnicodeEncodeError:
        raise NotYaml("the file is not UTF-8", 0) from None
    except yaml.MarkedYAMLError as broken:
        line = broken.problem_mark.line + 1 if broken.problem_mark else 0
        raise NotYaml(str(broken.problem or broken.context or "broken YAML"), line) from None
    except yaml.YAMLError:
        raise NotYaml("the file holds characters that YAML does not allow", 0) from None


def _events(text: str) -> Iterator[yaml.Event]:
    return iter(yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))


def _build(events: Iterator[yaml.Event]) -> Node:
    root: Node | None = None
    open_nodes: list[Sequence | Mapping] = []
    keys: list[Scalar | None] = []
    for event in events:
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent):
            raise NotYaml("aliases (*name) are not allowed", line)
        if isinstance(event, yaml.DocumentStartEvent):
            if root is not None or event.version or event.tags:
                raise NotYaml("one document a file, without directives", line)
            continue
        if isinstance(event, yaml.CollectionEndEvent):
            open_nodes.pop()
            keys.pop()
            continue
        if not isinstance(event, yaml.NodeEvent):
            continue
        _refuse_extras(event, line)
        node = _node(event, line)
        if not open_nodes:
            root = node
        else:
            _attach(open_nodes[-1], keys, node, line)
        if not isinstance(node, Scalar):
            if len(open_nodes) >= NESTING:
                raise NotYaml("nested too deep", line)
            open_nodes.append(node)
            keys.append(None)
    if root is None:
        raise NotYaml("the file is empty", 0)
    return root


def _refuse_extras(event: yaml.NodeEvent, line: int) -> None:
    if event.anchor:
        raise NotYaml("anchors (&name) are not allowed", line)
    if getattr(event, "tag", None):
        raise NotYaml("tags (!name) are not allowed", line)


def _node(event: yaml.NodeEvent, line: int) -> Node:
    if isinstance(event, yaml.ScalarEvent):
        return Scalar(event.value, line)
    return Sequence([], line) if isinstance(event, yaml.SequenceStartEvent) else Mapping([], line)


def _attach(parent: Sequence | Mapping, keys: list[Scalar | None], node: Node, line: int) -> None:
    if isinstance(parent, Sequence):
        parent.items.append(node)
        return
    key = keys[-1]
    if key is not None:
        parent.items.append((key, node))
        keys[-1] = None
    elif isinstance(node, Scalar):
        keys[-1] = node
    else:
        raise NotYaml("a key is a word", line)
