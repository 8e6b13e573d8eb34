"""The staff bot: which chat is whose, one-time tokens, and the calls that wait to be sent (ids only)."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, LargeBinary, String, Table

from storage.base import Id, Sealed, UtcDateTime, Word, metadata

staff_messenger = Table(
    "staff_messenger",
    metadata,
    Column("staff_id", Id, ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    Column("lookup", LargeBinary, nullable=False, unique=True, comment="keyed hash of the chat"),
    Column("sealed_chat", Sealed, nullable=False),
    Column("linked_at", UtcDateTime, nullable=False),
)

staff_token = Table(
    "staff_token",
    metadata,
    Column("lookup", LargeBinary, primary_key=True, comment="keyed hash"),
    Column("staff_id", Id, ForeignKey("staff.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", Word, nullable=False, comment="link-bot, open-console"),
    Column("case_id", Id, ForeignKey("case_file.id", ondelete="CASCADE")),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
)

staff_call = Table(
    "staff_call",
    metadata,
    Column("id", Id, primary_key=True),
    Column("staff_id", Id, ForeignKey("staff.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("case_id", Id, ForeignKey("case_file.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", Word, nullable=False, comment="call, danger, late"),
    Column("state", Word, nullable=False, comment="queued, sent, gone"),
    Column("external_id", String(160), comment="the messenger's own id once sent"),
    Column("due_at", UtcDateTime, nullable=False, index=True),
    Column("sent_at", UtcDateTime),
    CheckConstraint("state in ('queued', 'sent', 'gone')", name="state"),
)
