"""Citizens, their addresses on channels, and the data key that seals what each has written."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, Table

from storage.base import Id, Sealed, UtcDateTime, Word, metadata

citizen = Table(
    "citizen",
    metadata,
    Column("id", Id, primary_key=True),
    Column("retention_level", Integer, nullable=False, server_default="0"),
    Column("created_at", UtcDateTime, nullable=False),
    Column("erased_at", UtcDateTime),
)

data_key = Table(
    "data_key",
    metadata,
    Column("citizen_id", Id, ForeignKey("citizen.id", ondelete="CASCADE"), primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
    Column("master", Word, nullable=False),
    comment="Content backups leave this table out; erasing a citizen deletes the row: nothing opens.",
)

address = Table(
    "address",
    metadata,
    Column("id", Id, primary_key=True),
    Column("citizen_id", Id, ForeignKey("citizen.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("channel", Word, nullable=False),
    Column("lookup", LargeBinary, nullable=False, comment="keyed hash of the channel's own id or token"),
    Column("sealed_external", Sealed, comment="the channel's own id, where one must be written to"),
    Column("state", Word, nullable=False, server_default="open"),
    Column("borrowed", Boolean, nullable=False, server_default="0"),
    Column("created_at", UtcDateTime, nullable=False),
    Column("last_seen_at", UtcDateTime),
    Index("uq_address_channel_lookup", "channel", "lookup", unique=True),
)
