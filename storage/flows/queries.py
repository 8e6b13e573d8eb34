"""Revisions of flows: what is published, what is being drafted, and what the program itself brings."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection, Select, delete, func, insert, select, update

from storage.base import new_id
from storage.flows.tables import flow_move, flow_revision
from storage.locks import hold
from storage.rows import all_of, columns, one_of

Sources = dict[str, dict[str, str]]
"""Fluent sources by text id and language."""
Shipped = Literal["published", "offered", "kept"]
"""What became of a flow that the program brings: it is live, it waits as an offer, or nothing had changed."""


class RevisionRow(msgspec.Struct, frozen=True, kw_only=True):
    """One revision. ``revision`` is the hash of ``source``; ``number`` counts per flow from 1."""

    id: uuid.UUID
    flow: str
    revision: str
    number: int
    source: str
    state: str
    shipped: bool
    author: str | None
    note: str | None
    created_at: dt.datetime
    published_at: dt.datetime | None
    based_on: str | None = None
    """Of a draft: the revision that was live when it was begun."""
    approved_by: str | None = None
    approved_at: dt.datetime | None = None
    texts: Sources | None = None
    """The sources of its texts by id and language, as they stood when it was published, then when it was replaced."""


def _select() -> Select[tuple[object, ...]]:
    return select(*columns(RevisionRow, flow_revision)).order_by(
        flow_revision.c.flow, flow_revision.c.number.desc()
    )


def published(conn: Connection) -> list[RevisionRow]:
    """The live revision of every flow."""
    return all_of(conn, RevisionRow, _select().where(flow_revision.c.state == "published"))


def published_of(conn: Connection, flow: str) -> RevisionRow | None:
    """The live revision of one flow."""
    found = _select().where(flow_revision.c.flow == flow, flow_revision.c.state == "published")
    return one_of(conn, RevisionRow, found)


def revisions(conn: Connection, flow: str) -> list[RevisionRow]:
    """Every revision of a flow, newest first."""
    return all_of(conn, RevisionRow, _select().where(flow_revision.c.flow == flow))


def revision_of(conn: Connection, flow: str, revision: str) -> RevisionRow | None:
    """The newest revision with this hash, whatever its state: a session may be pinned to it."""
    found = _select().where(flow_revision.c.flow == flow, flow_revision.c.revision == revision)
    return one_of(conn, RevisionRow, found)


def draft_of(conn: Connection, flow: str) -> RevisionRow | None:
    """What staff are working on."""
    return one_of(conn, RevisionRow, _draft(flow, shipped=False))


def offer_of(conn: Connection, flow: str) -> RevisionRow | None:
    """What the program brought after staff had edited the flow; they may publish it."""
    return one_of(conn, RevisionRow, _draft(flow, shipped=True))


def drop_offer(conn: Connection, flow: str) -> None:
    """Put an offer away; it stays known, so that the same one is not offered again."""
    offer = offer_of(conn, flow)
    if offer is not None:
        conn.execute(update(flow_revision).where(flow_revision.c.id == offer.id).values(state="declined"))


def drafts(conn: Connection) -> list[RevisionRow]:
    """Every draft and offer."""
    return all_of(conn, RevisionRow, _select().where(flow_revision.c.state == "draft"))


def save_draft(
    conn: Connection, *, flow: str, revision: str, source: str, author: str | None, now: dt.datetime,
    note: str | None = None,
) -> RevisionRow:  # fmt: skip
    """Keep what staff are working on; a flow has one draft, which is changed in place and no longer approved."""
    hold(conn, f"flow:{flow}")
    before = draft_of(conn, flow)
    if before is None:
        live = published_of(conn, flow)
        return _insert(
            conn, flow=flow, revision=revision, source=source, state="draft", shipped=False, author=author,
            note=note, created_at=now, published_at=None, based_on=live.revision if live is not None else None,
        )  # fmt: skip
    changed: dict[str, Any] = {
        "revision": revision, "source": source, "author": author, "note": note, "created_at": now,
    }  # fmt: skip
    if before.revision != revision:
        changed |= {"approved_by": None, "approved_at": None}
    conn.execute(update(flow_revision).where(flow_revision.c.id == before.id).values(changed))
    return msgspec.structs.replace(before, **changed)


def approve_draft(conn: Connection, flow: str, revision: str, by: str, now: dt.datetime) -> bool:
    """Write down that somebody has approved the draft as it stands; False when it is another by now."""
    hold(conn, f"flow:{flow}")
    draft = draft_of(conn, flow)
    if draft is None or draft.revision != revision:
        return False
    values = {"approved_by": by, "approved_at": now}
    conn.execute(update(flow_revision).where(flow_revision.c.id == draft.id).values(values))
    return True


def discard_draft(conn: Connection, flow: str) -> bool:
    """Throw away what staff were working on; whether there was anything."""
    return _delete_draft(conn, flow, shipped=False)


def publish(
    conn: Connection, *, flow: str, revision: str, source: str, now: dt.datetime, author: str | None = None,
    note: str | None = None, shipped: bool = False, texts: Sources | None = None,
    texts_before: Sources | None = None,
) -> RevisionRow:  # fmt: skip
    """Make a revision the live one; the former is archived, a draft or offer of the same words is used up.

    Publishing what is live already changes nothing. An older revision may come again, under a new number.
    ``texts``: what it says, and ``texts_before`` what the former one said until now: for those who stand on one that
    is replaced, and for who wants it back.
    """
    hold(conn, f"flow:{flow}")
    live = published_of(conn, flow)
    if live is not None and live.revision == revision:
        return live
    conn.execute(
        delete(flow_revision).where(
            flow_revision.c.flow == flow,
            flow_revision.c.state == "draft",
            flow_revision.c.revision == revision,
        )
    )
    if live is not None:
        archived: dict[str, Any] = {"state": "archived"}
        if texts_before is not None:
            archived["texts"] = texts_before
        conn.execute(update(flow_revision).where(flow_revision.c.id == live.id).values(archived))
    # Who stands on what is live again has nowhere to be moved to.
    conn.execute(delete(flow_move).where(flow_move.c.flow == flow, flow_move.c.from_revision == revision))
    return _insert(
        conn, flow=flow, revision=revision, source=source, state="published", shipped=shipped, author=author,
        note=note, created_at=now, published_at=now, texts=texts,
    )  # fmt: skip


def live_revisions(conn: Connection) -> dict[str, str]:
    """The hash of each flow's live revision, by flow."""
    live = select(flow_revision.c.flow, flow_revision.c.revision).where(flow_revision.c.state == "published")
    return {row.flow: row.revision for row in conn.execute(live)}


def publish_shipped(
    conn: Connection, *, flow: str, revision: str, source: str, now: dt.datetime, texts: Sources | None = None
) -> Shipped:
    """Bring a flow that travels with the program: it goes live, or is offered when staff have edited theirs.

    Safe at every start and in many processes at once. What was offered once is not offered again.
    """
    hold(conn, f"flow:{flow}")
    live = published_of(conn, flow)
    if live is not None and live.revision == revision:
        return "kept"
    if live is None or live.shipped:
        publish(conn, flow=flow, revision=revision, source=source, now=now, shipped=True, texts=texts)
        return "published"
    known = revision_of(conn, flow, revision)
    if known is not None:
        return "kept"
    _delete_draft(conn, flow, shipped=True)
    _insert(
        conn, flow=flow, revision=revision, source=source, state="draft", shipped=True, author=None,
        note=None, created_at=now, published_at=None,
    )  # fmt: skip
    return "offered"


def _draft(flow: str, *, shipped: bool) -> Select[tuple[object, ...]]:
    return _select().where(
        flow_revision.c.flow == flow, flow_revision.c.state == "draft", flow_revision.c.shipped == shipped
    )


def _delete_draft(conn: Connection, flow: str, *, shipped: bool) -> bool:
    statement = delete(flow_revision).where(
        flow_revision.c.flow == flow, flow_revision.c.state == "draft", flow_revision.c.shipped == shipped
    )
    return conn.execute(statement).rowcount > 0


def _insert(conn: Connection, **values: object) -> RevisionRow:
    newest = select(func.max(flow_revision.c.number)).where(flow_revision.c.flow == values["flow"])
    row = {"id": new_id(), "number": (conn.execute(newest).scalar() or 0) + 1, **values}
    conn.execute(insert(flow_revision).values(row))
    return msgspec.convert(row, RevisionRow)
