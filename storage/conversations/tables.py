"""The conversation (one a citizen), its messages and media. A message in state ``queued`` is the outbox."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    text,
)

from storage.base import Id, Sealed, UtcDateTime, Word, metadata

conversation = Table(
    "conversation",
    metadata,
    Column("id", Id, primary_key=True),
    Column("citizen_id", Id, ForeignKey("citizen.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("language", Word, comment="da, kl, or null until chosen"),
    Column("staff_id", Id, ForeignKey("staff.id"), index=True, comment="the human owner; null: the bot owns"),
    Column("change_seq", BigInteger, nullable=False, server_default="0"),
    Column("ordinal", BigInteger, nullable=False, server_default="0", comment="messages ever made here"),
    Column("reply_address_id", Id, comment="the address last written from"),
    Column("stopped", Boolean, nullable=False, server_default="0", comment="no unasked messages"),
    Column("pace", Word, nullable=False, server_default="normal"),
    Column("heard_at", UtcDateTime, comment="last word from the citizen"),
    Column("crisis_notice_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    Column("delivery_holder", Word, comment="process that may send for this conversation"),
    Column("delivery_token", BigInteger, nullable=False, server_default="0"),
    Column("delivery_until", UtcDateTime),
    Column("unasked_at", UtcDateTime, comment="the last message nobody asked for and nothing was agreed on"),
)

message = Table(
    "message",
    metadata,
    Column("id", Id, primary_key=True),
    Column("conversation_id", Id, ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False),
    Column("ordinal", BigInteger, nullable=False, comment="place in the talk, from 1"),
    Column("change_seq", BigInteger, nullable=False, comment="rises with every change; streams resume by it"),
    Column("sender", Word, nullable=False, comment="bot, person, me, notice"),
    Column("staff_id", Id, ForeignKey("staff.id")),
    Column("address_id", Id, comment="where it came from or goes to"),
    Column("channel", Word, nullable=False),
    Column("state", Word, nullable=False, comment="received, queued, sending, sent, failed, expired"),
    Column("sealed_parts", Sealed, nullable=False, comment="bot.ports.Part list, as sent"),
    Column("text_id", String(120)),
    Column("text_revision", Word),
    Column("language", Word),
    Column("flow", Word),
    Column("step", Word),
    Column("client_id", String(64)),
    Column("external_id", String(160), comment="the channel's own message id once sent"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("not_before", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    Column("sent_at", UtcDateTime),
    Column("received_at", UtcDateTime, comment="when the citizen's page had it, where that can be known"),
    Column("typed_by_id", Id, comment="the staff who typed a citizen's words for them; null: themselves"),
    CheckConstraint("sender in ('bot', 'person', 'me', 'notice')", name="sender"),
    Index("uq_message_conversation_id_ordinal", "conversation_id", "ordinal", unique=True),
    Index("ix_message_conversation_id_change_seq", "conversation_id", "change_seq"),
    Index(
        "ix_message_outbox",
        "conversation_id",
        "ordinal",
        sqlite_where=text("state in ('queued', 'sending')"),
        postgresql_where=text("state in ('queued', 'sending')"),
    ),
)

media = Table(
    "media",
    metadata,
    Column("id", Id, primary_key=True),
    Column(
        "conversation_id", Id, ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("kind", Word, nullable=False),
    Column("content_type", Word, nullable=False),
    Column("size", Integer, nullable=False, comment="bytes, before sealing"),
    Column("sealed_name", Sealed),
    Column("sealed_content", Sealed, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("message_id", Id, comment="the message that carries it"),
    Column("staff_id", Id, comment="the staff who sent it; null: the citizen"),
    Column("checked_as", Word, comment="image, audio: what its content proved to be"),
    Column("seconds", Integer, comment="of sound, where known"),
    Index("ix_media_message_id", "message_id"),
)

process = Table(
    "process",
    metadata,
    Column("id", Word, primary_key=True),
    Column(
        "advisory_key",
        BigInteger,
        nullable=False,
        comment="a live process holds this advisory lock (PostgreSQL)",
    ),
    Column("roles", String(120), nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
)

sender_lease = Table(
    "sender_lease",
    metadata,
    Column("channel", Word, primary_key=True),
    Column("holder", Word, nullable=False),
    Column("until", UtcDateTime, nullable=False),
)
