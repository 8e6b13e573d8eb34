"""The caseworkers' desk: promises kept, tasks, coordinators, interpreters and the staff bot."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006_desk"
down_revision: str | None = "0005_understanding"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "coordinator",
        sa.Column("citizen_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=True, comment="null: vacant"),
        sa.Column(
            "state", sa.String(length=64), nullable=False, comment="proposed, agreed, declined, vacant"
        ),
        sa.Column(
            "proposed_id",
            sa.Uuid(),
            nullable=True,
            comment="the staff the citizen was asked about and has not answered",
        ),
        sa.Column(
            "why", sa.String(length=64), nullable=True, comment="why another was proposed: tasks, away, wish"
        ),
        sa.Column(
            "sealed_next",
            sa.LargeBinary(),
            nullable=True,
            comment="the next agreed step, as the citizen reads it",
        ),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("agreed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state in ('proposed', 'agreed', 'declined', 'vacant')", name=op.f("ck_coordinator_state")
        ),
        sa.ForeignKeyConstraint(
            ["citizen_id"], ["citizen.id"], name=op.f("fk_coordinator_citizen_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_coordinator_staff_id")),
        sa.PrimaryKeyConstraint("citizen_id", name=op.f("pk_coordinator")),
    )
    op.create_index(op.f("ix_coordinator_staff_id"), "coordinator", ["staff_id"], unique=False)
    op.create_table(
        "staff_messenger",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("lookup", sa.LargeBinary(), nullable=False, comment="keyed hash of the chat"),
        sa.Column("sealed_chat", sa.LargeBinary(), nullable=False),
        sa.Column("linked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_staff_messenger_staff_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_staff_messenger")),
        sa.UniqueConstraint("lookup", name=op.f("uq_staff_messenger_lookup")),
    )
    op.create_table(
        "case_look",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column(
            "seen_at", sa.DateTime(timezone=True), nullable=False, comment="their page was last open then"
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_case_look_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_case_look_staff_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "staff_id", name=op.f("pk_case_look")),
    )
    op.create_index(op.f("ix_case_look_seen_at"), "case_look", ["seen_at"], unique=False)
    op.create_table(
        "case_promise",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("team_id", sa.Uuid(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True, comment="when it was settled"),
        sa.Column(
            "outcome",
            sa.String(length=64),
            nullable=True,
            comment="kept, late, withdrawn, moot; null: still owed",
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_case_promise_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_case_promise_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_promise")),
        comment="Each time an answer was promised by, and what became of it; a case's promised_at is the last.",
    )
    op.create_index(op.f("ix_case_promise_case_id"), "case_promise", ["case_id"], unique=False)
    op.create_table(
        "interpreting",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("asked_by_id", sa.Uuid(), nullable=False),
        sa.Column("taken_by_id", sa.Uuid(), nullable=True),
        sa.Column("direction", sa.String(length=64), nullable=False, comment="to-danish, to-citizen"),
        sa.Column(
            "dialect", sa.String(length=64), nullable=True, comment="west, east, north; null: not known"
        ),
        sa.Column("sealed_source", sa.LargeBinary(), nullable=False, comment="the words to interpret"),
        sa.Column("sealed_result", sa.LargeBinary(), nullable=True),
        sa.Column("message_id", sa.Uuid(), nullable=True, comment="the citizen's message it copies"),
        sa.Column("state", sa.String(length=64), nullable=False, comment="asked, taken, done, withdrawn"),
        sa.Column("promised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state in ('asked', 'taken', 'done', 'withdrawn')", name=op.f("ck_interpreting_state")
        ),
        sa.ForeignKeyConstraint(["asked_by_id"], ["staff.id"], name=op.f("fk_interpreting_asked_by_id")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_interpreting_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["taken_by_id"], ["staff.id"], name=op.f("fk_interpreting_taken_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interpreting")),
    )
    op.create_index(op.f("ix_interpreting_case_id"), "interpreting", ["case_id"], unique=False)
    op.create_index("ix_interpreting_state", "interpreting", ["state"], unique=False)
    op.create_index(op.f("ix_interpreting_taken_by_id"), "interpreting", ["taken_by_id"], unique=False)
    op.create_table(
        "joined_address",
        sa.Column("address_id", sa.Uuid(), nullable=False),
        sa.Column("from_citizen_id", sa.Uuid(), nullable=True, comment="whose earlier talk stays apart"),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["address_id"], ["address.id"], name=op.f("fk_joined_address_address_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_joined_address_case_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["from_citizen_id"],
            ["citizen.id"],
            name=op.f("fk_joined_address_from_citizen_id"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_joined_address_staff_id")),
        sa.PrimaryKeyConstraint("address_id", name=op.f("pk_joined_address")),
    )
    op.create_table(
        "meeting_code",
        sa.Column("lookup", sa.LargeBinary(), nullable=False, comment="keyed hash of the six digits"),
        sa.Column("address_id", sa.Uuid(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("staff_id", sa.Uuid(), nullable=True, comment="who typed it"),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["address_id"], ["address.id"], name=op.f("fk_meeting_code_address_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_meeting_code_case_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_meeting_code_staff_id")),
        sa.PrimaryKeyConstraint("lookup", name=op.f("pk_meeting_code")),
        sa.UniqueConstraint("address_id", name=op.f("uq_meeting_code_address_id")),
    )
    op.create_index(op.f("ix_meeting_code_expires_at"), "meeting_code", ["expires_at"], unique=False)
    op.create_table(
        "staff_call",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False, comment="call, danger, late"),
        sa.Column("state", sa.String(length=64), nullable=False, comment="queued, sent, gone"),
        sa.Column(
            "external_id", sa.String(length=160), nullable=True, comment="the messenger's own id once sent"
        ),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("state in ('queued', 'sent', 'gone')", name=op.f("ck_staff_call_state")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_staff_call_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_staff_call_staff_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_call")),
    )
    op.create_index(op.f("ix_staff_call_case_id"), "staff_call", ["case_id"], unique=False)
    op.create_index(op.f("ix_staff_call_due_at"), "staff_call", ["due_at"], unique=False)
    op.create_index(op.f("ix_staff_call_staff_id"), "staff_call", ["staff_id"], unique=False)
    op.create_table(
        "staff_token",
        sa.Column("lookup", sa.LargeBinary(), nullable=False, comment="keyed hash"),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False, comment="link-bot, open-console"),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_staff_token_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_staff_token_staff_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("lookup", name=op.f("pk_staff_token")),
    )
    op.create_index(op.f("ix_staff_token_staff_id"), "staff_token", ["staff_id"], unique=False)
    op.create_table(
        "note_mention",
        sa.Column("note_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["note_id"], ["note.id"], name=op.f("fk_note_mention_note_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_note_mention_staff_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("note_id", "staff_id", name=op.f("pk_note_mention")),
    )
    op.create_index(op.f("ix_note_mention_staff_id"), "note_mention", ["staff_id"], unique=False)
    op.create_table(
        "task",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False, comment="own, follow-up, slip, interpreter"),
        sa.Column("state", sa.String(length=64), nullable=False, comment="open, asked, done, dropped"),
        sa.Column("sealed_text", sa.LargeBinary(), nullable=False, comment="for staff"),
        sa.Column(
            "sealed_said",
            sa.LargeBinary(),
            nullable=True,
            comment="who, what, when in both languages, as the citizen read it",
        ),
        sa.Column("message_id", sa.Uuid(), nullable=True, comment="the message that asked the citizen"),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("assignee_id", sa.Uuid(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "asks", sa.Integer(), server_default="0", nullable=False, comment="times the citizen was asked"
        ),
        sa.Column(
            "answer",
            sa.String(length=64),
            nullable=True,
            comment="the citizen's choice: done, not-yet, cannot, agreed",
        ),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("state in ('open', 'asked', 'done', 'dropped')", name=op.f("ck_task_state")),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_task_appointment_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["assignee_id"], ["staff.id"], name=op.f("fk_task_assignee_id")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_task_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["created_by_id"], ["staff.id"], name=op.f("fk_task_created_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
    )
    op.create_index(op.f("ix_task_assignee_id"), "task", ["assignee_id"], unique=False)
    op.create_index(op.f("ix_task_case_id"), "task", ["case_id"], unique=False)


def downgrade() -> None:
    """Drop them; what they held is gone."""
    op.drop_index(op.f("ix_task_case_id"), table_name="task")
    op.drop_index(op.f("ix_task_assignee_id"), table_name="task")
    op.drop_table("task")
    op.drop_index(op.f("ix_note_mention_staff_id"), table_name="note_mention")
    op.drop_table("note_mention")
    op.drop_index(op.f("ix_staff_token_staff_id"), table_name="staff_token")
    op.drop_table("staff_token")
    op.drop_index(op.f("ix_staff_call_staff_id"), table_name="staff_call")
    op.drop_index(op.f("ix_staff_call_due_at"), table_name="staff_call")
    op.drop_index(op.f("ix_staff_call_case_id"), table_name="staff_call")
    op.drop_table("staff_call")
    op.drop_index(op.f("ix_meeting_code_expires_at"), table_name="meeting_code")
    op.drop_table("meeting_code")
    op.drop_table("joined_address")
    op.drop_index(op.f("ix_interpreting_taken_by_id"), table_name="interpreting")
    op.drop_index("ix_interpreting_state", table_name="interpreting")
    op.drop_index(op.f("ix_interpreting_case_id"), table_name="interpreting")
    op.drop_table("interpreting")
    op.drop_index(op.f("ix_case_promise_case_id"), table_name="case_promise")
    op.drop_table("case_promise")
    op.drop_index(op.f("ix_case_look_seen_at"), table_name="case_look")
    op.drop_table("case_look")
    op.drop_table("staff_messenger")
    op.drop_index(op.f("ix_coordinator_staff_id"), table_name="coordinator")
    op.drop_table("coordinator")
