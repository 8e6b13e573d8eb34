"""The first tables."""

from __future__ import annotations

from storage.migrations.first import content, organisation, service, talks

revision = "0001_first"
down_revision: str | None = None
branch_labels = None
depends_on = None

GROUPS = (organisation, content, talks, service)


def upgrade() -> None:
    """Create every table."""
    for group in GROUPS:
        group.create()


def downgrade() -> None:
    """Drop every table."""
    for group in reversed(GROUPS):
        group.drop()
