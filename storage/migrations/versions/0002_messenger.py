"""One-time links between channels, and errands beside sending."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002_messenger"
down_revision: str | None = "0001_first"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create both tables."""
    op.create_table(
        "one_time_link",
        sa.Column(
            "lookup",
            sa.LargeBinary(),
            nullable=False,
            comment="keyed hash of the token; the token is not kept",
        ),
        sa.Column("citizen_id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.String(length=64), nullable=False, comment="where it leads: web, telegram"),
        sa.Column("from_address_id", sa.Uuid(), nullable=True, comment="where it was sent"),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "replaced_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when a new one was asked for in its place, which is once",
        ),
        sa.ForeignKeyConstraint(
            ["citizen_id"], ["citizen.id"], name=op.f("fk_one_time_link_citizen_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["from_address_id"],
            ["address.id"],
            name=op.f("fk_one_time_link_from_address_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("lookup", name=op.f("pk_one_time_link")),
    )
    op.create_index(op.f("ix_one_time_link_citizen_id"), "one_time_link", ["citizen_id"], unique=False)
    op.create_index("ix_one_time_link_expires_at", "one_time_link", ["expires_at"], unique=False)
    op.create_table(
        "errand",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False, comment="delete"),
        sa.Column("address_id", sa.Uuid(), nullable=False),
        sa.Column(
            "external_id",
            sa.String(length=160),
            nullable=False,
            comment="the channel's own id of the message",
        ),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["address_id"], ["address.id"], name=op.f("fk_errand_address_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_errand")),
    )
    op.create_index("ix_errand_channel_due_at", "errand", ["channel", "due_at"], unique=False)
    op.create_index("ix_errand_address_id", "errand", ["address_id"], unique=False)


def downgrade() -> None:
    """Drop both; what they held is gone."""
    op.drop_table("errand")
    op.drop_table("one_time_link")
