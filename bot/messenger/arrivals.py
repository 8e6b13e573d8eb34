"""Taking in what a messenger hands over: a whole batch in one transaction, then it may be acknowledged."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import structlog
from sqlalchemy import RowMapping
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from bot import metrics
from bot.citizens import Chat, new_chat
from bot.messenger.links import spend_for
from bot.ports import Inbound
from bot.receive import store
from bot.runtime import Runtime, Work
from storage.base import new_id
from storage.identity import queries as identity
from storage.jobs import StorageError
from storage.vault import DataKey, Unreadable

log = structlog.get_logger()


class Arrival(msgspec.Struct, frozen=True, kw_only=True):
    """One update. ``external``: the chat's own id; ``id``: the update's, by which a repeat is known."""

    external: str
    id: str
    inbound: Inbound | None = None
    payload: str = ""
    """With a begin: what the link that began it carried."""
    reachable: bool | None = None
    """The citizen let the bot write again (True) or no more (False)."""


async def receive(runtime: Runtime, channel: str, arrivals: Sequence[Arrival]) -> None:
    """Store a batch from the event loop. It stands when this returns; if it raises, nothing of it does."""
    if not arrivals:
        return
    try:
        fresh = await runtime.arun(take_in, channel, arrivals)
    except IntegrityError:
        # Another process made the same new citizen at the same moment; now they are found.
        fresh = await runtime.arun(take_in, channel, arrivals)
    except (SQLAlchemyError, StorageError):
        raise
    except Exception:  # noqa: BLE001 - one update that we cannot take must not keep out all that come behind it
        fresh = await _one_by_one(runtime, channel, arrivals)
    for _ in range(fresh):
        metrics.received(channel)


async def _one_by_one(runtime: Runtime, channel: str, arrivals: Sequence[Arrival]) -> int:
    fresh = 0
    for arrival in arrivals:
        try:
            fresh += await runtime.arun(take_in, channel, [arrival])
        except (SQLAlchemyError, StorageError):
            raise
        except Exception as error:  # noqa: BLE001 - as above
            log.error("arrival dropped", channel=channel, update=arrival.id, error=type(error).__name__)
    return fresh


def take_in(work: Work, channel: str, arrivals: Sequence[Arrival]) -> int:
    """Store every arrival of a batch, each once, in its order; how many had not been stored before."""
    fresh = 0
    for arrival in arrivals:
        try:
            fresh += _take_one(work, channel, arrival)
        except Unreadable:
            # The citizen's key is gone: nobody can ever read it, and those behind it must not wait for it.
            log.error("arrival cannot be sealed", channel=channel, update=arrival.id)
    return fresh


def _take_one(work: Work, channel: str, arrival: Arrival) -> bool:
    lookup = work.runtime.vault.lookup(channel, arrival.external)
    row = identity.find_address(work.conn, channel, lookup)
    if arrival.reachable is not None and row is not None:
        identity.update_address(work.conn, row["id"], state="open" if arrival.reachable else "closed")
    inbound = arrival.inbound
    if inbound is None:
        return False
    key: DataKey | None = None
    if row is None and arrival.payload and _join(work, channel, lookup, arrival):
        row = identity.find_address(work.conn, channel, lookup)
    if row is None:
        chat, key = new_chat(work, channel, lookup, None, external=arrival.external)
    else:
        chat = _known(row, channel)
        if row["state"] != "open":
            identity.update_address(work.conn, row["id"], state="open", last_seen_at=work.now)
    if inbound.kind == "begin" and chat.language is not None:
        # Somebody who comes back is not asked for the language again.
        inbound = Inbound(kind="press", press="menu")
    return not store(work, chat, arrival.id, inbound, key).duplicate


def _join(work: Work, channel: str, lookup: bytes, arrival: Arrival) -> bool:
    """Make the chat one more address of the citizen whose link it came by. Two citizens are never merged."""
    citizen_id = spend_for(work, arrival.payload, channel)
    wrapped = identity.wrapped_key(work.conn, citizen_id) if citizen_id is not None else None
    if citizen_id is None or wrapped is None:
        return False
    address_id = new_id()
    key = work.runtime.vault.unwrap(wrapped["wrapped"], wrapped["master"])
    identity.insert_address(
        work.conn,
        id=address_id,
        citizen_id=citizen_id,
        channel=channel,
        lookup=lookup,
        sealed_external=key.seal(f"address:{address_id}", arrival.external.encode()),
        state="open",
        borrowed=False,
        created_at=work.now,
        last_seen_at=work.now,
    )
    return True


def _known(row: RowMapping, channel: str) -> Chat:
    return Chat(
        address_id=row["id"],
        conversation_id=row["conversation_id"],
        citizen_id=row["citizen_id"],
        channel=channel,
        language=row["language"],
        borrowed=row["borrowed"],
        open=True,
        wrapped=row["wrapped"],
        master=row["master"],
    )
