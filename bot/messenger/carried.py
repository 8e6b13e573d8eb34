"""Which channels carry everything, and which only what others may read."""

from __future__ import annotations

from bot.runtime import Work

SETTINGS = {"telegram": "telegram_content"}
"""By channel: the setting that says ``full`` where a risk assessment allows everything. Others carry everything."""


def carries_all(work: Work, channel: str) -> bool:
    """Whether nothing is kept off a channel."""
    setting = SETTINGS.get(channel)
    return setting is None or work.runtime.content.facts.setting(setting) == "full"
