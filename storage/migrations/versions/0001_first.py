"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001_first"
down_revision: str | None = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create every table."""
    op.create_table(
        "citizen",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("retention_level", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_citizen")),
    )
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
        "login_attempt",
        sa.Column("lookup", sa.LargeBinary(), nullable=False, comment="keyed hash of e-mail or address"),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("lookup", name=op.f("pk_login_attempt")),
    )
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
    op.create_table(
        "process",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column(
            "advisory_key",
            sa.BigInteger(),
            nullable=False,
            comment="a live process holds this advisory lock (PostgreSQL)",
        ),
        sa.Column("roles", sa.String(length=120), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_process")),
    )
    op.create_table(
        "sender_lease",
        sa.Column("channel", sa.String(length=64), nullable=False),
        sa.Column("holder", sa.String(length=64), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("channel", name=op.f("pk_sender_lease")),
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("managed", sa.Boolean(), server_default="0", nullable=False, comment="set by setup apply"),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )
    op.create_table(
        "staff",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False, comment="lower case"),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("role", sa.String(length=64), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column("totp_secret", sa.LargeBinary(), nullable=True, comment="sealed with the installation key"),
        sa.Column("language", sa.String(length=64), server_default="da", nullable=False),
        sa.Column("active", sa.Boolean(), server_default="1", nullable=False),
        sa.Column("on_duty", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("duty_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("email", name=op.f("uq_staff_email")),
    )
    op.create_table(
        "team",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("house", sa.String(length=64), nullable=True),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("cities", sa.JSON(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column(
            "hours",
            sa.JSON(),
            nullable=False,
            comment='{"mon-thu": ["09:00-15:00"]}: wall clock, Europe/Copenhagen',
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team")),
        sa.UniqueConstraint("name", name=op.f("uq_team_name")),
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
        "address",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("citizen_id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.String(length=64), nullable=False),
        sa.Column(
            "lookup", sa.LargeBinary(), nullable=False, comment="keyed hash of the channel's own id or token"
        ),
        sa.Column(
            "sealed_external",
            sa.LargeBinary(),
            nullable=True,
            comment="the channel's own id, where one must be written to",
        ),
        sa.Column("state", sa.String(length=64), server_default="open", nullable=False),
        sa.Column("borrowed", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["citizen_id"], ["citizen.id"], name=op.f("fk_address_citizen_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_address")),
    )
    op.create_index(op.f("ix_address_citizen_id"), "address", ["citizen_id"], unique=False)
    op.create_index("uq_address_channel_lookup", "address", ["channel", "lookup"], unique=True)
    op.create_table(
        "audit_entry",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=True),
        sa.Column("actor", sa.String(length=254), nullable=False, comment="e-mail, or system"),
        sa.Column("action", sa.String(length=64), nullable=False),
        sa.Column(
            "object", sa.String(length=160), nullable=False, comment="case:12, text:housing-need/kl, …"
        ),
        sa.Column(
            "sealed_before", sa.LargeBinary(), nullable=True, comment="sealed with the installation key"
        ),
        sa.Column("sealed_after", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_audit_entry_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entry")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_audit_entry_action_at", "audit_entry", ["action", "at"], unique=False)
    op.create_index(op.f("ix_audit_entry_staff_id"), "audit_entry", ["staff_id"], unique=False)
    op.create_table(
        "console_session",
        sa.Column("lookup", sa.LargeBinary(), nullable=False, comment="hash of the session id in the cookie"),
        sa.Column("staff_id", sa.Uuid(), nullable=True),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_console_session_staff_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("lookup", name=op.f("pk_console_session")),
    )
    op.create_index(op.f("ix_console_session_staff_id"), "console_session", ["staff_id"], unique=False)
    op.create_table(
        "conversation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("citizen_id", sa.Uuid(), nullable=False),
        sa.Column("language", sa.String(length=64), nullable=True, comment="da, kl, or null until chosen"),
        sa.Column("staff_id", sa.Uuid(), nullable=True, comment="the human owner; null: the bot owns"),
        sa.Column("change_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column(
            "ordinal", sa.BigInteger(), server_default="0", nullable=False, comment="messages ever made here"
        ),
        sa.Column("reply_address_id", sa.Uuid(), nullable=True, comment="the address last written from"),
        sa.Column("stopped", sa.Boolean(), server_default="0", nullable=False, comment="no unasked messages"),
        sa.Column("pace", sa.String(length=64), server_default="normal", nullable=False),
        sa.Column(
            "heard_at", sa.DateTime(timezone=True), nullable=True, comment="last word from the citizen"
        ),
        sa.Column("crisis_notice_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "delivery_holder",
            sa.String(length=64),
            nullable=True,
            comment="process that may send for this conversation",
        ),
        sa.Column("delivery_token", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("delivery_until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["citizen_id"], ["citizen.id"], name=op.f("fk_conversation_citizen_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_conversation_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversation")),
        sa.UniqueConstraint("citizen_id", name=op.f("uq_conversation_citizen_id")),
    )
    op.create_index(op.f("ix_conversation_staff_id"), "conversation", ["staff_id"], unique=False)
    op.create_table(
        "data_key",
        sa.Column("citizen_id", sa.Uuid(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.Column("master", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["citizen_id"], ["citizen.id"], name=op.f("fk_data_key_citizen_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("citizen_id", name=op.f("pk_data_key")),
        comment="Content backups leave this table out; erasing a citizen deletes the row and with it every sealed word.",
    )
    op.create_table(
        "invitation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lookup", sa.LargeBinary(), nullable=False, comment="keyed hash of the token"),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_invitation_staff_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
        sa.UniqueConstraint("lookup", name=op.f("uq_invitation_lookup")),
    )
    op.create_table(
        "routing_rule",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("conditions", sa.JSON(), nullable=False, comment="{} is otherwise"),
        sa.Column("team_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name=op.f("fk_routing_rule_team_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_routing_rule")),
        sa.UniqueConstraint("position", name=op.f("uq_routing_rule_position")),
    )
    op.create_table(
        "staff_team",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("team_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_staff_team_staff_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name=op.f("fk_staff_team_team_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("staff_id", "team_id", name=op.f("pk_staff_team")),
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
        "case_file",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False, comment="waiting, taken, snoozed, closed"),
        sa.Column("team_id", sa.Uuid(), nullable=True),
        sa.Column("topic", sa.String(length=64), nullable=True),
        sa.Column("city", sa.String(length=64), nullable=True),
        sa.Column(
            "priority",
            sa.Integer(),
            server_default="0",
            nullable=False,
            comment="0 normal, 1 tonight or treatment, 2 danger",
        ),
        sa.Column("language", sa.String(length=64), nullable=True),
        sa.Column(
            "interpreter", sa.String(length=64), nullable=True, comment="west, east, north, none, not-sure"
        ),
        sa.Column("sealed_wish", sa.LargeBinary(), nullable=True, comment="in the citizen's own words"),
        sa.Column("sealed_our_number", sa.LargeBinary(), nullable=True),
        sa.Column(
            "sealed_answers", sa.LargeBinary(), nullable=True, comment="answers with provenance at handover"
        ),
        sa.Column("origin_flow", sa.String(length=64), nullable=True),
        sa.Column("origin_step", sa.String(length=64), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("waiting_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("promised_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("late_notice_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("first_answer_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("follow_up_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(length=64), nullable=True),
        sa.CheckConstraint(
            "state in ('waiting', 'taken', 'snoozed', 'closed')", name=op.f("ck_case_file_state")
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_case_file_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_case_file_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_file")),
        sa.UniqueConstraint("number", name=op.f("uq_case_file_number")),
    )
    op.create_index(op.f("ix_case_file_conversation_id"), "case_file", ["conversation_id"], unique=False)
    op.create_index("ix_case_file_state_opened_at", "case_file", ["state", "opened_at"], unique=False)
    op.create_index(op.f("ix_case_file_team_id"), "case_file", ["team_id"], unique=False)
    op.create_index(
        "uq_case_file_open",
        "case_file",
        ["conversation_id"],
        unique=True,
        sqlite_where=sa.text("state <> 'closed'"),
        postgresql_where=sa.text("state <> 'closed'"),
    )
    op.create_table(
        "flow_session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False, comment="active, paused, ended"),
        sa.Column("flow", sa.String(length=64), nullable=False),
        sa.Column("revision", sa.String(length=64), nullable=False),
        sa.Column("step", sa.String(length=64), nullable=True),
        sa.Column(
            "guard",
            sa.BigInteger(),
            server_default="0",
            nullable=False,
            comment="the wait's number; a late timer names an old one",
        ),
        sa.Column("sealed_data", sa.LargeBinary(), nullable=False, comment="flows.session.Session as JSON"),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_flow_session_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flow_session")),
    )
    op.create_index(
        "ix_flow_session_conversation_id_state", "flow_session", ["conversation_id", "state"], unique=False
    )
    op.create_index(
        "ix_flow_session_flow_revision_step", "flow_session", ["flow", "revision", "step"], unique=False
    )
    op.create_index(
        "uq_flow_session_active",
        "flow_session",
        ["conversation_id"],
        unique=True,
        sqlite_where=sa.text("state = 'active'"),
        postgresql_where=sa.text("state = 'active'"),
    )
    op.create_table(
        "inbox",
        sa.Column(
            "arrival",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("channel", sa.String(length=64), nullable=False),
        sa.Column("external_id", sa.String(length=160), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("address_id", sa.Uuid(), nullable=False),
        sa.Column(
            "sealed_content",
            sa.LargeBinary(),
            nullable=True,
            comment="bot.ports.Inbound without its address; emptied once handled",
        ),
        sa.Column(
            "state",
            sa.String(length=64),
            server_default="received",
            nullable=False,
            comment="received, handled, parked",
        ),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("handled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["address_id"], ["address.id"], name=op.f("fk_inbox_address_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_inbox_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("arrival", name=op.f("pk_inbox")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_inbox_open",
        "inbox",
        ["conversation_id", "arrival"],
        unique=False,
        sqlite_where=sa.text("state = 'received'"),
        postgresql_where=sa.text("state = 'received'"),
    )
    op.create_index("uq_inbox_channel_external_id", "inbox", ["channel", "external_id"], unique=True)
    op.create_table(
        "media",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("content_type", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False, comment="bytes, before sealing"),
        sa.Column("sealed_name", sa.LargeBinary(), nullable=True),
        sa.Column("sealed_content", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_media_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_media")),
    )
    op.create_index(op.f("ix_media_conversation_id"), "media", ["conversation_id"], unique=False)
    op.create_table(
        "message",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("ordinal", sa.BigInteger(), nullable=False, comment="place in the talk, from 1"),
        sa.Column(
            "change_seq",
            sa.BigInteger(),
            nullable=False,
            comment="rises with every change; streams resume by it",
        ),
        sa.Column("sender", sa.String(length=64), nullable=False, comment="bot, person, me, notice"),
        sa.Column("staff_id", sa.Uuid(), nullable=True),
        sa.Column("address_id", sa.Uuid(), nullable=True, comment="where it came from or goes to"),
        sa.Column("channel", sa.String(length=64), nullable=False),
        sa.Column(
            "state",
            sa.String(length=64),
            nullable=False,
            comment="received, queued, sending, sent, failed, expired",
        ),
        sa.Column("sealed_parts", sa.LargeBinary(), nullable=False, comment="bot.ports.Part list, as sent"),
        sa.Column("text_id", sa.String(length=120), nullable=True),
        sa.Column("text_revision", sa.String(length=64), nullable=True),
        sa.Column("language", sa.String(length=64), nullable=True),
        sa.Column("flow", sa.String(length=64), nullable=True),
        sa.Column("step", sa.String(length=64), nullable=True),
        sa.Column("client_id", sa.String(length=64), nullable=True),
        sa.Column(
            "external_id",
            sa.String(length=160),
            nullable=True,
            comment="the channel's own message id once sent",
        ),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "received_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the citizen's page had it, where that can be known",
        ),
        sa.CheckConstraint("sender in ('bot', 'person', 'me', 'notice')", name=op.f("ck_message_sender")),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_message_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_message_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
    )
    op.create_index(
        "ix_message_conversation_id_change_seq", "message", ["conversation_id", "change_seq"], unique=False
    )
    op.create_index(
        "ix_message_outbox",
        "message",
        ["conversation_id", "ordinal"],
        unique=False,
        sqlite_where=sa.text("state in ('queued', 'sending')"),
        postgresql_where=sa.text("state in ('queued', 'sending')"),
    )
    op.create_index(
        "uq_message_conversation_id_ordinal", "message", ["conversation_id", "ordinal"], unique=True
    )
    op.create_table(
        "case_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.String(length=64),
            nullable=False,
            comment="opened, taken, answered, handed_back, withdrawn, late, danger, …",
        ),
        sa.Column("staff_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_case_event_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_case_event_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_event")),
    )
    op.create_index(op.f("ix_case_event_case_id"), "case_event", ["case_id"], unique=False)
    op.create_table(
        "note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("sealed_text", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_note_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_note_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    op.create_index(op.f("ix_note_case_id"), "note", ["case_id"], unique=False)
    op.create_table(
        "timer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind", sa.String(length=64), nullable=False, comment="retention, promise, nudge, snooze, remind"
        ),
        sa.Column(
            "key",
            sa.String(length=120),
            nullable=False,
            comment="one row a purpose: retention:<conversation>",
        ),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("guard", sa.Integer(), server_default="0", nullable=False),
        sa.Column(
            "state",
            sa.String(length=64),
            server_default="waiting",
            nullable=False,
            comment="waiting, fired, cancelled",
        ),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("sealed_data", sa.LargeBinary(), nullable=True),
        sa.Column("fired_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_timer_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_timer_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timer")),
        sa.UniqueConstraint("key", name=op.f("uq_timer_key")),
    )
    op.create_index(op.f("ix_timer_conversation_id"), "timer", ["conversation_id"], unique=False)
    op.create_index(
        "ix_timer_due_at",
        "timer",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )


def downgrade() -> None:
    """Drop them, children first."""
    op.drop_index(
        "ix_timer_due_at",
        table_name="timer",
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.drop_index(op.f("ix_timer_conversation_id"), table_name="timer")
    op.drop_table("timer")
    op.drop_index(op.f("ix_note_case_id"), table_name="note")
    op.drop_table("note")
    op.drop_index(op.f("ix_case_event_case_id"), table_name="case_event")
    op.drop_table("case_event")
    op.drop_index("uq_message_conversation_id_ordinal", table_name="message")
    op.drop_index(
        "ix_message_outbox",
        table_name="message",
        sqlite_where=sa.text("state in ('queued', 'sending')"),
        postgresql_where=sa.text("state in ('queued', 'sending')"),
    )
    op.drop_index("ix_message_conversation_id_change_seq", table_name="message")
    op.drop_table("message")
    op.drop_index(op.f("ix_media_conversation_id"), table_name="media")
    op.drop_table("media")
    op.drop_index("uq_inbox_channel_external_id", table_name="inbox")
    op.drop_index(
        "ix_inbox_open",
        table_name="inbox",
        sqlite_where=sa.text("state = 'received'"),
        postgresql_where=sa.text("state = 'received'"),
    )
    op.drop_table("inbox")
    op.drop_index(
        "uq_flow_session_active",
        table_name="flow_session",
        sqlite_where=sa.text("state = 'active'"),
        postgresql_where=sa.text("state = 'active'"),
    )
    op.drop_index("ix_flow_session_flow_revision_step", table_name="flow_session")
    op.drop_index("ix_flow_session_conversation_id_state", table_name="flow_session")
    op.drop_table("flow_session")
    op.drop_index(
        "uq_case_file_open",
        table_name="case_file",
        sqlite_where=sa.text("state <> 'closed'"),
        postgresql_where=sa.text("state <> 'closed'"),
    )
    op.drop_index(op.f("ix_case_file_team_id"), table_name="case_file")
    op.drop_index("ix_case_file_state_opened_at", table_name="case_file")
    op.drop_index(op.f("ix_case_file_conversation_id"), table_name="case_file")
    op.drop_table("case_file")
    op.drop_index("ix_text_review_text_id_language", table_name="text_review")
    op.drop_table("text_review")
    op.drop_table("staff_team")
    op.drop_table("routing_rule")
    op.drop_table("invitation")
    op.drop_table("data_key")
    op.drop_index(op.f("ix_conversation_staff_id"), table_name="conversation")
    op.drop_table("conversation")
    op.drop_index(op.f("ix_console_session_staff_id"), table_name="console_session")
    op.drop_table("console_session")
    op.drop_index(op.f("ix_audit_entry_staff_id"), table_name="audit_entry")
    op.drop_index("ix_audit_entry_action_at", table_name="audit_entry")
    op.drop_table("audit_entry")
    op.drop_index("uq_address_channel_lookup", table_name="address")
    op.drop_index(op.f("ix_address_citizen_id"), table_name="address")
    op.drop_table("address")
    op.drop_index(
        "uq_text_revision_published",
        table_name="text_revision",
        sqlite_where=sa.text("state = 'published'"),
        postgresql_where=sa.text("state = 'published'"),
    )
    op.drop_index("ix_text_revision_text_id_language", table_name="text_revision")
    op.drop_table("text_revision")
    op.drop_table("team")
    op.drop_table("staff")
    op.drop_table("setting")
    op.drop_table("sender_lease")
    op.drop_table("process")
    op.drop_index("ix_place_kind_city", table_name="place")
    op.drop_table("place")
    op.drop_table("login_attempt")
    op.drop_index(
        "uq_flow_revision_published",
        table_name="flow_revision",
        sqlite_where=sa.text("state = 'published'"),
        postgresql_where=sa.text("state = 'published'"),
    )
    op.drop_index("uq_flow_revision_flow_number", table_name="flow_revision")
    op.drop_index("ix_flow_revision_flow_revision", table_name="flow_revision")
    op.drop_table("flow_revision")
    op.drop_table("citizen")
