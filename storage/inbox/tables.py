"""What channels have handed in: stored, then acknowledged, then handled once and in order of arrival."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, text

from storage.base import Id, Sealed, Serial, UtcDateTime, Word, metadata

inbox = Table(
    "inbox",
    metadata,
    Column("arrival", Serial, primary_key=True, autoincrement=True),
    Column("channel", Word, nullable=False),
    Column("external_id", String(160), nullable=False),
    Column("conversation_id", Id, ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False),
    Column("address_id", Id, ForeignKey("address.id", ondelete="CASCADE"), nullable=False),
    Column("sealed_content", Sealed, comment="bot.ports.Inbound without its address; emptied once handled"),
    Column("state", Word, nullable=False, server_default="received", comment="received, handled, parked"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("received_at", UtcDateTime, nullable=False),
    Column("handled_at", UtcDateTime),
    Index("uq_inbox_channel_external_id", "channel", "external_id", unique=True),
    Index(
        "ix_inbox_open",
        "conversation_id",
        "arrival",
        sqlite_where=text("state = 'received'"),
        postgresql_where=text("state = 'received'"),
    ),
    sqlite_autoincrement=True,
)
