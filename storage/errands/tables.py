"""What a channel has yet to do beside sending.

``delete`` what must not stand there, ``fetch`` what a citizen sent, ``push`` a browser awake.
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table

from storage.base import Id, UtcDateTime, Word, metadata

errand = Table(
    "errand",
    metadata,
    Column("id", Id, primary_key=True),
    Column("channel", Word, nullable=False),
    Column("kind", Word, nullable=False, comment="delete"),
    Column("address_id", Id, ForeignKey("address.id", ondelete="CASCADE"), nullable=False),
    Column("external_id", String(160), nullable=False, comment="the channel's own id of the message"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("due_at", UtcDateTime, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Index("ix_errand_channel_due_at", "channel", "due_at"),
    Index("ix_errand_address_id", "address_id"),
)
