"""Sessions know which moves of publications they have passed by, so that whoever finishes is not moved later."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010_settled"
down_revision: str | None = "0009_editors"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the column; who stood somewhere before has passed by nothing."""
    op.add_column(
        "flow_session",
        sa.Column("settled", sa.Uuid(), nullable=True, comment="the newest flow_move it has passed by"),
    )


def downgrade() -> None:
    """Take it away; who was to finish may be moved after all."""
    op.drop_column("flow_session", "settled")
