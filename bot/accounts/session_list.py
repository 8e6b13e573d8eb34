"""Where somebody is logged in: each session by its device, and ending one."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec

from bot.accounts.sessions import session_lookup
from bot.audit import audit
from bot.cases.events import of_staff
from bot.cases.views import StaffMember
from bot.clock import real_now
from bot.errors import NotFound
from bot.runtime import Work
from storage.accounts import queries

_BROWSERS = (
    ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"),
)  # fmt: skip
"""Marks of browsers in the order in which they are to be looked for: most claim to be their forerunners too."""
_SYSTEMS = (
    ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
    ("CrOS", "ChromeOS"), ("Macintosh", "Mac"), ("Linux", "Linux"),
)  # fmt: skip


class SessionView(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the list. ``device`` is empty when the browser said nothing that is known."""

    id: uuid.UUID
    device: str
    since: dt.datetime
    seen_at: dt.datetime | None
    """To five minutes."""
    via: str
    here: bool
    """The session that asks."""


def device_words(user_agent: str) -> str:
    """Browser and system from what a browser says of itself, such as ``Firefox, Windows``; never its exact version,
    which tells nobody anything and would tell machines apart."""
    browser = next((name for mark, name in _BROWSERS if mark in user_agent), "")
    system = next((name for mark, name in _SYSTEMS if mark in user_agent), "")
    return ", ".join(word for word in (browser, system) if word)


def sessions_of(work: Work, staff_id: uuid.UUID, cookie: str = "") -> list[SessionView]:
    """Somebody's sessions, last used first. ``cookie``: the id of the session that asks."""
    here = session_lookup(work.runtime, cookie) if cookie else b""
    return [
        SessionView(
            id=line.public_id,
            device=line.device or "",
            since=line.created_at,
            seen_at=line.seen_at,
            via=line.via or "login",
            here=line.lookup == here,
        )
        for line in queries.sessions_of_staff(work.conn, staff_id, real_now())
    ]


def is_alive(work: Work, staff_id: uuid.UUID, cookie: str) -> bool:
    """Whether the session with this id in its cookie is still this person's; for pages that stay open."""
    row = queries.get_session(work.conn, session_lookup(work.runtime, cookie), real_now())
    return row is not None and row.staff_id == staff_id


def end_session(work: Work, by: StaffMember, staff_id: uuid.UUID, session_id: uuid.UUID) -> None:
    """End one session; its next request is asked to log in. Raises ``NotFound``."""
    row = queries.staff_by_id(work.conn, staff_id)
    if row is None or not queries.delete_session_of_staff(work.conn, staff_id, session_id):
        raise NotFound
    work.hint(of_staff(staff_id))
    audit(work, by, "session.ended", f"staff:{row.email}", after={"sessions": 1})


def end_other_sessions(work: Work, staff: StaffMember, cookie: str) -> int:
    """End every session of one's own but the one that asks; how many."""
    ended = queries.delete_other_sessions(work.conn, staff.id, session_lookup(work.runtime, cookie))
    work.hint(of_staff(staff.id))
    if ended:
        audit(work, staff, "session.ended", f"staff:{staff.email}", after={"sessions": ended})
    return ended


def end_every_session(work: Work, by: StaffMember, staff_id: uuid.UUID) -> int:
    """End all of somebody's sessions; how many. Raises ``NotFound``."""
    row = queries.staff_by_id(work.conn, staff_id)
    if row is None:
        raise NotFound
    ended = queries.delete_sessions_of_staff(work.conn, staff_id)
    work.hint(of_staff(staff_id))
    if ended:
        audit(work, by, "session.ended", f"staff:{row.email}", after={"sessions": ended})
    return ended
