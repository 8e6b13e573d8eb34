"""A locked conversation within one transaction: what stands in it, what is being said, and one write at the end."""

from __future__ import annotations

import datetime as dt
import uuid
from collections import Counter
from typing import Any, cast

import msgspec
from sqlalchemy import RowMapping

from bot.cases.events import tell
from bot.clock import COPENHAGEN
from bot.ports import ChoicePart, Language, NoticePart, Part, Sender, TextPart
from bot.push.queue import queue_push
from bot.receive import Stored
from bot.runtime import Work
from flows.saved import BrokenSession, dump, load
from flows.session import Position, Session
from storage.base import new_id
from storage.conversations import queries as conversations
from storage.flows import sessions as flow_sessions
from storage.usage import queries as usage
from storage.vault import DataKey, Unreadable

PARTS = msgspec.json.Decoder(tuple[Part, ...])
STORED = msgspec.json.Decoder(Stored)
_LETTERS = str.maketrans("0123456789", "ghijklmnop")


class OpenCase(msgspec.Struct, kw_only=True):
    """The conversation's case that is not closed."""

    id: uuid.UUID
    number: int
    state: str
    priority: int
    has_wish: bool
    promised_at: dt.datetime | None
    late_notice_at: dt.datetime | None
    team_id: uuid.UUID | None


class InboxRow(msgspec.Struct, frozen=True, kw_only=True):
    """The oldest thing not yet handled."""

    arrival: int
    channel: str
    address_id: uuid.UUID
    received_at: dt.datetime
    attempts: int
    place: str
    sealed: bytes | None


READ_IN_PLACE = frozenset({"web", "desk"})
"""Channels that send nothing: what is said stands in the talk, and is read there."""


class Outbox(msgspec.Struct, kw_only=True):
    """How sending stood when the conversation was locked, and what this turn adds to it."""

    holder: str | None
    token: int
    unsent: bool
    address_id: uuid.UUID | None
    sealed_external: bytes | None
    added: list[tuple[uuid.UUID, Sender, tuple[Part, ...]]] = []
    leased: bool = False
    """Whether the turn takes the lease itself; if not, whoever sends is hinted."""


class Talk:
    """Made by ``bot.turn.door.lock``; nobody else holds a conversation. ``save`` writes what changed, once."""

    def __init__(self, work: Work, row: RowMapping, beside: RowMapping, key: DataKey) -> None:
        self.work = work
        self.key = key
        self.id: uuid.UUID = row["id"]
        self.citizen_id: uuid.UUID = row["citizen_id"]
        self.language = cast("Language | None", row["language"])
        self.staff_id: uuid.UUID | None = row["staff_id"]
        self.stopped: bool = row["stopped"]
        self.pace: str = row["pace"]
        self.unasked_at: dt.datetime | None = row["unasked_at"]
        self.heard_at: dt.datetime | None = row["heard_at"]
        self.crisis_notice_at: dt.datetime | None = row["crisis_notice_at"]
        self.reply_address_id: uuid.UUID | None = row["reply_address_id"]
        self.reply_channel: str = beside["reply_channel"] or "web"
        self.waiting_rows: int = beside["waiting"]
        self.has_paused: bool = beside["has_paused"]
        """Whether anything was left half-way; with ``has_appointments`` it spares the menu two questions."""
        self.has_appointments: bool = beside["has_appointments"]
        self.outbox = Outbox(
            holder=row["delivery_holder"],
            token=row["delivery_token"],
            unsent=beside["unsent"],
            address_id=row["reply_address_id"],
            sealed_external=beside["sealed_external"],
        )
        self.change_seq: int = row["change_seq"]
        self.ordinal: int = row["ordinal"]
        self.erased = False
        self.taken_up = False
        """Whether a picture or sound that came in goes to a person."""
        self.came_from = False
        """Whether the next question gets the way back to the one that was left for it."""
        self._changed: dict[str, Any] = {}
        self._messages: list[dict[str, Any]] = []
        self._met: Counter[usage.Met] = Counter()
        self.session_id: uuid.UUID | None = beside["session_id"]
        self.session: Session | None = None
        self.session_broken = False
        self._saved_session: Session | None = None
        if self.session_id is not None:
            self._read_session(beside)
        self.case = self._read_case(beside)
        self.inbox = self._read_inbox(beside)

    # -- reading ---------------------------------------------------------------------------------------------------

    def _read_session(self, beside: RowMapping) -> None:
        try:
            self.session = load(self.key.open(f"session:{self.session_id}", beside["sealed_data"]))
        except (BrokenSession, Unreadable):
            self.session_broken = True
        self._saved_session = self.session

    def _read_case(self, beside: RowMapping) -> OpenCase | None:
        if beside["case_id"] is None:
            return None
        return OpenCase(
            id=beside["case_id"],
            number=beside["case_number"],
            state=beside["case_state"],
            priority=beside["case_priority"],
            has_wish=beside["sealed_wish"] is not None,
            promised_at=beside["promised_at"],
            late_notice_at=beside["late_notice_at"],
            team_id=beside["team_id"],
        )

    def _read_inbox(self, beside: RowMapping) -> InboxRow | None:
        if beside["arrival"] is None:
            return None
        return InboxRow(
            arrival=beside["arrival"],
            channel=beside["inbox_channel"],
            address_id=beside["address_id"],
            received_at=beside["received_at"],
            attempts=beside["attempts"],
            place=f"inbox:{beside['inbox_channel']}:{beside['external_id']}",
            sealed=beside["sealed_content"],
        )

    def open_inbox(self, row: InboxRow) -> Stored:
        """What came in. Raises ``Unreadable`` for a row sealed with a key that has been destroyed since."""
        if row.sealed is None:
            raise Unreadable("the row is empty")
        return STORED.decode(self.key.open(row.place, row.sealed))

    @property
    def owned(self) -> bool:
        """Whether a person owns the conversation; if so the bot says nothing but system notices."""
        return self.staff_id is not None

    @property
    def waiting(self) -> bool:
        """Whether a case waits for a person while the bot still owns."""
        return self.case is not None and self.case.state == "waiting" and not self.owned

    # -- changing --------------------------------------------------------------------------------------------------

    def set(self, **values: Any) -> None:
        """Change the conversation's own row (and this view of it)."""
        self._changed |= values
        for name, value in values.items():
            if hasattr(self, name):
                setattr(self, name, value)

    def next_change(self) -> int:
        """Take the next change number."""
        self.change_seq += 1
        return self.change_seq

    def say(
        self,
        sender: Sender,
        parts: tuple[Part, ...],
        *,
        staff_id: uuid.UUID | None = None,
        client_id: str | None = None,
        flow: str | None = None,
        step: str | None = None,
        at: dt.datetime | None = None,
    ) -> uuid.UUID:
        """Put one message into the talk. To a channel that sends it is queued; on the web it is sent once readable."""
        message_id = new_id()
        self.ordinal += 1
        text = next((part for part in parts if isinstance(part, TextPart)), None)
        incoming = sender == "me"
        web = self.reply_channel in READ_IN_PLACE
        self._messages.append(
            {
                "id": message_id,
                "conversation_id": self.id,
                "ordinal": self.ordinal,
                "change_seq": self.next_change(),
                "sender": sender,
                "staff_id": staff_id,
                "address_id": self.reply_address_id,
                "channel": self.reply_channel,
                "state": "received" if incoming else "sent" if web else "queued",
                "sealed_parts": self.key.seal(f"message:{message_id}", msgspec.json.encode(parts)),
                "text_id": text.text_id if text else None,
                "text_revision": text.revision if text else None,
                "language": text.lang if text else None,
                "flow": flow,
                "step": step,
                "client_id": client_id,
                "attempts": 0,
                "created_at": at or self.work.now,
                "sent_at": self.work.now if web and not incoming else None,
            }
        )
        self._count_shown(sender, parts)
        if not incoming and not web:
            self.outbox.added.append((message_id, sender, parts))
        if web:
            queue_push(self, message_id, next((p.notice for p in parts if isinstance(p, NoticePart)), sender))
        return message_id

    def _count_shown(self, sender: Sender, parts: tuple[Part, ...]) -> None:
        if sender not in ("bot", "notice"):
            return
        for part in parts:
            if isinstance(part, TextPart) and part.text_id and part.revision and part.lang:
                self._met[usage.Met("text", part.text_id, part.revision, part.lang, "shown")] += 1

    def met(self, at: Position | None, what: usage.AtStep) -> None:
        """Count what happened at a step; the sums name nobody."""
        if at is not None:
            self._met[usage.Met("step", at.flow, at.revision, at.step, what)] += 1

    def went_elsewhere(self) -> None:
        """Count that the question that waits was left for something else, if one waits."""
        if (
            self.session is not None
            and self.session.wait is not None
            and self.session.wait.kind != "handover"
        ):
            self.met(self.session.at, "left")

    def say_instead(self, message_id: uuid.UUID, parts: tuple[Part, ...]) -> None:
        """Other parts for a message of the citizen's that was put into the talk since it was locked."""
        for each in self._messages:
            if each["id"] == message_id:
                each["sealed_parts"] = self.key.seal(f"message:{message_id}", msgspec.json.encode(parts))

    def said(self) -> tuple[tuple[Part, ...], ...]:
        """What has been put into the talk since it was locked, a message each."""
        return tuple(
            PARTS.decode(self.key.open(f"message:{each['id']}", each["sealed_parts"]))
            for each in self._messages
        )

    def token(self, guard: int, value: str) -> str:
        """The opaque press of a choice in one wait of the active session; at most 64 bytes.

        Letters, not digits: ten digits of chance that look like a CPR number would be masked on their way back.
        """
        mac = self.work.runtime.vault.mac("press", self.id.bytes, str(self.session_id), str(guard), value)
        return f"{guard:x}.{mac[:12].hex().translate(_LETTERS)}"

    def begin_session(self) -> None:
        """Make room for a new active session; what was active is paused (or ended when nothing is left of it)."""
        self.went_elsewhere()
        self.close_session("paused" if self.session is not None and not self.session.ended else "ended")
        self.session_id = new_id()
        self.session = None
        self._saved_session = None

    def close_session(self, state: str) -> None:
        """Take the active session off the stage: ``paused`` or ``ended``."""
        if self.session_id is not None and (self._saved_session is not None or self.session_broken):
            values: dict[str, Any] = {"state": state, "changed_at": self.work.now}
            if self.session is not None and self.session is not self._saved_session:
                values |= self._session_values(self.session)
            flow_sessions.update_session(self.work.conn, self.session_id, **values)
        elif self.session_id is not None and self.session is not None and state == "paused":
            self._insert_session(self.session, "paused")
        self.has_paused = self.has_paused or state == "paused"
        self.session_id = self.session = self._saved_session = None
        self.session_broken = False

    def forget_session(self) -> None:
        """The rows are gone: stand on nothing, and write nothing of it."""
        self.session_id = self.session = self._saved_session = None
        self.session_broken = False
        self._messages.clear()
        self._met.clear()
        self.outbox.added.clear()

    def take_up(self, row: RowMapping) -> bool:
        """Make a paused session the active one; False when its saved form cannot be read (it is ended then)."""
        self.went_elsewhere()
        self.close_session("paused" if self.session is not None and not self.session.ended else "ended")
        try:
            session = load(self.key.open(f"session:{row['id']}", row["sealed_data"]))
        except (BrokenSession, Unreadable):
            flow_sessions.update_session(self.work.conn, row["id"], state="ended", changed_at=self.work.now)
            return False
        flow_sessions.update_session(self.work.conn, row["id"], state="active", changed_at=self.work.now)
        self.session_id, self.session, self._saved_session = row["id"], session, session
        return True

    def _session_values(self, session: Session) -> dict[str, Any]:
        at = session.at
        base = session.stack[0] if session.stack else None
        values: dict[str, Any] = {
            "step": at.step if at else None,
            "guard": session.wait.guard if session.wait else 0,
            "sealed_data": self.key.seal(f"session:{self.session_id}", dump(session)),
            "changed_at": self.work.now,
            "settled": uuid.UUID(session.settled) if session.settled else None,
        }
        if base is not None and at is not None:
            callers = "|".join(f"{each.flow}:{each.revision}:{each.step}" for each in session.stack[:-1])
            values |= {"flow": at.flow, "revision": at.revision, "callers": callers or None}
        return values

    def _insert_session(self, session: Session, state: str) -> None:
        values = {"flow": "", "revision": ""} | self._session_values(session)
        flow_sessions.insert_session(
            self.work.conn,
            id=self.session_id,
            conversation_id=self.id,
            state=state,
            began_at=self.work.now,
            **values,
        )

    def save(self) -> None:
        """Write session, messages and conversation: the last thing a turn does."""
        if (
            self.session is not None
            and self.session_id is not None
            and self.session is not self._saved_session
        ):
            state = "ended" if self.session.ended else "active"
            if self._saved_session is None:
                self._insert_session(self.session, state)
            else:
                flow_sessions.update_session(
                    self.work.conn, self.session_id, state=state, **self._session_values(self.session)
                )
        conversations.insert_messages(self.work.conn, self._messages)
        self._changed |= {"change_seq": self.change_seq, "ordinal": self.ordinal}
        day = self.work.now.astimezone(COPENHAGEN).date()
        conversations.end_turn(self.work.conn, self.id, day, self._met, **self._changed)
        self.work.hint(f"conversation:{self.id}")
        if self.outbox.added and not self.outbox.leased:
            self.work.hint(f"deliver:{self.id}")
        if self.case is not None:
            tell(self.work, self.case.team_id, self.staff_id)


def choices_of(parts: tuple[Part, ...]) -> ChoicePart | None:
    """The choices a message offers, if any."""
    return next((part for part in parts if isinstance(part, ChoicePart)), None)
