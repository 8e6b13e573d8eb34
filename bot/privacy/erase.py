"""Erasing: rows go, and the key that sealed them is destroyed, so that old copies are unreadable too."""

from __future__ import annotations

from bot.audit import audit
from bot.cases.events import record
from bot.turn.talk import Talk
from storage.cases import erasure as cases
from storage.conversations import queries as conversations
from storage.flows import sessions
from storage.identity import queries as identity
from storage.inbox import queries as inbox
from storage.timers import queries as timers


def erase(talk: Talk, *, keep_language: bool) -> None:
    """Erase what was said, answered and noted; the conversation stays as an empty shell with its address.

    A case that is not closed is closed; the municipality's own journal is not ours to erase. The conversation is the
    bot's again. New words are sealed with a new key.
    """
    work = talk.work
    sessions.delete_sessions(work.conn, talk.id)
    talk.forget_session()
    conversations.delete_messages(work.conn, talk.id)
    inbox.forget(work.conn, talk.id, talk.inbox.arrival if talk.inbox else None)
    timers.delete_timers(work.conn, talk.id)
    cases.empty_cases(work.conn, talk.id, work.now)
    if talk.case is not None:
        record(work, talk.case.id, "erased")
        work.hint("cases")
        talk.case = None
    key, wrapped, master = work.runtime.vault.new_data_key()
    identity.replace_data_key(work.conn, talk.citizen_id, wrapped, master)
    identity.set_citizen(work.conn, talk.citizen_id, erased_at=work.now, retention_level=0)
    talk.key = key
    talk.erased = True
    talk.set(staff_id=None, crisis_notice_at=None)
    if not keep_language:
        talk.set(language=None)
    audit(work, None, "citizen.erased", f"conversation:{talk.id}")
