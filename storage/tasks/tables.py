"""Tasks of a case: what somebody of the staff is to do, what the citizen was asked, what was agreed on paper."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Table

from storage.base import Id, Sealed, UtcDateTime, Word, metadata

task = Table(
    "task",
    metadata,
    Column("id", Id, primary_key=True),
    Column("case_id", Id, ForeignKey("case_file.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", Word, nullable=False, comment="own, follow-up, slip, interpreter"),
    Column("state", Word, nullable=False, comment="open, asked, done, dropped"),
    Column("sealed_text", Sealed, nullable=False, comment="for staff"),
    Column("sealed_said", Sealed, comment="who, what, when in both languages, as the citizen read it"),
    Column("message_id", Id, comment="the message that asked the citizen"),
    Column("appointment_id", Id, ForeignKey("appointment.id", ondelete="SET NULL")),
    Column("assignee_id", Id, ForeignKey("staff.id"), index=True),
    Column("due_at", UtcDateTime),
    Column("asks", Integer, nullable=False, server_default="0", comment="times the citizen was asked"),
    Column("answer", Word, comment="the citizen's choice: done, not-yet, cannot, agreed"),
    Column("answered_at", UtcDateTime),
    Column("created_by_id", Id, ForeignKey("staff.id"), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime),
    CheckConstraint("state in ('open', 'asked', 'done', 'dropped')", name="state"),
)
