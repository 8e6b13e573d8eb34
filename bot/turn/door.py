"""Lock a conversation and hand it to whoever acts on it."""

from __future__ import annotations

import uuid

from bot.runtime import Work
from bot.turn.talk import Talk
from storage.conversations import queries as conversations


def lock(work: Work, conversation_id: uuid.UUID) -> Talk | None:
    """Lock the conversation until the transaction ends. None when there is none of that id, or its key is gone.

    What stands beside the row is read after the lock is held: read in one statement with it, PostgreSQL would show
    the rows as they were before the wait.
    """
    row = conversations.lock(work.conn, conversation_id)
    if row is None:
        return None
    beside = conversations.beside(work.conn, conversation_id)
    if beside["wrapped"] is None:
        return None
    return Talk(work, row, beside, work.runtime.vault.unwrap(beside["wrapped"], beside["master"]))
