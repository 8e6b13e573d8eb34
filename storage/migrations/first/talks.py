"""Citizens, their talks, what came in, and the processes that serve them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

TABLES = (
    "citizen",
    "data_key",
    "address",
    "conversation",
    "message",
    "media",
    "flow_session",
    "inbox",
    "process",
    "sender_lease",
)


def create() -> None:
    """Create these tables."""
    op.create_table(
        "citizen",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("retention_level", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_citizen")),
    )
    op.create_table(
        "data_key",
        sa.Column("citizen_id", sa.Uuid(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.Column("master", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["citizen_id"], ["citizen.id"], name=op.f("fk_data_key_citizen_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("citizen_id", name=op.f("pk_data_key")),
        comment="Content backups leave this table out; erasing a citizen deletes the row: nothing opens.",
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


def drop() -> None:
    """Drop them, those that lean on others first."""
    for table in reversed(TABLES):
        op.drop_table(table)
