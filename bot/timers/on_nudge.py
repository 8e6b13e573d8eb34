"""When silence after a question has lasted."""

from __future__ import annotations

from bot.timers.nudge import nudge as fire

KIND = "nudge"

__all__ = ["KIND", "fire"]
