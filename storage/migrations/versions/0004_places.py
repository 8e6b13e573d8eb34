"""What one can do at a place, who runs it, and whose it is to look again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004_places"
down_revision: str | None = "0003_appointments"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; what is there knows nothing of them."""
    op.add_column(
        "place",
        sa.Column(
            "no_registration",
            sa.Boolean(),
            server_default="0",
            nullable=False,
            comment="one is not put on a list",
        ),
    )
    op.add_column(
        "place",
        sa.Column(
            "can",
            sa.JSON(),
            server_default="[]",
            nullable=False,
            comment="what one can do there: food, bath, legal …",
        ),
    )
    op.add_column("place", sa.Column("operator", sa.String(length=200), nullable=True, comment="who runs it"))
    op.add_column(
        "place", sa.Column("owner", sa.String(length=254), nullable=True, comment="whose it is to look again")
    )
    op.add_column(
        "place",
        sa.Column(
            "review_on",
            sa.Date(),
            nullable=True,
            comment="when to look again; null: so many days after checked_on",
        ),
    )


def downgrade() -> None:
    """Take the columns away; what they held is gone."""
    for column in ("review_on", "owner", "operator", "can", "no_registration"):
        op.drop_column("place", column)
