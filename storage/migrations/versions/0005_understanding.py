"""What was not understood, and what staff change in the examples that the model learns from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005_understanding"
down_revision: str | None = "0004_places"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the six tables."""
    op.create_table(
        "example_publication",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True, comment="why it stands although a figure fell"),
        sa.Column(
            "figures", sa.JSON(), nullable=False, comment="on the test sets, by language, before and after"
        ),
        sa.Column("author", sa.String(length=254), nullable=False, comment="e-mail"),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_by", sa.String(length=254), nullable=True, comment="e-mail"),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_example_publication")),
        sa.UniqueConstraint("number", name=op.f("uq_example_publication_number")),
    )
    op.create_table(
        "example_approval",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column("intent", sa.String(length=64), nullable=False),
        sa.Column(
            "digest",
            sa.String(length=64),
            nullable=False,
            comment="of all its sentences; with others it does not hold",
        ),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("reviewer", sa.String(length=120), nullable=False),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_example_approval_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_example_approval")),
    )
    op.create_index(
        "ix_example_approval_language_intent", "example_approval", ["language", "intent"], unique=False
    )
    op.create_table(
        "example_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("publication_id", sa.Uuid(), nullable=True, comment="null: a draft"),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column("intent", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False, comment="added, removed"),
        sa.Column(
            "sentence",
            sa.Text(),
            nullable=False,
            comment="of the program or of staff, never a citizen's alone",
        ),
        sa.Column("author", sa.String(length=254), nullable=False, comment="e-mail"),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind in ('added', 'removed')", name=op.f("ck_example_change_kind")),
        sa.ForeignKeyConstraint(
            ["publication_id"], ["example_publication.id"], name=op.f("fk_example_change_publication_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_example_change")),
    )
    op.create_index(
        op.f("ix_example_change_publication_id"), "example_change", ["publication_id"], unique=False
    )
    op.create_index(
        "uq_example_change_draft",
        "example_change",
        ["language", "intent", "sentence"],
        unique=True,
        sqlite_where=sa.text("publication_id is null"),
        postgresql_where=sa.text("publication_id is null"),
    )
    op.create_table(
        "example_doubt",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column("intent", sa.String(length=64), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("reviewer", sa.String(length=120), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_example_doubt_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_example_doubt")),
    )
    op.create_index(
        "uq_example_doubt_language_intent_sentence",
        "example_doubt",
        ["language", "intent", "sentence"],
        unique=True,
    )
    op.create_table(
        "miss",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("citizen_id", sa.Uuid(), nullable=False),
        sa.Column(
            "lookup", sa.LargeBinary(), nullable=False, comment="keyed hash of the folded words: one group"
        ),
        sa.Column("language", sa.String(length=64), nullable=False, comment="da, kl, mixed, unknown"),
        sa.Column("decision", sa.String(length=64), nullable=False, comment="unsure, unknown"),
        sa.Column(
            "flow", sa.String(length=64), nullable=True, comment="where the citizen stood; null: nowhere"
        ),
        sa.Column("step", sa.String(length=64), nullable=True),
        sa.Column("sealed_text", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["citizen_id"], ["citizen.id"], name=op.f("fk_miss_citizen_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_miss")),
    )
    op.create_index(op.f("ix_miss_at"), "miss", ["at"], unique=False)
    op.create_index(op.f("ix_miss_citizen_id"), "miss", ["citizen_id"], unique=False)
    op.create_index(op.f("ix_miss_lookup"), "miss", ["lookup"], unique=False)
    op.create_table(
        "trained_model",
        sa.Column(
            "key",
            sa.String(length=64),
            nullable=False,
            comment="of the program's model and what staff changed in its examples",
        ),
        sa.Column(
            "content", sa.LargeBinary(), nullable=False, comment="weights of hashed features, no words"
        ),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_trained_model")),
        comment="So that a model is trained once, by whoever publishes, and every process reads it.",
    )


def downgrade() -> None:
    """Drop them; what they held is gone."""
    for table in (
        "trained_model",
        "miss",
        "example_doubt",
        "example_approval",
        "example_change",
        "example_publication",
    ):
        op.drop_table(table)
