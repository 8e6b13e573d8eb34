"""What was handed to an interpreter: a copy of those words and nothing else of the case."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Table

from storage.base import Id, Sealed, UtcDateTime, Word, metadata

interpreting = Table(
    "interpreting",
    metadata,
    Column("id", Id, primary_key=True),
    Column("case_id", Id, ForeignKey("case_file.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("asked_by_id", Id, ForeignKey("staff.id"), nullable=False),
    Column("taken_by_id", Id, ForeignKey("staff.id"), index=True),
    Column("direction", Word, nullable=False, comment="to-danish, to-citizen"),
    Column("dialect", Word, comment="west, east, north; null: not known"),
    Column("sealed_source", Sealed, nullable=False, comment="the words to interpret"),
    Column("sealed_result", Sealed),
    Column("message_id", Id, comment="the citizen's message it copies"),
    Column("state", Word, nullable=False, comment="asked, taken, done, withdrawn"),
    Column("promised_at", UtcDateTime, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("done_at", UtcDateTime),
    CheckConstraint("state in ('asked', 'taken', 'done', 'withdrawn')", name="state"),
    Index("ix_interpreting_state", "state"),
)
