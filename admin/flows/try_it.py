"""Trying a draft as a citizen would meet it."""

from __future__ import annotations

from admin.area import Handlers

HANDLERS: Handlers = ()
