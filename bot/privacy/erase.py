"""Erasing: rows go, and the key that sealed them is destroyed, so that old copies are unreadable too."""

from __future__ import annotations

from bot.audit import audit
from bot.cases.events import record, tell
from bot.turn.talk import Talk
from storage.appointments import queries as appointments
from storage.cases import erasure as cases
from storage.conversations import queries as conversations
from storage.coordination import queries as coordination
from storage.flows import sessions
from storage.identity import queries as identity
from storage.inbox import queries as inbox
from storage.links import queries as links
from storage.push import queries as push
from storage.recovery import queries as recovery
from storage.timers import queries as timers
from storage.understanding import misses
from storage.vault import DataKey, Unreadable


def erase(talk: Talk, *, keep_language: bool) -> None:
    """Erase what was said, answered and noted; the conversation stays as an empty shell with its address.

    A case that is not closed is closed; the municipality's own journal is not ours to erase. The conversation is the
    bot's again. New words are sealed with a new key.
    """
    from bot.meeting.join import give_back_all  # joining speaks, and what speaks may erase

    work = talk.work
    give_back_all(talk)
    sessions.delete_sessions(work.conn, talk.id)
    talk.forget_session()
    conversations.delete_messages(work.conn, talk.id)
    key, wrapped, master = work.runtime.vault.new_data_key()
    _forget_inbox(talk, key)
    timers.delete_timers(work.conn, talk.id)
    appointments.forget(work.conn, talk.id)
    links.forget(work.conn, talk.citizen_id)
    recovery.forget(work.conn, talk.citizen_id)
    push.forget(work.conn, talk.citizen_id)
    misses.forget(work.conn, talk.citizen_id)
    coordination.forget(work.conn, talk.citizen_id)
    cases.empty_cases(work.conn, talk.id, work.now)
    if talk.case is not None:
        record(work, talk.case.id, "erased")
        tell(work, talk.case.team_id, talk.staff_id)
        talk.case = None
    _reseal_addresses(talk, key)
    identity.replace_data_key(work.conn, talk.citizen_id, wrapped, master)
    identity.set_citizen(work.conn, talk.citizen_id, erased_at=work.now, retention_level=0)
    talk.key = key
    talk.erased = True
    talk.set(staff_id=None, crisis_notice_at=None, unasked_at=None)
    if not keep_language:
        talk.set(language=None)
    work.hint("erased")
    audit(work, None, "citizen.erased", f"conversation:{talk.id}")


def _forget_inbox(talk: Talk, key: DataKey) -> None:
    """Empty what came in, but not what is being handled and not what came in behind it: that was said afterwards."""
    if talk.inbox is None:
        inbox.forget(talk.work.conn, talk.id)
        return
    keep = [talk.inbox.arrival]
    for row in inbox.unhandled_after(talk.work.conn, talk.id, talk.inbox.arrival):
        place = f"inbox:{row['channel']}:{row['external_id']}"
        words = _opened(talk, place, row["sealed_content"])
        if words is not None:
            inbox.reseal(talk.work.conn, row["arrival"], key.seal(place, words))
            keep.append(row["arrival"])
    inbox.forget(talk.work.conn, talk.id, keep)


def _reseal_addresses(talk: Talk, key: DataKey) -> None:
    """The citizen can be reached as before. An address that does not open can be written to no more."""
    for row in identity.addresses_of(talk.work.conn, talk.citizen_id):
        if row["sealed_external"] is None:
            continue
        place = f"address:{row['id']}"
        external = _opened(talk, place, row["sealed_external"])
        sealed = key.seal(place, external) if external is not None else None
        identity.update_address(talk.work.conn, row["id"], sealed_external=sealed)
        if row["id"] == talk.outbox.address_id:
            talk.outbox.sealed_external = sealed


def _opened(talk: Talk, place: str, sealed: bytes | None) -> bytes | None:
    try:
        return talk.key.open(place, sealed) if sealed is not None else None
    except Unreadable:
        return None
