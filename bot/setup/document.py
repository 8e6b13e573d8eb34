"""Reading a YAML file so that every fault can name its line: values beside the line each stands on."""

from __future__ import annotations

import re
from typing import Any

import msgspec
import yaml

Path = tuple[str | int, ...]
MAX_BYTES = 1 << 20


class SetupFault(msgspec.Struct, frozen=True, order=True):
    """One thing wrong with the file. ``line`` counts from 1."""

    line: int
    where: str
    message: str

    def __str__(self) -> str:
        return (
            f"line {self.line}: {self.where}: {self.message}"
            if self.where
            else f"line {self.line}: {self.message}"
        )


class Document(msgspec.Struct):
    """Plain values and the line of every key and item."""

    value: Any
    lines: dict[Path, int]
    faults: list[SetupFault]

    def line(self, path: Path) -> int:
        """The line of ``path``, or of the nearest thing around it that stands in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def fault(self, path: Path, message: str) -> None:
        """Note that what stands at ``path`` is wrong."""
        self.faults.append(SetupFault(self.line(path), words(path), message))


def words(path: Path) -> str:
    """A path as one reads it: ``teams[0].name``."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def read(text: str) -> Document:
    """Read YAML. Duplicate keys, anchors and tags are faults; after a syntax error nothing is looked at."""
    document = Document({}, {}, [])
    if len(text.encode()) > MAX_BYTES:
        document.fault((), "larger than 1 MiB")
        return document
    try:
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
        _refuse_anchors(text, document)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark is not None else 1
        document.faults.append(
            SetupFault(line, "", f"not YAML: {getattr(error, 'problem', None) or 'unreadable'}")
        )
        return document
    if tree is not None:
        document.value = _value(tree, (), document)
    return document


def _refuse_anchors(text: str, document: Document) -> None:
    for token in yaml.scan(text, Loader=yaml.SafeLoader):
        if isinstance(token, (yaml.AnchorToken, yaml.AliasToken, yaml.TagToken)):
            line = token.start_mark.line + 1
            document.faults.append(SetupFault(line, "", "anchors, aliases and tags are not read here"))


def _value(node: yaml.Node, path: Path, document: Document) -> Any:
    document.lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path, document)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, (*path, index), document) for index, item in enumerate(node.value)]
    return _scalar(node)


def _mapping(node: yaml.MappingNode, path: Path, document: Document) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        here = (*path, key)
        if key in found:
            document.faults.append(SetupFault(key_node.start_mark.line + 1, words(here), "stands here twice"))
            continue
        document.lines[here] = key_node.start_mark.line + 1
        found[key] = _value(value_node, here, document)
    return found


def _scalar(node: yaml.Node) -> Any:
    """Text unless plainly a whole number, true, false or nothing: ``09:30`` and ``no`` stay as they look."""
    text: str = node.value
    if node.style in {"'", '"', "|", ">"}:  # type: ignore[attr-defined]  # only scalars have a style
        return text
    if re.fullmatch(r"-?(0|[1-9][0-9]{0,15})", text):
        return int(text)
    return {"true": True, "false": False, "null": None, "~": None, "": None}.get(text, text)
