"""A flow with its texts as a file, out and in."""

from __future__ import annotations

from admin.area import Handlers

HANDLERS: Handlers = ()
