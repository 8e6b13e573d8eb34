"""Where people stop in a flow."""

from __future__ import annotations

from admin.area import Handlers

HANDLERS: Handlers = ()
