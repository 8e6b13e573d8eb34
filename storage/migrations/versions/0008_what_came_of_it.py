"""What came of it: appointments kept or missed, a place for the night and a move that somebody confirmed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008_what_came_of_it"
down_revision: str | None = "0007_desk_columns"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table and the columns; of what was before nobody has said anything."""
    op.create_table(
        "case_milestone",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False, comment="night-place, move-registered"),
        sa.Column("staff_id", sa.Uuid(), nullable=False, comment="who confirmed it"),
        sa.Column(
            "how",
            sa.String(length=64),
            nullable=False,
            comment="citizen, place, papers: who told or what was seen",
        ),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False, comment="when it was confirmed"),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_case_milestone_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_case_milestone_staff_id")),
        sa.PrimaryKeyConstraint("case_id", "kind", name=op.f("pk_case_milestone")),
    )
    op.add_column(
        "appointment",
        sa.Column(
            "held",
            sa.String(length=64),
            nullable=True,
            comment="kept, missed, moved, called-off; null: nobody has said",
        ),
    )
    op.add_column(
        "appointment",
        sa.Column("held_at", sa.DateTime(timezone=True), nullable=True, comment="when that was said"),
    )
    op.add_column(
        "appointment",
        sa.Column("held_by_id", sa.Uuid(), nullable=True, comment="the staff who said it; null: the citizen"),
    )


def downgrade() -> None:
    """Take them away; what they held is gone."""
    op.drop_column("appointment", "held_by_id")
    op.drop_column("appointment", "held_at")
    op.drop_column("appointment", "held")
    op.drop_table("case_milestone")
