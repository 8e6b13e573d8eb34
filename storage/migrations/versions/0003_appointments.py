"""Appointments with their reminders, recovery codes, and browsers that may be woken."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003_appointments"
down_revision: str | None = "0002_messenger"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the four tables."""
    op.create_table(
        "recovery_code",
        sa.Column(
            "lookup", sa.LargeBinary(), nullable=False, comment="keyed hash of the words; they are not kept"
        ),
        sa.Column("citizen_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=True, comment="who issued it; null: the citizen asked"),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["citizen_id"], ["citizen.id"], name=op.f("fk_recovery_code_citizen_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_recovery_code_staff_id")),
        sa.PrimaryKeyConstraint("lookup", name=op.f("pk_recovery_code")),
    )
    op.create_index(op.f("ix_recovery_code_citizen_id"), "recovery_code", ["citizen_id"], unique=False)
    op.create_index(op.f("ix_recovery_code_expires_at"), "recovery_code", ["expires_at"], unique=False)
    op.create_table(
        "push_subscription",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lookup", sa.LargeBinary(), nullable=False, comment="keyed hash of the endpoint"),
        sa.Column("citizen_id", sa.Uuid(), nullable=False),
        sa.Column("address_id", sa.Uuid(), nullable=False),
        sa.Column(
            "sealed_subscription",
            sa.LargeBinary(),
            nullable=False,
            comment="endpoint and keys, as the browser gave them",
        ),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False, comment="refused in a row"),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "used_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it last took a notice; by the machine's clock",
        ),
        sa.ForeignKeyConstraint(
            ["address_id"], ["address.id"], name=op.f("fk_push_subscription_address_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["citizen_id"], ["citizen.id"], name=op.f("fk_push_subscription_citizen_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_push_subscription")),
        sa.UniqueConstraint("lookup", name=op.f("uq_push_subscription_lookup")),
    )
    op.create_index(
        op.f("ix_push_subscription_address_id"), "push_subscription", ["address_id"], unique=False
    )
    op.create_index(
        op.f("ix_push_subscription_citizen_id"), "push_subscription", ["citizen_id"], unique=False
    )
    op.create_table(
        "appointment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column(
            "staff_id", sa.Uuid(), nullable=True, comment="who entered it; null: the citizen told of it"
        ),
        sa.Column(
            "origin",
            sa.String(length=120),
            nullable=True,
            comment="session and answer it was told in, so that once told stays once",
        ),
        sa.Column(
            "version", sa.Integer(), server_default="1", nullable=False, comment="rises when it is moved"
        ),
        sa.Column("state", sa.String(length=64), nullable=False, comment="agreed, cancelled"),
        sa.Column(
            "what",
            sa.String(length=64),
            nullable=False,
            comment="municipality, jobcentre, doctor, home, court, other",
        ),
        sa.Column("duty", sa.String(length=64), nullable=False, comment="duty, offer, not-sure"),
        sa.Column(
            "interpreter", sa.String(length=64), nullable=False, comment="west, east, north, none, not-sure"
        ),
        sa.Column(
            "wall", sa.String(length=16), nullable=False, comment="2026-10-25T09:00, on the clock of zone"
        ),
        sa.Column("zone", sa.String(length=64), nullable=False, comment="Europe/Copenhagen, America/Nuuk"),
        sa.Column(
            "starts_at", sa.DateTime(timezone=True), nullable=False, comment="computed from wall and zone"
        ),
        sa.Column(
            "computed_with", sa.String(length=64), nullable=False, comment="release of the time zone data"
        ),
        sa.Column("place", sa.String(length=120), nullable=True, comment="a place of the list"),
        sa.Column(
            "show_place",
            sa.Boolean(),
            server_default="0",
            nullable=False,
            comment="also where others may read",
        ),
        sa.Column("sealed_details", sa.LargeBinary(), nullable=True, comment="place in words, what to bring"),
        sa.Column("answer", sa.String(length=64), nullable=True, comment="coming, another-time, cannot-come"),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "understood",
            sa.String(length=64),
            nullable=True,
            comment="asked, right, simpler, person, passed-over",
        ),
        sa.Column(
            "remind",
            sa.String(length=64),
            server_default="usual",
            nullable=False,
            comment="usual, none, chosen",
        ),
        sa.Column(
            "remind_days",
            sa.Integer(),
            nullable=True,
            comment="with chosen: days before the meeting's day",
        ),
        sa.Column(
            "remind_clock",
            sa.String(length=5),
            nullable=True,
            comment="with chosen: 07:30, on the clock of zone",
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("state in ('agreed', 'cancelled')", name=op.f("ck_appointment_state")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_appointment_case_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_appointment_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_appointment_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
    )
    op.create_index(op.f("ix_appointment_case_id"), "appointment", ["case_id"], unique=False)
    op.create_index(op.f("ix_appointment_conversation_id"), "appointment", ["conversation_id"], unique=False)
    op.create_index("ix_appointment_starts_at", "appointment", ["starts_at"], unique=False)
    op.create_index(
        "uq_appointment_conversation_id_origin", "appointment", ["conversation_id", "origin"], unique=True
    )
    op.create_table(
        "reminder",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column(
            "kind",
            sa.String(length=64),
            nullable=False,
            comment="agreed, week-before, evening-before, two-hours, chosen, text",
        ),
        sa.Column("version", sa.Integer(), nullable=False, comment="the appointment's when this was planned"),
        sa.Column("wall", sa.String(length=16), nullable=False, comment="when, on the clock of zone"),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "chosen",
            sa.Boolean(),
            server_default="0",
            nullable=False,
            comment="the citizen chose the clock time",
        ),
        sa.Column(
            "text_id",
            sa.String(length=120),
            nullable=True,
            comment="what it says when it is about no appointment",
        ),
        sa.Column(
            "state", sa.String(length=64), nullable=False, comment="planned, held, said, expired, cancelled"
        ),
        sa.Column("reason", sa.String(length=64), nullable=True, comment="why it is held, or was not sent"),
        sa.Column(
            "message_id",
            sa.Uuid(),
            nullable=True,
            comment="what was said; its own state tells queued, sent, failed",
        ),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state in ('planned', 'held', 'said', 'expired', 'cancelled')", name=op.f("ck_reminder_state")
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_reminder_appointment_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_reminder_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder")),
    )
    op.create_index(op.f("ix_reminder_appointment_id"), "reminder", ["appointment_id"], unique=False)
    op.create_index(op.f("ix_reminder_conversation_id"), "reminder", ["conversation_id"], unique=False)
    op.create_index("ix_reminder_message_id", "reminder", ["message_id"], unique=False)
    op.add_column(
        "conversation",
        sa.Column(
            "unasked_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="the last message nobody asked for and nothing was agreed on",
        ),
    )


def downgrade() -> None:
    """Drop them; what they held is gone."""
    op.drop_column("conversation", "unasked_at")
    for table in ("reminder", "appointment", "push_subscription", "recovery_code"):
        op.drop_table(table)
