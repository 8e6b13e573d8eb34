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
    Column("note", Text, comment="why"),
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
    Column(
        "waits",
        Boolean,
        nullable=False,
        server_default="0",
        comment="a rule asks for a second person, who has not come yet",
    ),
    Index("ix_text_review_text_id_language", "text_id", "language"),
)

text_question = Table(
    "text_question",
    metadata,
    Column("id", Id, primary_key=True),
    Column("text_id", String(120), nullable=False),
    Column("language", Word, nullable=False),
    Column("revision", Word, nullable=False, comment="the words it is about"),
    Column("kind", Word, nullable=False, comment="unsure, danish-wrong, citizen"),
    Column("words", Text, comment="of staff; a citizen's report has none"),
    Column("staff_id", Id, ForeignKey("staff.id"), comment="who asks; null: a citizen"),
    Column("to_staff_id", Id, ForeignKey("staff.id"), comment="who is asked; null: anybody"),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("answer", Text),
    Column("answered_by_id", Id, ForeignKey("staff.id")),
    Column("answered_at", UtcDateTime),
    Index("ix_text_question_text_id_language", "text_id", "language"),
)
