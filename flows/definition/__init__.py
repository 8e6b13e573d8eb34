"""Flow definitions: read from YAML with every fault at once, written in one canonical form."""

from flows.definition.emit import emit
from flows.definition.flow import Flow, TextUse, build
from flows.definition.load import load

__all__ = ["Flow", "TextUse", "build", "emit", "load"]
