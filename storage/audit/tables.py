"""Who did what to which record, and every reading of a case. Rows are only ever added."""

from sqlalchemy import Column, ForeignKey, Index, String, Table

from storage.base import Id, Sealed, Serial, UtcDateTime, Word, metadata

audit_entry = Table(
    "audit_entry",
    metadata,
    Column("id", Serial, primary_key=True, autoincrement=True),
    Column("at", UtcDateTime, nullable=False),
    Column("staff_id", Id, ForeignKey("staff.id"), index=True),
    Column("actor", String(254), nullable=False, comment="e-mail, or system"),
    Column("action", Word, nullable=False),
    Column("object", String(160), nullable=False, comment="case:12, text:housing-need/kl, …"),
    Column("sealed_before", Sealed, comment="sealed with the installation key"),
    Column("sealed_after", Sealed),
    Index("ix_audit_entry_action_at", "action", "at"),
    sqlite_autoincrement=True,
)
