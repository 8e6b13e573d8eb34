"""The editor of one flow: the graph beside a form made from the step's own schema."""

from __future__ import annotations

from admin.area import Handlers

HANDLERS: Handlers = ()
