"""When a reminder is due."""

from __future__ import annotations

from bot.timers.remind import remind as fire

KIND = "remind"

__all__ = ["KIND", "fire"]
