"""Texts changed by staff (the shipped Fluent files are the base) and the reviews of texts."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, String, Table, Text, text

from storage.base import Id, UtcDateTime, Word, metadata

text_revision = Table(
    "text_revision",
    metadata,
    Column("id", Id, primary_key=True),
    Column("text_id", String(120), nullable=False),
    Column("language", Word, nullable=False),
    Column("source", Text, nullable=False, comment="the Fluent unit, attributes and comments included"),
    Column("revision", Word, nullable=False, comment="hash of the unit without comments"),
    Column("state", Word, nullable=False, comment="draft, published, archived"),
    Column("author", String(254), comment="e-mail"),
    Column("created_at", UtcDateTime, nullable=False),
    Column("published_at", UtcDateTime),
    Index(
        "uq_text_revision_published",
        "text_id",
        "language",
        unique=True,
        sqlite_where=text("state = 'published'"),
        postgresql_where=text("state = 'published'"),
    ),
    Index("ix_text_revision_text_id_language", "text_id", "language"),
)

text_review = Table(
    "text_review",
    metadata,
    Column("id", Id, primary_key=True),
    Column("text_id", String(120), nullable=False),
    Column("language", Word, nullable=False),
    Column("revision", Word, nullable=False, comment="of the text that was approved"),
    Column("danish_revision", Word, nullable=False, comment="of its Danish then; another now: outdated"),
    Column("meaning_changed", Boolean, nullable=False, server_default="0"),
    Column("staff_id", Id, ForeignKey("staff.id")),
    Column("reviewer", String(120), nullable=False),
    Column("reviewed_at", UtcDateTime, nullable=False),
    Column("undone_at", UtcDateTime),
    Index("ix_text_review_text_id_language", "text_id", "language"),
)
