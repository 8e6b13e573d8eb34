"""What the desk keeps of cases, staff, sessions, media, messages and appointments."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007_desk_columns"
down_revision: str | None = "0006_desk"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; what is there knows nothing of them."""
    op.add_column(
        "appointment",
        sa.Column(
            "interpreter_state",
            sa.String(length=64),
            nullable=True,
            comment="needed, ordered, confirmed, missing; null: none is needed",
        ),
    )
    op.add_column(
        "appointment",
        sa.Column(
            "interpreter_at", sa.DateTime(timezone=True), nullable=True, comment="when that was last changed"
        ),
    )
    op.add_column(
        "appointment",
        sa.Column(
            "addressee_id",
            sa.Uuid(),
            nullable=True,
            comment="the staff who is reminded in the citizen's place, with consent",
        ),
    )
    op.add_column(
        "case_event",
        sa.Column(
            "sealed_details",
            sa.LargeBinary(),
            nullable=True,
            comment="reason, from, to; for staff, never citizen-bound",
        ),
    )
    op.add_column(
        "case_file",
        sa.Column(
            "benefit",
            sa.String(length=64),
            nullable=True,
            comment="which benefit it is about, where a flow asked",
        ),
    )
    op.add_column(
        "case_file",
        sa.Column(
            "house",
            sa.String(length=64),
            nullable=True,
            comment="greenlandic-house, municipality, phone, visit; null: not asked",
        ),
    )
    op.add_column(
        "case_file",
        sa.Column(
            "spoken",
            sa.String(length=64),
            nullable=True,
            comment="west, east, north, danish, not-sure; null: not asked",
        ),
    )
    op.add_column(
        "case_file",
        sa.Column(
            "reserved_id",
            sa.Uuid(),
            nullable=True,
            comment="the staff it waits for: coordinator, transfer, reopened",
        ),
    )
    op.add_column(
        "case_file",
        sa.Column(
            "reserved_until",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="from then on it is the whole team's",
        ),
    )
    op.add_column(
        "case_file",
        sa.Column("last_staff_id", sa.Uuid(), nullable=True, comment="the staff who owned it last"),
    )
    op.add_column(
        "case_file",
        sa.Column(
            "opened_by_id",
            sa.Uuid(),
            nullable=True,
            comment="the staff who opened it for a walk-in; null: the citizen asked",
        ),
    )
    op.add_column(
        "case_file",
        sa.Column(
            "told_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="last answer or status the citizen was sent",
        ),
    )
    op.add_column(
        "case_file",
        sa.Column(
            "quiet_since",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="two follow-ups were met by silence",
        ),
    )
    op.add_column(
        "case_file",
        sa.Column(
            "deadline_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="a time limit of the citizen's, as staff wrote it down",
        ),
    )
    op.add_column(
        "case_file",
        sa.Column(
            "our_number_lookup",
            sa.LargeBinary(),
            nullable=True,
            comment="keyed hash of the folded number, for the search",
        ),
    )
    op.add_column(
        "case_file",
        sa.Column(
            "sealed_wish_danish",
            sa.LargeBinary(),
            nullable=True,
            comment="the wish in Danish, by interpreter or caseworker",
        ),
    )
    op.add_column(
        "case_file",
        sa.Column("sealed_summary", sa.LargeBinary(), nullable=True, comment="how it ended, for staff"),
    )
    op.add_column(
        "case_file",
        sa.Column("rating", sa.String(length=64), nullable=True, comment="good, middling, bad, skipped"),
    )
    op.add_column("case_file", sa.Column("rated_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "case_file",
        sa.Column("reopened", sa.Integer(), server_default="0", nullable=False, comment="how often"),
    )
    op.add_column(
        "case_file",
        sa.Column(
            "reopen_until",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="a message before then opens it again",
        ),
    )
    op.add_column(
        "case_file",
        sa.Column(
            "exported_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="its journal was handed over; its retention runs from here",
        ),
    )
    op.add_column(
        "case_file",
        sa.Column(
            "export_hash",
            sa.String(length=64),
            nullable=True,
            comment="SHA-256 of the exported JSON, hexadecimal",
        ),
    )
    op.create_index("ix_case_file_our_number_lookup", "case_file", ["our_number_lookup"], unique=False)
    op.create_index("ix_case_file_reserved_id", "case_file", ["reserved_id"], unique=False)
    op.add_column(
        "console_session",
        sa.Column(
            "public_id",
            sa.Uuid(),
            nullable=True,
            comment="names the session in lists; of no use for logging in",
        ),
    )
    op.add_column(
        "console_session",
        sa.Column(
            "device",
            sa.String(length=120),
            nullable=True,
            comment="browser and system, as said by the browser",
        ),
    )
    op.add_column("console_session", sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "console_session", sa.Column("via", sa.String(length=64), nullable=True, comment="login, staff-bot")
    )
    op.create_index("uq_console_session_public_id", "console_session", ["public_id"], unique=True)
    op.add_column(
        "media", sa.Column("message_id", sa.Uuid(), nullable=True, comment="the message that carries it")
    )
    op.add_column(
        "media",
        sa.Column("staff_id", sa.Uuid(), nullable=True, comment="the staff who sent it; null: the citizen"),
    )
    op.add_column(
        "media",
        sa.Column(
            "checked_as",
            sa.String(length=64),
            nullable=True,
            comment="image, audio: what its content proved to be",
        ),
    )
    op.add_column("media", sa.Column("seconds", sa.Integer(), nullable=True, comment="of sound, where known"))
    op.create_index("ix_media_message_id", "media", ["message_id"], unique=False)
    op.add_column(
        "message",
        sa.Column(
            "typed_by_id",
            sa.Uuid(),
            nullable=True,
            comment="the staff who typed a citizen's words for them; null: themselves",
        ),
    )
    op.add_column(
        "staff",
        sa.Column(
            "totp_recovery",
            sa.LargeBinary(),
            nullable=True,
            comment="sealed hashes of the recovery codes not used yet",
        ),
    )
    op.add_column(
        "staff",
        sa.Column("leave_from", sa.Date(), nullable=True, comment="first day away, Europe/Copenhagen"),
    )
    op.add_column("staff", sa.Column("leave_until", sa.Date(), nullable=True, comment="last day away"))
    op.add_column(
        "staff",
        sa.Column(
            "stand_in_id",
            sa.Uuid(),
            nullable=True,
            comment="the staff who gets their cases meanwhile; null: the team",
        ),
    )
    op.add_column(
        "team",
        sa.Column(
            "place",
            sa.String(length=120),
            nullable=True,
            comment="a place of the list one may go to or call; null: none is named",
        ),
    )


def downgrade() -> None:
    """Take them away; what they held is gone."""
    op.drop_column("team", "place")
    op.drop_column("staff", "stand_in_id")
    op.drop_column("staff", "leave_until")
    op.drop_column("staff", "leave_from")
    op.drop_column("staff", "totp_recovery")
    op.drop_column("message", "typed_by_id")
    op.drop_index("ix_media_message_id", table_name="media")
    op.drop_column("media", "seconds")
    op.drop_column("media", "checked_as")
    op.drop_column("media", "staff_id")
    op.drop_column("media", "message_id")
    op.drop_index("uq_console_session_public_id", table_name="console_session")
    op.drop_column("console_session", "via")
    op.drop_column("console_session", "seen_at")
    op.drop_column("console_session", "device")
    op.drop_column("console_session", "public_id")
    op.drop_index("ix_case_file_reserved_id", table_name="case_file")
    op.drop_index("ix_case_file_our_number_lookup", table_name="case_file")
    op.drop_column("case_file", "export_hash")
    op.drop_column("case_file", "exported_at")
    op.drop_column("case_file", "reopen_until")
    op.drop_column("case_file", "reopened")
    op.drop_column("case_file", "rated_at")
    op.drop_column("case_file", "rating")
    op.drop_column("case_file", "sealed_summary")
    op.drop_column("case_file", "sealed_wish_danish")
    op.drop_column("case_file", "our_number_lookup")
    op.drop_column("case_file", "deadline_at")
    op.drop_column("case_file", "quiet_since")
    op.drop_column("case_file", "told_at")
    op.drop_column("case_file", "opened_by_id")
    op.drop_column("case_file", "last_staff_id")
    op.drop_column("case_file", "reserved_until")
    op.drop_column("case_file", "reserved_id")
    op.drop_column("case_file", "spoken")
    op.drop_column("case_file", "house")
    op.drop_column("case_file", "benefit")
    op.drop_column("case_event", "sealed_details")
    op.drop_column("appointment", "addressee_id")
    op.drop_column("appointment", "interpreter_at")
    op.drop_column("appointment", "interpreter_state")
