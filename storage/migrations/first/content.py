"""What the bot says and knows: flows, texts, reviews, places."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

TABLES = ("flow_revision", "text_revision", "text_review", "place")


def create() -> None:
    """Create these tables."""
    op.create_table(
        "flow_revision",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("flow", sa.String(length=64), nullable=False),
        sa.Column("revision", sa.String(length=64), nullable=False, comment="hash of the canonical YAML"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False, comment="draft, published, archived"),
        sa.Column("shipped", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("author", sa.String(length=254), nullable=True, comment="e-mail"),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flow_revision")),
    )
    op.create_index("ix_flow_revision_flow_revision", "flow_revision", ["flow", "revision"], unique=False)
    op.create_index("uq_flow_revision_flow_number", "flow_revision", ["flow", "number"], unique=True)
    op.create_index(
        "uq_flow_revision_published",
        "flow_revision",
        ["flow"],
        unique=True,
        sqlite_where=sa.text("state = 'published'"),
        postgresql_where=sa.text("state = 'published'"),
    )
    op.create_table(
        "text_revision",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("text_id", sa.String(length=120), nullable=False),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column(
            "source", sa.Text(), nullable=False, comment="the Fluent unit, attributes and comments included"
        ),
        sa.Column(
            "revision", sa.String(length=64), nullable=False, comment="hash of the unit without comments"
        ),
        sa.Column("state", sa.String(length=64), nullable=False, comment="draft, published, archived"),
        sa.Column("author", sa.String(length=254), nullable=True, comment="e-mail"),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_revision")),
    )
    op.create_index(
        "ix_text_revision_text_id_language", "text_revision", ["text_id", "language"], unique=False
    )
    op.create_index(
        "uq_text_revision_published",
        "text_revision",
        ["text_id", "language"],
        unique=True,
        sqlite_where=sa.text("state = 'published'"),
        postgresql_where=sa.text("state = 'published'"),
    )
    op.create_table(
        "text_review",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("text_id", sa.String(length=120), nullable=False),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column("revision", sa.String(length=64), nullable=False, comment="of the text that was approved"),
        sa.Column(
            "danish_revision",
            sa.String(length=64),
            nullable=False,
            comment="of its Danish then; another now: outdated",
        ),
        sa.Column("meaning_changed", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=True),
        sa.Column("reviewer", sa.String(length=120), nullable=False),
        sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_text_review_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_review")),
    )
    op.create_index("ix_text_review_text_id_language", "text_review", ["text_id", "language"], unique=False)
    op.create_table(
        "place",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("city", sa.String(length=64), nullable=False, comment="a city's slug, or all"),
        sa.Column("address", sa.String(length=300), nullable=True),
        sa.Column("phone", sa.String(length=80), nullable=True),
        sa.Column(
            "hours",
            sa.JSON(),
            nullable=True,
            comment='{"mon-fri": ["09:00-15:00"]}; null when not known; {"daily": ["00:00-24:00"]}',
        ),
        sa.Column("hours_words", sa.String(length=200), nullable=True),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("just_come", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("anonymous", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("url", sa.String(length=300), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("source_date", sa.String(length=64), nullable=True),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column(
            "confidence",
            sa.String(length=64),
            server_default="medium",
            nullable=False,
            comment="high, medium, low",
        ),
        sa.Column("active", sa.Boolean(), server_default="1", nullable=False),
        sa.Column(
            "shipped",
            sa.String(length=64),
            nullable=True,
            comment="hash of the shipped row this still equals; null once staff edited it",
        ),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
        sa.UniqueConstraint("slug", name=op.f("uq_place_slug")),
    )
    op.create_index("ix_place_kind_city", "place", ["kind", "city"], unique=False)


def drop() -> None:
    """Drop them, those that lean on others first."""
    for table in reversed(TABLES):
        op.drop_table(table)
