"""How updates come: long polling or a webhook, never both."""

from __future__ import annotations

import ipaddress
import re
from typing import Any
from urllib.parse import urlsplit

from tests.support.bot_api.answers.call import Answer, Call
from tests.support.bot_api.refusals import WEBHOOK_COMES, WEBHOOK_IS_SET, bad, conflict
from tests.support.bot_api.values import Upload
from tests.support.bot_api.world import Webhook

SECRET = re.compile(r"[A-Za-z0-9_-]*")


async def get_updates(call: Call) -> list[dict[str, Any]]:
    """Wait for updates, at most ``timeout`` seconds."""
    if call.bot.webhook.url:
        raise conflict(WEBHOOK_IS_SET)
    _allow(call)
    return await call.bot.queue.poll(call.get("offset", 0), call.get("limit", 100), call.get("timeout", 0))


def _allow(call: Call) -> None:
    allowed = call.get("allowed_updates")
    if allowed is not None:
        call.bot.queue.allowed = allowed


def set_webhook(call: Call) -> bool:
    """Send updates to an address; an empty one ends it."""
    url = call.get("url", "")
    if not url:
        return delete_webhook(call)
    _check_address(url)
    secret = call.get("secret_token", "")
    if not SECRET.fullmatch(secret):
        raise bad("secret token contains unallowed characters")
    _allow(call)
    if call.get("drop_pending_updates"):
        call.bot.queue.pending.clear()
    call.bot.webhook = Webhook(
        url,
        secret,
        call.get("max_connections", 40),
        call.get("ip_address", ""),
        certificate=isinstance(call.get("certificate"), Upload),
    )
    call.bot.queue.end_poll(conflict(WEBHOOK_COMES))
    call.world.changes.ring()
    return True


def _check_address(url: str) -> None:
    parts = urlsplit(url)
    # A Bot API server of one's own posts to plain HTTP on its own machine; Telegram's does not.
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_here(parts.hostname or "")):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if not parts.hostname:
        raise bad("bad webhook: URL host is empty")


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def delete_webhook(call: Call) -> bool:
    """Keep updates for getUpdates again."""
    call.bot.webhook = Webhook()
    if call.get("drop_pending_updates"):
        call.bot.queue.pending.clear()
    call.world.changes.ring()
    return True


def get_webhook_info(call: Call) -> dict[str, Any]:
    """Where updates go, how many wait, and what went wrong last."""
    webhook, queue = call.bot.webhook, call.bot.queue
    queue.expire()
    info: dict[str, Any] = {
        "url": webhook.url,
        "has_custom_certificate": webhook.certificate,
        "pending_update_count": len(queue.pending),
    }
    if webhook.url:
        info["max_connections"] = webhook.max_connections
        info["ip_address"] = webhook.ip_address or "127.0.0.1"
    if webhook.last_error:
        info |= {"last_error_date": webhook.last_error_date, "last_error_message": webhook.last_error}
    if queue.allowed:
        info["allowed_updates"] = queue.allowed
    return info


ANSWERS: dict[str, Answer] = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
