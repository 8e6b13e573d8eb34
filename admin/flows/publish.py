"""Publishing: the difference, people mid-flow, the schedule, rolling back."""

from __future__ import annotations

from admin.area import Handlers

HANDLERS: Handlers = ()
