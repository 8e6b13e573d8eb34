"""Telegram: guidance on the phone people have. aiogram is the transport alone; what is said is decided elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.channels.telegram import preview as preview
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.webhook import webhook

__all__ = ["TelegramChannel", "handlers"]


def handlers(channels: dict[str, Any]) -> Sequence[Any]:
    """The route that Telegram posts to, where a secret is set for it."""
    channel = channels.get(TelegramChannel.name)
    if not isinstance(channel, TelegramChannel) or not channel.runtime.settings.telegram_webhook_secret:
        return []
    return [webhook(channel)]
