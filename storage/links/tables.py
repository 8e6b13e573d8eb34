"""One-time links: whoever opens one meets the same citizen on another channel."""

from sqlalchemy import Column, ForeignKey, Index, LargeBinary, Table

from storage.base import Id, UtcDateTime, Word, metadata

link = Table(
    "one_time_link",
    metadata,
    Column("lookup", LargeBinary, primary_key=True, comment="keyed hash of the token; the token is not kept"),
    Column("citizen_id", Id, ForeignKey("citizen.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("channel", Word, nullable=False, comment="where it leads: web, telegram"),
    Column("from_address_id", Id, ForeignKey("address.id", ondelete="CASCADE"), comment="where it was sent"),
    Column("made_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
    Column("replaced_at", UtcDateTime, comment="when a new one was asked for in its place, which is once"),
    Index("ix_one_time_link_expires_at", "expires_at"),
)
