"""A channel that sends: each message becomes an entry of the ledger."""

from __future__ import annotations

import os

import httpx

from bot.ports import Later, Outbound, Refused, Sent, TextPart


class LedgerChannel:
    """``bot.ports.Channel`` over HTTP, as real and as slow as a messenger next door."""

    name = "ledger"

    def __init__(self, url: str) -> None:
        self._url = url
        self._client: httpx.AsyncClient | None = None

    async def send(self, message: Outbound) -> Sent | Later | Refused:
        """Enter one message. A ledger that does not answer is ``Later``."""
        if self._client is None:  # made on the loop that uses it
            self._client = httpx.AsyncClient(trust_env=False, timeout=10)
        text = next((part for part in message.parts if isinstance(part, TextPart)), None)
        entry = {
            "kind": "sent",
            "message": str(message.message_id),
            "conversation": str(message.conversation_id),
            "to": message.external,
            "text_id": text.text_id if text else None,
            "text": text.text if text else "",
            "process": os.getpid(),
        }
        try:
            answer = await self._client.post(self._url, json=entry)
            return Sent(str(answer.raise_for_status().json()["number"]))
        except httpx.HTTPError:
            return Later(0.2)
