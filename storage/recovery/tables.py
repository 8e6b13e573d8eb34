"""Recovery codes: of each only a keyed hash is kept, and each works once."""

from sqlalchemy import Column, ForeignKey, LargeBinary, Table

from storage.base import Id, UtcDateTime, metadata

recovery_code = Table(
    "recovery_code",
    metadata,
    Column("lookup", LargeBinary, primary_key=True, comment="keyed hash of the words; they are not kept"),
    Column("citizen_id", Id, ForeignKey("citizen.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("staff_id", Id, ForeignKey("staff.id"), comment="who issued it; null: the citizen asked"),
    Column("made_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
    Column("used_at", UtcDateTime),
)
