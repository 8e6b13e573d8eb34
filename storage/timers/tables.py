"""Rows that are due: reminders, nudges, promises, retention. The guard makes a late or repeated one idle."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, text

from storage.base import Id, Sealed, UtcDateTime, Word, metadata

timer = Table(
    "timer",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", Word, nullable=False, comment="retention, promise, nudge, snooze, remind"),
    Column(
        "key", String(120), nullable=False, unique=True, comment="one row a purpose: retention:<conversation>"
    ),
    Column(
        "conversation_id", Id, ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("case_id", Id, ForeignKey("case_file.id", ondelete="CASCADE")),
    Column("due_at", UtcDateTime, nullable=False),
    Column("guard", Integer, nullable=False, server_default="0"),
    Column("state", Word, nullable=False, server_default="waiting", comment="waiting, fired, cancelled"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("sealed_data", Sealed),
    Column("fired_at", UtcDateTime),
    Index(
        "ix_timer_due_at",
        "due_at",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
)
